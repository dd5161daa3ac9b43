import { create } from 'zustand';

import { shownPack, type Runtime } from '@/briefing/runtime';
import { cacheName, listPath } from './names';
import { readOfflineList, type OfflineList } from './offlineList';
import { allOf, countKept, fill, wantedFor, type KeepProblem, type Shelf, type Wanted } from './pack';
import { canKeep, isRegistered, leave, register } from './register';

/** How far a briefing is prepared for a time without a network. */
export interface OfflineState {
  readonly state: 'ready' | 'partial' | 'none' | 'unsupported';
  readonly have: number;
  readonly want: number;
  readonly busy: boolean;
  readonly problem: KeepProblem | 'off' | null;
}

/** What this window knows of it. */
export const useOfflineState = create<OfflineState>()(() => ({
  state: 'none',
  have: 0,
  want: 0,
  busy: false,
  problem: null,
}));

const base = import.meta.env.BASE_URL;

function pathOf(address: string): string {
  const { pathname } = new URL(address, window.location.href);
  return pathname;
}

async function shelfOf(storyId: string): Promise<Shelf> {
  const cache = await caches.open(cacheName(base, storyId));
  return {
    match: (path) => cache.match(path, { ignoreVary: true }),
    put: (path, response) => cache.put(path, response),
    delete: (path) => cache.delete(path, { ignoreVary: true }),
    paths: async () => (await cache.keys()).map(({ url }) => pathOf(url)),
  };
}

async function readList(response: Response | undefined): Promise<OfflineList | undefined> {
  if (!response?.ok) return undefined;
  try {
    return readOfflineList(await response.json());
  } catch {
    // A page in its place.
    return undefined;
  }
}

/** The list as the server has it, or as it was kept. */
async function listNow(shelf: Shelf, mayFetch: boolean): Promise<OfflineList | undefined> {
  const path = base + listPath;
  const fetched = mayFetch ? await fetch(path, { cache: 'no-cache' }).catch(() => undefined) : undefined;
  return (await readList(fetched)) ?? readList(await shelf.match(path));
}

function stateOf(have: number, want: number, isAnswered: boolean): OfflineState['state'] {
  if (have === 0 || want === 0) return 'none';
  return have === want && isAnswered ? 'ready' : 'partial';
}

async function told(have: number, wanted: Wanted): Promise<Pick<OfflineState, 'state' | 'have' | 'want'>> {
  const want = allOf(wanted).length;
  return { have, want, state: stateOf(have, want, await isRegistered()) };
}

async function keep(wanted: Wanted, shelf: Shelf): Promise<void> {
  await register(base);
  const { have, problem } = await fill(wanted, shelf, {
    fetch: (path, init) => fetch(path, init),
    onProgress: (done) => useOfflineState.setState(({ have: before }) => ({ have: Math.max(before, done) })),
  });
  const now = await told(have, wanted);
  // Without a network all is there all the same.
  const isMissed = problem === 'unreachable' && now.state === 'ready';
  useOfflineState.setState({ ...now, problem: isMissed ? null : problem });
}

async function work(runtime: Runtime): Promise<void> {
  const pack = shownPack(runtime);
  if (!pack) return;
  // During a briefing nothing is renewed.
  const mayFetch = runtime.session.store.getState().deck.phase !== 'presenting';
  const shelf = await shelfOf(runtime.storyId);
  const list = await listNow(shelf, mayFetch);
  if (!list) {
    useOfflineState.setState({ state: 'none', problem: mayFetch ? 'unreachable' : null });
    return;
  }
  if (list.off) {
    await leave(base);
    useOfflineState.setState({ state: 'none', have: 0, want: 0, problem: 'off' });
    return;
  }
  const wanted = wantedFor({ base, storyId: runtime.storyId, files: pack.files }, list);
  useOfflineState.setState(await told(await countKept(allOf(wanted), shelf), wanted));
  if (mayFetch && navigator.onLine) await keep(wanted, shelf);
}

/**
 * Keeps what is missing of a briefing and counts what is there, one run at a time. What the browser refuses changes
 * nothing else; it is said. Never rejects.
 */
export async function prepareOffline(runtime: Runtime): Promise<void> {
  // The development server has no worker to give.
  if (!canKeep() || import.meta.env.DEV) {
    useOfflineState.setState({ state: 'unsupported', problem: null });
    return;
  }
  if (useOfflineState.getState().busy) return;
  useOfflineState.setState({ busy: true, problem: null });
  try {
    await work(runtime);
  } catch {
    useOfflineState.setState({ problem: 'denied' });
  } finally {
    useOfflineState.setState({ busy: false });
  }
}
