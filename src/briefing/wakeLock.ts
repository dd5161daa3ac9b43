import { useEffect } from 'react';

import { useLocal } from './localStore';

/** Keeps the screen awake while a briefing is on: a browser lets go when the page is hidden, and is asked again when it comes back. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    const tell = (wakeLock: 'off' | 'on' | 'refused' | 'unsupported'): void => useLocal.setState({ wakeLock });
    if (!wanted) return undefined;
    if (!('wakeLock' in navigator)) {
      tell('unsupported');
      return () => tell('off');
    }
    let held: WakeLockSentinel | undefined;
    let isOver = false;
    let isAsking = false;
    const ask = async (): Promise<void> => {
      if (isAsking || document.visibilityState !== 'visible' || (held && !held.released)) return;
      isAsking = true;
      try {
        held = await navigator.wakeLock.request('screen');
        if (isOver) await held.release();
        else tell('on');
      } catch {
        // On a low battery, say; the console tells to keep the machine plugged in.
        tell('refused');
      } finally {
        isAsking = false;
      }
    };
    const onVisibility = (): void => void ask();
    void ask();
    document.addEventListener('visibilitychange', onVisibility);
    document.addEventListener('fullscreenchange', onVisibility);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', onVisibility);
      document.removeEventListener('fullscreenchange', onVisibility);
      void held?.release();
      tell('off');
    };
  }, [wanted]);
}
