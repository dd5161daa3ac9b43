import { freqOf, type Period } from '@/series/period';

import type { BpsItem } from './bpsAnswer';
import { isOfTotals, onlyPeriod } from './periodWords';
import { statusesInWords } from './statusFlags';

/** A year with a mark behind it, such as `2024*`, `2023 **)` or `2022r`. */
const markedYear = /^(?:(?:tahun|thn\.?|year)\s*)?(\d{4})\s*\(?(\*{1,3}|[epr])?\)?$/iu;
/** A year with words for the status of its figures: `2022 (angka sangat sementara)`. */
const wordedYear = /^(?:(?:tahun|thn\.?|year)\s*)?(\d{4})[\s(,:*–-]+((?:(?:angka|data|sangat|very) )*(\p{L}+))\)?$/iu;
const bracketed = /\([^()]*\)/gu;

/** The time of a figure: how it is spelt, and the one period that this means. */
export interface BpsTime {
  readonly time: string;
  readonly period: Period | null;
  /** What stands behind the year and is of its figures: `*` provisional, `**` very provisional, or words. */
  readonly mark?: string;
  /** True where the derived period itself is no part of a year that is known, such as `Subround 1 (Jan-Apr)`: then figures of another kind, not of another year. */
  readonly isOtherPart?: boolean;
}

interface MarkedYear {
  readonly year: string | null;
  readonly mark: Pick<BpsTime, 'mark'>;
}

function yearIn(label: string): MarkedYear {
  const [, year, mark] = markedYear.exec(label.trim()) ?? [];
  if (year !== undefined) return { year, mark: mark === undefined ? {} : { mark } };
  const [, before, words = '', word = ''] = wordedYear.exec(label.trim()) ?? [];
  // Any other word, such as a month, says that it is no whole year.
  const isOfStatus = before !== undefined && statusesInWords(word).length > 0;
  return isOfStatus ? { year: before, mark: { mark: words } } : { year: null, mark: {} };
}

/** Whether a derived period is the year as a whole: always 0, else by its name (`Tahunan` is 13 among months, 35 among quarters). */
export function isWholeYear(turtahun: BpsItem): boolean {
  return turtahun.val === '0' || isOfTotals(turtahun.label) || /^tahun$/iu.test(turtahun.label.trim());
}

/** The part of a year that a derived period is; `null` for the year itself and for what cannot be read. */
function partOf({ label }: BpsItem, year: string): Period | null {
  const period = onlyPeriod(`${label.replaceAll(bracketed, ' ').trim()} ${year}`);
  // "2024" alone would be found for a label that is nothing but brackets.
  return period !== null && freqOf(period) !== 'A' ? period : null;
}

/** The period of a year's and a derived period's label: `2024` and `Januari`, `Triwulan I (Jan-Mar)`, `Semester 1 (Maret)`, `Tahunan`. */
export function bpsTime(tahun: BpsItem, turtahun: BpsItem): BpsTime {
  const { year, mark } = yearIn(tahun.label);
  if (isWholeYear(turtahun)) return { time: tahun.label, period: year === null ? null : onlyPeriod(year), ...mark };
  const time = `${turtahun.label} ${tahun.label}`;
  // Any year tells whether the part alone is readable.
  const part = partOf(turtahun, year ?? '2021');
  if (part === null) return { time, period: null, isOtherPart: true, ...mark };
  return year === null ? { time, period: null } : { time, period: part, ...mark };
}
