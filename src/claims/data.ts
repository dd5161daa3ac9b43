import type { Bilingual, Series, Source } from '@/series/series';

/** A series that claims may be about. */
export interface KnownSeries {
  /** `feed.series` */
  readonly key: string;
  readonly series: Series;
  /** What a sentence calls it. */
  readonly name: Bilingual;
}

/** A dated event that claims may be about; a milestone fits. */
export interface KnownEvent {
  readonly id: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is known. */
  readonly date: string;
  readonly title: Bilingual;
  readonly source: Source;
}

/** What claims are checked against: everything that is known, whatever the day. */
export interface ClaimData {
  readonly series: ReadonlyMap<string, KnownSeries>;
  readonly events: ReadonlyMap<string, KnownEvent>;
}
