import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';

import type { Catalogue, FeedEntry } from '@/catalogue/catalogue';
import type { FeedError } from '@/feeds/feedError';
import { browserTransport, catalogueQuery, feedQuery, milestonesQuery } from '@/feeds/queries';
import type { MilestoneFeed } from '@/milestones/milestone';
import type { Feed } from '@/series/series';

import { useSteady } from './useSteady';

/** How this site's own files are fetched. */
export const transport = browserTransport(import.meta.env.BASE_URL);

/** What came of loading one file. */
export type Loaded<T> = Pick<
  UseQueryResult<T, FeedError>,
  'data' | 'error' | 'errorUpdateCount' | 'isFetching' | 'refetch'
>;

/** A feed of the catalogue and what came of loading it. */
export interface FeedResult {
  readonly entry: FeedEntry;
  readonly result: Loaded<Feed>;
}

/** Everything a page may show: each file fails alone. */
export interface SiteData {
  readonly catalogue: Catalogue;
  readonly feeds: readonly FeedResult[];
  readonly milestones: Loaded<MilestoneFeed>;
}

/** The list of charts, without which there is no page. */
export function useCatalogue(): Loaded<Catalogue> {
  return useQuery(catalogueQuery(transport));
}

/** One query a feed, so that one failing feed costs one panel. */
export function useSiteData(catalogue: Catalogue): SiteData {
  const results = useQueries({ queries: catalogue.feeds.map((entry) => feedQuery(entry, transport)) });
  const milestones = useQuery(milestonesQuery(catalogue.milestones, transport));
  const feeds = catalogue.feeds.flatMap((entry, index) => {
    const result = results[index];
    return result ? [{ entry, result }] : [];
  });
  return { catalogue, feeds, milestones };
}

/** The feeds that could be read, the same list until one of them changes, so that what is computed from it can be kept. */
export function useReadFeeds({ feeds }: SiteData): readonly Feed[] {
  return useSteady(feeds.flatMap(({ result }) => result.data ?? []));
}

/** Loads a file again because a reader asked for it. */
export function retry(loaded: Pick<Loaded<unknown>, 'refetch'>): void {
  // A failure is kept by the query and shown by the panel, so that nothing is left to catch here.
  void loaded.refetch();
}
