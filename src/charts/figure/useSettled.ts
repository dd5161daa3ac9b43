import { useEffect, useState } from 'react';

/** A value once it has stood still for `delay` milliseconds, so that a live region is not flooded while the reader moves. */
export function useSettled<T>(value: T, delay: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return settled;
}
