import type { Entries } from './sdmxAttributes';
import { powerOf, type Concept, type SaidOf } from './sdmxConcepts';
import { saidOf } from './sdmxReading';
import type { CodedValue } from './sdmxStructure';

/** What all figures of a series must have in common: else they cannot be compared. */
const concepts: readonly Concept[] = ['unit', 'multiplier', 'base', 'adjustment'];

/** Whether a concept is of the measure of figures. */
export function isOfMeasure(concept: Concept): boolean {
  return concepts.includes(concept);
}

/** What the nearest of several lists says of the measure of an observation. */
export function measureSaid(lists: readonly Entries[]): SaidOf {
  return new Map(
    concepts.flatMap((concept) => {
      const said = saidOf(concept, lists);
      return said === undefined ? [] : [[concept, said] as const];
    }),
  );
}

/** Whether two values of a concept are one; `6` and `Millions` are one multiplier. */
export function isSameSaid(concept: Concept, a: CodedValue, b: CodedValue): boolean {
  if (a.id === b.id) return true;
  return concept === 'multiplier' && powerOf(a) !== undefined && powerOf(a) === powerOf(b);
}
