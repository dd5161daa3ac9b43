import type { Bilingual } from '@/series/series';

/** How a chart draws its series. */
export type ChartForm = 'line' | 'step' | 'columns' | 'points';

/** A feed file that the app may load. Only feeds named here are ever fetched. */
export interface FeedEntry {
  readonly id: string;
  /** File name beside the catalogue. */
  readonly path: string;
}

/** A chart that exists. */
export interface ChartEntry {
  readonly id: string;
  readonly name: Bilingual;
  /** Id of the feed that holds the series. */
  readonly feed: string;
  /** Ids of the series drawn, in order of colour; at most five. */
  readonly series: readonly string[];
  readonly form: ChartForm;
  /** First period shown unless the reader asks for more; absent = from the first reading. */
  readonly from?: string;
  /** What the reader should know about the whole chart. */
  readonly note?: Bilingual;
}

/** Which feeds and charts exist, in the order they are shown. */
export interface Catalogue {
  readonly title: Bilingual;
  readonly modified: string;
  readonly milestones: FeedEntry;
  /** What was said about the figures. */
  readonly statements?: FeedEntry;
  /** The words by which text is checked. */
  readonly vocabulary?: FeedEntry;
  readonly feeds: readonly FeedEntry[];
  readonly charts: readonly ChartEntry[];
}
