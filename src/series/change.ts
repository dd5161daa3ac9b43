import { difference, withoutNoise } from './decimal';
import { partsOf, yearBefore } from './period';
import type { Period } from './period';
import { isReading } from './reading';
import type { Reading } from './reading';
import type { Nature, Observation, Series } from './series';

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

/** The change from one row to another; `undefined` when one has no number, or when a per cent change would start from zero or less. */
export function changeBetween(series: Series, from: Observation, to: Observation): Change | undefined {
  if (!isReading(from) || !isReading(to)) return undefined;
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

/** The change from the period before; for a stock, which is read at irregular times, from the reading before, whatever its age. `rows`: sorted, one a period. */
export function changeOnPrevious(series: Series, rows: readonly Observation[], at: Period): Change | undefined {
  const index = rows.findIndex(({ period }) => period === at);
  const to = rows[index];
  if (to === undefined) return undefined;
  const from = series.nature === 'stock' ? rows.slice(0, index).findLast(isReading) : rows[index - 1];
  if (from === undefined) return undefined;
  if (series.nature !== 'stock' && !isNext(from.period, at)) return undefined;
  return changeBetween(series, from, to);
}

/** The change from the same period a year earlier; `undefined` when either has no number. */
export function changeOnYear(series: Series, rows: readonly Observation[], at: Period): Change | undefined {
  const before = yearBefore(at);
  const from = rows.find(({ period }) => period === before);
  const to = rows.find(({ period }) => period === at);
  return from && to && changeBetween(series, from, to);
}
