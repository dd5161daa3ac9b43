import type { Claim, Worded } from './claim';
import type { Measured } from './verdict';

/** The number that a claim names, and what it counts. */
export interface Named {
  readonly worded: Worded;
  readonly measured: Measured;
}

const countedIn = { level: 'level', extreme: 'level', target: 'level', share: 'percent', count: 'count' } as const;

/** The number that a claim names; `undefined` for one that names none. */
export function namedIn(claim: Claim): Named | undefined {
  if (claim.says === 'run') return { worded: claim.length, measured: 'count' };
  if (claim.says === 'outcome') return claim.by && { worded: claim.by.value, measured: claim.by.in };
  if (claim.says === 'change') return { worded: claim.value, measured: claim.in };
  return 'value' in claim ? { worded: claim.value, measured: countedIn[claim.says] } : undefined;
}
