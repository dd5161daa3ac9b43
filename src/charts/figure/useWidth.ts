import { useCallback, useState, useSyncExternalStore } from 'react';

const beforeMeasuring = 720;

/** The width of an element in whole pixels and a ref to put on it; 720 until it is measured and where nothing can be measured. */
export function useWidth(): readonly [number, (element: HTMLElement | null) => void] {
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
  const width = useSyncExternalStore(subscribe, read, () => beforeMeasuring);
  return [width, setElement];
}
