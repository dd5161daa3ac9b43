import { parsePath, printPath } from '@/url/page';

/** What the worker looks at in a request. */
export interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/**
 * How a request is answered: as a page, or as a file whose name carries its hash. Anything else is left to the browser:
 * data, which the app reads and checks itself, editions, pictures, embeds, briefings, and whatever is not known.
 */
export type AskedKind = 'page' | 'asset' | 'other';

/** Of the assets those that the app asks for; embeds and the file of a briefing have programs of their own. */
const ownAsset = /^assets\/(?!embed-|briefing-)[\w.-]+\.(?:js|css|woff2)$/u;

function pathBelow(url: string, base: string): string | undefined {
  return url.startsWith(base) ? url.slice(base.length).split(/[?#]/u, 1)[0] : undefined;
}

/** The address under which the page at `url` is kept, or `undefined` for what is no page of the app. */
export function pageKey(url: string, base: string): string | undefined {
  const path = pathBelow(url, base);
  if (path === undefined) return undefined;
  const place = parsePath(`/${path}`, '/');
  if (place.page.name === 'not-found' || place.page.name === 'briefing') return undefined;
  return base + printPath(place, '/').slice(1);
}

/** Sorts a request to the site at `base`, an absolute address with a closing slash. */
export function kindOf({ method, mode, url }: Asked, base: string): AskedKind {
  if (method !== 'GET') return 'other';
  if (mode === 'navigate') return pageKey(url, base) === undefined ? 'other' : 'page';
  return ownAsset.test(pathBelow(url, base) ?? '') ? 'asset' : 'other';
}
