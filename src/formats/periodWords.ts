import { freqOf, parsePeriod, periodAt, startDay, type Period } from '@/series/period';

import { isNumbered } from './numberedTimes';
import { periodInWords, twoDigits } from './periodTokens';
import { tidyText } from './tidyText';

/** Digits elsewhere are more likely a figure or a code than a year. */
const likelyYears = { first: 1600, last: 2199 } as const;

/** The day of a date in numbers, `undefined` where the calendar has none. */
function dayFrom(year: string, month: string, date: string): Period | undefined {
  return parsePeriod(`${year}-${twoDigits(month)}-${twoDigits(date)}`);
}

function monthFrom(year: string, month: string): Period | undefined {
  return parsePeriod(`${year}-${twoDigits(month)}`);
}

function weekFrom(year: string, week: string): Period | undefined {
  return parsePeriod(`${year}-W${twoDigits(week)}`);
}

/** Whether the year that a period or a run of digits begins with is a likely one. */
export function isLikelyYear(digits: string): boolean {
  const year = Number(digits.slice(0, 4));
  return year >= likelyYears.first && year <= likelyYears.last;
}

type Meanings = readonly (Period | undefined)[];
type Reader = (parts: readonly string[]) => Meanings;

/** Spellings in digits that `parsePeriod` does not know, each with what it may mean. */
const numeric: readonly (readonly [RegExp, Reader])[] = [
  [
    /^(\d{4}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/u,
    ([year = '', , month = '', date = '']) => [dayFrom(year, month, date)],
  ],
  // Korea's quarters.
  [/^(\d{4})\.([1-4])\/4$/u, ([year = '', quarter = '']) => [parsePeriod(`${year}-Q${quarter}`)]],
  // Nobody writes the month first with dots.
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u, ([date = '', month = '', year = '']) => [dayFrom(year, month, date)]],
  [
    /^(\d{1,2}) ?([/-]) ?(\d{1,2}) ?\2 ?(\d{4})$/u,
    ([first = '', , second = '', year = '']) => [dayFrom(year, second, first), dayFrom(year, first, second)],
  ],
  [/^(\d{4})\/(\d{1,2})$/u, ([year = '', month = '']) => [monthFrom(year, month)]],
  [/^(\d{1,2})[/-](\d{4})$/u, ([month = '', year = '']) => [monthFrom(year, month)]],
  [/^(\d{4})(\d{2})$/u, ([year = '', month = '']) => (isLikelyYear(year) ? [monthFrom(year, month)] : [])],
  [
    /^(\d{4})(\d{2})(\d{2})$/u,
    ([year = '', month = '', date = '']) => (isLikelyYear(year) ? [dayFrom(year, month, date)] : []),
  ],
  [/^(\d{4})[- ]?M(\d{1,2})$/iu, ([year = '', month = '']) => [monthFrom(year, month)]],
  [/^(\d{4})[- ]?W(\d{1,2})$/iu, ([year = '', week = '']) => [weekFrom(year, week)]],
  [/^(\d{4}),? (?:week|minggu ke)[ -]?(\d{1,2})$/iu, ([year = '', week = '']) => [weekFrom(year, week)]],
  [/^(?:week|minggu ke)[ -]?(\d{1,2})[ ,/-]+(\d{4})$/iu, ([week = '', year = '']) => [weekFrom(year, week)]],
  // Statistics Denmark's days.
  [/^(\d{4})M(\d{2})D(\d{2})$/u, ([year = '', month = '', date = '']) => [dayFrom(year, month, date)]],
  // Statistics Netherlands: JJ years, HJ halves, KW quarters, MM months.
  [/^(\d{4})JJ00$/u, ([year = '']) => [parsePeriod(year)]],
  [/^(\d{4})HJ0([12])$/u, ([year = '', half = '']) => [parsePeriod(`${year}-S${half}`)]],
  [/^(\d{4})KW0([1-4])$/u, ([year = '', quarter = '']) => [parsePeriod(`${year}-Q${quarter}`)]],
  [/^(\d{4})MM(\d{2})$/u, ([year = '', month = '']) => [monthFrom(year, month)]],
  [/^M(\d{1,2})[ /-]?(\d{4})$/iu, ([month = '', year = '']) => [monthFrom(year, month)]],
  // pandas turns years into such numbers where one is missing.
  [/^(\d{4})\.0$/u, ([year = '']) => (isLikelyYear(year) ? [parsePeriod(year)] : [])],
  [/^YR(\d{4})$/iu, ([year = '']) => [parsePeriod(year)]],
];

