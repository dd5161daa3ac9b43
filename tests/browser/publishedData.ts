import { readFileSync } from 'node:fs';
import type { Language } from '@/i18n/language';

type Bilingual = Readonly<Record<Language, string>>;

interface PublishedSource {
  readonly id: string;
  readonly url: string;
  readonly publisher: string;
}

interface PublishedObservation {
  readonly period: string;
  readonly value: number | null;
  readonly published: string | null;
}

/** A feed's JSON file as it is published, for tests that hold the page against the data. */
interface PublishedFeed {
  readonly id: string;
  readonly title: Bilingual;
  readonly rights: { readonly owner: Bilingual };
  readonly sources: readonly PublishedSource[];
  readonly series: readonly {
    readonly id: string;
    readonly label: Bilingual;
    readonly thresholds?: readonly unknown[];
    readonly observations: readonly PublishedObservation[];
  }[];
}

/** The published catalogue, as far as tests read it. */
export interface PublishedCatalogue {
  readonly feeds: readonly { readonly id: string; readonly path: string }[];
  readonly charts: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly feed: string;
    readonly series: readonly string[];
    readonly form: 'line' | 'step' | 'columns' | 'points';
  }[];
}

/** The published milestones, as far as tests read them. */
interface PublishedMilestones {
  readonly milestones: readonly {
    readonly id: string;
    readonly date: string;
    readonly title: Bilingual;
    readonly main?: boolean;
    readonly source: string;
  }[];
  readonly sources: readonly PublishedSource[];
}

/** An entry of the catalogue. */
export type PublishedChart = PublishedCatalogue['charts'][number];

/** A reading that a chart shows. */
export interface PublishedReading {
  readonly label: Bilingual;
  readonly period: string;
  readonly value: number | null;
}

/** The text of a published file beside the catalogue. */
export function publishedText(name: string): string {
  return readFileSync(`public/feeds/${name}.json`, 'utf8');
}

/** The published catalogue. */
export function publishedCatalogue(): PublishedCatalogue {
  const catalogue: PublishedCatalogue = JSON.parse(publishedText('catalogue'));
  return catalogue;
}

/** A published feed. */
export function publishedFeed(id: string): PublishedFeed {
  const feed: PublishedFeed = JSON.parse(publishedText(id));
  return feed;
}

/** The published milestones. */
export function publishedMilestones(): PublishedMilestones {
  const milestones: PublishedMilestones = JSON.parse(publishedText('milestones'));
  return milestones;
}

/** What the series of a chart say, one list a series in order of time: a later vintage of a period is no further reading. */
export function readingsOf({ feed, series }: PublishedChart): readonly (readonly PublishedReading[])[] {
  const { series: all } = publishedFeed(feed);
  return series.map((id) => {
    const own = all.find((candidate) => candidate.id === id);
    const latest = new Map<string, PublishedObservation>();
    const rows = own?.observations ?? [];
    for (const row of rows.toSorted((a, b) => (a.published ?? '').localeCompare(b.published ?? '')))
      latest.set(row.period, row);
    const label = own?.label ?? { id: '', en: '' };
    return [...latest.values()]
      .map(({ period, value }) => ({ label, period, value }))
      .toSorted((a, b) => a.period.localeCompare(b.period));
  });
}

/** Periods with a figure, one list a series of the chart. */
export function figuresOf(chart: PublishedChart): readonly (readonly string[])[] {
  return readingsOf(chart).map((readings) => readings.flatMap(({ period, value }) => (value === null ? [] : [period])));
}

/** A number with at least none to three decimals: formatters are slow to make. */
function formatsOf(locale: string): readonly Intl.NumberFormat[] {
  return [0, 1, 2, 3].map(
    (digits) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: 10 }),
  );
}

const formats: Readonly<Record<Language, readonly Intl.NumberFormat[]>> = {
  id: formatsOf('id-ID'),
  en: formatsOf('en-GB'),
};

/** Whether a text holds a number and no other in its place: whole, however many noughts follow its decimals. */
export function says(text: string, value: number, language: Language): boolean {
  return formats[language].some((format) => {
    const escaped = format
      .format(value)
      .replace('-', '−')
      .replaceAll('.', String.raw`\.`);
    return new RegExp(String.raw`(?<![\d.,−])${escaped}(?!\d|[.,]\d)`, 'u').test(text);
  });
}
