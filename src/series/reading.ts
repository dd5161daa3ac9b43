import type { Observation } from './series';

/** An observation that has a number. */
export interface Reading extends Observation {
  readonly value: number;
}

/** Whether an observation has a number; `null` says that the period is known to have none. */
export function isReading(row: Observation): row is Reading {
  return row.value !== null;
}
