import { endDay, freqOf, middleDay, parsePeriod, periodAt } from './period';
import type { Day, Period } from './period';

/** A date as the feeds spell it: a year, month or day in Gregorian spelling only. */
function read(date: string): Period | undefined {
  const period = parsePeriod(date);
  if (period !== date) return undefined;
  const freq = freqOf(period);
  return freq === 'D' || freq === 'M' || freq === 'A' ? period : undefined;
}

/** Day of a date `YYYY-MM-DD`; the middle one of a month `YYYY-MM` or year `YYYY`; `undefined` when the text is not a date. */
export function dayOfDate(date: string): Day | undefined {
  const period = read(date);
  return period && Math.floor(middleDay(period));
}

/** Day of a date `YYYY-MM-DD`; the last one of a month `YYYY-MM` or year `YYYY`; `undefined` when the text is not a date. */
export function lastDayOfDate(date: string): Day | undefined {
  const period = read(date);
  return period && endDay(period);
}

/** Asia/Jakarta has no daylight saving time: UTC+7. */
const jakartaOffset = 7 * 3_600_000;

/** The day that it is in Jakarta at a moment in milliseconds since 1970 UTC, wherever the reader's clock stands. */
export function dayInJakarta(moment: number): Day {
  return Math.floor((moment + jakartaOffset) / 86_400_000);
}

/** The same day as `YYYY-MM-DD`. */
export function dateInJakarta(moment: number): string {
  return periodAt('D', dayInJakarta(moment));
}

/** When no day has a year of four digits any more. */
const end = Date.UTC(10_000, 0, 1) - jakartaOffset;

/** Whether something from outside is a moment since 1970 whose day can be said. */
export function isMoment(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value < end;
}
