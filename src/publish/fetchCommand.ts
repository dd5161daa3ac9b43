import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Remote, RemoteFeedEntry } from '@/catalogue/catalogue';
import { remotesOf } from '@/feeds/decodeRemotes';
import { placesIn } from '@/feeds/remoteAddress';
import type { RemoteReading } from '@/feeds/readRemote';
import { today } from './editionCommand';
import { checkFile } from './feedFile';
import { fetchRemote, FetchFailure, type FetchMeans } from './fetchRemote';
import { importInto, type Imported, type ImportOrder } from './importFeed';
import { printImport } from './importReport';
import { replaceFile } from './importTarget';
import { UsageError } from './inspectOptions';
import { shownLine } from './inspectReport';

/** What `fetch` was asked. */
export interface FetchWanted {
  /** Ids of feeds; none stands for all that have a remote. */
  readonly feeds: readonly string[];
  readonly dryRun: boolean;
}

/** Reads the arguments of `fetch`; throws `UsageError`. */
export function fetchWanted(argv: readonly string[]): FetchWanted {
  const option = argv.find((argument) => argument.startsWith('-') && argument !== '--dry-run');
  if (option !== undefined) throw new UsageError(`unknown option ${option}`);
  return { feeds: argv.filter((argument) => !argument.startsWith('-')), dryRun: argv.includes('--dry-run') };
}

/** The web as it is: a minute for each answer, 64 MB, keys from the environment. */
function usualMeans(): FetchMeans {
  return {
    transport: {
      fetch: (...parameters) => globalThis.fetch(...parameters),
      deadlineMs: 60_000,
      maxBytes: 64 * 1024 * 1024,
      now: () => Date.now(),
    },
    keys: process.env,
    pause: (milliseconds) => wait(milliseconds),
    year: Number(today().slice(0, 4)),
  };
}

/** What became of one feed. */
interface Outcome {
  readonly feed: string;
  readonly state: 'changed' | 'unchanged' | 'refused-rows' | 'failed';
  readonly lines: readonly string[];
}

/** A text in which no key is left: a source's own message may repeat what it was asked with. */
function withoutSecrets(text: string, entry: RemoteFeedEntry, { keys }: FetchMeans): string {
  const names = new Set(
    remotesOf(entry)
      .flatMap(({ url }) => placesIn(url))
      .filter((name) => name.endsWith('_KEY')),
  );
  return [...names].reduce((clean, name) => {
    const key = keys[name]?.trim() ?? '';
    if (key === '') return clean;
    return clean.replaceAll(key, `{${name}}`).replaceAll(encodeURIComponent(key), `{${name}}`);
  }, text);
}

function orderOf(reading: RemoteReading, remote: Remote): ImportOrder {
  const { file, series } = reading;
  const { publisher, page, confidence, into, unitIs } = remote;
  return {
    series,
    as: into,
    ...(unitIs !== undefined && { unitIs }),
    document: { publisher, url: page, title: file.title, published: file.updated },
    confidence,
    today: today(),
  };
}

function imported(text: string, order: ImportOrder): Imported {
  const done = importInto(text, order);
  if ('problems' in done) throw new FetchFailure('FeedSemanticError', done.problems.join('; '));
  return done;
}

/** The text of a feed with everything that its remotes answered, and what became of it. Throws `FetchFailure`. */
async function brought(text: string, entry: RemoteFeedEntry, means: FetchMeans): Promise<readonly Imported[]> {
  const all: Imported[] = [];
  for (const remote of remotesOf(entry)) {
    const readings = await fetchRemote({ feedId: entry.id, remote, means });
    for (const reading of readings) all.push(imported(all.at(-1)?.text ?? text, orderOf(reading, remote)));
  }
  return all;
}

function stateOf(text: string, all: readonly Imported[]): Outcome['state'] {
  if (all.some(({ merge }) => merge.refused.length > 0)) return 'refused-rows';
  return all.every((done) => done.text === text) ? 'unchanged' : 'changed';
}

/** Fetches one feed: all of its remotes, or nothing of it is written. */
async function fetchFeed(entry: RemoteFeedEntry, at: Here): Promise<Outcome> {
  const { means, folder, dryRun } = at;
  const path = join(folder, entry.path);
  try {
    const text = await readFile(path, 'utf8');
    const all = await brought(text, entry, means);
    const next = all.at(-1)?.text ?? text;
    if (withoutSecrets(next, entry, means) !== next) {
      throw new FetchFailure('FeedKeyError', 'the answer repeats the key, so nothing of it is kept');
    }
    if (next !== text && !dryRun) await replaceFile(path, next);
    const lines = all.flatMap((done) => [`  series ${done.series}`, ...printImport(done).map((line) => `    ${line}`)]);
    return {
      feed: entry.id,
      state: stateOf(text, all),
      lines: lines.map((line) => withoutSecrets(line, entry, means)),
    };
  } catch (cause) {
    const kind = cause instanceof FetchFailure ? cause.kind : 'FeedFileError';
    const detail = withoutSecrets(cause instanceof Error ? cause.message : String(cause), entry, means);
    return { feed: entry.id, state: 'failed', lines: [`  ${kind}: ${detail}`] };
  }
}

interface Here {
  readonly means: FetchMeans;
  readonly folder: string;
  readonly dryRun: boolean;
}

const said: Readonly<Record<Outcome['state'], string>> = {
  changed: 'has new figures',
  unchanged: 'has nothing new',
  'refused-rows': 'has figures that a person must decide about',
  failed: 'FAILED, its last good file stays',
};

function wantedEntries(all: readonly RemoteFeedEntry[], feeds: readonly string[]): readonly RemoteFeedEntry[] {
  const remote = all.filter((entry) => remotesOf(entry).length > 0);
  const unknown = feeds.find((id) => !remote.some((entry) => entry.id === id));
  if (unknown !== undefined) throw new UsageError(`${unknown} is no feed with a remote`);
  return feeds.length === 0 ? remote : remote.filter(({ id }) => feeds.includes(id));
}

/** The `fetch` command: gives the exit code. One failing feed stops none of the others. */
export async function fetchFeeds(
  { feeds, dryRun }: FetchWanted,
  root: string,
  means: FetchMeans = usualMeans(),
): Promise<number> {
  const folder = join(root, 'public', 'feeds');
  const { content, problems } = await checkFile(join(folder, 'catalogue.json'), 'catalogue');
  const catalogue = content.kind === 'catalogue' ? content.value : undefined;
  if (!catalogue || problems.length > 0) {
    for (const { path, problem } of problems) console.error(`public/feeds/catalogue.json: ${path}: ${problem}`);
    return 1;
  }
  const outcomes: Outcome[] = [];
  for (const entry of wantedEntries(catalogue.feeds, feeds)) {
    const outcome = await fetchFeed(entry, { means, folder, dryRun });
    outcomes.push(outcome);
    console.log(`${outcome.feed}: ${said[outcome.state]}`);
    for (const line of outcome.lines) console.log(shownLine(line));
  }
  const bad = outcomes.filter(({ state }) => state === 'failed' || state === 'refused-rows');
  const names = bad.length === 0 ? '' : `: ${bad.map(({ feed }) => feed).join(', ')}`;
  console.log(
    `${outcomes.length} of ${catalogue.feeds.length} feeds have a remote and were asked, ${bad.length} not as they should be${names}`,
  );
  return bad.length > 0 ? 1 : 0;
}
