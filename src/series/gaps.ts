import { partsOf, shift, stepsBetween } from './period';
import type { Period, PeriodParts } from './period';
import { isReading } from './reading';
import type { Reading } from './reading';
import type { Observation } from './series';

/** Successive periods without a number, both ends included. */
export interface MissingStretch {
  readonly from: Period;
  readonly to: Period;
  readonly count: number;
}

/** The stretches between the first and the last number where periods are absent or `null`. `rows`: sorted, one a period, of one frequency (a RangeError otherwise). */
export function missingIn(rows: readonly Observation[]): readonly MissingStretch[] {
  const stretches = unbroken(rows);
  return stretches.slice(1).flatMap((stretch, index) => {
    const before = stretches[index]?.at(-1)?.period;
    const after = stretch[0]?.period;
    if (before === undefined || after === undefined) return [];
    return [{ from: shift(before, 1), to: shift(after, -1), count: stepsBetween(before, after) - 1 }];
  });
}

/** The stretches of successive periods that all have a number, in order. `rows`: sorted, one a period, of one frequency (a RangeError otherwise). */
export function unbroken(rows: readonly Observation[]): readonly (readonly Reading[])[] {
  const known = stretchesOf.get(rows);
  if (known) return known;
  const found = findStretches(rows);
  stretchesOf.set(rows, found);
  return found;
}

/** Rows are never changed, and a chart asks for the same ones at every resize and every move of a handle. */
const stretchesOf = new WeakMap<readonly Observation[], readonly (readonly Reading[])[]>();

function findStretches(rows: readonly Observation[]): readonly (readonly Reading[])[] {
  const stretches: Reading[][] = [];
  let current: Reading[] = [];
  let before: PeriodParts | undefined;
  for (const row of rows) {
    if (!isReading(row)) continue;
    const parts = partsOf(row.period);
    if (before !== undefined && before.freq !== parts.freq) {
      throw new RangeError(`${row.period} is not of frequency ${before.freq}`);
    }
    if (before === undefined || parts.n - before.n !== 1) {
      current = [];
      stretches.push(current);
    }
    current.push(row);
    before = parts;
  }
  return stretches;
}
