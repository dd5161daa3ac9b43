import type { ChartForm } from '@/catalogue/catalogue';
import { subjectOf, type Subject } from '@/charts/model/subject';
import type { Milestone } from '@/milestones/milestone';
import type { PeriodRange } from '@/series/range';
import type { Feed, Series } from '@/series/series';
import { sampleSeries, sampleSource } from './sampleSeries';

/** Made-up charts for tests; no page imports this file. */

/** A milestone on a day; its titles carry the id. */
export function sampleMilestone(id: string, date: string): Milestone {
  return {
    id,
    date,
    precision: 'day',
    kind: 'launch',
    title: { id: `Peristiwa ${id}`, en: `Event ${id}` },
    summary: { id: `Ringkasan ${id}`, en: `Summary ${id}` },
    actors: [],
    main: true,
    source: sampleSource,
    confidence: 'press-release',
    also: [],
  };
}

/** A feed that holds these series. */
export function sampleFeed(series: readonly Series[]): Feed {
  return {
    id: 'feed',
    title: { id: 'Umpan', en: 'Feed' },
    description: { id: 'Umpan contoh', en: 'Example feed' },
    rights: {
      owner: { id: 'Pemilik Contoh', en: 'Example Owner' },
      note: { id: 'Boleh dikutip.', en: 'May be cited.' },
      licence: null,
      reuse: 'cite',
    },
    modified: '2026-03-01',
    nextRelease: null,
    sources: [sampleSource],
    actors: [],
    series,
  };
}

/** What a sample chart is made of. */
export interface SampleSubject {
  readonly series?: readonly Series[];
  readonly form?: ChartForm;
  readonly from?: string;
  readonly range?: PeriodRange;
  readonly milestones?: readonly Milestone[];
}

/** A chart of made-up series, named "Contoh"/"Example". */
export function sampleSubject(parts: SampleSubject = {}): Subject {
  const series = parts.series ?? [sampleSeries()];
  return subjectOf({
    chart: {
      id: 'example',
      name: { id: 'Contoh', en: 'Example' },
      feed: 'feed',
      series: series.map(({ id }) => id),
      form: parts.form ?? 'line',
      ...(parts.from === undefined ? {} : { from: parts.from }),
    },
    feed: sampleFeed(series),
    range: parts.range ?? {},
    milestones: parts.milestones ?? [],
  });
}
