import type { Period } from '@/series/period';
import type { Conflict, Observation, Target } from '@/series/series';
import type { KnownEvent } from './data';

/** What a figure counts: a level in the series' unit, a change, a share, or a number of periods. */
export type Measured = 'level' | 'points' | 'percentage-points' | 'percent' | 'times' | 'amount' | 'count';

/** A figure as computed from the data. */
export interface Figure {
  readonly measured: Measured;
  readonly value: number;
}

/** What a verdict rests on. */
export type Evidence =
  | { readonly kind: 'observation'; readonly series: string; readonly row: Observation }
  /** A figure that contradicts the one on record. */
  | { readonly kind: 'conflict'; readonly series: string; readonly conflict: Conflict }
  | { readonly kind: 'target'; readonly series: string; readonly target: Target }
  | { readonly kind: 'event'; readonly event: KnownEvent };

/** Why nothing can be said. */
export type Doubt =
  | 'unknown-series'
  | 'unknown-event'
  | 'unknown-target'
  | 'unknown-threshold'
  | 'wrong-frequency'
  /** The record has no figure for the period. */
  | 'no-figure'
  /** There is one, but nothing shows that it was known on the day asked for. */
  | 'not-yet-known'
  /** There is one, but nothing shows when it was published. */
  | 'undated'
  /** Missing periods between could refute the claim. */
  | 'gap'
  /** The record has a rounded figure only, which the claim goes beyond. */
  | 'rounded'
  /** The source hedged the figure itself. */
  | 'hedged'
  /** Other counter, definition, or a break between the figures. */
  | 'not-comparable'
  /** The target's time was not over. */
  | 'not-over'
  /** Only the month or year is on record. */
  | 'imprecise';

/** What became of checking a claim. */
export interface Verdict {
  readonly outcome: 'agrees' | 'differs' | 'cannot-tell';
  /** Only with `cannot-tell`. */
  readonly doubt?: Doubt;
  /** The figures as computed: first the one that the claim names, then the same fact in other measures (a change of an index in points and in per cent). */
  readonly figures: readonly Figure[];
  /** `figures[0]` minus the number that the claim names, exact; absent when the claim names none. */
  readonly difference?: number;
  /** The observations, targets and events that were used, in the order of the arithmetic. */
  readonly evidence: readonly Evidence[];
  /** Since when the reading is the highest or lowest, for a ranking that does not hold as it was said. */
  readonly since?: Period;
  /** Figures on record for the same period that contradict the one used and agree with the claim. */
  readonly others: readonly Evidence[];
}
