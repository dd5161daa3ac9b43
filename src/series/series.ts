import type { Freq, Period } from './period';

/** One text in both languages of the site. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** Status of an observation, SDMX code list CL_OBS_STATUS: A normal, B break, E estimated, F forecast, I imputed, L missing (not collected), M missing (cannot exist), P provisional, Q suppressed, U low reliability, and the rest of the list. */
export type ObsStatus =
  | 'A'
  | 'B'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H'
  | 'I'
  | 'J'
  | 'K'
  | 'L'
  | 'M'
  | 'N'
  | 'O'
  | 'P'
  | 'Q'
  | 'S'
  | 'U'
  | 'V'
  | 'W';

/** How a figure reached us: the issuer's own release, a report about it, or a site that collects figures. */
export type Confidence = 'press-release' | 'news-report' | 'aggregator';

/** The document that a figure was read from. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly url: string;
  /** `null` where the document's title was not seen. */
  readonly title: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; `null` where no date was seen. Never filled with the day we fetched it. */
  readonly published: string | null;
  /** Said when the address leads only near the document (a front page, a cut address). */
  readonly note?: Bilingual;
}

/** How the source worded a number that is not exact. */
export type Qualifier = 'about' | 'more-than' | 'almost';

/** What every figure carries, plotted or not. */
export interface Provenance {
  /** The day the cited document gave the figure (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`), which may be later than the issuer's own release; `null` when unknown. */
  readonly published: string | null;
  readonly source: Source;
  readonly confidence: Confidence;
  /** Further addresses that give the same figure. */
  readonly also: readonly string[];
  readonly note?: Bilingual;
  /** The words of the source. */
  readonly quote?: string;
  readonly qualifier?: Qualifier;
  /** Who counted, where that differs from the series' owner. */
  readonly counter?: string;
}

/** A figure that contradicts the observation or target it is kept with. Never plotted as the main value. */
export interface Conflict extends Provenance {
  readonly period: Period;
  readonly value: number;
}

/** One row of a series: a period's value as published at one moment. A revision is another row with a later `published`. */
export interface Observation extends Provenance {
  readonly period: Period;
  /** In the series' unit times 10^unitMult; `null` = the period is known to have no figure. */
  readonly value: number | null;
  readonly status: ObsStatus;
  /** The day the figure speaks of (`YYYY-MM-DD`), where the source is finer than the series' frequency. */
  readonly date?: string;
  readonly conflicts: readonly Conflict[];
}

/** What was to be reached by the end of a period. */
export interface Target extends Provenance {
  readonly period: Period;
  /** In the series' unit and multiplier. */
  readonly value: number;
  /** `level`: comparable with the series' own values; `in-period`: what was to be added within the period. */
  readonly basis: 'level' | 'in-period';
  readonly conflicts: readonly Conflict[];
}

/** A value that divides the scale, such as 50 in a diffusion index. */
export interface Threshold {
  readonly value: number;
  readonly label: Bilingual;
  readonly above: Bilingual;
  readonly below: Bilingual;
}

/** Unit of measure. Series with the same `code` and multiplier may share an axis. */
export interface Unit {
  readonly code: string;
  /** As it follows a number: "orang", "people"; empty for a bare index. */
  readonly name: Bilingual;
  /** Written before the number, such as `Rp`. */
  readonly prefix?: string;
}

/** SDMX stock/flow: a level at a moment, an amount in a period, a diffusion index, or a rate of change. */
export type Nature = 'stock' | 'flow' | 'index' | 'rate';

/** A time series with every vintage of every observation. */
export interface Series {
  readonly id: string;
  readonly title: Bilingual;
  /** Short name for a label on the chart. */
  readonly label: Bilingual;
  /** What a sentence about it begins with: "Indonesia’s manufacturing PMI"; absent = the title. */
  readonly subject?: Bilingual;
  readonly freq: Freq;
  readonly unit: Unit;
  /** Power of ten that the values are given in: 6 = millions. */
  readonly unitMult: number;
  /** Digits after the decimal mark in computed values, and in index and rate values. */
  readonly decimals: number;
  /** SDMX CL_SEASONAL_ADJUST: N not adjusted, S seasonally adjusted, W working-day adjusted, Y both. */
  readonly adjustment: 'N' | 'S' | 'W' | 'Y';
  /** Reference period of an index, or `null`. */
  readonly base: string | null;
  readonly nature: Nature;
  readonly thresholds: readonly Threshold[];
  readonly targets: readonly Target[];
  /** Sorted by period, then by `published` with unknown dates first. */
  readonly observations: readonly Observation[];
  readonly note?: Bilingual;
}

/** Who owns the figures and what may be done with them. */
export interface Rights {
  readonly owner: Bilingual;
  readonly note: Bilingual;
  readonly licence: { readonly name: string; readonly url: string } | null;
  /** `cite`: single figures may be cited, the series may not be reissued as a data set; `open`: reuse with attribution. */
  readonly reuse: 'cite' | 'open';
}

/** A feed file after decoding: related series with shared rights. */
export interface Feed {
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly rights: Rights;
  /** Day on which the file was last changed (`YYYY-MM-DD`). */
  readonly modified: string;
  /** Next publication by the owner (`YYYY-MM-DD`) or `null` when not announced or not known. */
  readonly nextRelease: string | null;
  readonly sources: readonly Source[];
  readonly actors: readonly Bilingual[];
  readonly series: readonly Series[];
}
