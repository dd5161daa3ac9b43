import type { Freq } from '@/series/period';
import type { Bilingual, Confidence } from '@/series/series';

/** How a chart draws its series. */
export type ChartForm = 'line' | 'step' | 'columns' | 'points';

/** A feed file that the app may load. Only feeds named here are ever fetched. */
export interface FeedEntry {
  readonly id: string;
  /** File name beside the catalogue. */
  readonly path: string;
}

/** Where further readings of one series come from: a file of others on the web. */
export interface Remote {
  /** `https://…`; `{YEAR}`, `{TH}` (a year as BPS counts it) and keys such as `{BPS_KEY}` are filled in before it is fetched. */
  readonly url: string;
  /** The form that its answer has, such as `json-stat`. */
  readonly format: RemoteFormat;
  /** The series in it, as `inspect` prints its key; empty where it has one only. */
  readonly series: string;
  /** Id of the series of the feed that the readings go into. */
  readonly into: string;
  /** Which of our unit codes the file's unit is, where its words differ. */
  readonly unitIs?: string;
  /** What the file leaves open, by the names of the command's options. */
  readonly answers?: RemoteAnswers;
  /** First year asked for where every year is a request of its own. */
  readonly fromYear?: number;
  /** Whether a reader's browser asks the source itself; else its readings come with the site. */
  readonly live: boolean;
  readonly publisher: string;
  /** Where a person can see the same data. */
  readonly page: string;
  readonly confidence: Confidence;
}

/** What the answer of a remote can be. */
export type RemoteFormat = 'json-stat' | 'sdmx-json' | 'world-bank' | 'dbnomics' | 'fred' | 'bps' | 'csv';

/** Decisions about a remote's file; the same as `Answers` of `formats`, which knows what they mean. */
export interface RemoteAnswers {
  readonly numbers?: 'indonesian' | 'international';
  readonly dates?: 'day-first' | 'month-first';
  readonly time?: string;
  readonly freq?: Freq;
  readonly trimester?: 'quarter' | 'third';
  readonly values?: readonly string[];
  readonly layout?: 'long' | 'wide';
  readonly dataset?: string;
}

/** A feed and the remotes that bring it further readings. */
export interface RemoteFeedEntry extends FeedEntry {
  /** As they stand in the file: `feeds/decodeRemotes` reads them, where they are needed. */
  readonly remotes?: unknown;
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
  readonly feeds: readonly RemoteFeedEntry[];
  readonly charts: readonly ChartEntry[];
}
