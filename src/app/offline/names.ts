/** Path below the base of the service worker's script: at the root of the site, so that every page is in its reach. */
export const workerPath = 'sw.js';

/** The element by which a page says which build it is of, and by which the worker knows a page of ours. */
export const buildMeta = 'pendopo-build';

/** The header under which a stored page keeps that. */
export const buildHeader = 'x-pendopo-build';

/** The start of the names of our caches; a briefing, and other programs of this origin, have theirs. */
export function cachePrefix(base: string): string {
  return `pendopo-app:${base}:`;
}

/** Names of the caches of one build: what was fetched when it was installed, and what was fetched since. */
export function cachesOf(base: string, build: string): { readonly first: string; readonly used: string } {
  const start = `${cachePrefix(base)}${build}`;
  return { first: `${start}:first`, used: `${start}:used` };
}

/** The cache of pages, which outlives builds. */
export function pagesCache(base: string): string {
  return `${cachePrefix(base)}pages`;
}

/** The build that a cache belongs to; `undefined` for the cache of pages and for those of others. */
export function buildOfCache(name: string, base: string): string | undefined {
  const prefix = cachePrefix(base);
  return name.startsWith(prefix) ? /^([0-9a-f]{12}):/u.exec(name.slice(prefix.length))?.[1] : undefined;
}

/** What publishing writes into the worker's script. Paths are below the base. */
export interface KeptFiles {
  /** Twelve hexadecimal digits that change with the app's code, style or shell, and not with its data. */
  readonly build: string;
  /** Fetched when the worker is installed: with these the app can draw any page. */
  readonly first: readonly { readonly path: string; readonly revision: string | null }[];
  /** Fetched when used, and all of them for a reader who comes back. */
  readonly later: readonly string[];
}

/** What a page says to the worker. */
export type Said =
  /** To the version that waits: the reader wants it. */
  | { readonly type: 'change' }
  /** To the version in charge: the reader wants the one that waits. */
  | { readonly type: 'yield' }
  /** This page was opened without the worker: it and what it fetched shall be kept; `all` for a reader who came back. */
  | { readonly type: 'keep'; readonly page: string; readonly files: readonly string[]; readonly all: boolean }
  /** Asks for an `Answer` through the port that comes with it; `all`: also whether all code is kept. */
  | { readonly type: 'ask'; readonly all: boolean };

/** What the worker says of itself. */
export interface Answer {
  readonly build: string;
  /** Whether all code of this build is kept; absent where nobody asked. */
  readonly complete?: boolean;
}

/** The build that a page's markup says it is of; `undefined` for what is no page of ours, such as a network's login page. */
export function buildIn(html: string): string | undefined {
  if (!/<html\b[^>]*\blang="(?:id|en)"/u.test(html)) return undefined;
  return /<meta name="pendopo-build" content="([0-9a-f]{12})">/u.exec(html)?.[1];
}
