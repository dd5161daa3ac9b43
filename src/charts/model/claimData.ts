import type { Catalogue } from '@/catalogue/catalogue';
import type { ClaimData, KnownSeries } from '@/claims/data';
import type { Milestone } from '@/milestones/milestone';
import type { Feed } from '@/series/series';

/** What the site knows. */
interface Known {
  readonly catalogue: Pick<Catalogue, 'charts'>;
  readonly feeds: readonly Feed[];
  readonly milestones: readonly Milestone[];
}

/** A series that a chart shows alone is called by the chart's name, any other by its own title. */
function knownSeries(feed: Feed, { charts }: Known['catalogue']): readonly KnownSeries[] {
  return feed.series.map((series) => {
    const chart = charts.find((entry) => entry.feed === feed.id && entry.series.includes(series.id));
    const name = chart?.series.length === 1 ? chart.name : series.title;
    return { key: `${feed.id}.${series.id}`, series, name };
  });
}

/** Everything that claims can be checked against, from the feeds that could be read. */
export function claimData({ catalogue, feeds, milestones }: Known): ClaimData {
  const series = feeds.flatMap((feed) => knownSeries(feed, catalogue));
  return {
    series: new Map(series.map((known) => [known.key, known])),
    events: new Map(milestones.map((milestone) => [milestone.id, milestone])),
  };
}
