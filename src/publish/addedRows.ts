import * as v from 'valibot';
import { compareInTime, placeInTime, type RowPlace } from '@/feeds/rowOrder';
import type { ForeignRow } from '@/feeds/rowsFromForeign';
import { parsePeriod } from '@/series/period';
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

function placeOf({ period, published }: JsonRow | ForeignRow): RowPlace {
  return placeInTime(parsePeriod(period), published);
}

/** The rows with the new ones at their places in time; after all others where the file is in no order. */
function withRows(there: readonly JsonRow[], added: readonly ForeignRow[]): readonly JsonRow[] {
  const placed = there.map((each) => ({ row: each, place: placeOf(each) }));
  const news = added
    .map((each) => ({ row: { ...each }, place: placeOf(each) }))
    .sort((a, b) => compareInTime(a.place, b.place));
  const isOrdered = placed.every(({ place }, index) => {
    const before = placed[index - 1];
    return before === undefined || compareInTime(before.place, place) <= 0;
  });
  if (!isOrdered) return [...there, ...news.map((each) => each.row)];
  const all: JsonRow[] = [];
  let next = 0;
  for (const each of placed) {
    for (let isNext = true; isNext;) {
      const first = news[next];
      isNext = first !== undefined && compareInTime(each.place, first.place) > 0;
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
