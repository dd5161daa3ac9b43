import type { ClaimData, KnownSeries } from '@/claims/data';
import type { Milestone } from '@/milestones/milestone';
import type { Feed } from '@/series/series';

/** What the site knows. */
interface Known {
  readonly feeds: readonly Feed[];
  readonly milestones: readonly Milestone[];
}

function knownSeries(feed: Feed): readonly KnownSeries[] {
  return feed.series.map((series) => ({
    key: `${feed.id}.${series.id}`,
    series,
    name: series.subject ?? series.title,
  }));
}

/** Everything that claims can be checked against, from the feeds that could be read. */
export function claimData({ feeds, milestones }: Known): ClaimData {
  const series = feeds.flatMap(knownSeries);
  return {
    series: new Map(series.map((known) => [known.key, known])),
    events: new Map(milestones.map((milestone) => [milestone.id, milestone])),
  };
}
