import { QueryClient } from '@tanstack/react-query';

import type { Catalogue } from '@/catalogue/catalogue';
import { decodeCatalogue } from '@/feeds/decodeCatalogue';
import { decodeFeed } from '@/feeds/decodeFeed';
import { decodeMilestones } from '@/feeds/decodeMilestones';
import { decodeStory } from '@/feeds/decodeStory';
import { editionQuery, ledgerQuery } from '@/feeds/editionQueries';
import { FeedError } from '@/feeds/feedError';
import type { LastGood } from '@/feeds/lastGood';
import { named, readFile, type Decode } from '@/feeds/queries';
import { beside, type Transport } from '@/feeds/transport';
import { briefingOf, cataloguePath, feedPath, type Pack } from './pack';
import { filesOfEditions, linesOf } from './reopen';
import { usedFeeds } from './used';

/** How files are had: from the server, and where that gives none, from what this browser keeps of the site. */
export interface How {
  readonly transport: Transport;
  readonly lastGood?: (path: string) => Promise<LastGood | undefined>;
}

/** Files as they were fetched, each readable. */
export interface Loaded {
  /** When the oldest was loaded that the server did not give, in milliseconds since 1970. */
  readonly keptAt?: number;
  readonly story: unknown;
  readonly files: Pack['files'];
  /** The edition that was asked for and that they are. */
  readonly edition?: string;
}

/** A file as it came, and what it says. */
export interface Read<T> {
  readonly value: T;
  readonly raw: unknown;
  /** When it was loaded, where it is one that this browser kept. */
  readonly keptAt?: number;
}

interface Asked {
  readonly feedId: string;
  readonly path: string;
}

/** Keeps a file as it came beside what it says: what is frozen are files. */
function keeping<T>(decode: Decode<T>): { readonly decode: Decode<T>; readonly raw: () => unknown } {
  let raw: unknown;
  return {
    decode: (input, strictness) => {
      raw = input;
      return decode(input, strictness);
    },
    raw: () => raw,
  };
}

async function readRaw<T>(request: Asked, { transport, lastGood }: How, decode: Decode<T>): Promise<Read<T>> {
  const kept = keeping(decode);
  try {
    const value = await readFile({ request, transport, decode: kept.decode });
    return { value, raw: kept.raw() };
  } catch (cause) {
    const last = cause instanceof FeedError ? await lastGood?.(request.path) : undefined;
    const decoded = last && decode(last.json, 'reader');
    if (!last || !decoded?.ok) throw cause;
    return { value: decoded.value, raw: last.json, keptAt: last.at };
  }
}

async function namedRaw<T extends { readonly id: string }>(
  request: Asked,
  how: How,
  decode: Decode<T>,
): Promise<Read<T>> {
  return readRaw(request, how, named(request.feedId, decode));
}

/** Fetches a shipped story. Throws `FeedError`. */
export async function loadStory(id: string, transport: Transport): Promise<unknown> {
  return (await namedRaw({ feedId: id, path: `${id}.json` }, { transport: beside('stories', transport) }, decodeStory))
    .raw;
}

/** Fetches the list of charts and feeds. Throws `FeedError`. */
export async function loadCatalogue(how: How): Promise<Read<Catalogue>> {
  return readRaw({ feedId: 'catalogue', path: 'catalogue.json' }, how, decodeCatalogue);
}

/** Fetches the files that a story is shown from. Throws `FeedError` where one cannot be had or read. */
export async function loadFiles(story: unknown, catalogue: Read<Catalogue>, how: How): Promise<Loaded> {
  const decoded = decodeStory(story, 'reader');
  const wanted = decoded.ok ? usedFeeds(decoded.value, catalogue.value) : new Set<string>();
  const { milestones, feeds } = catalogue.value;
  const [events, ...read] = await Promise.all([
    namedRaw({ feedId: milestones.id, path: milestones.path }, how, decodeMilestones),
    ...feeds
      .filter(({ id }) => wanted.has(id))
      .map(async ({ id, path }) => ({ path, read: await namedRaw({ feedId: id, path }, how, decodeFeed) })),
  ]);
  const kept = [catalogue, events, ...read.map((each) => each.read)].flatMap(({ keptAt }) => keptAt ?? []);
  return {
    story,
    ...(kept.length > 0 && { keptAt: Math.min(...kept) }),
    files: {
      [cataloguePath]: catalogue.raw,
      [feedPath(milestones.path)]: events.raw,
      ...Object.fromEntries(read.map(({ path, read: { raw } }) => [feedPath(path), raw])),
    },
  };
}

/** Fetches the editions that a briefing's name stands for, in the place of the files of today; `undefined` where the name stands for none. Throws `FeedError`. */
export async function loadEditions(
  name: string,
  { story, files }: Loaded,
  transport: Transport,
): Promise<Loaded | undefined> {
  const briefing = briefingOf({ edition: '', published: false, story, files });
  const client = new QueryClient();
  const lines = linesOf(name, briefing, await client.fetchQuery(ledgerQuery(transport)));
  if (!lines) return undefined;
  const editions = await Promise.all(lines.map(async (line) => client.fetchQuery(editionQuery(line, transport))));
  const frozen = filesOfEditions({ briefing, raw: files[cataloguePath], day: name.slice(0, 10) }, editions);
  return { story, files: frozen, edition: name };
}
