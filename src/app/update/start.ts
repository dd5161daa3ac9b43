import { connection } from '@/app/connection';
import { askWorker, codeIsGone, isCodeGone, lookForUpdate, ownBuild } from '@/app/newBuild';
import { workerPath, type Said } from '@/app/offline/names';
import { trustedAddress } from '@/ui/trustedAddress';

import { offer } from './offer';
import { onOccasions } from './occasions';

const base = import.meta.env.BASE_URL;

/** Longer, in milliseconds, nobody waits for the new worker to take over before the page is loaded anew. */
const changeTakes = 8000;
/** A page that is still there after so long is loaded anew once more; every worker of ours has answered before. */
const loadTakes = 15_000;

/** Loads the page anew. Chromium 156 loses a load, now and then, that begins while one worker gives way to the other. */
function loadAnew(): void {
  location.reload();
  setTimeout(loadAnew, loadTakes);
}

function whenIn(worker: ServiceWorker, state: ServiceWorkerState, act: () => void): void {
  if (worker.state === state) act();
  else worker.addEventListener('statechange', () => worker.state === state && act());
}

/** The reader has chosen the new version: its worker takes over, and the page comes from it. */
async function change({ active, waiting }: ServiceWorkerRegistration): Promise<void> {
  if (waiting) {
    active?.postMessage({ type: 'yield' } satisfies Said);
    waiting.postMessage({ type: 'change' } satisfies Said);
    await new Promise<void>((done) => {
      whenIn(waiting, 'activated', done);
      setTimeout(done, changeTakes);
    });
  }
  loadAnew();
}

/** Offers a version that waits, unless this page came from it already, over the network. */
async function consider(worker: ServiceWorker, registration: ServiceWorkerRegistration): Promise<void> {
  const answer = await askWorker(worker);
  if (answer?.build === ownBuild()) return;
  offer('ready', { reload: () => void change(registration) });
}

function watch(registration: ServiceWorkerRegistration): void {
  if (registration.waiting) void consider(registration.waiting, registration);
  registration.addEventListener('updatefound', () => {
    const { installing, active } = registration;
    // The first of all is no update.
    if (installing && active) whenIn(installing, 'installed', () => void consider(installing, registration));
  });
}

/** What this page has fetched of ours. */
function fetchedFiles(): readonly string[] {
  const start = new URL(`${base}assets/`, location.href).href;
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(start));
}

/** Tells the worker what it could not see: this page, where it was opened without it, and what came before. */
function haveKept({ active, installing, waiting }: ServiceWorkerRegistration, isReturning: boolean): void {
  const worker = active ?? waiting ?? installing;
  if (!worker) return;
  whenIn(worker, 'activated', () => {
    const { saves, slow } = connection();
    const said: Said = {
      type: 'keep',
      page: location.origin + location.pathname,
      files: fetchedFiles(),
      all: isReturning && !saves && !slow,
    };
    worker.postMessage(said);
  });
}

/** Registers the worker of the app's own files. `undefined` where the browser has none, refuses, or should be spared. */
async function register(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  try {
    const known = await navigator.serviceWorker.getRegistration(base);
    // Who saves data is not made to fetch what may never be needed.
    if (connection().saves && !known) return undefined;
    return await navigator.serviceWorker.register(trustedAddress(base + workerPath), {
      scope: base,
      updateViaCache: 'none',
    });
  } catch {
    return undefined;
  }
}

/**
 * Has the app's own files kept for a time without a network, and offers a newer version when there is one. What the browser
 * refuses changes nothing. Never rejects.
 */
export async function startUpdates(): Promise<void> {
  // Pages of somebody who builds without publishing say no build.
  if (ownBuild() === undefined) return;
  const isReturning = Boolean(navigator.serviceWorker?.controller);
  const sayGone = (): void => offer('gone', { reload: () => location.reload() });
  addEventListener(codeIsGone, sayGone);
  if (isCodeGone()) sayGone();
  const registration = await register();
  // A browser that hands out nothing in place of a registration has refused as well.
  if (!registration?.addEventListener) return;
  watch(registration);
  haveKept(registration, isReturning);
  const look = (): void => void registration.update().catch(() => undefined);
  addEventListener(lookForUpdate, look);
  onOccasions(look);
}
