import { plays, type Item } from './item';
import type { Lexis } from './lexis';
import type { TermHit } from './scope';

/** A part of a sentence with a subject of its own. */
export interface Part {
  readonly items: readonly Item[];
  /** Begins with what another country is compared with: "dibanding Malaysia (53,9)". */
  readonly tail: boolean;
}

/** How many words may stand between "than" and the country. */
const reach = 3;

function isOfOthers(lexis: Lexis, { phrase }: TermHit): boolean {
  return [...lexis.series.values()].some(({ near }) => near.includes(phrase));
}

/** Whether an item compares with another country. */
function comparesAbroad(items: readonly Item[], index: number, abroad: readonly TermHit[]): boolean {
  const [before, item] = [items[index - 1], items[index]];
  const compares = plays(item, 'than') || (plays(item, 'from') && plays(before, 'up', 'down'));
  return item !== undefined && compares && abroad.some(({ from }) => from >= item.to && from < item.to + reach);
}

/** The parts of a sentence. */
export function partsOf(items: readonly Item[], hits: readonly TermHit[], lexis: Lexis): readonly Part[] {
  const abroad = hits.filter((hit) => isOfOthers(lexis, hit));
  const parts: { items: Item[]; tail: boolean }[] = [{ items: [], tail: false }];
  items.forEach((item, index) => {
    if (plays(item, 'break')) parts.push({ items: [], tail: false });
    else if (comparesAbroad(items, index, abroad)) parts.push({ items: [item], tail: true });
    else parts.at(-1)?.items.push(item);
  });
  return parts.filter((part) => part.items.length > 0);
}

/** The terms of a sentence that stand in a part of it. */
export function hitsIn(hits: readonly TermHit[], { items }: Part): readonly TermHit[] {
  const [from, to] = [items[0]?.from ?? 0, items.at(-1)?.to ?? 0];
  return hits.filter((hit) => hit.from >= from && hit.to <= to);
}
