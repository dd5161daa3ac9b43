import { useSyncExternalStore } from 'react';

/** As wide as a screen is where the dialog fills it. */
const narrow = '(width < 44rem)';

function subscribe(listener: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => undefined;
  const query = matchMedia(narrow);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

function isNarrow(): boolean {
  return typeof matchMedia === 'function' && matchMedia(narrow).matches;
}

/** Whether the screen is a phone's. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow, () => false);
}