const timeOfDay = /^(.*\d)[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/iu;
/** SDMX allows a time zone behind every period. */
const zoned = /^(\d{4}(?:-\w+){1,2})(?:Z|[+-]\d{2}:\d{2})$/u;
/** World Bank's DataBank writes each period twice: `1960 [YR1960]`. */
const twice = /^(\S+) \[(?:YR)?\1\]$/iu;
/** SDMX's start and length: `2021-04-01/P1M`. */
const ranged = /^(\d{4}-\d{2}-\d{2})(?:T00:00:00)?Z?\/P(1Y|12M|6M|3M|1M|7D|1W|1D)$/u;
const lengths: ReadonlyMap<string, 'A' | 'S' | 'Q' | 'M' | 'W' | 'D'> = new Map([
  ['1Y', 'A'],
  ['12M', 'A'],
  ['6M', 'S'],
  ['3M', 'Q'],
  ['1M', 'M'],
  ['7D', 'W'],
  ['1W', 'W'],
  ['1D', 'D'],
]);

/** The calendar period that a range fills exactly; a year from July is none. */
function periodOfRange(start: string, length: string): Period | undefined {
  const day = parsePeriod(start);
  const freq = lengths.get(length);
  if (day === undefined || freq === undefined) return undefined;
  const period = periodAt(freq, startDay(day));
  return startDay(period) === startDay(day) ? period : undefined;
}

function distinct(meanings: Meanings): readonly Period[] {
  return [...new Set(meanings.filter((meaning) => meaning !== undefined))];
}

function numericMeanings(text: string): Meanings | undefined {
  for (const [shape, read] of numeric) {
    const match = shape.exec(text);
    if (match) return read(match.slice(1));
  }
  return undefined;
}

/** A day with a time of day is that day as written: no zone moves it. */
function daysOfMoment(text: string): readonly Period[] {
  const date = timeOfDay.exec(text)?.[1];
  return date === undefined ? [] : periodsMeant(date).filter((period) => freqOf(period) === 'D');
}

/** What a spelling of more than one piece means; `undefined` where it is not of that kind. */
function compound(text: string): readonly Period[] | undefined {
  const range = ranged.exec(text);
  if (range) return distinct([periodOfRange(range[1] ?? '', range[2] ?? '')]);
  const again = twice.exec(text)?.[1];
  if (again !== undefined) return periodsMeant(again);
  const days = daysOfMoment(text);
  return days.length > 0 ? days : undefined;
}

/** Longer texts are sentences, and no spelling of a period. */
const longest = 60;

/**
 * Every period that a spelling may mean, the more probable first: none, one, or several (`03/04/2021` is 3 April or
 * 4 March; `Apr-21` is of 2021 or 1921). Reads what `parsePeriod` reads, dates in digits, dates with a time of day
 * (the day as written), SDMX ranges and zones, and words in Indonesian and English (`Triwulan II 2021`, `TW II-2021`,
 * `1Q 2021`, `Semester 1 2021`, `15 April 2021`). `2005 - 1`, `2020/2021` and a year with a remark are none.
 * `2021T1` is none either, as thirds of a year have no period here: see `quarterOfTrimester`.
 */
export function periodsMeant(text: string): readonly Period[] {
  const plain = parsePeriod(text);
  if (plain !== undefined) return [plain];
  if (text.length > longest) return [];
  const tidied = tidyText(text);
  // A year before Christ has no period here, and is not the year of that number after.
  if (/^[-−–] ?\d/u.test(tidied)) return [];
  const canonical = parsePeriod(tidied.toUpperCase()) ?? parsePeriod(zoned.exec(tidied)?.[1] ?? '');
  if (canonical !== undefined) return [canonical];
  return compound(tidied) ?? distinct(numericMeanings(tidied) ?? periodInWords(tidied));
}

/** The one period that a spelling means; `null` where it means none or several. */
export function onlyPeriod(text: string): Period | null {
  const [first, second] = periodsMeant(text);
  return second === undefined ? (first ?? null) : null;
}

const trimester = /^(?:(\d{4})[ -]?T(?:rimester)?[ -]?([1-4])|T(?:rimester)?[ -]?([1-4])[ /-](\d{4}))$/iu;

/** The quarter of `2021T1`, should T stand for a quarter (triwulan, trimestre) and not for SDMX's third of a year; `undefined` for every other spelling. */
export function quarterOfTrimester(text: string): Period | undefined {
  const match = trimester.exec(tidyText(text));
  return match ? parsePeriod(`${match[1] ?? match[4] ?? ''}-Q${match[2] ?? match[3] ?? ''}`) : undefined;
}

/** Whether a spelling is a time, even where its meaning must be asked. */
export function isTime(text: string): boolean {
  return (
    periodsMeant(text).length > 0 ||
    quarterOfTrimester(text) !== undefined ||
    isNumbered(text) ||
    isWeekOfMonth(text) ||
    isMonths(text) ||
    isFiscalYear(text)
  );
}

const weekWord = '(?:minggu|pekan|week|mgg?)[\\s.]*(?:ke)?[\\s-]*(?:[1-6]|i{1,3}|iv|vi?)';
const weekBefore = new RegExp(`^${weekWord}(?:st|nd|rd|th)?(?:\\s+of)?[\\s,/-]+`, 'iu');
const weekBehind = new RegExp(`[\\s,/(-]+${weekWord}\\)?$`, 'iu');

/** Whether a spelling is a week of a month (`Minggu ke-2 Januari 2021`), which is no period here. */
function isWeekOfMonth(text: string): boolean {
  if (text.length > longest) return false;
  const tidied = tidyText(text);
  const month = tidied.replace(weekBefore, '').replace(weekBehind, '');
  return month !== tidied && periodsMeant(month).some((period) => freqOf(period) === 'M');
}

const months = /^(\p{L}{3,9})\.? ?(?:-|s\.?[/.]?d\.?|sampai|to) ?(\p{L}{3,9})\.?,? (\d{4})$/iu;

/** Whether a spelling is of several months that are no quarter (`Jan-Jun 2021`, a sum up to June): no period here. */
function isMonths(text: string): boolean {
  const [, first = '', last = '', year = ''] = text.length > longest ? [] : (months.exec(tidyText(text)) ?? []);
  return [first, last].every((month) => periodsMeant(`${month} ${year}`).some((period) => freqOf(period) === 'M'));
}

const ofTwoYears = /^(?:FY ?)?(\d{4}) ?[/-] ?(\d{2}|\d{4})$/iu;

/** Whether a spelling is of a fiscal year (`FY2020`, `2020/2021`, `2020-21`): none of the calendar. */
function isFiscalYear(text: string): boolean {
  const [, first, second] = text.length > longest ? [] : (ofTwoYears.exec(tidyText(text)) ?? []);
  const next = String(Number(first) + 1);
  const isNext = first !== undefined && isLikelyYear(first) && (second === next || second === next.slice(2));
  return isNext || /^FY ?\d{4}$/iu.test(text.trim());
}

const total =
  /^(?:tahunan|setahun|jumlah|total|jahrestotal|jahr(?=\s|$)|rata[ -]?rata|average|ave|avg|all (?:months|quarters|periods)|annual(?:ly)?|year(?:ly)?|sum|whole year|full year|hel[ae] året|gesamtjahr|jahresdurchschnitt|jahresmittel|(?:months|quarters),? total|kokku|m[eé]dia anual|aasta keskmine|moyenne annuelle)(?:[\s,]|$)/iu;

/** Whether a name is of a total or a mean beside the periods of a year: `Tahunan`, `Rata-rata`. */
export function isOfTotals(name: string): boolean {
  const sides = name.trim().split(/ ?\/ ?/u);
  // In two languages: `Jumlah/Total`.
  const isTwice = sides.length === 2 && sides.every((side) => total.test(side));
  return total.test(name.trim()) || isTwice;
}
