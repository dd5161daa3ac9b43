import { headText } from './bind';
import { plays, type Item } from './item';
import type { Role } from './lexicon';
import type { Scope } from './scope';

/** What makes of a state, record or target one that is not reached, or was left. */
const undoing: readonly Role[] = [
  'from',
  'than',
  'almost',
  'about',
  'above',
  'below',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
  'one-of',
  'since',
];

/** The item before another that is not passed over. */
function leading(scope: Scope, index: number): Item | undefined {
  let at = index - 1;
  while (plays(scope.items[at], 'gap', 'is', 'level', 'to') && !plays(scope.items[at], ...undoing)) {
    if (headText(scope, scope.items[at]) === 'of' || plays(scope.items[at], 'purpose')) return scope.items[at];
    at -= 1;
  }
  return scope.items[at];
}

/** Whether the words before a state, record or target say that it is only near, or was left: "mendekati", "from", "out of". */
export function isUndone(scope: Scope, index: number): boolean {
  const item = leading(scope, index);
  // "Menuju zona kontraksi"; "untuk bulan ketiga berturut-turut" is no purpose.
  const intends = plays(item, 'purpose') && scope.items[index]?.kind !== 'run';
  return intends || plays(item, ...undoing) || headText(scope, item) === 'of';
}

/** Whether nothing that is not understood stands between two items. */
export function isUnderstoodBetween({ items }: Scope, from: number, to: number): boolean {
  return !items.slice(from + 1, to).some(({ kind }) => kind === 'word' || kind === 'idle');
}
