import { useLayoutEffect, useRef } from 'react';

/** Turns from chart to table and back and takes the focus along, so that the keyboard does not fall off the page. */
export function useViewSwitch(shown: 'chart' | 'table', onShown: (shown: 'chart' | 'table') => void) {
  const root = useRef<HTMLElement>(null);
  const follow = useRef(false);
  useLayoutEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    const target = root.current?.querySelector(
      shown === 'table' ? '[data-table-region]' : '[data-plot] [role="slider"]',
    );
    if (target instanceof HTMLElement) target.focus();
  }, [shown]);
  const turn = (): void => {
    follow.current = true;
    onShown(shown === 'chart' ? 'table' : 'chart');
  };
  return { root, turn };
}
