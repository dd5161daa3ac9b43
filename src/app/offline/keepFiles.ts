import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';

import { outdatedBuilds } from './generations';
import { kindOf } from './kind';
import { buildHeader, buildIn, buildOfCache, cachesOf, pagesCache } from './names';
import { base, worker } from './workerScope';
import { yielding } from './yielding';

const { build, first, later } = worker.pendopoKept;
const names = cachesOf(base.pathname, build);

function isMarkup(response: Response): boolean {
  return (response.headers.get('content-type') ?? '').includes('text/html');
}

/** Whether an answer is the file: a host that answers every address with a page, or a network's login page, has none. */
async function isFile(request: Request, response: Response): Promise<boolean> {
  if (response.status !== 200 || response.redirected) return false;
  if (!new URL(request.url).pathname.endsWith('/')) return !isMarkup(response);
  return isMarkup(response) && buildIn(await response.clone().text()) === build;
}

const onlyFiles = {
  cacheWillUpdate: async ({ request, response }: { readonly request: Request; readonly response: Response }) =>
    (await isFile(request, response)) ? response : null,
};

/** Fetches what is needed at once; refuses to be installed when a part of it cannot be had. */
export function installFirst(): void {
  const files = new PrecacheController({ cacheName: names.first, plugins: [onlyFiles] });
  files.precache(first.map(({ path, revision }) => ({ url: new URL(path, base).href, revision })));
}

const used = new CacheFirst({
  cacheName: names.used,
  plugins: [
    onlyFiles,
    {
      // Wherever it lies: names carry hashes, and a page of another build finds its own.
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse ?? caches.match(request, { ignoreVary: true }),
    },
  ],
});

/** Answers a file whose name carries its hash: from what is kept, else from the network, and keeps it. */
export function answerFile(request: Request, event: Event): Promise<Response> {
  const [answered, done] = used.handleAll({ request, event });
  done.catch(() => undefined);
  return answered;
}

/** Keeps files, one after the other, that are not kept yet; what cannot be had is had when it is used. Ends when the worker yields. */
export async function keepFiles(urls: readonly string[], event: Event): Promise<void> {
  for (const url of urls) {
    if (yielding.aborted) return;
    if (kindOf({ method: 'GET', mode: 'cors', url }, base.href) !== 'asset') continue;
    const [answered, done] = used.handleAll({ request: new Request(url, { signal: yielding }), event });
    await Promise.allSettled([answered, done]);
  }
}

const allLater = later.map((path) => new URL(path, base).href);

/** Keeps all code of this build. */
export async function keepAll(event: Event): Promise<void> {
  await keepFiles(allLater, event);
}

/** Whether all code of this build is kept. */
export async function isComplete(): Promise<boolean> {
  const kept = await Promise.all(allLater.map((url) => caches.match(url, { ignoreVary: true })));
  return kept.every(Boolean);
}

/** Throws away the files of builds that nobody needs any more, and the pages that would need them. */
export async function dropOldBuilds(): Promise<void> {
  const pages = await caches.open(pagesCache(base.pathname));
  const kept = await Promise.all(
    (await pages.keys()).map(async (key) => ({
      key,
      of: (await pages.match(key, { ignoreVary: true }))?.headers.get(buildHeader) ?? undefined,
    })),
  );
  const all = await caches.keys();
  const outdated = outdatedBuilds({ caches: all, pageBuilds: kept.map(({ of }) => of) }, build, base.pathname);
  const isOutdated = (of: string | undefined): boolean => of !== undefined && outdated.has(of);
  await Promise.all([
    ...all.filter((name) => isOutdated(buildOfCache(name, base.pathname))).map((name) => caches.delete(name)),
    ...kept.filter(({ of }) => isOutdated(of)).map(({ key }) => pages.delete(key)),
  ]);
}
