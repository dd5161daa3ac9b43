import { useCallback, useState, useSyncExternalStore } from 'react';

const beforeMeasuring = 720;

/**
 * The width of an element in whole pixels and a ref to put on it; 720 where nothing can be measured. `null` in markup
 * rendered for a file, which knows no screen, and while a browser takes such markup over.
 */
export function useWidth(): readonly [number | null, (element: HTMLElement | null) => void] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const subscribe = useCallback(
    (changed: () => void) => {
      if (!element || typeof ResizeObserver === 'undefined') return () => undefined;
      const observer = new ResizeObserver(changed);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [element],
  );
  const read = useCallback(
    () => (element && element.clientWidth > 0 ? element.clientWidth : beforeMeasuring),
    [element],
  );
  const width = useSyncExternalStore<number | null>(subscribe, read, () => null);
  return [width, setElement];
}
