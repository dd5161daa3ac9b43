import { isReading, valuesOf } from './reading';
import type { Reading } from './reading';
import type { Observation } from './series';

/** What one look at all rows tells. */
export interface Tally {
  /** Rows that have a number. */
  readonly count: number;
  readonly first: Reading;
  readonly last: Reading;
  /** The earliest one when several are equal. */
  readonly highest: Reading;
  readonly lowest: Reading;
}

/** Rows are never changed, and words, axes and strip of a chart all ask for the same ones. */
const tallies = new WeakMap<readonly Observation[], { readonly tally: Tally | undefined }>();

/** First, last, highest and lowest reading of rows in order of time, and how many have a number; `undefined` when none has. */
export function tallyOf(rows: readonly Observation[]): Tally | undefined {
  const known = tallies.get(rows) ?? { tally: look(rows) };
  tallies.set(rows, known);
  return known.tally;
}

function look(rows: readonly Observation[]): Tally | undefined {
  const readings = rows.every(isReading) ? rows : rows.filter(isReading);
  const values = valuesOf(readings);
  let [high, low] = [0, 0];
  values.forEach((value, index) => {
    if (value > (values[high] ?? 0)) high = index;
    else if (value < (values[low] ?? 0)) low = index;
  });
  const [first, last] = [readings[0], readings.at(-1)];
  const [highest, lowest] = [readings[high], readings[low]];
  if (!first || !last || !highest || !lowest) return undefined;
  return { count: readings.length, first, last, highest, lowest };
}
