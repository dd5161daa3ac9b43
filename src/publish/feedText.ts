import * as v from 'valibot';
import type { ForeignRow } from '@/feeds/rowsFromForeign';
import { lastDayOfDate } from '@/series/dates';
import { parsePeriod, startDay } from '@/series/period';
import type { Source } from '@/series/series';

const row = v.looseObject({ period: v.string(), published: v.nullable(v.string()) });
const source = v.looseObject({ id: v.string() });
const shape = v.looseObject({
  modified: v.string(),
  sources: v.array(source),
  series: v.array(v.looseObject({ id: v.string(), observations: v.array(row) })),
});

/** A feed file as parsed JSON, with everything in it where it stood. */
type FeedJson = v.InferInput<typeof shape>;
type JsonRow = FeedJson['series'][number]['observations'][number];

/** What is written into a feed file. */
export interface Addition {
  /** Id of the series. */
  readonly series: string;
  readonly rows: readonly ForeignRow[];
  /** The document they come from, where the file does not have it yet. */
  readonly source: Source | undefined;
  /** The day of the change. */
  readonly modified: string;
}

/** The indentation of a JSON text; two spaces where it has none. */
function indentOf(text: string): string {
  return /^\s*\{\r?\n([ \t]+)"/u.exec(text)?.[1] ?? '  ';
}

type Place = readonly [start: number, known: number];

function placeOf({ period, published }: JsonRow | ForeignRow): Place {
  const canonical = parsePeriod(period);
  const known = published === null ? undefined : lastDayOfDate(published);
  return [canonical ? startDay(canonical) : Number.NEGATIVE_INFINITY, known ?? Number.NEGATIVE_INFINITY];
}

function comesAfter(a: Place, b: Place): boolean {
  return a[0] === b[0] ? a[1] > b[1] : a[0] > b[0];
}

/** The rows with the new ones at their places in time; after all others where the file is in no order. */
function withRows(there: readonly JsonRow[], added: readonly ForeignRow[]): readonly JsonRow[] {
  const placed = there.map((each) => ({ row: each, place: placeOf(each) }));
  const news = added
    .map((each) => ({ row: { ...each }, place: placeOf(each) }))
    .sort((a, b) => (comesAfter(a.place, b.place) ? 1 : comesAfter(b.place, a.place) ? -1 : 0));
  const isOrdered = placed.every(({ place }, index) => {
    const before = placed[index - 1];
    return before === undefined || !comesAfter(before.place, place);
  });
  if (!isOrdered) return [...there, ...news.map((each) => each.row)];
  const all: JsonRow[] = [];
  let next = 0;
  for (const each of placed) {
    for (let isNext = true; isNext;) {
      const first = news[next];
      isNext = first !== undefined && comesAfter(each.place, first.place);
      if (first && isNext) all.push(first.row);
      if (isNext) next += 1;
    }
    all.push(each.row);
  }
  return [...all, ...news.slice(next).map((each) => each.row)];
}

/**
 * The text of a feed file with rows added and nothing else changed: keys stay in their order, the indentation as it was.
 * Throws where the text is not a feed file that `check` passes.
 */
export function feedTextWith(text: string, { series, rows, source: document, modified }: Addition): string {
  const json: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
  if (!v.is(shape, json)) throw new Error('is not a feed file');
  const target = json.series.find(({ id }) => id === series);
  if (!target) throw new Error(`has no series ${series}`);
  target.observations = [...withRows(target.observations, rows)];
  if (document) json.sources.push({ ...document });
  json.modified = modified;
  return `${JSON.stringify(json, null, indentOf(text))}\n`;
}
