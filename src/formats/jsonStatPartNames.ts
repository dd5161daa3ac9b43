import { freqOf, parsePeriod, type Freq, type Period } from '@/series/period';

import type { Category, CubeDimension } from './jsonStatCube';
import { onlyPeriod } from './periodWords';
import { twoDigits } from './periodTokens';
import { tidyText } from './tidyText';
import { isOfWholeYear, isYearPart, withYear, yearPartNamed, type YearPart } from './yearParts';

/** Parts of a year that a dimension of a cube may count. */
export type PartKind = YearPart | 'week';

/** More names of such dimensions than other files have; of the neighbours of the PxWeb services too. */
const names: readonly (readonly [RegExp, PartKind])[] = [
  [/^(?:weeks?|minggu|uke|uge|vecka|viikko|nädal|woche|kalenderwoche|semaine|semana)$/u, 'week'],
  [/^(?:luni|luna|meses|mesos|m(?:j)?esec|muaji|kuud)$/u, 'month'],
  [/^(?:trimestres|trimestri|tremujori?|kvartal(?:as|id)?)$/u, 'quarter'],
  [/^(?:half-years?|halves|semesters|semestres?|halvår|poolaasta)$/u, 'half'],
];

const generic = /^(?:periods?|periode|período|perioada|periudha)$/u;

function named({ id, label }: CubeDimension): readonly string[] {
  return [label, id].flatMap((name) => (name === null ? [] : [name.trim().toLowerCase()]));
}

function textOf({ id, label }: Category): string {
  return tidyText(label ?? id);
}

function isFreq(category: Category, of: YearPart, freq: Freq): boolean {
  const text = counted(textOf(category), of);
  // A bare number says nothing where the name does not.
  if (/^\d*$/u.test(textOf(category)) || !isYearPart(text, of)) return false;
  const period = onlyPeriod(withYear(text, '2021', of));
  return period !== null && freqOf(period) === freq;
}

/** What a dimension called "period" counts: quarters where it has all four, halves where it has both, beside totals and other parts only. */
function kindOfPeriods({ categories }: CubeDimension): PartKind | undefined {
  const has = (of: YearPart, freq: Freq): readonly Category[] => categories.filter((each) => isFreq(each, of, freq));
  const [quarters, halves] = [has('quarter', 'Q'), has('half', 'S')];
  const total = categories.filter(totalIn).length;
  if (quarters.length + halves.length + total !== categories.length) return undefined;
  if (quarters.length === 4) return 'quarter';
  return quarters.length === 0 && halves.length === 2 ? 'half' : undefined;
}

/** Which part of a year a dimension is called by, or holds where it is called by no certain one. */
export function kindOf(dimension: CubeDimension): PartKind | undefined {
  const all = named(dimension);
  for (const name of all) {
    const kind = yearPartNamed(name) ?? names.find(([shape]) => shape.test(name))?.[1];
    if (kind !== undefined) return kind;
  }
  return all.some((name) => generic.test(name)) ? kindOfPeriods(dimension) : undefined;
}

/** Whether a dimension that is called "period" has quarters or halves, though what it counts is not certain. */
export function mayBeParts(dimension: CubeDimension): boolean {
  const isPart = (each: Category): boolean => isFreq(each, 'quarter', 'Q') || isFreq(each, 'half', 'S');
  return named(dimension).some((name) => generic.test(name)) && dimension.categories.some(isPart);
}

/** Whether a category is a total or a mean beside the parts of a year. */
export function totalIn(category: Category): boolean {
  return isOfWholeYear(textOf(category));
}

const ordinals: ReadonlyMap<string, string> = new Map(
  ['first 1st i', 'second 2nd ii', 'third 3rd iii', 'fourth 4th iv'].flatMap((words, index) =>
    words.split(' ').map((word) => [word, String(index + 1)] as const),
  ),
);
const stems: Readonly<Record<YearPart, RegExp>> = {
  month: /^(?!)/u,
  quarter: /^(?:quarter|qtr|trimest|tremuj|kvarta|kwarta)/u,
  half: /^(?:half|semest)/u,
};

/** `First quarter` and `Trimestrul II` as numbers, of a list that counts such; any other text as it is. */
function counted(text: string, of: YearPart): string {
  const words = text.toLowerCase().split(' ');
  const [number, more] = words.filter((word) => !stems[of].test(word));
  if (words.length !== 2 || number === undefined || more !== undefined) return text;
  return ordinals.get(number) ?? text;
}

const weeks = 'Week ';
const weekNumber = /^(?:\p{L}+[ .-]*)?0?([1-9]|[1-4]\d|5[0-3])$/u;

/** The spelling without its year that a text is; `undefined` where it is no part of a year. */
function spelt(text: string, of: PartKind | undefined): string | undefined {
  if (of === 'week') {
    const number = weekNumber.exec(text)?.[1];
    return number === undefined ? undefined : `${weeks}${number}`;
  }
  // `Q1` may be a quartile.
  if (of === undefined) return isYearPart(text, of) && !/\d/u.test(text) ? text : undefined;
  const number = counted(text, of);
  return isYearPart(number, of) ? withYear(number, '', of) : undefined;
}

/** The time that a spelling is in a year, and its period. */
export function timeIn(
  text: string,
  year: string,
  isPart: boolean,
): { readonly time: string; readonly period: Period | null } {
  const time = text.startsWith('-') ? `${year}${text}` : `${text} ${year}`;
  if (!isPart) return { time, period: null };
  // No year has all of 53 weeks but some.
  if (text.startsWith(weeks))
    return { time, period: parsePeriod(`${year}-W${twoDigits(text.slice(weeks.length))}`) ?? null };
  return { time, period: onlyPeriod(time) };
}

const sizes: Readonly<Record<PartKind, number>> = { month: 12, quarter: 4, half: 2, week: 53 };

/** Whether bare numbers as ids are those of the parts: they run from 1 to the last, and no label says another number. PxWeb counts ids from 0 on, or leaves out what was not asked for. */
function areNumbers({ categories }: CubeDimension, of: PartKind): boolean {
  const parts = categories.filter((each) => !totalIn(each));
  const ids = new Set(parts.map(({ id }) => (/^0?[1-9]\d?$/u.test(id.trim()) ? Number(id) : 0)));
  if (parts.length !== sizes[of] || ids.size !== sizes[of] || Math.max(...ids) !== sizes[of]) return false;
  return !ids.has(0) && parts.every((each) => isSame(each, of));
}

function isSame(category: Category, of: PartKind): boolean {
  const [label, id] = [spelt(textOf(category), of), spelt(category.id.trim(), of)];
  if (label === undefined || id === undefined) return true;
  const [said, counts] = [label, id].map((text) => timeIn(text, '2021', true).period);
  return said === counts;
}

/** How to find the spelling of a category that is a part of a year. Its label is that; its id only where it has no label, or is more than a number, or is certain to be the number. */
export function partIn(dimension: CubeDimension, of: PartKind | undefined): (category: Category) => string | undefined {
  const isById = of !== undefined && areNumbers(dimension, of);
  return (category) => {
    const inLabel = spelt(textOf(category), of);
    if (inLabel !== undefined || of === undefined) return inLabel;
    const id = category.id.trim();
    return isById || /\p{L}/u.test(id) ? spelt(id, of) : undefined;
  };
}
