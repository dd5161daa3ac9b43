import type { Language } from '@/i18n/language';
import { freqOf, parsePeriod } from '@/series/period';
import type { Period } from '@/series/period';
import type { Token } from './token';
import { isYear, readWhen } from './when';

/** Tokens of a date, the end exclusive. */
interface Placed {
  readonly from: number;
  readonly to: number;
  readonly day: Period;
}

/** How many words and marks may stand before the date that opens a report. */
const longestPlace = 10;

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

function isFree(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at) === '-' && tokens[at]?.spaced === true && tokens[at + 1]?.spaced === true;
}

/** Capitals and marks, as in "KONTAN.CO.ID, JAKARTA (ANTARA), ", or nothing; a word before the date, as in "Pada 3 Mei", is of a sentence. */
function isPlace(tokens: readonly Token[]): boolean {
  return tokens.at(-1)?.kind !== 'word' && tokens.every(({ kind, capital }) => kind === 'mark' || capital);
}

/** "Jakarta, 3 Mei 2021 – …": the date that opens a report. */
export function openingDate(tokens: readonly Token[]): Placed | undefined {
  for (let from = 0; from < longestPlace && from < tokens.length; from += 1) {
    const hit = readWhen(tokens, from, false);
    if (!hit) continue;
    const day = hit.raw.is === 'at' && freqOf(hit.raw.period) === 'D' ? hit.raw.period : undefined;
    const opens = isFree(tokens, hit.to) && isPlace(tokens.slice(0, from));
    return day !== undefined && opens ? { from, to: hit.to, day } : undefined;
  }
  return undefined;
}

function dayOf(year: string, month: string, day: string): Period | undefined {
  return parsePeriod(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** "(3/5/2021)": day first in Indonesian; in English only where no other order is possible. */
function bracketed(tokens: readonly Token[], at: number, language: Language): Period | undefined {
  const shape = [0, 2, 4, 6].map((step) => textAt(tokens, at + step)).join('');
  if (shape !== `(//)` || !isYear(tokens[at + 5])) return undefined;
  const [first, second, year] = [textAt(tokens, at + 1), textAt(tokens, at + 3), textAt(tokens, at + 5)];
  if (language === 'id' || Number(first) > 12) return dayOf(year, second, first);
  return Number(second) > 12 ? dayOf(year, first, second) : undefined;
}

/** The days on which a text says that it was written. */
export function datelinesIn(tokens: readonly Token[], language: Language): readonly Period[] {
  const opening = openingDate(tokens)?.day;
  const days = tokens.flatMap((_, at) => bracketed(tokens, at, language) ?? []);
  return opening === undefined ? days : [opening, ...days];
}
