declare const periodBrand: unique symbol;

/** A stretch of calendar time in canonical spelling: `2021`, `2021-S1`, `2021-Q2`, `2021-04`, `2021-W05`, `2021-04-15`. */
export type Period = string & { readonly [periodBrand]: true };

/** Frequency, SDMX code list CL_FREQ: annual, half-yearly, quarterly, monthly, weekly (ISO 8601), daily. */
export type Freq = 'A' | 'S' | 'Q' | 'M' | 'W' | 'D';

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
  [/^(\d{4})-?Q([1-4])$/, 'Q'],
  [/^(\d{4})(?:-M?|M)(0[1-9]|1[0-2])$/, 'M'],
  [/^(\d{4})-?W(0[1-9]|[1-4]\d|5[0-3])$/, 'W'],
  [/^(\d{4})-D(\d{3})$/, 'D'],
];
const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a calendar date; the arithmetic is integer only, so no zone can shift it. */
export function dayOf(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The calendar date of a day number; month and date count from 1. */
export function calendarOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const shifted = day + 719_468;
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
  switch (freq) {
    case 'A':
      return pad(n, 4);
    case 'S':
      return `${pad(Math.floor(n / 2), 4)}-S${(n % 2) + 1}`;
    case 'Q':
      return `${pad(Math.floor(n / 4), 4)}-Q${(n % 4) + 1}`;
    case 'M':
      return `${pad(Math.floor(n / 12), 4)}-${pad((n % 12) + 1, 2)}`;
    case 'W': {
      const monday = epochMonday + n * 7;
      const { year } = calendarOf(monday + 3);
      return `${pad(year, 4)}-W${pad((monday - firstMonday(year)) / 7 + 1, 2)}`;
    }
    case 'D': {
      const { year, month, date } = calendarOf(n);
      return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
    }
    default:
      return freq satisfies never;
  }
}

/** Mints the brand: the only assertion, right because `spell` writes canonical text. */
function mint(parts: PeriodParts): Period {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where the brand is given
  return spell(parts) as Period;
}

function readDay(text: string): PeriodParts | undefined {
  const match = dayShape.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const n = dayOf(year, month, date);
  const back = calendarOf(n);
  return back.month === month && back.date === date ? { freq: 'D', n } : undefined;
}

function readNumbered(freq: Freq, year: number, index: number): PeriodParts | undefined {
  switch (freq) {
    case 'A':
      return { freq, n: year };
    case 'S':
      return { freq, n: year * 2 + index - 1 };
    case 'Q':
      return { freq, n: year * 4 + index - 1 };
    case 'M':
      return { freq, n: year * 12 + index - 1 };
    case 'W': {
      const monday = firstMonday(year) + (index - 1) * 7;
      return monday < firstMonday(year + 1) ? { freq, n: (monday - epochMonday) / 7 } : undefined;
    }
    case 'D': {
      const n = dayOf(year, 1, 1) + index - 1;
      return index >= 1 && n < dayOf(year + 1, 1, 1) ? { freq, n } : undefined;
    }
    default:
      return freq satisfies never;
  }
}

function readParts(text: string): PeriodParts | undefined {
  for (const [shape, freq] of shapes) {
    const match = shape.exec(text);
    if (match) return readNumbered(freq, Number(match[1]), Number(match[2] ?? 1));
  }
  return readDay(text);
}

/** Reads any accepted spelling (`2021M04`, `2021-M04`, `2021Q1`, `2021H1`, `2021-D105` …) or gives `undefined`. Impossible dates such as `2025-02-30` or `2021-W53` are not periods. */
export function parsePeriod(text: string): Period | undefined {
  const parts = readParts(text);
  return parts && mint(parts);
}

/** The parts of a period. */
export function partsOf(period: Period): PeriodParts {
  const parts = readParts(period);
  if (!parts) throw new RangeError(`not a period: ${period}`);
  return parts;
}

/** The period with these parts. */
export function periodOf(parts: PeriodParts): Period {
  return mint(parts);
}

/** The frequency that a period's spelling states. */
export function freqOf(period: Period): Freq {
  return partsOf(period).freq;
}

/** The period `count` steps later in the same frequency (earlier when negative). */
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
  const counts: Partial<Record<Freq, number>> = { A: 1, S: 2, Q: 4, M: 12 };
  return counts[freq];
}

/** The same period a year earlier; the same ISO week number or calendar date for weeks and days, `undefined` where that year has none. */
export function yearBefore(period: Period): Period | undefined {
  const { freq } = partsOf(period);
  const steps = periodsPerYear(freq);
  if (steps !== undefined) return shift(period, -steps);
  return parsePeriod(`${pad(Number(period.slice(0, 4)) - 1, 4)}${period.slice(4)}`);
}

/** First day of a period. */
export function startDay(period: Period): Day {
  const { freq, n } = partsOf(period);
  switch (freq) {
    case 'A':
      return dayOf(n, 1, 1);
    case 'S':
      return dayOf(Math.floor(n / 2), (n % 2) * 6 + 1, 1);
    case 'Q':
      return dayOf(Math.floor(n / 4), (n % 4) * 3 + 1, 1);
    case 'M':
      return dayOf(Math.floor(n / 12), (n % 12) + 1, 1);
    case 'W':
      return epochMonday + n * 7;
    case 'D':
      return n;
    default:
      return freq satisfies never;
  }
}

/** Last day of a period, inclusive. */
export function endDay(period: Period): Day {
  return startDay(shift(period, 1)) - 1;
}

/** The middle of a period in days, where a chart places a reading of it. */
export function middleDay(period: Period): number {
  return (startDay(period) + endDay(period) + 1) / 2;
}

/** The period of a frequency that holds a day. */
export function periodAt(freq: Freq, day: Day): Period {
  const { year, month } = calendarOf(day);
  switch (freq) {
    case 'A':
      return mint({ freq, n: year });
    case 'S':
      return mint({ freq, n: year * 2 + Math.floor((month - 1) / 6) });
    case 'Q':
      return mint({ freq, n: year * 4 + Math.floor((month - 1) / 3) });
    case 'M':
      return mint({ freq, n: year * 12 + month - 1 });
    case 'W':
      return mint({ freq, n: Math.floor((day - epochMonday) / 7) });
    case 'D':
      return mint({ freq, n: day });
    default:
      return freq satisfies never;
  }
}

/** Orders periods by their first day, shorter ones first when they start together. */
export function comparePeriods(a: Period, b: Period): number {
  return startDay(a) - startDay(b) || endDay(a) - endDay(b);
}
