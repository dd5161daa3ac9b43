import { plays, type Item } from './item';
import type { Token } from './token';

/** Where a stretch of words ends that tells of something before or after. */
const closing = new Set([',', ';', ')', '(', ':']);

/**
 * The items of a part of a sentence that tell of another time than it does: "setelah lima bulan berturut-turut terkontraksi", "Before July
 * 2021 the PMI was …"; each stretch goes to the next comma.
 */
export function asidesIn(items: readonly Item[], tokens: readonly Token[]): ReadonlySet<Item> {
  const aside = new Set<Item>();
  let within = false;
  for (const item of items) {
    if (closing.has(tokens[item.from]?.text ?? '')) within = false;
    else if (plays(item, 'aside')) within = true;
    if (within) aside.add(item);
  }
  return aside;
}
