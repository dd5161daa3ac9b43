import type { Conflict, Feed, Observation, Provenance, Series, Source, Target } from '@/series/series';
import type { WireFeed } from './contract';

/** The version of the contract that is written. */
export const contractVersion = '1.2';

type WireSeries = WireFeed['series'][number];
type WireConflict = WireSeries['observations'][number]['conflicts'][number];

/** What differs between a figure in memory and on the wire: the source is named by its id. */
function provenance<T extends Provenance>(figure: T): Omit<T, 'source' | 'also'> & { source: string; also: string[] } {
  return { ...figure, source: figure.source.id, also: [...figure.also] };
}

function conflict(figure: Conflict): WireConflict {
  return provenance(figure);
}

function observation(row: Observation): WireSeries['observations'][number] {
  return { ...provenance(row), conflicts: row.conflicts.map(conflict) };
}

function target(row: Target, unit: string): WireSeries['targets'][number] {
  return { ...provenance(row), unit, conflicts: row.conflicts.map(conflict) };
}

function encodeSeries(series: Series): WireSeries {
  const { code } = series.unit;
  return {
    ...series,
    thresholds: series.thresholds.map((each) => ({ ...each, unit: code })),
    targets: series.targets.map((each) => target(each, code)),
    observations: series.observations.map(observation),
  };
}

/** The documents that the figures rest on, in the order of the feed. */
function usedSources({ sources, series }: Feed): readonly Source[] {
  const figures = series.flatMap((each) => [...each.observations, ...each.targets]);
  const used = new Set(figures.flatMap((figure) => [figure, ...figure.conflicts]).map(({ source }) => source.id));
  return sources.filter(({ id }) => used.has(id));
}

/**
 * A feed as a file of our contract (docs/contracts/feed.md), the reverse of `decodeFeed`: what it decodes to is the same
 * feed, without the sources that nothing rests on.
 */
export function encodeFeed(feed: Feed): WireFeed {
  return {
    version: contractVersion,
    ...feed,
    sources: [...usedSources(feed)],
    actors: [...feed.actors],
    series: feed.series.map(encodeSeries),
  };
}
