import { comparePeriods, freqOf, isOfFreq, partsOf, shift, stepsBetween } from './period';
import type { Period } from './period';
import { firstIndex, periodIndex } from './periodIndex';
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

/** The stretch of successive readings that a period lies in, as far as to this period. */
export interface StretchTo {
  /** The whole stretch; what counts of it ends at the index `end`. */
  readonly readings: readonly Reading[];
  readonly end: number;
  /** Whether no reading comes before the stretch. */
  readonly whole: boolean;
}

/** The readings up to a period with none missing between; `undefined` when the period has no number. `rows`: sorted, one a period, of one frequency (a RangeError otherwise). */
export function stretchTo(rows: readonly Observation[], at: Period): StretchTo | undefined {
  const stretches = unbroken(rows);
  const index = firstIndex(stretches, (stretch) => {
    const last = stretch.at(-1);
    return last !== undefined && comparePeriods(last.period, at) >= 0;
  });
  const readings = stretches[index] ?? [];
  const end = periodIndex(readings, at);
  return end < 0 ? undefined : { readings, end, whole: index === 0 };
}

/** Rows are never changed, and a chart asks for the same ones at every resize and every move of a handle. */
const stretchesOf = new WeakMap<readonly Observation[], readonly (readonly Reading[])[]>();

function findStretches(rows: readonly Observation[]): readonly (readonly Reading[])[] {
  const readings = rows.every(isReading) ? rows : rows.filter(isReading);
  const [first] = readings;
  if (first === undefined) return [];
  const freq = freqOf(first.period);
  const stranger = readings.find(({ period }) => !isOfFreq(period, freq));
  if (stranger) throw new RangeError(`${stranger.period} is not of frequency ${freq}`);
  const stretches: (readonly Reading[])[] = [];
  for (let start = 0; start < readings.length;) {
    const end = endOfStretch(readings, start);
    stretches.push(end - start === readings.length ? readings : readings.slice(start, end));
    start = end;
  }
  return stretches;
}

/** Index behind the last reading that follows from the one at `start` without a gap: as many periods on as readings. Looks in steps that double, then between the last two. */
function endOfStretch(readings: readonly Reading[], start: number): number {
  const from = numberAt(readings, start);
  const isJoined = (index: number): boolean => numberAt(readings, index) - from === index - start;
  let [joined, step] = [start, 1];
  while (joined + step < readings.length && isJoined(joined + step)) {
    joined += step;
    step *= 2;
  }
  let broken = Math.min(joined + step, readings.length);
  while (broken - joined > 1) {
    const middle = Math.floor((joined + broken) / 2);
    if (isJoined(middle)) joined = middle;
    else broken = middle;
  }
  return broken;
}

function numberAt(readings: readonly Reading[], index: number): number {
  const reading = readings[index];
  return reading ? partsOf(reading.period).n : Number.NaN;
}
