import { unbroken } from './gaps';
import type { Period } from './period';
import type { Observation } from './series';

/** Successive readings on one side of a threshold; `length` counts them, `from` and `to` included. */
export interface Run {
  readonly side: 'above' | 'below' | 'at';
  readonly from: Period;
  readonly to: Period;
  readonly length: number;
}

function sideOf(value: number, threshold: number): Run['side'] {
  if (value === threshold) return 'at';
  return value > threshold ? 'above' : 'below';
}

/** The run on one side of the threshold that ends at a period; a gap or `null` breaks it. `undefined` when the period has no number. `rows`: sorted, one a period. */
export function runEndingAt(rows: readonly Observation[], at: Period, threshold: number): Run | undefined {
  const upTo = rows.slice(0, rows.findIndex(({ period }) => period === at) + 1);
  const stretch = unbroken(upTo).at(-1) ?? [];
  const last = stretch.at(-1);
  if (last?.period !== at) return undefined;
  const side = sideOf(last.value, threshold);
  const run = stretch.slice(stretch.findLastIndex(({ value }) => sideOf(value, threshold) !== side) + 1);
  return { side, from: run[0]?.period ?? at, to: at, length: run.length };
}
