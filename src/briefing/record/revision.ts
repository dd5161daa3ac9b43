import { lastDayOfDate } from '@/series/dates';
import type { Period } from '@/series/period';
import { isReading, type Reading } from '@/series/reading';
import type { Series } from '@/series/series';

/** A figure that another took the place of; values in the series' unit and multiplier. */
export interface Revision {
  readonly period: Period;
  readonly before: Reading;
  readonly after: Reading;
}

/** The day of a vintage; one without a date was there before those with one. */
function dayOf({ published }: Reading): number {
  return (published === null ? undefined : lastDayOfDate(published)) ?? Number.NEGATIVE_INFINITY;
}

/** The revision that was published last; `undefined` where no figure of a series was ever replaced by another. */
export function lastRevision({ observations }: Series): Revision | undefined {
  const before = new Map<Period, Reading>();
  let last: Revision | undefined;
  for (const row of observations.filter(isReading)) {
    const known = before.get(row.period);
    before.set(row.period, row);
    if (!known || known.value === row.value) continue;
    if (!last || dayOf(row) >= dayOf(last.after)) last = { period: row.period, before: known, after: row };
  }
  return last;
}
