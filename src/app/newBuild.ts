import { buildIn, buildMeta, cachesOf, type Answer, type Said } from './offline/names';

/** What is told to the offer of a new version, which is code of its own: that one may be there, or that a part of this page's code is gone. */
export const lookForUpdate = 'pendopo:look-for-update';
export const codeIsGone = 'pendopo:code-is-gone';

let gone = false;

/** Whether a part of this page's code was found to be gone: the offer may come later than the finding. */
export function isCodeGone(): boolean {
  return gone;
}

/** Has the browser look now whether there is a newer version of the site; one is offered and never taken unasked. */
export function checkForUpdate(): void {
  dispatchEvent(new Event(lookForUpdate));
}

/** The build that this page is of; `undefined` in development. */
export function ownBuild(): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${buildMeta}"]`)?.content;
}

/** What a reader has written or chosen; it would be lost with the page. */
const written = new Set<HTMLInputElement | HTMLTextAreaElement>();
let brought = false;

/** Remembers fields that somebody has typed into, and that something was dropped, chosen or pasted. Call once, before anybody types. */
export function rememberWriting(): void {
  addEventListener(
    'input',
    ({ target }) => {
      const isText = target instanceof HTMLInputElement && !/^(?:radio|checkbox|range|color)$/u.test(target.type);
      if (isText || target instanceof HTMLTextAreaElement) written.add(target);
    },
    true,
  );
  const bring = (): void => void (brought = true);
  addEventListener('drop', bring, true);
  addEventListener('paste', bring, true);
  addEventListener(
    'change',
    ({ target }) => {
      // The field of a file is emptied at once, so that it can be chosen again.
      if (target instanceof HTMLInputElement && target.type === 'file') bring();
    },
    true,
  );
}

function holdsWriting(): boolean {
  return brought || [...written].some((field) => field.isConnected && field.value !== '');
}

/** Longer, in milliseconds, nobody waits for the server to say which build it has: something only loads meanwhile. */
const serverTakes = 5000;

/** The build of this very page as the server has it now. */
async function buildOnServer(): Promise<string | undefined> {
  try {
    const response = await fetch(location.href, { cache: 'no-store', signal: AbortSignal.timeout(serverTakes) });
    return response.ok ? buildIn(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}

async function onceOnline(): Promise<void> {
  await new Promise<void>((done) => {
    addEventListener('online', () => done(), { once: true });
  });
}

const guard = 'pendopo.reloaded';

/** Whether this page was not yet loaded anew for that build; a browser that remembers nothing is not trusted with it. */
function isFirstTry(build: string): boolean {
  try {
    if (sessionStorage.getItem(guard) === build) return false;
    sessionStorage.setItem(guard, build);
    return true;
  } catch {
    return false;
  }
}

/** The build on the server, where the page may have to be loaded anew for it; one that is dead waits for a network. */
async function buildToLoad(own: string, isDead: boolean): Promise<string | undefined> {
  if (navigator.onLine === false) {
    if (!isDead) return undefined;
    await onceOnline();
  }
  const there = await buildOnServer();
  return there === own && !isDead ? undefined : there;
}

function sayGone(): void {
  gone = true;
  dispatchEvent(new Event(codeIsGone));
}

/**
 * What to do when code could not be fetched: after a deploy it may be gone for good. Where the server has another build,
 * the page is loaded anew, once; where something was written, or where that did not help, the reader is told. A page that
 * is dead without the code is loaded anew once although the server has the same build: some browsers (Chromium 156) keep
 * a failure that has passed as long as the page lives. Resolves when nothing was done about it.
 */
export async function onCodeFailure({ isDead = false } = {}): Promise<void> {
  const own = ownBuild();
  if (own === undefined) return;
  const there = await buildToLoad(own, isDead);
  if (there === undefined) return;
  if (holdsWriting() || !isFirstTry(there)) {
    if (there !== own) sayGone();
    return;
  }
  location.reload();
  // The page goes; nothing shall be said on the way. A browser that does not leave says it after all.
  await new Promise((done) => {
    setTimeout(done, 10_000);
  });
}

/** Longer, in milliseconds, no worker needs for an answer; one of another kind gives none. To look for all code, a slow phone that starts it needs longer. */
const patience = { itself: 1000, all: 5000 };

function isAnswer(data: unknown): data is Answer {
  return typeof data === 'object' && data !== null && 'build' in data && typeof data.build === 'string';
}

/** Asks a worker of ours about itself, and only for `all` whether all code is kept, which takes it a while; `undefined` where none answers. */
export async function askWorker(worker: ServiceWorker | null | undefined, all = false): Promise<Answer | undefined> {
  if (!worker) return undefined;
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise<Answer | undefined>((done) => {
    port1.addEventListener('message', ({ data }) => done(isAnswer(data) ? data : undefined));
    port1.start();
    setTimeout(done, all ? patience.all : patience.itself);
  });
  const said: Said = { type: 'ask', all };
  worker.postMessage(said, [port2]);
  const answer = await answered;
  port1.close();
  return answer;
}

/** The app's own workers, whoever else answers for this page: the one in charge, and one that waits. */
async function ownWorkers(): Promise<readonly (ServiceWorker | null | undefined)[]> {
  try {
    const known = await globalThis.navigator?.serviceWorker?.getRegistration(import.meta.env.BASE_URL);
    return [known?.active, known?.waiting];
  } catch {
    return [];
  }
}

/** Whether what any page of a build is drawn with is kept. */
async function hasFirst(build: string): Promise<boolean> {
  try {
    return await caches.has(cachesOf(import.meta.env.BASE_URL, build).first);
  } catch {
    // A browser that keeps nothing, or refuses to say.
    return false;
  }
}

/** Whether code of this page's build is kept in this browser: with the worker comes what any page is drawn with, later all the rest. */
export async function isKept(how: 'first' | 'later'): Promise<boolean> {
  const own = ownBuild();
  if (own === undefined || !(await hasFirst(own))) return false;
  if (how === 'first') return true;
  const workers = await ownWorkers();
  const answers = await Promise.all(workers.map((worker) => askWorker(worker, true)));
  const mine = answers.find((answer) => answer?.build === own);
  // Of an older build, whose files stay as long as a kept page needs them, no worker can tell.
  return mine ? mine.complete === true : answers.some(Boolean);
}

/** Whether a server answers at all: some browsers take a machine that speaks with itself alone for one without a network. */
async function isServerThere(): Promise<boolean> {
  try {
    await fetch(location.href, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(serverTakes) });
    return true;
  } catch {
    return false;
  }
}

/**
 * Waits for a network where the app's code cannot be had without: some browsers (Chromium 150) keep the failure of a module
 * as long as the page lives, so that the network would come back to a dead page.
 */
export async function whenReachable(): Promise<void> {
  if (navigator.onLine !== false) return;
  const online = onceOnline();
  if ((await isKept('first')) || (await isServerThere())) return;
  await online;
}
