import { useCallback, useState } from 'react';

/** Width and height in CSS pixels. */
export interface Screen {
  readonly width: number;
  readonly height: number;
}

/** Follows the size of an element; `null` before it is there. */
export function useScreen(): readonly [Screen | null, (element: HTMLElement | null) => void] {
  const [screen, setScreen] = useState<Screen | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const read = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      setScreen((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [screen, measure];
}
