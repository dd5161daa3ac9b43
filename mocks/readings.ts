import type { ChartEntry, ChartForm } from '@/catalogue/catalogue';
import type { Milestone } from '@/milestones/milestone';
import { parsePeriod, type Freq, type Period } from '@/series/period';
import type { Feed, Nature, Observation, Series, Source, Target, Threshold } from '@/series/series';

/** The document that made-up readings claim to come from. */
export const madeUpSource: Source = {
  id: 's-uji',
  publisher: 'Kantor Uji',
  url: 'https://example.org/uji',
  title: 'Laporan uji',
  published: '2021-05-03',
};

const provenance = { published: null, source: madeUpSource, confidence: 'press-release', also: [] } as const;

/** A period from its spelling; throws on a spelling that is none, so that a test cannot pass by accident. */
export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === undefined) throw new RangeError(`not a period: ${text}`);
  return parsed;
}

/** A made-up observation. */
export function observation(text: string, value: number | null, more: Partial<Observation> = {}): Observation {
  return { period: period(text), value, status: value === null ? 'M' : 'A', conflicts: [], ...provenance, ...more };
}

/** A made-up target. */
export function target(text: string, value: number, more: Partial<Target> = {}): Target {
  return { period: period(text), value, basis: 'level', conflicts: [], ...provenance, ...more };
}

interface SeriesPlan {
  readonly id?: string;
  readonly freq?: Freq;
  readonly nature?: Nature;
  readonly readings: Readonly<Record<string, number | null>> | readonly Observation[];
  readonly targets?: readonly Target[];
  readonly threshold?: number;
  readonly unitMult?: number;
  readonly decimals?: number;
}

function isList(readings: SeriesPlan['readings']): readings is readonly Observation[] {
  return Array.isArray(readings);
}

/** A made-up series, an index around 50 unless the plan says otherwise. */
export function seriesOf(plan: SeriesPlan): Series {
  const { readings, targets = [], id = 'uji', freq = 'M', unitMult = 0, decimals = 1, nature = 'index' } = plan;
  return {
    id,
    title: { id: 'Deret uji', en: 'Test series' },
    label: { id: `Uji ${id}`, en: `Test ${id}` },
    freq,
    unit: { code: 'unit', name: { id: '', en: '' } },
    unitMult,
    decimals,
    adjustment: 'N',
    base: null,
    nature,
    thresholds: plan.threshold === undefined ? [] : [thresholdAt(plan.threshold)],
    targets,
    observations: isList(readings)
      ? readings
      : Object.entries(readings).map(([text, value]) => observation(text, value)),
  };
}

function thresholdAt(value: number): Threshold {
  return {
    value,
    label: { id: `${value} = tidak berubah`, en: `${value} = no change` },
    above: { id: 'ekspansi', en: 'expansion' },
    below: { id: 'kontraksi', en: 'contraction' },
  };
}

/** A made-up feed around series. */
export function feedOf(...series: readonly Series[]): Feed {
  return {
    id: 'umpan-uji',
    title: { id: 'Umpan uji', en: 'Test feed' },
    description: { id: 'Angka karangan untuk uji.', en: 'Made-up figures for tests.' },
    rights: {
      owner: { id: 'Pemilik Uji', en: 'Test Owner' },
      note: { id: 'Hanya untuk uji.', en: 'For tests only.' },
      licence: null,
      reuse: 'cite',
    },
    modified: '2021-06-01',
    nextRelease: null,
    sources: [madeUpSource],
    actors: [],
    series,
  };
}

/** A chart entry that draws all series of `feedOf`. */
export function chartOf(form: ChartForm, feed: Feed): ChartEntry {
  return {
    id: 'uji',
    name: { id: 'Indeks uji', en: 'Test index' },
    feed: feed.id,
    series: feed.series.map((series) => series.id),
    form,
  };
}

/** A made-up milestone on a date. */
export function milestoneOf(date: string, more: Partial<Milestone> = {}): Milestone {
  return {
    id: `m-${date}`,
    date,
    precision: date.length === 7 ? 'month' : 'day',
    kind: 'event',
    title: { id: `Peristiwa ${date}`, en: `Event ${date}` },
    summary: { id: 'Ringkasan.', en: 'Summary.' },
    actors: [],
    main: true,
    source: madeUpSource,
    confidence: 'news-report',
    also: [],
    ...more,
  };
}
