import { useEffect } from 'react';

import type { Runtime } from '@/briefing/runtime';
import { useDeck } from '@/briefing/useRuntime';

/** Sends where the pointer is over an element that shows the stage, at most once a frame. */
export function useLaserPointer(runtime: Runtime, place: { readonly current: HTMLElement | null }): void {
  const { laser } = useDeck(runtime);
  useEffect(() => {
    const element = place.current;
    if (!laser || !element) return undefined;
    let asked = 0;
    const onMove = ({ clientX, clientY }: PointerEvent): void => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(() => {
        const box = element.getBoundingClientRect();
        const spot = { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
        runtime.session.point(spot);
      });
    };
    const onLeave = (): void => {
      cancelAnimationFrame(asked);
      runtime.session.point(null);
    };
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerleave', onLeave);
    return () => {
      onLeave();
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerleave', onLeave);
    };
  }, [runtime, laser, place]);
}
