import type { Bilingual, Confidence, Source } from '@/series/series';

/** A kind of milestone, named by the feed: `launch`, `policy`, `festival` … */
export interface MilestoneKind {
  readonly id: string;
  readonly label: Bilingual;
}

/** A dated event of the campaign. */
export interface Milestone {
  readonly id: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` when `precision` is `month`. */
  readonly date: string;
  readonly precision: 'day' | 'month';
  /** Last day (`YYYY-MM-DD`) of an event that lasts. */
  readonly end?: string;
  /** Id of a `MilestoneKind`. */
  readonly kind: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly place?: Bilingual;
  readonly actors: readonly Bilingual[];
  /** One of the few that a chart shows unless the reader chooses otherwise. */
  readonly main: boolean;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly also: readonly string[];
  readonly note?: Bilingual;
}

/** The decoded milestones feed: events in order of date. */
export interface MilestoneFeed {
  readonly id: string;
  readonly title: Bilingual;
  readonly modified: string;
  readonly kinds: readonly MilestoneKind[];
  readonly milestones: readonly Milestone[];
}
