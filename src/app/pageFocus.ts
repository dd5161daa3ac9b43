import { useEffect, useRef } from 'react';

import { lastMoveKind } from './navigation';

/** After a change of page the heading has the focus, so that a screen reader says where one is; a followed link starts at the top, Back returns to its place. */
export function usePageFocus(place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const target = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    if (lastMoveKind() === 'link') window.scrollTo(0, 0);
  }, [place]);
}
