import type { CheckState } from './checks';

/** How much of a briefing is kept for a time without a network. */
export interface Offline {
  readonly state: 'ready' | 'partial' | 'none' | 'unsupported';
  /** Files that are kept, of those that are needed. */
  readonly have: number;
  readonly want: number;
  /** Keeps what is missing. */
  readonly prepare: () => void;
}

const states: Readonly<Record<Offline['state'], CheckState>> = {
  ready: 'pass',
  partial: 'fail',
  none: 'fail',
  unsupported: 'unsupported',
};

/** How that stands in the check before the room. */
export function offlineCheckState({ state }: Offline): CheckState {
  return states[state];
}
