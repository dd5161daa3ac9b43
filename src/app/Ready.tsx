import { useEffect } from 'react';

interface ReadyProps {
  readonly onReady: (() => void) | undefined;
}

/** Stands last in what is taken over, and tells once that it answers: the last child's effect runs when all others have run. */
export function Ready({ onReady }: ReadyProps): null {
  useEffect(() => {
    if (!onReady) return undefined;
    // What the effects of this commit changed must be drawn first.
    const timer = setTimeout(onReady);
    return () => clearTimeout(timer);
  }, [onReady]);
  return null;
}
