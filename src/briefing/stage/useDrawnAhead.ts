import { useEffect, useState } from 'react';

import { whenIdle } from '@/ui/whenIdle';

/**
 * Which of so many layers are to be drawn: at once the one that is looked at and its neighbours, the others one after the
 * other while nobody asks for anything, so that every step is there before it is wanted.
 */
export function useDrawnAhead(count: number, at: number): (index: number) => boolean {
  const [upTo, setUpTo] = useState(0);
  useEffect(() => {
    if (upTo >= count) return undefined;
    return whenIdle(() => setUpTo((before) => before + 1), 500);
  }, [upTo, count]);
  return (index) => index < upTo || Math.abs(index - at) <= 1;
}
