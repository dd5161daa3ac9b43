import { silentAfter, type Peer } from '@/briefing/session/session';

/** How the audience's window is doing. */
export type LampState = 'connected' | 'silent' | 'hidden' | 'none';

/** What the lamp shows. */
export interface Lamp {
  readonly state: LampState;
  /** Whether the window fills its screen, as it last said. */
  readonly fullscreen: boolean;
  /** How many windows of the audience are open. */
  readonly count: number;
}

const order: readonly LampState[] = ['connected', 'hidden', 'silent'];

/** A browser slows a hidden window's signs of life down to one a minute: it is hidden, not silent. */
function stateOf({ at, hidden, ready }: Peer, now: number): LampState {
  if (hidden) return 'hidden';
  // A window that has nothing to show, or only why it has not, is not one that the audience can follow.
  return now - at >= silentAfter || !ready ? 'silent' : 'connected';
}

/** The lamp for the audience's windows: of several the one that is doing best. */
export function lampOf(peers: readonly Peer[], now: number): Lamp {
  const audience = peers
    .filter(({ role }) => role === 'audience')
    .map((peer) => ({ state: stateOf(peer, now), fullscreen: peer.fullscreen }));
  const [best] = audience.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return { state: 'none', fullscreen: false, ...best, count: audience.length };
}
