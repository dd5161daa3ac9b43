import { queryOptions } from '@tanstack/react-query';
import type { Catalogue, FeedEntry } from '@/catalogue/catalogue';
import type { MilestoneFeed } from '@/milestones/milestone';
import type { Feed } from '@/series/series';
import type { Strictness } from './contract';
import { decodeCatalogue } from './decodeCatalogue';
import { decodeFeed } from './decodeFeed';
import { decodeMilestones } from './decodeMilestones';
import type { FeedError } from './feedError';
import { arrived } from './arrivals';
import { loadFile } from './load';
import type { Decoded, Problem } from './problem';
import { refusal } from './refusal';
import type { LoadRequest, Transport } from './transport';

export { browserTransport, type Transport } from './transport';

/** Where the catalogue lies, which names all others. */
export const catalogueEntry: FeedEntry = { id: 'catalogue', path: 'catalogue.json' };
const mostRetries = 2;

/** What a file says, or why it is refused. */
export type Decode<T> = (input: unknown, strictness: Strictness) => Decoded<T>;

export interface Reading<T> {
  readonly request: LoadRequest;
  readonly transport: Transport;
  readonly decode: Decode<T>;
}

/** Loads and decodes: the whole file, or one `FeedError`. */
export async function readFile<T>({ request, transport, decode }: Reading<T>): Promise<T> {
  const { feedId } = request;
  const { json, bytes, url } = await loadFile(request, transport);
  const decoded = decode(json, 'reader');
  const at = transport.now();
  if (!decoded.ok) throw refusal(decoded.problems, feedId, at);
  arrived({ url, bytes, value: decoded.value, at });
  return decoded.value;
}

/** A file that names itself must be the one that was asked for. */
export function named<T extends { readonly id: string }>(id: string, decode: Decode<T>): Decode<T> {
  return (input, strictness) => {
    const decoded = decode(input, strictness);
    if (!decoded.ok || decoded.value.id === id) return decoded;
    const problem: Problem = {
      kind: 'semantic',
      path: 'id',
      problem: `is ${decoded.value.id}, not ${id}`,
      rule: 'feed-id',
    };
    return { ok: false, problems: [problem], warnings: [] };
  };
}

/** Loads and decodes a file that names itself: it must be the one that the catalogue promised. */
export async function readNamed<T extends { readonly id: string }>(reading: Reading<T>): Promise<T> {
  return readFile({ ...reading, decode: named(reading.request.feedId, reading.decode) });
}

/** Longer than this, in milliseconds, nobody waits without being told why. */
const longestDelay = 3000;

/**
 * Trying again helps when the network or the server stumbled; a wrong file stays wrong. Who has waited until the deadline,
 * or is to wait for long, is told so and may try again: nobody looks at a page that only loads for half a minute.
 */
function isPassing(error: FeedError): boolean {
  // Without a network it does not pass within seconds; when it is back, the question is asked anew.
  if (error.name === 'FeedNetworkError') return globalThis.navigator?.onLine !== false;
  const status = error.httpStatus ?? 0;
  const isStumble = error.name === 'FeedHttpError' && (status >= 500 || status === 408 || status === 429);
  return isStumble && (error.retryAfterMs ?? 0) <= longestDelay;
}

/**
 * Options of every query of ours: no query fetches by itself again, on focus or by a timer. One small file says which
 * files changed (`live.ts`), and a person may ask.
 */
export const shared = {
  // Offline, the default mode leaves a first load pending for ever instead of failing.
  networkMode: 'always',
  staleTime: Infinity,
  gcTime: Infinity,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  refetchOnMount: false,
  // The data is frozen and replaced whole.
  structuralSharing: false,
  retry: (failures: number, error: FeedError) => failures < mostRetries && isPassing(error),
  retryDelay: (failures: number, error: FeedError) => error.retryAfterMs ?? 1000 * 2 ** failures,
} as const;

/** Which feeds and charts exist. */
export function catalogueQuery(transport: Transport) {
  return queryOptions<Catalogue, FeedError, Catalogue, readonly ['catalogue']>({
    ...shared,
    queryKey: ['catalogue'],
    queryFn: ({ signal }) => {
      const { id: feedId, path } = catalogueEntry;
      return readFile({ request: { feedId, path, signal }, transport, decode: decodeCatalogue });
    },
  });
}

/** The key of a feed's query. */
export function feedKey(id: string): readonly ['feed', string] {
  return ['feed', id];
}

/** One feed of the catalogue, as domain data. */
export function feedQuery(entry: FeedEntry, transport: Transport) {
  return queryOptions<Feed, FeedError, Feed, readonly ['feed', string]>({
    ...shared,
    queryKey: feedKey(entry.id),
    queryFn: ({ signal }) =>
      readNamed({ request: { feedId: entry.id, path: entry.path, signal }, transport, decode: decodeFeed }),
  });
}

/** The milestones that the catalogue names, as domain data. */
export function milestonesQuery(entry: FeedEntry, transport: Transport) {
  return queryOptions<MilestoneFeed, FeedError, MilestoneFeed, readonly ['milestones']>({
    ...shared,
    queryKey: ['milestones'],
    queryFn: ({ signal }) =>
      readNamed({ request: { feedId: entry.id, path: entry.path, signal }, transport, decode: decodeMilestones }),
  });
}
