declare const periodBrand: unique symbol;

/** A stretch of calendar time in canonical spelling: `2021`, `2021-S1`, `2021-Q2`, `2021-04`, `2021-W05`, `2021-04-15`. */
export type Period = string & { readonly [periodBrand]: true };

/** Frequencies, from the longest period to the shortest. */
export const freqs = ['A', 'S', 'Q', 'M', 'W', 'D'] as const;

/** Frequency, SDMX code list CL_FREQ: annual, half-yearly, quarterly, monthly, weekly (ISO 8601), daily. */
export type Freq = (typeof freqs)[number];

/** Whether periods of one frequency are shorter than those of another. */
export function isFiner(freq: Freq, than: Freq): boolean {
  return freqs.indexOf(freq) > freqs.indexOf(than);
}

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; no time zone is involved. */
export type Day = number;

/** A period taken apart. `n` counts periods of `freq`: years since year 0, half-years, quarters, months, ISO weeks since 1970-W01, days since 1970-01-01. */
export interface PeriodParts {
  readonly freq: Freq;
  readonly n: number;
}

const shapes: readonly (readonly [RegExp, Freq])[] = [
  [/^(\d{4})(?:-A1)?$/, 'A'],
  [/^(\d{4})-?[SH]([12])$/, 'S'],
  [/^(\d{4})(?:-?Q|K)([1-4])$/, 'Q'],
  [/^(\d{4})(?:-M?|M)(0[1-9]|1[0-2])$/, 'M'],
  [/^(\d{4})(?:-?W|U)(0[1-9]|[1-4]\d|5[0-3])$/, 'W'],
  [/^(\d{4})-D(\d{3})$/, 'D'],
];
/** How many periods make a year; weeks and days have no whole number. */
const perYear = { A: 1, S: 2, Q: 4, M: 12 } as const;
const firstYear = 1;
const lastYear = 9999;

