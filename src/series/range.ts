import { endDay, startDay } from './period';
import type { Period } from './period';
import { firstIndex } from './periodIndex';
import type { Observation } from './series';

/** A stretch of time from the first day of `from` to the last day of `to`; an absent bound is open. */
export interface PeriodRange {
  readonly from?: Period;
  readonly to?: Period;
}

/** Words, drawings and checks ask for the same rows of the same range, and keep what they find by the list they get. */
const lastCut = new WeakMap<
  readonly Observation[],
  { readonly start: number; readonly end: number; readonly rows: readonly Observation[] }
>();

function cut(rows: readonly Observation[], start: number, end: number): readonly Observation[] {
  if (start === 0 && end === rows.length) return rows;
  const known = lastCut.get(rows);
  if (known?.start === start && known.end === end) return known.rows;
  const found = rows.slice(start, end);
  lastCut.set(rows, { start, end, rows: found });
  return found;
}

/** The rows whose period shares at least one day with the range; the bounds may have another frequency than the rows. `rows`: sorted, one a period, of one frequency; given back themselves where all lie in the range. */
export function within(rows: readonly Observation[], range: PeriodRange): readonly Observation[] {
  const first = range.from === undefined ? Number.NEGATIVE_INFINITY : startDay(range.from);
  const last = range.to === undefined ? Number.POSITIVE_INFINITY : endDay(range.to);
  if (first > last) return [];
  if (range.from === undefined && range.to === undefined) return rows;
  const start = firstIndex(rows, ({ period }) => endDay(period) >= first);
  const end = firstIndex(rows, ({ period }) => startDay(period) > last);
  return cut(rows, start, end);
}
