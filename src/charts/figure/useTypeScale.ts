import { useSyncExternalStore } from 'react';

const usual = 16;

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

function read(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) && size > 0 ? size / usual : 1;
}

/** How much larger than usual the page's type is: on a wall, or for a reader who asked for larger letters. Drawings on cards grow with it. */
export function useTypeScale(): number {
  return useSyncExternalStore(subscribe, read, () => 1);
}
