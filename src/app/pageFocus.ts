import { useCallback, useRef } from 'react';

import { lastMoveKind } from './navigation';

/** Focus that would fall to the top of the page, since what it was on goes, stays where the reader was reading. */
export function focusMain(): void {
  document.querySelector('main')?.focus({ preventScroll: true });
}

/**
 * What to do when a page is there: unless it is the first of the visit its heading gets the focus, so that a screen
 * reader says where one is; a followed link starts at the top, Back returns to its place.
 */
export function usePageFocus(): (place: string) => void {
  const before = useRef<string | null>(null);
  return useCallback((place) => {
    const first = before.current === null;
    const same = before.current === place;
    before.current = place;
    if (first || same) return;
    const target = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    if (lastMoveKind() === 'link') window.scrollTo(0, 0);
  }, []);
}
