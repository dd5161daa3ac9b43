import { useSyncExternalStore } from 'react';

/** So often an age is looked at again: what is said to the minute is never wrong by one. */
const step = 15_000;

function subscribe(listener: () => void): () => void {
  const timer = window.setInterval(listener, step);
  // Timers of a hidden page are held back.
  document.addEventListener('visibilitychange', listener);
  return () => {
    window.clearInterval(timer);
    document.removeEventListener('visibilitychange', listener);
  };
}

function now(): number {
  return Math.floor(Date.now() / step) * step;
}

/** The moment, in milliseconds since 1970, to a quarter of a minute. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, now, now);
}
