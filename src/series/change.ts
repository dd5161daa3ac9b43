import { difference, withoutNoise } from './decimal';
import { partsOf, yearBefore } from './period';
import type { Period } from './period';
import { periodIndex } from './periodIndex';
import { isReading } from './reading';
import type { Reading } from './reading';
import type { Nature, Observation, ObsStatus, Series } from './series';

/** How a change is said: in points of an index, in percentage points of a rate, in per cent of an amount. */
type ChangeKind = 'points' | 'percentage-points' | 'percent';

/** A change between two readings; `value` is in what `kind` says, `absolute` in the series' unit and multiplier. */
export interface Change {
  readonly kind: ChangeKind;
  readonly value: number;
  readonly absolute: number;
  readonly from: Reading;
  readonly to: Reading;
}

const kinds: Record<Nature, ChangeKind> = {
  index: 'points',
  rate: 'percentage-points',
  stock: 'percent',
  flow: 'percent',
};

const incomparable: ReadonlySet<ObsStatus> = new Set(['D', 'U']);

/** Whether a difference between two figures says something: both exact, counted by the same body, in one definition, no break between them. */
export function isComparable(from: Reading, to: Reading): boolean {
  if (incomparable.has(from.status) || incomparable.has(to.status) || to.status === 'B') return false;
  return from.qualifier === undefined && to.qualifier === undefined && from.counter === to.counter;
}

/** The change from one row to another; `undefined` when one has no number, when the two are not comparable (hedged by the source, other counter, definition or break), or when a per cent change would start from zero or less. */
export function changeBetween(series: Series, from: Observation, to: Observation): Change | undefined {
  if (!isReading(from) || !isReading(to) || !isComparable(from, to)) return undefined;
  const kind = kinds[series.nature];
  const absolute = difference(to.value, from.value);
  if (kind !== 'percent') return { kind, value: absolute, absolute, from, to };
  if (from.value <= 0) return undefined;
  return { kind, value: withoutNoise((absolute / from.value) * 100), absolute, from, to };
}

function isNext(a: Period, b: Period): boolean {
  const [from, to] = [partsOf(a), partsOf(b)];
  return from.freq === to.freq && to.n - from.n === 1;
}

function readingBefore(rows: readonly Observation[], index: number): Reading | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (row !== undefined && isReading(row)) return row;
  }
  return undefined;
}

/** The change from the period before; for a stock, which is read at irregular times, from the reading before, whatever its age. `rows`: sorted, one a period. */
export function changeOnPrevious(series: Series, rows: readonly Observation[], at: Period): Change | undefined {
  const index = periodIndex(rows, at);
  const to = rows[index];
  if (to === undefined) return undefined;
  const from = series.nature === 'stock' ? readingBefore(rows, index) : rows[index - 1];
  if (from === undefined) return undefined;
  if (series.nature !== 'stock' && !isNext(from.period, at)) return undefined;
  return changeBetween(series, from, to);
}

/** The change from the same period a year earlier; `undefined` when either has no number. `rows`: sorted, one a period. */
export function changeOnYear(series: Series, rows: readonly Observation[], at: Period): Change | undefined {
  const before = yearBefore(at);
  const from = before && rows[periodIndex(rows, before)];
  const to = rows[periodIndex(rows, at)];
  return from && to && changeBetween(series, from, to);
}
