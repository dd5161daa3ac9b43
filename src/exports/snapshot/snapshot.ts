import type { Language } from '@/i18n/language';

/** A row as it was drawn: period, value in the series' unit and multiplier (`null` = known to have none), status (SDMX CL_OBS_STATUS). */
export type SnapshotRow = readonly [period: string, value: number | null, status: string];

/** A target as it was drawn: period, value, and whether it is a level or an amount within the period. */
export type SnapshotTarget = readonly [period: string, value: number, basis: 'level' | 'in-period'];

/** A series as it was drawn. Words are in the snapshot's language. */
export interface SnapshotSeries {
  /** `feed.series` */
  readonly key: string;
  readonly title: string;
  /** Of the values, in words: "juta orang". */
  readonly unit: string;
  readonly rows: readonly SnapshotRow[];
  readonly targets: readonly SnapshotTarget[];
}

/** A milestone as it was drawn. */
export interface SnapshotMilestone {
  readonly number: number;
  readonly id: string;
  /** `YYYY-MM-DD` or `YYYY-MM` */
  readonly date: string;
  readonly title: string;
}

/** A document that figures of the snapshot were read from. */
export interface SnapshotSource {
  readonly publisher: string;
  readonly title: string | null;
  readonly url: string;
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `null` */
  readonly published: string | null;
}

/**
 * What a downloaded file says of itself (docs/contracts/snapshot.md). It is no signature: anyone can write one, so
 * that a reader compares it with the published editions and never trusts it.
 */
export interface Snapshot {
  readonly pendopo: 'snapshot';
  readonly version: '1.0';
  /** Front door of the site that made it, absolute, with a closing slash. */
  readonly site: string;
  /** Id of the chart. */
  readonly chart: string;
  readonly language: Language;
  /** Path and query of the chart's page with its view, below the base: `en/chart/pmi/?from=2020-01`. */
  readonly state: string;
  /** `article`, `square`, …; `null` where the file is no picture. */
  readonly preset: string | null;
  /** `light`, `dark` or `transparent`; `null` where the file is no picture. */
  readonly theme: string | null;
  /** `YYYY-MM-DD.<code>` of the edition that holds exactly these figures, or `null` where none does. */
  readonly edition: string | null;
  /** The edition of the chart that a compared series is taken from, as `chart/edition`; `null` without one. */
  readonly compared: string | null;
  /** The day up to which the figures count. */
  readonly asOf: string;
  readonly series: readonly SnapshotSeries[];
  readonly milestones: readonly SnapshotMilestone[];
  readonly sources: readonly SnapshotSource[];
  readonly rights: { readonly owner: string; readonly note: string };
  /** SHA-256 of the SVG text that the state draws; `null` where the file is no picture. */
  readonly drawing: string | null;
  /** SHA-256 of what the file shows beside this: image data of a PNG, text of an SVG or HTML file without this, canonical JSON without this. */
  readonly content: string;
  /** SHA-256 of the canonical JSON of all the other fields. */
  readonly sha256: string;
}
