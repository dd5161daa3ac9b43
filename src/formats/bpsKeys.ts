import type { BpsItem, BpsLists } from './bpsAnswer';
import { Refused } from './refusal';
import type { Fields } from './unknownParts';

/** What the beginning of a key says: whose figure it is. */
export interface BpsSubject {
  readonly vervar: BpsItem;
  readonly var: BpsItem;
  readonly turvar: BpsItem;
}

/** What the end of a key says: of when a figure is. */
export interface BpsWhen {
  readonly tahun: BpsItem;
  readonly turtahun: BpsItem;
}

/** A figure with its place. Figures of one subject share its object, figures of one time theirs. */
export interface BpsPlaced {
  readonly subject: BpsSubject;
  readonly when: BpsWhen;
  readonly given: unknown;
}

/** Figures with their places in the order of the lists, and the keys that have none, or more than one. */
export interface BpsPlaces {
  readonly placed: readonly BpsPlaced[];
  readonly unexplained: readonly string[];
  readonly ambiguous: readonly string[];
}

const mostKeys = 10_000_000;

function sizeOf(lists: BpsLists): number {
  return Object.values(lists).reduce((size: number, list: readonly BpsItem[]) => size * list.length, 1);
}

function subjectsOf({ vervar, var: variables, turvar }: BpsLists): readonly BpsSubject[] {
  return vervar.flatMap((row) =>
    variables.flatMap((each) => turvar.map((part) => ({ vervar: row, var: each, turvar: part }))),
  );
}

function timesOf({ tahun, turtahun }: BpsLists): readonly (readonly [end: string, when: BpsWhen])[] {
  return tahun.flatMap((year) =>
    turtahun.map((part) => [`${year.val}${part.val}`, { tahun: year, turtahun: part }] as const),
  );
}

/** A key of the data, and how many places spell it. */
interface Entry {
  readonly key: string;
  readonly given: unknown;
  places: number;
}

/**
 * Finds each figure's place by spelling the key of every place and looking it up: values have different widths and
 * nothing between them, so a key cannot be taken apart, and one that two places spell belongs to neither for sure.
 * `FeedSchemaError` where no key at all is explained.
 */
export function placesOf(content: Fields, lists: BpsLists): BpsPlaces {
  if (sizeOf(lists) > mostKeys) throw new Refused('FeedTooLargeError', 'has lists for more than 10 million figures');
  const entries = new Map(
    Object.entries(content).map(([key, given]) => [key, { key, given, places: 0 } satisfies Entry]),
  );
  const times = timesOf(lists);
  const placed: (BpsPlaced & { readonly entry: Entry })[] = [];
  for (const subject of subjectsOf(lists)) {
    const begin = `${subject.vervar.val}${subject.var.val}${subject.turvar.val}`;
    for (const [end, when] of times) {
      const entry = entries.get(begin + end);
      if (entry === undefined) continue;
      entry.places += 1;
      placed.push({ subject, when, given: entry.given, entry });
    }
  }
  const clear = placed.filter(({ entry }) => entry.places === 1);
  if (clear.length === 0) {
    const example = [...entries.keys()][0]?.slice(0, 40) ?? '';
    const why = placed.length > 0 ? 'no place belongs to one of them alone' : 'its lists explain none';
    const detail = `has ${entries.size} keys and ${why}, such as ${example}`;
    throw new Refused('FeedSchemaError', detail, 'datacontent');
  }
  const keysWith = (fits: (places: number) => boolean) =>
    [...entries.values()].filter(({ places }) => fits(places)).map(({ key }) => key);
  return {
    placed: clear,
    unexplained: keysWith((places) => places === 0),
    ambiguous: keysWith((places) => places > 1),
  };
}
