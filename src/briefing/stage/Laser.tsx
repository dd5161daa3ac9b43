import type { ReactElement } from 'react';

import type { Runtime } from '@/briefing/runtime';
import { useDeck, useSession } from '@/briefing/useRuntime';

/** The pointer's dot, on every screen at once while it is on. */
export function LaserDot({ runtime }: { readonly runtime: Runtime }): ReactElement | null {
  const spot = useSession(runtime, ({ laser }) => laser);
  const { laser } = useDeck(runtime);
  if (!laser || !spot) return null;
  return <div className="b-laser" aria-hidden="true" style={{ left: `${spot.x * 100}%`, top: `${spot.y * 100}%` }} />;
}
