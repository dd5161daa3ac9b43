import type { Catalogue } from '@/catalogue/catalogue';
import type { MilestoneFeed } from '@/milestones/milestone';
import type { Bilingual, Feed, Series, Source } from '@/series/series';

/** Something on the site that a document was read for. */
export interface Use {
  readonly kind: 'chart' | 'feed' | 'milestones';
  readonly id: string;
  readonly name: Bilingual;
}

/** A document with everything that was read from it. */
export interface IndexedSource {
  readonly source: Source;
  /** Ids of the feeds that name it. */
  readonly feeds: readonly string[];
  readonly uses: readonly Use[];
}

/** What the index is made from: the files that could be read. */
export interface IndexInput {
  readonly catalogue: Catalogue;
  readonly feeds: readonly Feed[];
  readonly milestones: MilestoneFeed | undefined;
}

function idsIn(series: Series): readonly string[] {
  return [...series.observations, ...series.targets].flatMap((figure) => [
    figure.source.id,
    ...figure.conflicts.map((conflict) => conflict.source.id),
  ]);
}

/** Charts that draw a figure of the source; the feed itself where its figures are only in a table. */
function usesIn(feed: Feed, catalogue: Catalogue): (source: Source) => readonly Use[] {
  const charts = catalogue.charts
    .filter((chart) => chart.feed === feed.id)
    .map((chart) => ({
      use: { kind: 'chart', id: chart.id, name: chart.name } as const,
      ids: new Set(feed.series.filter((series) => chart.series.includes(series.id)).flatMap(idsIn)),
    }));
  return (source) => {
    const drawn = charts.filter(({ ids }) => ids.has(source.id)).map(({ use }) => use);
    return drawn.length > 0 ? drawn : [{ kind: 'feed', id: feed.id, name: feed.title }];
  };
}

function merged(a: readonly Use[], b: readonly Use[]): readonly Use[] {
  return [...a, ...b.filter((use) => !a.some((known) => known.kind === use.kind && known.id === use.id))];
}

/** Every document of the site once, by its address; the newest first, undated ones last. */
export function sourceIndex({ catalogue, feeds, milestones }: IndexInput): readonly IndexedSource[] {
  const index = new Map<string, IndexedSource>();
  const put = (source: Source, feed: string, uses: readonly Use[]): void => {
    const known = index.get(source.url);
    index.set(source.url, {
      source: known && (known.source.title !== null || source.title === null) ? known.source : source,
      feeds: [...new Set([...(known?.feeds ?? []), feed])],
      uses: merged(known?.uses ?? [], uses),
    });
  };
  for (const feed of feeds) {
    const usesOf = usesIn(feed, catalogue);
    for (const source of feed.sources) put(source, feed.id, usesOf(source));
  }
  if (milestones) {
    const use: Use = { kind: 'milestones', id: milestones.id, name: milestones.title };
    for (const { source } of milestones.milestones) put(source, milestones.id, [use]);
  }
  return [...index.values()].toSorted(
    (a, b) =>
      (b.source.published ?? '').localeCompare(a.source.published ?? '') ||
      a.source.publisher.localeCompare(b.source.publisher),
  );
}

/** True when every word of a query stands somewhere in the source's publisher, title, date or address. */
export function matches({ source }: IndexedSource, query: string): boolean {
  const text = [source.publisher, source.title, source.published, source.url].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
