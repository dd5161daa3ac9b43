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
  { readonly first: number; readonly last: number; readonly rows: readonly Observation[] }
>();

function cut(rows: readonly Observation[], first: number, last: number): readonly Observation[] {
  const start = firstIndex(rows, ({ period }) => endDay(period) >= first);
  const end = firstIndex(rows, ({ period }) => startDay(period) > last);
  return start === 0 && end === rows.length ? rows : rows.slice(start, end);
}

/** The rows whose period shares at least one day with the range; the bounds may have another frequency than the rows. `rows`: sorted, one a period, of one frequency; given back themselves where all lie in the range. */
export function within(rows: readonly Observation[], range: PeriodRange): readonly Observation[] {
  const first = range.from === undefined ? Number.NEGATIVE_INFINITY : startDay(range.from);
  const last = range.to === undefined ? Number.POSITIVE_INFINITY : endDay(range.to);
  if (first > last) return [];
  if (range.from === undefined && range.to === undefined) return rows;
  const known = lastCut.get(rows);
  if (known?.first === first && known.last === last) return known.rows;
  const found = cut(rows, first, last);
  lastCut.set(rows, { first, last, rows: found });
  return found;
}