/** Days since 1970-01-01 of a calendar date; the arithmetic is integer only, so no zone can shift it. */
export function dayOf(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The calendar date of a day number; month and date count from 1. A moment within a day (`18000.5`) has that day's date. */
export function calendarOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const shifted = Math.floor(day) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, date: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/** Monday of ISO week 1 of a year: the week that holds 4 January. */
function firstMonday(year: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - ((((fourth + 3) % 7) + 7) % 7);
}

const epochMonday = -3; // Monday 1969-12-29, the first day of 1970-W01

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function spell({ freq, n }: PeriodParts): string {
  if (freq === 'W') {
    const monday = epochMonday + n * 7;
    const { year } = calendarOf(monday + 3);
    return `${pad(year, 4)}-W${pad((monday - firstMonday(year)) / 7 + 1, 2)}`;
  }
  if (freq === 'D') {
    const { year, month, date } = calendarOf(n);
    return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
  }
  const year = pad(Math.floor(n / perYear[freq]), 4);
  const index = (n % perYear[freq]) + 1;
  if (freq === 'A') return year;
  return freq === 'M' ? `${year}-${pad(index, 2)}` : `${year}-${freq}${index}`;
}

/** The year that a period's spelling begins with. */
function yearOf({ freq, n }: PeriodParts): number {
  if (freq === 'D') return calendarOf(n).year;
  return freq === 'W' ? calendarOf(epochMonday + n * 7 + 3).year : Math.floor(n / perYear[freq]);
}

function hasSpelling(parts: PeriodParts): boolean {
  const year = yearOf(parts);
  return Number.isInteger(parts.n) && year >= firstYear && year <= lastYear;
}

/** Mints the brand: the only assertion beside `isDay`, right because `spell` writes canonical text for the years 0001 to 9999. */
function mint(parts: PeriodParts): Period {
  if (!hasSpelling(parts)) throw new RangeError(`no period of frequency ${parts.freq} has the number ${parts.n}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the brand is given
  return spell(parts) as Period;
}

function readNumbered(freq: Freq, year: number, index: number): PeriodParts | undefined {
  if (freq === 'W') {
    const monday = firstMonday(year) + (index - 1) * 7;
    return monday < firstMonday(year + 1) ? { freq, n: (monday - epochMonday) / 7 } : undefined;
  }
  if (freq === 'D') {
    const n = dayOf(year, 1, 1) + index - 1;
    return index >= 1 && n < dayOf(year + 1, 1, 1) ? { freq, n } : undefined;
  }
  return { freq, n: year * perYear[freq] + index - 1 };
}

function readParts(text: string): PeriodParts | undefined {
  for (const [shape, freq] of shapes) {
    const match = shape.exec(text);
    if (match) return readNumbered(freq, Number(match[1]), Number(match[2] ?? 1));
  }
  return undefined;
}

/** Reads any accepted spelling (`2021M04`, `2021-M04`, `2021Q1`, `2021K1`, `2021H1`, `2021U05`, `2021-D105` …) or gives `undefined`. Impossible dates such as `2025-02-30` or `2021-W53`, the year `0000` and the ambiguous `2021T1` are not periods. */
export function parsePeriod(text: string): Period | undefined {
  // Only a calendar day is ten letters long, and files of daily readings are the large ones.
  if (text.length === 10) return isDay(text) ? text : undefined;
  const parts = readParts(text);
  return parts && hasSpelling(parts) ? mint(parts) : undefined;
}

/** The digits from one place of a text to before another as a number; not a number where anything else stands. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Whether ten letters are a calendar day in its canonical spelling; a comparison with what is not a number is false. */
function isDay(text: string): text is Period {
  const [year, month, date] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  if (text.charAt(4) !== '-' || text.charAt(7) !== '-') return false;
  if (!(year >= firstYear && month >= 1 && month <= 12 && date >= 1 && date <= 31)) return false;
  return date <= 28 || calendarOf(dayOf(year, month, date)).date === date;
}

/** The number of a canonical spelling, whose frequency its length and sixth letter tell; charts take thousands apart at every move of a handle, too many for regular expressions or pieces of text. */
function numberOf(period: string, freq: Freq): number {
  const year = digits(period, 0, 4);
  if (freq === 'D') return dayOf(year, digits(period, 5, 7), digits(period, 8, 10));
  if (freq === 'W') return (firstMonday(year) - epochMonday) / 7 + digits(period, 6, period.length) - 1;
  if (freq === 'A') return year;
  return year * perYear[freq] + digits(period, freq === 'M' ? 5 : 6, period.length) - 1;
}

function canonicalFreq(period: string): Freq {
  if (period.length === 4) return 'A';
  if (period.length === 10) return 'D';
  const letter = period.charAt(5);
  return letter === 'W' || letter === 'Q' || letter === 'S' ? letter : 'M';
}

/** The parts of a period. */
export function partsOf(period: Period): PeriodParts {
  const freq = canonicalFreq(period);
  const n = numberOf(period, freq);
  if (!Number.isInteger(n)) throw new RangeError(`not a period: ${period}`);
  return { freq, n };
}

/** The period with these parts; throws a RangeError outside the years 0001 to 9999 or when `n` is not whole. */
export function periodOf(parts: PeriodParts): Period {
  return mint(parts);
}

/** The frequency that a period's spelling states. */
export function freqOf(period: Period): Freq {
  return partsOf(period).freq;
}

/** Whether a period's spelling is of a frequency; nothing is taken apart to see it. */
export function isOfFreq(period: Period, freq: Freq): boolean {
  return canonicalFreq(period) === freq;
}

/** The period `count` steps later in the same frequency (earlier when negative); throws a RangeError outside the years 0001 to 9999. */
export function shift(period: Period, count: number): Period {
  const { freq, n } = partsOf(period);
  return mint({ freq, n: n + count });
}

/** Steps from `a` to `b`; both must have the same frequency. */
export function stepsBetween(a: Period, b: Period): number {
  const from = partsOf(a);
  const to = partsOf(b);
  if (from.freq !== to.freq) throw new RangeError(`${a} and ${b} differ in frequency`);
  return to.n - from.n;
}

/** How many periods of a frequency make a year; weeks and days have no whole number and give `undefined`. */
export function periodsPerYear(freq: Freq): number | undefined {
  return freq === 'W' || freq === 'D' ? undefined : perYear[freq];
}

/** The same period a year earlier; the same ISO week number or calendar date for weeks and days, `undefined` where that year has none. */
export function yearBefore(period: Period): Period | undefined {
  // Every canonical spelling begins with the four digits of its (ISO week) year.
  return parsePeriod(`${pad(Number(period.slice(0, 4)) - 1, 4)}${period.slice(4)}`);
}

function firstDayOf({ freq, n }: PeriodParts): Day {
  if (freq === 'D') return n;
  if (freq === 'W') return epochMonday + n * 7;
  const count = perYear[freq];
  return dayOf(Math.floor(n / count), (n % count) * (12 / count) + 1, 1);
}

/** First day of a period. */
export function startDay(period: Period): Day {
  return firstDayOf(partsOf(period));
}

/** Last day of a period, inclusive. */
export function endDay(period: Period): Day {
  const { freq, n } = partsOf(period);
  // Not by way of `shift`: the period after 9999 has no spelling, but 9999 has a last day.
  return firstDayOf({ freq, n: n + 1 }) - 1;
}

/** The middle of a period in days, where a chart places a reading of it. */
export function middleDay(period: Period): number {
  return (startDay(period) + endDay(period) + 1) / 2;
}

/** The period of a frequency that holds a day, or a moment within it; throws a RangeError outside the years 0001 to 9999. */
export function periodAt(freq: Freq, day: Day): Period {
  if (freq === 'D') return mint({ freq, n: Math.floor(day) });
  if (freq === 'W') return mint({ freq, n: Math.floor((day - epochMonday) / 7) });
  const { year, month } = calendarOf(day);
  const count = perYear[freq];
  return mint({ freq, n: year * count + Math.floor(((month - 1) * count) / 12) });
}

/** Orders periods by their first day, shorter ones first when they start together. */
export function comparePeriods(a: Period, b: Period): number {
  // Spellings of one frequency are in the order of the periods, and most of what is compared has one.
  if (canonicalFreq(a) === canonicalFreq(b)) return a === b ? 0 : a < b ? -1 : 1;
  return startDay(a) - startDay(b) || endDay(a) - endDay(b);
}
