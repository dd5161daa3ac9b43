import type { Pack } from '@/briefing/data/pack';
import { ownStoryId } from '@/feeds/ownStory';
import { listPath, pagesOf } from './names';
import type { OfflineList } from './offlineList';

/** What is kept of a briefing, as paths from the origin, in the order in which it is fetched. */
export interface Wanted {
  /** Their names carry hashes: one that is there is right. */
  readonly assets: readonly string[];
  readonly data: readonly string[];
  /** Last: a page that is kept must find its scripts. */
  readonly pages: readonly string[];
}

/** What is fetched from where. */
export interface Of {
  readonly base: string;
  readonly storyId: string;
  readonly files: Pack['files'];
}

/** Everything that a briefing needs without a network. */
export function wantedFor({ base, storyId, files }: Of, { assets, file }: OfflineList): Wanted {
  const story = storyId === ownStoryId ? [] : [`stories/${storyId}.json`];
  const below = (path: string): string => base + path;
  return {
    assets: [...assets, file.script, file.style].map(below),
    data: [...Object.keys(files), ...story, 'editions/ledger.json', listPath].map(below),
    pages: pagesOf(storyId, base),
  };
}

/** All paths of what is wanted. */
export function allOf({ assets, data, pages }: Wanted): readonly string[] {
  return [...assets, ...data, ...pages];
}

/** The part of a browser's cache that is used. */
export interface Shelf {
  readonly match: (path: string) => Promise<Response | undefined>;
  readonly put: (path: string, response: Response) => Promise<void>;
  readonly delete: (path: string) => Promise<boolean>;
  /** Paths of what is there. */
  readonly paths: () => Promise<readonly string[]>;
}

/** Why something could not be kept. */
export type KeepProblem = 'full' | 'denied' | 'unreachable';

/** What filling needs besides the shelf. */
export interface Filling {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  readonly onProgress: (have: number) => void;
}

/** How many of some paths are kept. */
export async function countKept(paths: readonly string[], shelf: Shelf): Promise<number> {
  const kept = new Set(await shelf.paths());
  return paths.filter((path) => kept.has(path)).length;
}

function problemOf(cause: unknown): KeepProblem {
  if (!(cause instanceof DOMException)) return 'unreachable';
  return cause.name === 'QuotaExceededError' ? 'full' : 'denied';
}

/** A page cannot be answered with what was redirected: the same without that trace. */
async function plain(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  return new Response(await response.blob(), { headers: response.headers });
}

/** A server that answers every address with a page has no such file. */
function isIt(response: Response, isPage: boolean): boolean {
  const isMarkup = (response.headers.get('content-type') ?? '').includes('text/html');
  return response.status === 200 && isMarkup === isPage;
}

async function keepOne(
  path: string,
  shelf: Shelf,
  how: { isPage: boolean; isAsset: boolean; filling: Filling },
): Promise<void> {
  const { isPage, isAsset, filling } = how;
  if (isAsset && (await shelf.match(path))) return;
  const response = await filling.fetch(path, isAsset ? {} : { cache: 'no-cache' });
  if (!isIt(response, isPage)) throw new TypeError(`${path} answered ${response.status}`);
  await shelf.put(path, await plain(response));
}

/** What became of filling. */
export interface Filled {
  readonly have: number;
  readonly problem: KeepProblem | null;
}

/** Counts what is there and, once nothing is missing, takes away what nobody wants any more. */
async function finished(all: readonly string[], shelf: Shelf, problem: KeepProblem | null): Promise<Filled> {
  try {
    const kept = await shelf.paths();
    const surplus = problem === null ? kept.filter((path) => !all.includes(path)) : [];
    await Promise.all(surplus.map((path) => shelf.delete(path)));
    return { have: all.filter((path) => kept.includes(path)).length, problem };
  } catch (cause) {
    return { have: 0, problem: problemOf(cause) };
  }
}

/**
 * Puts everything on the shelf: files first, and pages only once all of those are there, so that what worked before
 * works until the new is complete; only then is taken away what nobody wants any more. Never throws.
 */
export async function fill(wanted: Wanted, shelf: Shelf, filling: Filling): Promise<Filled> {
  let problem: KeepProblem | null = null;
  let done = 0;
  const keepAll = async (paths: readonly string[], kind: { isPage: boolean; isAsset: boolean }): Promise<void> => {
    for (const path of paths) {
      try {
        await keepOne(path, shelf, { ...kind, filling });
        done += 1;
        filling.onProgress(done);
      } catch (cause) {
        // A full shelf is worse news than a file that is not there.
        problem = problem === 'full' ? problem : problemOf(cause);
      }
    }
  };
  await keepAll(wanted.assets, { isPage: false, isAsset: true });
  await keepAll(wanted.data, { isPage: false, isAsset: false });
  const isComplete = problem === null;
  if (isComplete) await keepAll(wanted.pages, { isPage: true, isAsset: false });
  return finished(allOf(wanted), shelf, problem);
}
