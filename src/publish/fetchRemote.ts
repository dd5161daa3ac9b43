import type { Remote } from '@/catalogue/catalogue';
import { FeedError } from '@/feeds/feedError';
import { readRemote, type RemoteReading } from '@/feeds/readRemote';
import { filled, placesIn } from '@/feeds/remoteAddress';
import { loadRemote, type RemoteTransport } from '@/feeds/remoteBytes';
import { commandLimits, withLimits } from '@/formats/limits';
import { allPages, PagesError } from './fetchPages';

/** How sources are asked; tests put their own server, clock and keys in. */
export interface FetchMeans {
  readonly transport: RemoteTransport;
  /** Where keys come from, by their names. */
  readonly keys: Readonly<Record<string, string | undefined>>;
  /** Waits between two requests, so that no source is pressed. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** The year that it is. */
  readonly year: number;
}

/** Why a remote could not be fetched: a name of the family of `FeedError`, and words without any key in them. */
export class FetchFailure extends Error {
  readonly kind: string;

  constructor(kind: string, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.kind = kind;
  }
}

const mostTries = 3;
const betweenRequests = 250;
/** However long a source asks for: the other feeds wait as well. */
const longestWaitMs = 10_000;
const firstYear = 1900;

/** Trying again helps when the network or the server stumbled. */
function isPassing({ name, httpStatus = 0 }: FeedError): boolean {
  if (name === 'FeedNetworkError' || name === 'FeedTimeoutError') return true;
  return name === 'FeedHttpError' && (httpStatus >= 500 || httpStatus === 408 || httpStatus === 429);
}

async function load(feedId: string, url: string, { transport, pause }: FetchMeans): Promise<Uint8Array> {
  await pause(betweenRequests);
  for (let tries = 1; ; tries += 1) {
    try {
      return await loadRemote({ feedId, url }, transport);
    } catch (cause) {
      if (!(cause instanceof FeedError)) throw cause;
      if (tries === mostTries || !isPassing(cause)) throw new FetchFailure(cause.name, cause.detail, { cause });
      await pause(Math.min(longestWaitMs, cause.retryAfterMs ?? 1000 * 2 ** tries));
    }
  }
}

/** The keys that an address needs; throws, naming the one that is not there. */
function keysFor(template: string, { keys }: FetchMeans): ReadonlyMap<string, string> {
  const needed = placesIn(template).filter((name) => name.endsWith('_KEY'));
  return new Map(
    needed.map((name) => {
      const key = keys[name]?.trim() ?? '';
      if (key === '') throw new FetchFailure('FeedKeyError', `needs ${name} in the environment`);
      return [name, key];
    }),
  );
}

/** The addresses of a remote, one for each year where it asks for years. */
function addressesOf(remote: Remote, means: FetchMeans): readonly string[] {
  const keys = keysFor(remote.url, means);
  const { fromYear } = remote;
  const count = fromYear === undefined ? 1 : Math.max(1, means.year - fromYear + 1);
  return Array.from({ length: count }, (_, index) => {
    const year = (fromYear ?? firstYear) + index;
    const values = new Map([...keys, ['YEAR', String(year)], ['TH', String(year - firstYear)]]);
    const full = filled(remote.url, values);
    if ('lacks' in full) throw new FetchFailure('FeedUrlError', `has the place {${full.lacks}}, which nothing fills`);
    return full.address;
  });
}

/** The source's own answer that it has nothing, in its words. */
interface NoData {
  readonly noData: string;
}

async function readAddress(address: string, { feedId, remote, means }: Asked): Promise<RemoteReading | NoData> {
  let bytes: Uint8Array;
  try {
    bytes = await allPages(address, remote.format, (url) => load(feedId, url, means));
  } catch (cause) {
    if (cause instanceof PagesError) throw new FetchFailure('FeedPagesError', cause.message, { cause });
    throw cause;
  }
  const read = withLimits(commandLimits, () => readRemote(bytes, remote));
  if (read.ok) return read.value;
  const { name, detail, path } = read.error;
  const problem = path === undefined ? detail : `${path}: ${detail}`;
  if (name === 'FeedSourceError') return { noData: problem };
  throw new FetchFailure(name, problem);
}

/** One remote of a feed, and the means to ask it. */
export interface Asked {
  readonly feedId: string;
  readonly remote: Remote;
  readonly means: FetchMeans;
}

/**
 * Everything that a remote answers: one reading, or one a year. The year that runs may have no data yet; an earlier one without
 * is a failure. Throws `FetchFailure`.
 */
export async function fetchRemote(asked: Asked): Promise<readonly RemoteReading[]> {
  const addresses = addressesOf(asked.remote, asked.means);
  const readings: RemoteReading[] = [];
  for (const [index, address] of addresses.entries()) {
    const reading = await readAddress(address, asked);
    if (!('noData' in reading)) readings.push(reading);
    else if (index < addresses.length - 1 || readings.length === 0) {
      const which = addresses.length === 1 ? '' : `request ${index + 1} of ${addresses.length}: `;
      throw new FetchFailure('FeedSourceError', `${which}${reading.noData}`);
    }
  }
  return readings;
}
