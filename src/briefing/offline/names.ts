import { printPath, type BriefingPart } from '@/url/page';

/** Path below the base of the service worker's script: at the root of the site, so that both languages are in its reach. */
export const workerPath = 'briefing-worker.js';

/** Path below the base of the list of what pages of a briefing need; publishing writes it. */
export const listPath = 'briefing/offline.json';

/** Paths below the base that the worker keeps for; the only pages that it ever sees. */
export const scopes = ['briefing/', 'en/briefing/'] as const;

/** The start of the names of our caches; other programs of this origin have theirs. */
export function cachePrefix(base: string): string {
  return `pendopo-briefing:${base}:`;
}

/** The cache of one briefing. */
export function cacheName(base: string, storyId: string): string {
  return cachePrefix(base) + storyId;
}

const parts: readonly BriefingPart[] = ['stage', 'presenter', 'handout'];

/** Paths of a briefing's pages in both languages, from the origin. */
export function pagesOf(storyId: string, base: string): readonly string[] {
  return (['id', 'en'] as const).flatMap((language) =>
    parts.map((part) => printPath({ page: { name: 'briefing', story: storyId, part }, language }, base)),
  );
}

/** The briefing that an address is a page of. */
export function storyIn(address: string): string | undefined {
  return /\/briefing\/([a-z0-9][a-z0-9-]{0,63})\//u.exec(address)?.[1];
}
