import type { Catalogue } from '@/catalogue/catalogue';
import type { Subject } from '@/charts/model/subject';
import { chartSubject, type SubjectParts } from '@/exports/chartSubject';
import type { Milestone } from '@/milestones/milestone';
import type { Feed } from '@/series/series';
import type { Shown } from '@/stories/shown';

/** What steps are shown from. */
export interface KnownData {
  readonly catalogue: Catalogue;
  /** Those that could be read. */
  readonly feeds: readonly Feed[];
  readonly milestones: readonly Milestone[];
}

function compared(key: string | undefined, feeds: readonly Feed[]): SubjectParts['compare'] {
  if (key === undefined) return undefined;
  for (const feed of feeds) {
    const series = feed.series.find(({ id }) => `${feed.id}.${id}` === key);
    if (series) return { key, series, feed };
  }
  return undefined;
}

/** The chart of a step; `undefined` where the catalogue does not have it or its feed could not be read. */
export function stepSubject({ chart: id, view }: Pick<Shown, 'chart' | 'view'>, known: KnownData): Subject | undefined {
  const chart = known.catalogue.charts.find((entry) => entry.id === id);
  const feed = chart && known.feeds.find((candidate) => candidate.id === chart.feed);
  if (!feed) return undefined;
  const compare = compared(view.compare, known.feeds);
  return chartSubject({ chart, feed, milestones: known.milestones, view, ...(compare && { compare }) });
}
