import type { Runtime } from '@/briefing/runtime';
import { useSession } from '@/briefing/useRuntime';
import { lampOf, type Lamp } from './lamp';
import { useNow } from './useNow';

/** How the audience's window is doing, looked at often enough to tell within three seconds that it fell silent. */
export function useLamp(runtime: Runtime): Lamp {
  const peers = useSession(runtime, (state) => state.peers);
  // What has just come over the channel may be later than the last tick.
  return lampOf(peers, Math.max(useNow(250), ...peers.map(({ at }) => at)));
}
