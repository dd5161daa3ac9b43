import { useSyncExternalStore } from 'react';

function never(): () => void {
  return () => undefined;
}

/** False in a file and while its markup is taken over: neither knows what this browser keeps. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
