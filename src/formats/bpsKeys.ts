import type { BpsItem, BpsLists } from './bpsAnswer';
import { Refused } from './refusal';
import type { Fields } from './unknownParts';

/** Where a figure of `datacontent` belongs. */
export interface BpsPlace {
  readonly vervar: BpsItem;
  readonly var: BpsItem;
  readonly turvar: BpsItem;
  readonly tahun: BpsItem;
  readonly turtahun: BpsItem;
}

/** Figures with their places, and the keys that have none or more than one. */
export interface BpsPlaces {
  readonly placed: readonly { readonly place: BpsPlace; readonly given: unknown }[];
  readonly unexplained: readonly string[];
}

const mostKeys = 10_000_000;

interface Found {
  readonly place: BpsPlace;
  isClear: boolean;
}

/** Notes a place of a key; a second one makes it unclear. */
function note(found: Map<string, Found>, key: string, place: BpsPlace): void {
  const before = found.get(key);
  if (before === undefined) found.set(key, { place, isClear: true });
  else before.isClear = false;
}

function sizeOf(lists: BpsLists): number {
  return Object.values(lists).reduce((size: number, list: readonly BpsItem[]) => size * list.length, 1);
}

type Half = Pick<BpsPlace, 'vervar' | 'var' | 'turvar'>;
type Time = Pick<BpsPlace, 'tahun' | 'turtahun'>;

/** What a key begins with. */
function halvesOf({ vervar, var: variables, turvar }: BpsLists): readonly Half[] {
  return vervar.flatMap((row) =>
    variables.flatMap((each) => turvar.map((part) => ({ vervar: row, var: each, turvar: part }))),
  );
}

/** What a key ends with. */
function timesOf({ tahun, turtahun }: BpsLists): readonly (Time & { readonly text: string })[] {
  return tahun.flatMap((year) => {
    return turtahun.map((part) => ({ tahun: year, turtahun: part, text: `${year.val}${part.val}` }));
  });
}

/**
 * Finds each figure's place by spelling the key of every place and looking it up: values have different widths and
 * nothing between them, so a key cannot be taken apart, and one that two places spell belongs to neither for sure.
 * `FeedSchemaError` where no key at all is explained.
 */
export function placesOf(content: Fields, lists: BpsLists): BpsPlaces {
  if (sizeOf(lists) > mostKeys) throw new Refused('FeedTooLargeError', 'has lists for more than 10 million figures');
  const found = new Map<string, Found>();
  const times = timesOf(lists);
  for (const half of halvesOf(lists)) {
    const text = `${half.vervar.val}${half.var.val}${half.turvar.val}`;
    for (const { tahun, turtahun, text: end } of times) {
      const key = text + end;
      if (Object.hasOwn(content, key)) note(found, key, { ...half, tahun, turtahun });
    }
  }
  // In the order of the lists: keys of an object that look like numbers come in an order of their own.
  const placed = [...found].flatMap(([key, { place, isClear }]) => (isClear ? [{ place, given: content[key] }] : []));
  const keys = Object.keys(content);
  const unexplained = keys.filter((key) => found.get(key)?.isClear !== true);
  if (placed.length === 0) {
    throw new Refused(
      'FeedSchemaError',
      `has ${keys.length} keys and its lists explain none, such as ${keys[0]?.slice(0, 40)}`,
      'datacontent',
    );
  }
  return { placed, unexplained };
}
