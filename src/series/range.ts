import { endDay, startDay } from './period';
import type { Period } from './period';
import type { Observation } from './series';

/** A stretch of time from the first day of `from` to the last day of `to`; an absent bound is open. */
export interface PeriodRange {
  readonly from?: Period;
  readonly to?: Period;
}

/** The rows whose period shares at least one day with the range; the bounds may have another frequency than the rows. */
export function within(rows: readonly Observation[], range: PeriodRange): readonly Observation[] {
  const first = range.from === undefined ? Number.NEGATIVE_INFINITY : startDay(range.from);
  const last = range.to === undefined ? Number.POSITIVE_INFINITY : endDay(range.to);
  if (first > last) return [];
  if (range.from === undefined && range.to === undefined) return rows;
  return rows.filter(({ period }) => endDay(period) >= first && startDay(period) <= last);
}
