import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';

import { dropCaches, isScriptGone } from '@/briefing/offline/leaving';
import { parsePath } from '@/url/page';
import { shellPaths } from '@/url/shell';

import { pageKey } from './kind';
import { buildHeader, buildIn, cachePrefix, cachesOf, pagesCache, workerPath } from './names';
import { base, worker } from './workerScope';
import { yielding } from './yielding';

/** With a copy at hand nobody waits longer, in seconds, for a network that does not answer. */
const patience = 3;
/** With a copy of another version only, or of the one that the reader has just left, they wait so many seconds. */
const longPatience = 10;
/** Without a copy so many, until the app draws the page from the data at hand. */
const lastPatience = 12;
/** More pages than a site of ours has, so that what somebody makes up cannot fill the disk. */
const mostPages = 80;

const name = pagesCache(base.pathname);
const { build } = worker.pendopoKept;
const { first } = cachesOf(base.pathname, build);

/** The empty document in the language of an address. */
async function shellFor(url: string): Promise<Response | undefined> {
  const { language } = parsePath(new URL(url).pathname, base.pathname);
  const cache = await caches.open(first);
  return cache.match(new URL(shellPaths[language], base).href, { ignoreSearch: true, ignoreVary: true });
}

/** A site of somebody else may have moved in at this address: without its script the worker leaves, with all it kept. */
async function leaveIfGone(): Promise<void> {
  if (!(await isScriptGone(workerPath, base))) return;
  await dropCaches(cachePrefix(base.pathname));
  await worker.registration.unregister();
}

/** The page as it is kept, or null for anything that is not a page of ours as it was asked for. */
async function keepable(response: Response): Promise<Response | null> {
  const isMarkup = (response.headers.get('content-type') ?? '').includes('text/html');
  if (response.status !== 200 || response.type !== 'basic' || response.redirected || !isMarkup) return null;
  const text = await response.text();
  const of = buildIn(text);
  if (of === undefined) {
    await leaveIfGone();
    return null;
  }
  const headers = new Headers(response.headers);
  headers.set(buildHeader, of);
  // What is kept is the text itself, no longer packed.
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(text, { headers });
}

async function dropSurplus(): Promise<void> {
  const cache = await caches.open(name);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - mostPages)).map((key) => cache.delete(key)));
}

function pagesFirstFromNetwork(networkTimeoutSeconds: number): NetworkFirst {
  return new NetworkFirst({
    cacheName: name,
    networkTimeoutSeconds,
    matchOptions: { ignoreVary: true },
    plugins: [
      {
        // What a page shows may be in its query, which no server looks at.
        cacheKeyWillBeUsed: async ({ request }) => pageKey(request.url, base.href) ?? request.url,
        fetchDidSucceed: async ({ response }) => {
          // A gateway without its server.
          if (response.status >= 500) throw new TypeError(`the server answered ${response.status}`);
          return response;
        },
        cacheWillUpdate: async ({ response }) => keepable(response),
        cacheDidUpdate: dropSurplus,
        handlerDidError: async ({ request }) => shellFor(request.url),
      },
    ],
  });
}

const soon = pagesFirstFromNetwork(patience);
const patient = pagesFirstFromNetwork(longPatience);

async function copyOf(key: string): Promise<Response | undefined> {
  try {
    return await (await caches.open(name)).match(key, { ignoreVary: true });
  } catch {
    // Storage that fails must not take the network's answer with it.
    return undefined;
  }
}

async function afterLong(url: string): Promise<Response> {
  await new Promise((done) => {
    setTimeout(done, lastPatience * 1000);
  });
  const shell = await shellFor(url);
  // Without a shell the network decides alone.
  return shell ?? new Promise<never>(() => undefined);
}

async function fromNetworkOrCopy(request: Request, event: Event): Promise<Response> {
  const of = (await copyOf(pageKey(request.url, base.href) ?? request.url))?.headers.get(buildHeader);
  const isWanted = of === undefined || (of === build && !yielding.aborted);
  const strategy = isWanted ? soon : patient;
  const [answered, done] = strategy.handleAll({ request, event });
  // A browser that keeps nothing, as when its disk is full, still answers.
  done.catch(() => undefined);
  return answered;
}

/**
 * Answers a page: from the network, kept where it is ours; from the copy where the network fails or stalls; without a
 * copy with the shell. Rejects as `fetch` does where not even that is there.
 */
export function answerPage(request: Request, event: Event): Promise<Response> {
  return Promise.race([fromNetworkOrCopy(request, event), afterLong(request.url)]);
}

/** Keeps a page that was opened before the worker was there. */
export async function keepPage(url: string, event: Event): Promise<void> {
  const key = pageKey(url, base.href);
  if (key === undefined || (await copyOf(key))) return;
  const [answered, done] = soon.handleAll({ request: new Request(key, { signal: yielding }), event });
  await Promise.allSettled([answered, done]);
}
