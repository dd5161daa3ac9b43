import { difference } from '@/series/decimal';
import type { Reading } from '@/series/reading';
import type { Worded } from './claim';
import { fits } from './rounding';
import type { Doubt, Evidence, Figure, Verdict } from './verdict';

/** What a verdict says beside its outcome. */
export type Found = Partial<Pick<Verdict, 'figures' | 'evidence' | 'others' | 'since' | 'difference'>>;

/** A verdict that nothing can be said. */
export function doubtful(doubt: Doubt, found: Found = {}): Verdict {
  return { figures: [], evidence: [], others: [], ...found, outcome: 'cannot-tell', doubt };
}

/** A verdict for or against. */
export function decided(agrees: boolean, found: Found): Verdict {
  return { figures: [], evidence: [], others: [], ...found, outcome: agrees ? 'agrees' : 'differs' };
}

/** A verdict on the number that a claim names: the first figure is held against it. */
export function compared(worded: Worded, figures: readonly [Figure, ...Figure[]], found: Found): Verdict {
  const [{ value }] = figures;
  return decided(fits(worded, value), { ...found, figures, difference: difference(value, worded.value) });
}

/** Observations as evidence. */
export function observed(series: string, ...rows: readonly Reading[]): readonly Evidence[] {
  return rows.map((row) => ({ kind: 'observation', series, row }));
}
