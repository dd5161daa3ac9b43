import type { PictureText } from './pictureModel';
import { textWidth } from './textWidth';

/** Type of a text: size in pixels. */
export interface Type {
  readonly size: number;
  readonly bold?: boolean;
}

/** Another machine's copy of the typeface may set a text a little wider than the table says. */
const slack = 1.02;

/** Width of a text in pixels, with the air that an estimate needs. */
export function roomOf(text: string, { size, bold = false }: Type): number {
  return textWidth(text, size, bold) * slack;
}

/** The pieces of a word that is longer than a line. */
function pieces(word: string, type: Type, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && roomOf(part + letter, type) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

function filled(words: readonly string[], type: Type, width: number): string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of words) {
    const longer: string = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && roomOf(longer, type) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === undefined ? lines : [...lines, line];
}

/** What is read as one thing stays on one line: "3 Maret 2026", "98 dokumen". */
function bound(text: string): string {
  return text.replace(/(\p{L}) (?=\d{4}(?!\d))/gu, '$1\u00A0').replace(/(^|\s)(\d{1,3}) (?=\p{L})/gu, '$1$2\u00A0');
}

function wordsOf(text: string): readonly string[] {
  return bound(text)
    .split(/[ \t\r\n]+/u)
    .filter((word) => word !== '');
}

function widestWord(text: string, type: Type): number {
  return Math.max(0, ...wordsOf(text).map((word) => roomOf(word, type)));
}

/** Lines of at most `width` pixels, broken at spaces (a no-break space holds), inside a word only where it is longer than a line. */
export function wrapped(text: string, type: Type, width: number): readonly string[] {
  const words = wordsOf(text).flatMap((word) => (roomOf(word, type) > width ? pieces(word, type, width) : [word]));
  return filled(words, type, width);
}

/** As many lines as `wrapped` needs, but of about equal length, so that no word is left alone. */
function balanced(text: string, type: Type, width: number): readonly string[] {
  const lines = wrapped(text, type, width);
  let low = Math.min(width, Math.max(width / Math.max(1, lines.length), widestWord(text, type)));
  let high = width;
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (wrapped(text, type, middle).length > lines.length) low = middle;
    else high = middle;
  }
  return wrapped(text, type, high);
}

/** The first `most` lines; where some are cut off, the last one ends in an ellipsis. */
export function clamped(
  lines: readonly string[],
  most: number,
  { type, width }: { type: Type; width: number },
): readonly string[] {
  if (lines.length <= most) return lines;
  let last = Array.from(lines[most - 1] ?? '');
  while (last.length > 0 && roomOf(`${last.join('')}…`, type) > width) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`];
}

/** A text set large enough to fill its lines and small enough to fit them. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The room that a text must fit: a width in pixels and numbers of lines, the preferred first. */
export interface FitRoom {
  readonly width: number;
  readonly lines: readonly number[];
  readonly bold: boolean;
}

/** The fewest lines at the largest of some sizes; a text that fits none of them is cut off with an ellipsis. */
export function fitted(text: string, sizes: readonly number[], { width, lines: counts, bold }: FitRoom): Fitted {
  for (const count of counts) {
    for (const size of sizes) {
      const type = { size, bold };
      if (widestWord(text, type) > width || wrapped(text, type, width).length > count) continue;
      return { size, lines: balanced(text, type, width) };
    }
  }
  const type = { size: sizes.at(-1) ?? 12, bold };
  return { size: type.size, lines: clamped(wrapped(text, type, width), counts.at(-1) ?? 1, { type, width }) };
}

/** How lines of text are set, from their upper edge downwards. */
export interface Setting extends Omit<PictureText, 'text' | 'y' | 'anchor'> {
  readonly top: number;
  /** Line height as a share of the size. */
  readonly leading: number;
}

/** Where the baseline of a line stands in its line box, as a share of the size. */
const baseline = 0.35;

/** Lines below each other. */
export function setLines(lines: readonly string[], { top, leading, ...text }: Setting): readonly PictureText[] {
  const height = text.size * leading;
  return lines.map((line, index) => ({
    ...text,
    anchor: 'start',
    y: top + height * (index + 0.5) + text.size * baseline,
    text: line,
  }));
}
