import type { ChartEntry, ChartForm } from '@/catalogue/catalogue';
import type { Milestone } from '@/milestones/milestone';
import type { Freq } from '@/series/period';
import type { Feed, Nature, Observation, Series, Target, Threshold } from '@/series/series';
import { sampleRow, sampleSeries } from './sampleSeries';
import { sampleFeed, sampleMilestone } from './sampleSubject';

/** Made-up charts with words of their own, for tests of what a chart says. */

interface SeriesPlan {
  readonly id?: string;
  readonly freq?: Freq;
  readonly nature?: Nature;
  readonly readings: Readonly<Record<string, number | null>> | readonly Observation[];
  readonly targets?: readonly Target[];
  readonly threshold?: number;
  readonly unitMult?: number;
}

function isList(readings: SeriesPlan['readings']): readings is readonly Observation[] {
  return Array.isArray(readings);
}

function thresholdAt(value: number): Threshold {
  return {
    value,
    label: { id: `${value} = tidak berubah`, en: `${value} = no change` },
    above: { id: 'ekspansi', en: 'expansion' },
    below: { id: 'kontraksi', en: 'contraction' },
  };
}

/** A monthly index unless the plan says otherwise. */
export function seriesOf({ readings, threshold, ...plan }: SeriesPlan): Series {
  const id = plan.id ?? 'uji';
  return sampleSeries({
    ...plan,
    id,
    title: { id: 'Deret uji', en: 'Test series' },
    label: { id: `Uji ${id}`, en: `Test ${id}` },
    thresholds: threshold === undefined ? [] : [thresholdAt(threshold)],
    observations: isList(readings)
      ? readings
      : Object.entries(readings).map(([period, value]) =>
          sampleRow(period, value, value === null ? { status: 'M' } : {}),
        ),
  });
}

/** A feed around series. */
export function feedOf(...series: readonly Series[]): Feed {
  return { ...sampleFeed(series), id: 'umpan-uji' };
}

/** A chart entry that draws all series of a feed. */
export function chartOf(form: ChartForm, feed: Feed): ChartEntry {
  return {
    id: 'uji',
    name: { id: 'Indeks uji', en: 'Test index' },
    feed: feed.id,
    series: feed.series.map((series) => series.id),
    form,
  };
}

/** A milestone on a date, named after it. */
export function milestoneOf(date: string): Milestone {
  return { ...sampleMilestone(date, date), precision: date.length === 7 ? 'month' : 'day' };
}
