import { plays, type Item } from './item';

/** How a time stands to a figure: it begins a record, is compared with, or is when something was published or said. */
export type Relation = 'since' | 'than' | 'from' | 'released';

/** How many items may stand between a time and the word that says what it is. */
const reach = 8;

/** What a time is to the figures around it, by the word before it. */
export function relationOf(items: readonly Item[], index: number): Relation | undefined {
  if (plays(items[index + 1], 'publication')) return 'released';
  for (let at = index - 1; at >= 0 && at >= index - reach; at -= 1) {
    const item = items[at];
    // "Since the survey began in April 2011"
    if (plays(item, 'whole')) return 'since';
    const relation = (['since', 'than', 'from', 'released'] as const).find((each) => plays(item, each));
    if (relation) return relation;
    if (!plays(item, 'gap', 'is', 'level')) return undefined;
  }
  return undefined;
}

/** "from 53.2 in March": a time of a figure that another is compared with. */
export function followsFrom(items: readonly Item[], index: number): boolean {
  let at = index - 1;
  while (plays(items[at], 'gap', 'level', 'is')) at -= 1;
  if (items[at]?.kind !== 'figure') return false;
  at -= 1;
  while (plays(items[at], 'about', 'almost', 'is')) at -= 1;
  return plays(items[at], 'from', 'than');
}

/** Whether a time is one that something is compared with. */
export function isCompared(items: readonly Item[], index: number): boolean {
  const relation = relationOf(items, index);
  return relation === 'than' || relation === 'from' || followsFrom(items, index);
}
