import { shellPaths } from '@/url/shell';
import { answerTo, kindOfRequest } from './answer';
import { dropCaches, isScriptGone } from './leaving';
import { cachePrefix, listPath, storyIn, workerPath } from './names';
import { base, worker } from './workerScope';

const prefix = cachePrefix(base.pathname);

/** Names of our caches, that of the briefing which asks first: another may hold older data. */
async function cachesFor({ referrer, url }: Request): Promise<readonly string[]> {
  const own = cachePrefix(base.pathname) + (storyIn(url) ?? storyIn(referrer) ?? '');
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  return [...names.filter((name) => name === own), ...names.filter((name) => name !== own).toReversed()];
}

async function keptFor(request: Request, isPage: boolean): Promise<Response | undefined> {
  for (const name of await cachesFor(request)) {
    const cache = await caches.open(name);
    // Which step a page shows is in its query, which no server looks at.
    const found = await cache.match(request, { ignoreSearch: isPage, ignoreVary: true });
    if (found) return found;
  }
  // What both ask for carries its hash, and the app's own worker may have it.
  return isPage ? undefined : caches.match(request, { ignoreVary: true });
}

/** The list of briefings as the app's own worker keeps it, or the document in which the app draws it. */
async function keptList({ url }: Request): Promise<Response | undefined> {
  const { pathname } = new URL(url);
  const language = pathname.startsWith(`${base.pathname}en/`) ? 'en' : 'id';
  const [page, shell] = await Promise.all([
    caches.match(pathname, { ignoreVary: true }),
    caches.match(new URL(shellPaths[language], base).href, { ignoreSearch: true, ignoreVary: true }),
  ]);
  return page ?? shell;
}

function isOff(list: unknown): boolean {
  return typeof list === 'object' && list !== null && 'off' in list && list.off === true;
}

/** Whether the site wants this worker gone: its script is no more, or the list says so. Without an answer it stays. */
async function isUnwanted(): Promise<boolean> {
  try {
    if (await isScriptGone(workerPath, base)) return true;
    const list = await fetch(new URL(listPath, base), { cache: 'no-store' });
    return list.ok && isOff(await list.json());
  } catch {
    // No network, or somebody else answers for it.
    return false;
  }
}

async function leaveIfUnwanted(): Promise<void> {
  if (!(await isUnwanted())) return;
  await dropCaches(prefix);
  await worker.registration.unregister();
}

// Nothing is put into a cache here: pages do that, and count what is there.
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const kind = kindOfRequest(request, base.href);
  if (kind === 'other') return;
  event.respondWith(
    answerTo(kind, {
      network: () => fetch(request),
      kept: () => (kind === 'list' ? keptList(request) : keptFor(request, kind === 'page')),
      wait: (ms) => new Promise((done) => setTimeout(done, ms)),
    }),
  );
  if (kind === 'page') event.waitUntil(leaveIfUnwanted());
});
