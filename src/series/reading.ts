import { numbersOf } from './numbers';
import type { Observation } from './series';

/** An observation that has a number. */
export interface Reading extends Observation {
  readonly value: number;
}

/** Whether an observation has a number; `null` says that the period is known to have none. */
export function isReading(row: Observation): row is Reading {
  return row.value !== null;
}

/** Readings are never changed, and a chart thins the same ones at every width. */
const valuesKnown = new WeakMap<readonly Reading[], Float64Array>();

/** The values of readings alone, which are gone through much faster than the readings. */
export function valuesOf(readings: readonly Reading[]): Float64Array {
  const known = valuesKnown.get(readings) ?? numbersOf(readings, ({ value }) => value);
  valuesKnown.set(readings, known);
  return known;
}
