import type { LiveFiles } from '@/feeds/live';
import type { LiveState } from '@/feeds/liveState';
import { useSyncExternalStore } from 'react';

/** What keeps this page current. */
export interface Running {
  readonly live: LiveFiles;
  /** Asks the server as soon as it allows it. */
  readonly askNow: () => void;
}

let running: Running | undefined;

/** Tells the parts of the page what they speak of; before this none of them is shown. */
export function run(started: Running): void {
  running = started;
}

/** What keeps this page current. Throws where nothing does. */
export function runningNow(): Running {
  if (!running) throw new Error('nothing keeps this page current');
  return running;
}

/** How current the page is; the component renders again when that changes. */
export function useLive(): LiveState {
  const { store } = runningNow().live;
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
