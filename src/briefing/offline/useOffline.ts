import { useEffect } from 'react';

import { shownPack, type Runtime } from '@/briefing/runtime';
import { useShownPack } from '@/briefing/useRuntime';
import { whenLoadedAndIdle } from '@/ui/whenIdle';
import { prepareOffline, useOfflineState, type OfflineState } from './prepare';

/** How far a briefing is prepared, and how to go on. */
export interface Offline extends OfflineState {
  readonly prepare: () => void;
}

let begun = false;

/**
 * How far this window's briefing is prepared for a time without a network. The first window that asks begins by itself
 * once it is idle; during a briefing what is kept is only counted.
 */
export function useOffline(runtime: Runtime): Offline {
  const state = useOfflineState();
  const isLoaded = useShownPack(runtime) !== null;
  useEffect(() => {
    if (begun || !isLoaded) return;
    begun = true;
    whenLoadedAndIdle(() => void prepareOffline(runtime), 5000);
  }, [isLoaded, runtime]);
  return { ...state, prepare: () => void (shownPack(runtime) && prepareOffline(runtime)) };
}
