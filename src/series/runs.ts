import { stretchTo } from './gaps';
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
  const stretch = stretchTo(rows, at);
  if (stretch === undefined) return undefined;
  const { readings, end } = stretch;
  const sideAt = (index: number): Run['side'] | undefined => {
    const reading = readings[index];
    return reading && sideOf(reading.value, threshold);
  };
  const side = sideAt(end) ?? 'at';
  let start = end;
  while (sideAt(start - 1) === side) start -= 1;
  return { side, from: readings[start]?.period ?? at, to: at, length: end - start + 1 };
}
