import type { Claim } from '@/claims/claim';

/** Words by which a text names a series. Terms are in any language; case, hyphens and spaces within them do not matter. */
export interface SeriesTerms {
  /** `feed.series` */
  readonly series: string;
  /** One of these must be said, or be referred back to ("that figure"). */
  readonly any: readonly string[];
  /** Of each list one must stand in the same part of the sentence. */
  readonly with?: readonly (readonly string[])[];
  /** None of these may stand in the sentence. */
  readonly without?: readonly string[];
  /** None of these may stand in the sentence or the one before it, unless the sentence says Indonesia. */
  readonly withoutNear?: readonly string[];
  /** What may follow a figure of it, besides `any`: "pelaku", "participants". */
  readonly units?: readonly string[];
  /** The only kinds of claim that are recognised; absent = all. */
  readonly only?: readonly Claim['says'][];
}

/** Words by which a text says that an event took place. */
export interface EventTerms {
  /** Id of a milestone. */
  readonly event: string;
  readonly any: readonly string[];
  readonly with?: readonly (readonly string[])[];
  readonly without?: readonly string[];
}

/** What a text may speak of. */
export interface Vocabulary {
  readonly series: readonly SeriesTerms[];
  readonly events: readonly EventTerms[];
}
