import { freqOf, type Period } from '@/series/period';

import { isOfTotals, isTime, onlyPeriod, periodsMeant } from './periodWords';

/** Parts of a year that stand apart from their year: in a column, a heading or a dimension of their own. */
export type YearPart = 'month' | 'quarter' | 'half';

const names: readonly (readonly [RegExp, YearPart])[] = [
  [/^(?:bulan|bln|months?|monate?|mois|mes|mês|mese|maand|måned|månad|kuu|kuukausi)$/u, 'month'],
  [/^(?:triwulan|tw|triw|kuartal|quarters?|qtr|quartale?|kwartaal|kvartal|kvartali?|trimestre)$/u, 'quarter'],
  [/^(?:semester|smt|half|half year)$/u, 'half'],
];

/** Which part of a year a name in small letters says that a list is of: `bulan`, `quarter`. */
export function yearPartNamed(name: string): YearPart | undefined {
  const named = (text: string) => names.find(([shape]) => shape.test(text))?.[1];
  const [first = '', second, third] = name.split(' ');
  // In two languages: `bulan month`.
  const isTwice = second !== undefined && third === undefined && named(first) === named(second);
  return named(name) ?? (isTwice ? named(first) : undefined);
}

const romans = /^(?:i|ii|iii|iv)$/iu;
const words: Readonly<Record<YearPart, string>> = { month: '', quarter: 'Triwulan', half: 'Semester' };

/** Whether a text is `I`, `II`, `III` or `IV`. */
export function isRoman(text: string): boolean {
  return romans.test(text);
}

function periodOf(part: string, of: YearPart | undefined): Period | null {
  return part === '' ? null : onlyPeriod(spelled(part, '2021', of));
}

/** One side of a part of a year in two languages: `Januari/January`. */
function saidOnce(text: string, of: YearPart | undefined): string {
  const sides = text.split('/').map((side) => side.trim());
  const [first = '', second = ''] = sides;
  const isTwice = sides.length === 2 && periodOf(first, of) === periodOf(second, of);
  return isTwice && periodOf(first, of) !== null ? first : text;
}

/** A part of a year without its own number before it: `1. Januari`. Another number is a date. */
function withoutNumber(text: string, of: YearPart | undefined): string {
  const [, number = '', behind = ''] = /^(\d{1,2})[.)] ?(\p{L}.*)$/u.exec(text) ?? [];
  const part = saidOnce(behind, of);
  const ownNumber = /\d+$/u.exec(periodOf(part, of) ?? '')?.[0];
  return Number(number) === Number(ownNumber) ? part : text;
}

/** The spelling of a part of a year with its year: `1` and 2021 → `2021-01` for months. */
export function withYear(part: string, year: string, of: YearPart | undefined): string {
  return spelled(saidOnce(withoutNumber(part, of), of), year, of);
}

function spelled(part: string, year: string, of: YearPart | undefined): string {
  if (of === 'month' && /^\d{1,2}$/u.test(part)) return `${year}-${part.padStart(2, '0')}`;
  const isCount = of !== undefined && (isRoman(part) || /^\d$/u.test(part));
  return `${isCount ? words[of] : ''} ${part} ${year}`.trim();
}

/** Whether a text is a part of a year without the year: `Januari`, `Q1`, `Triwulan II`; of a list known to be of months also `1`. */
export function isYearPart(text: string, of: YearPart | undefined): boolean {
  if (text.trim() === '' || isTime(text)) return false;
  const [first, second] = periodsMeant(withYear(text, '2021', of));
  return first !== undefined && second === undefined && !['A', 'D'].includes(freqOf(first));
}

const span = /^(?:\p{L}+ )?(\p{L}+) ?(?:[-–—]|s\.?[/.]?d\.?|to) ?(\p{L}+)(?: \p{L}+)?$/iu;

/** The means of years in the codes of the Bureau of Labor Statistics. */
const meanCodes = /^(?:M13|Q05|S03)$/iu;

/** `Januari s.d. Desember` or `Quarters I-IV`: all of a year. */
function isWholeSpan(text: string): boolean {
  const [, first = '', last = ''] = span.exec(text) ?? [];
  if (/^i$/iu.test(first) && /^iv$/iu.test(last)) return true;
  const [from, to] = [first, last].map((month) => onlyPeriod(`${month} 2021`));
  return from === '2021-01' && to === '2021-12';
}

/** Whether a text among parts of a year is a total or a mean of the whole year: `Jumlah`, `Januari-Desember`, `M13`. */
export function isOfWholeYear(given: string): boolean {
  const text = given.trim();
  return isOfTotals(text) || meanCodes.test(text) || (text.length <= 60 && isWholeSpan(text));
}
