import { check } from '@/claims/check';
import type { ClaimData } from '@/claims/data';
import type { Found, Recognised } from '@/claims/text/found';
import { recognise, type RecogniseOptions } from '@/claims/text/recognise';
import type { Verdict } from '@/claims/verdict';
import { checkThen } from '@/claims/weigh';
import type { Language } from '@/i18n/language';
import { textCheckMessages } from '@/i18n/messages/textCheck';
import { formatCount } from '@/i18n/number';
import { lastDayOfDate } from '@/series/dates';

/** A claim that was recognised, with what the data say. */
export interface CheckedClaim extends Found {
  readonly verdict: Verdict;
  /** What the data said on the day of the article, where that day is known. */
  readonly past?: Verdict;
}

/** A text that was checked. */
export interface CheckedText {
  readonly text: string;
  readonly recognised: Recognised;
  readonly claims: readonly CheckedClaim[];
  /** Day of the article, where it is known. */
  readonly written?: string;
}

/** Recognises the claims of a text and checks them against today's data. */
export function checkText(text: string, options: RecogniseOptions & { readonly data: ClaimData }): CheckedText {
  const recognised = recognise(text, options);
  const { data, written } = options;
  const day = written !== undefined && lastDayOfDate(written) !== undefined ? { written } : {};
  const claims = recognised.found.map((found) => ({
    ...found,
    verdict: check(found.claim, data),
    ...(day.written !== undefined && { past: checkThen(found.claim, data, { said: day.written }) }),
  }));
  return { text, recognised, claims, ...day };
}

/** Ids of a claim's entry in the list and of its mark in the text. */
export function claimId(index: number): { readonly entry: string; readonly mark: string } {
  return { entry: `check-claim-${index + 1}`, mark: `check-mark-${index + 1}` };
}

/** What came out, in one sentence, for those who listen too. */
export function sayOutcome({ text, claims, recognised }: CheckedText, language: Language): string {
  const words = textCheckMessages[language];
  if (text.trim() === '') return words.noText;
  const left = recognised.unchecked.length;
  const alone = left === 0 ? '' : ` ${words.leftAlone(wholeNumber(left, language))}`;
  if (claims.length === 0) return `${words.none}${alone}`;
  const of = (outcome: Verdict['outcome']): string =>
    wholeNumber(claims.filter(({ verdict }) => verdict.outcome === outcome).length, language);
  const counts = { agrees: of('agrees'), differs: of('differs'), open: of('cannot-tell') };
  return `${words.outcome(wholeNumber(claims.length, language), counts)}${alone}`;
}

/** A count as it is written. */
export function wholeNumber(value: number, language: Language): string {
  return formatCount(value, language);
}
