import type { Period } from '@/series/period';

/** How a number is hedged by the words around it. */
export type Hedge = 'about' | 'almost' | 'more-than' | 'at-least' | 'less-than' | 'at-most';

/** A number as it was worded. "3 %" is `{ value: 3, decimals: 0 }`; "almost 4 million" in a series in millions is `{ value: 4, decimals: 0, hedge: 'almost' }`. */
export interface Worded {
  /** In the series' unit times 10^unitMult, or in what the assertion counts in: points, per cent, times, periods. */
  readonly value: number;
  /** Digits after the decimal mark in the wording, in the units of `value`; negative when rounded to tens and more ("13 thousand" of people: -3). Absent: as `value` is spelled. */
  readonly decimals?: number;
  readonly hedge?: Hedge;
}

/** The series and period that an assertion is bound to. */
interface Bound {
  /** `feed.series` */
  readonly series: string;
  readonly period: Period;
}

/** A stretch of periods of one series; an absent end is the record's own. */
interface BoundRange {
  readonly series: string;
  readonly from?: Period;
  readonly to?: Period;
}

/** What a change is measured in: points of an index, percentage points of a rate, per cent of the earlier figure, the factor it was multiplied with, or the series' own unit. */
export type ChangeUnit = 'points' | 'percentage-points' | 'percent' | 'times' | 'amount';

/** What a change is counted from: the reading before, the same period a year earlier, or a period. */
export type Baseline = 'previous' | 'year' | Period;

/** "54.6 in April 2021" */
export interface LevelClaim extends Bound {
  readonly says: 'level';
  readonly value: Worded;
}

/** "up 1.4 points from March"; falls are negative. */
export interface ChangeClaim extends Bound {
  readonly says: 'change';
  readonly over: Baseline;
  readonly in: ChangeUnit;
  readonly value: Worded;
}

/** "rose", "fell", "did not change" */
export interface DirectionClaim extends Bound {
  readonly says: 'direction';
  readonly over: Baseline;
  readonly direction: 'up' | 'down' | 'unchanged';
}

/** "the highest since March 2014"; `since: null` = in the whole record. */
export interface RankingClaim extends Bound {
  readonly says: 'ranking';
  readonly extreme: 'highest' | 'lowest';
  readonly since: Period | null;
}

/** "highest 57.2 (October 2021)": of the figures that a range holds. */
export interface ExtremeClaim extends Bound {
  readonly says: 'extreme';
  readonly extreme: 'highest' | 'lowest';
  readonly from?: Period;
  readonly to?: Period;
  readonly value: Worded;
}

/** "above 50" */
export interface SideClaim extends Bound {
  readonly says: 'side';
  readonly side: 'above' | 'below' | 'at';
  readonly threshold: number;
}

/** What successive readings have in common. */
export type RunOf = 'above' | 'below' | 'rise' | 'fall';

/** "the sixth month in a row above 50": the run that ends at the period. */
export interface RunClaim extends Bound {
  readonly says: 'run';
  readonly of: RunOf;
  /** Needed for `above` and `below`. */
  readonly threshold?: number;
  readonly length: Worded;
}

/** "the target is 6.1 million"; the period is the one that the target is for. */
export interface TargetClaim extends Bound {
  readonly says: 'target';
  readonly value: Worded;
}

/** "beyond the target of 2 million", "90% of the target"; the period is the target's. */
export interface OutcomeClaim extends Bound {
  readonly says: 'outcome';
  /** The target that is meant, where a period has several; in the series' unit and multiplier. */
  readonly target?: Worded;
  readonly result?: 'reached' | 'missed';
  /** How far: in per cent of the target, or how many times it. One of `result` and `by` is there. */
  readonly by?: { readonly in: 'percent' | 'times'; readonly value: Worded };
}

/** "48% of it local products", "37% of the year's target": a reading as a share of another series' reading or target, of the same or a named period. */
export interface ShareClaim extends Bound {
  readonly says: 'share';
  readonly of: { readonly series: string; readonly period?: Period; readonly target?: true };
  /** In per cent. */
  readonly value: Worded;
}

/** What is counted in a range: figures, periods without one, figures above or below a threshold, rises or falls, other figures that contradict those, figures without a date of publication. */
export type CountOf = 'figures' | 'missing' | 'conflicts' | 'undated' | RunOf;

/** "ten months of 2021 above 50" */
export interface CountClaim extends BoundRange {
  readonly says: 'count';
  readonly of: CountOf;
  readonly threshold?: number;
  readonly value: Worded;
}

/** "launched on 14 May 2020" */
export interface EventClaim {
  readonly says: 'event';
  /** Id of a milestone. */
  readonly event: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` */
  readonly date: string;
}

/** An assertion bound to data. Everything that is said about a figure, here or by others, is one of these. */
export type Claim =
  | LevelClaim
  | ChangeClaim
  | DirectionClaim
  | RankingClaim
  | ExtremeClaim
  | SideClaim
  | RunClaim
  | TargetClaim
  | OutcomeClaim
  | ShareClaim
  | CountClaim
  | EventClaim;

/** A claim about a series, not about a milestone. */
export type SeriesClaim = Exclude<Claim, EventClaim>;
