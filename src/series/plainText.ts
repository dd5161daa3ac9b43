/** Breaks and tabs that stand for a space in one line of text: C0 and C1 ones, U+2028 and U+2029. */
const breaks = /[\t-\r\u0085\p{Zl}\p{Zp}]+/gu;

/**
 * Characters that a reader cannot see but a browser obeys or a file cannot hold: controls, bidirectional and
 * deprecated format controls, zero-width and filler characters, annotations, tag characters, supplementary
 * variation selectors and noncharacters. Arabic number signs are format characters too, but they are seen.
 */
const hidden =
  /[\p{Cc}\p{Noncharacter_Code_Point}\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|\u034F|[\u{E0000}-\u{E01EF}]/gu;

/** Halves of a surrogate pair: they cannot be encoded, and an SVG that holds one cannot be drawn as a picture. */
const loneSurrogates = /\p{Cs}/gu;

/** No living spelling stacks more than four marks on one letter. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu;

/** Letters, digits and signs of which nothing is taken out: most texts hold no others, and feeds hold thousands of texts. */
const harmless = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u22FF]*$/;

/** Text as it may be shown: one line, no hidden characters, lone surrogates as U+FFFD, marks stacked at most four high. */
export function plainText(text: string): string {
  if (harmless.test(text)) return text.trim();
  return text
    .replace(loneSurrogates, '\uFFFD')
    .replace(breaks, ' ')
    .replace(hidden, '')
    .replace(stackedMarks, '$1')
    .trim();
}
