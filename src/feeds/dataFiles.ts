import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query';
import type { Catalogue, FeedEntry } from '@/catalogue/catalogue';
import { decodeCatalogue } from './decodeCatalogue';
import { decodeFeed } from './decodeFeed';
import { decodeMilestones } from './decodeMilestones';
import { decodeStatements } from './decodeStatements';
import { decodeVocabulary } from './decodeVocabulary';
import type { FeedError } from './feedError';
import { catalogueEntry, catalogueQuery, feedKey, feedQuery, milestonesQuery, named, type Decode } from './queries';
import { statementsQuery, vocabularyQuery } from './statementQueries';
import type { Transport } from './transport';

/** One file that the site is shown from, as whoever keeps and renews it sees it. */
export interface DataFile {
  readonly id: string;
  /** Beside the catalogue. */
  readonly path: string;
  /** Of its query. */
  readonly key: QueryKey;
  /** What parsed JSON says, or `undefined` where it is refused or another file's. */
  readonly read: (json: unknown) => unknown;
  /** Fetches it once, through its query. Rejects with `FeedError`. */
  readonly fetch: (client: QueryClient, transport: Transport) => Promise<unknown>;
}

type Query<T, Key extends QueryKey> = FetchQueryOptions<T, FeedError, T, Key> & { readonly queryKey: Key };

function dataFile<T, Key extends QueryKey>(
  { id, path }: FeedEntry,
  decode: Decode<T>,
  { key, query }: { readonly key: Key; readonly query: (transport: Transport) => Query<T, Key> },
): DataFile {
  return {
    id,
    path,
    key,
    read: (json) => {
      const decoded = decode(json, 'reader');
      return decoded.ok ? decoded.value : undefined;
    },
    fetch: async (client, transport) => {
      // By its age alone, data that a clock put into the future would never be fetched again.
      await client.invalidateQueries({ queryKey: key, exact: true, refetchType: 'none' });
      // Trying again is for whoever asked, who comes back soon.
      return client.fetchQuery({ ...query(transport), retry: false, staleTime: 0 });
    },
  };
}

function catalogueFile(): DataFile {
  return dataFile(catalogueEntry, decodeCatalogue, { key: ['catalogue'] as const, query: catalogueQuery });
}

function listOf<T>(entry: FeedEntry | undefined, make: (entry: FeedEntry) => T): readonly T[] {
  return entry ? [make(entry)] : [];
}

/** The files of a site, the catalogue first; only the catalogue where it is not known yet. */
export function dataFiles(catalogue: Catalogue | undefined): readonly DataFile[] {
  if (!catalogue) return [catalogueFile()];
  return [
    catalogueFile(),
    ...catalogue.feeds.map((entry) =>
      dataFile(entry, named(entry.id, decodeFeed), {
        key: feedKey(entry.id),
        query: (transport) => feedQuery(entry, transport),
      }),
    ),
    dataFile(catalogue.milestones, named(catalogue.milestones.id, decodeMilestones), {
      key: ['milestones'] as const,
      query: (transport) => milestonesQuery(catalogue.milestones, transport),
    }),
    ...listOf(catalogue.statements, (entry) =>
      dataFile(entry, named(entry.id, decodeStatements), {
        key: ['statements'] as const,
        query: (transport) => statementsQuery(entry, transport),
      }),
    ),
    ...listOf(catalogue.vocabulary, (entry) =>
      dataFile(entry, named(entry.id, decodeVocabulary), {
        key: ['vocabulary'] as const,
        query: (transport) => vocabularyQuery(entry, transport),
      }),
    ),
  ];
}
