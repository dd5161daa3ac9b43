import { misfits, type Misfit } from '@/feeds/foreignFit';
import { mergeRows, type Merge } from '@/feeds/mergeRows';
import { rowsFromForeign, type ForeignRow, type LeftOut } from '@/feeds/rowsFromForeign';
import type { ForeignSeries } from '@/formats/foreign';
import type { Confidence, Feed, Series, Source } from '@/series/series';
import { shortSlug } from '@/series/slug';
import { feedTextWith } from './addedRows';
import { checkBytes } from './feedFile';

/** The document that readings come from. */
export type DocumentFacts = Pick<Source, 'publisher' | 'url' | 'title' | 'published'>;

/** What is to be imported into one feed file. */
export interface ImportOrder {
  readonly series: ForeignSeries;
  /** Id of the feed's series; needed where it has several. */
  readonly as?: string;
  /** Which of our unit codes the file's unit is, where its words differ. */
  readonly unitIs?: string;
  readonly document: DocumentFacts;
  readonly confidence: Confidence;
  /** The day of the import, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What an import did, or would do. */
export interface Imported {
  readonly feed: string;
  readonly series: string;
  /** The file with the new rows; as it was where there are none. */
  readonly text: string;
  readonly merge: Merge<ForeignRow>;
  readonly leftOut: readonly LeftOut[];
}

/** An import that cannot be: why, one reason a line. */
export interface ImportRefusal {
  readonly problems: readonly string[];
}

/** A feed and the one of its series that readings go into. */
interface Place {
  readonly feed: Feed;
  readonly target: Series;
}

const frequencies = { A: 'annual', S: 'half-yearly', Q: 'quarterly', M: 'monthly', W: 'weekly', D: 'daily' } as const;

function sayOtherUnit(theirs: string | null, { id, unit }: Series, unitIs: string | undefined): string {
  const name = unit.name.en === '' ? '' : ` (${unit.name.en})`;
  if (unitIs !== undefined) return `${id} is in ${unit.code}${name}, not in what --unit-is says: ${unitIs}`;
  const said = theirs === null ? 'the file names no unit' : `the file's unit is "${theirs}"`;
  return `${said}, ${id} is in ${unit.code}${name}: if they are the same, say --unit-is ${unit.code}`;
}

function sayMisfit({ about, theirs, ours }: Misfit, series: Series, unitIs: string | undefined): string {
  switch (about) {
    case 'freq': {
      const known = Object.entries(frequencies).find(([code]) => code === theirs)?.[1];
      if (known === undefined)
        return `the file does not say how often; ${series.id} is ${frequencies[series.freq]}: say it with --freq`;
      return `the file is ${known}, ${series.id} is ${frequencies[series.freq]}: figures of one frequency only go together`;
    }
    case 'unit':
      return sayOtherUnit(theirs, series, unitIs);
    case 'multiplier':
      return `the file's multiplier stands only in its unit, "${theirs}", and ${series.id} is in ${ours}: import into a series whose unit has these words, or say the multiplier in the file`;
    case 'adjustment':
      return `the file's adjustment is ${theirs}, that of ${series.id} is ${ours}: they are different series`;
    case 'base':
      return `the file's base is "${theirs}", that of ${series.id} is "${ours}": they are different series`;
  }
}

/** The series that was meant, or why none is. */
function targetOf(feed: Feed, as: string | undefined): Series | string {
  const ids = feed.series.map(({ id }) => id).join(', ');
  const found = as === undefined ? undefined : feed.series.find(({ id }) => id === as);
  if (found) return found;
  if (as !== undefined) return `${feed.id} has no series ${as}, but ${ids}`;
  const [first, second] = feed.series;
  return first && !second ? first : `${feed.id} has several series: choose one with --as (${ids})`;
}

/** An id that no document of the feed has. */
function freeId({ publisher, published }: DocumentFacts, feed: Feed): string {
  const stem = `s-${shortSlug(publisher, 40) || 'berkas'}${published === null ? '' : `-${published}`}`;
  const taken = new Set(feed.sources.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** The document as the feed has it, or as it will. */
function sourceFor(document: DocumentFacts, feed: Feed): { readonly source: Source; readonly isNew: boolean } {
  const known = feed.sources.find(
    ({ url, publisher, title, published }) =>
      url === document.url &&
      publisher === document.publisher &&
      title === document.title &&
      published === document.published,
  );
  if (known) return { source: known, isNew: false };
  const { publisher, url, title, published } = document;
  return { source: { id: freeId(document, feed), publisher, url, title, published }, isNew: true };
}

function problemsIn(text: string): readonly string[] {
  const { problems } = checkBytes(new TextEncoder().encode(text), 'feed');
  return problems.map(
    ({ path, problem, rule }) => `${path === '' ? '' : `${path}: `}${problem}${rule ? ` [${rule}]` : ''}`,
  );
}

/** What of an order decides whether its readings go into a feed. */
type ImportFit = Pick<ImportOrder, 'series' | 'as' | 'unitIs'>;

/** The feed of a file and its series that readings go into, or why they do not: the feed has problems, the series differ. */
function placeFor(text: string, { series, as, unitIs }: ImportFit): Place | ImportRefusal {
  const checked = checkBytes(new TextEncoder().encode(text), 'feed');
  const feed = checked.content.kind === 'feed' ? checked.content.value : undefined;
  if (!feed || checked.problems.length > 0)
    return { problems: problemsIn(text).map((each) => `the feed has a problem: ${each}`) };
  const target = targetOf(feed, as);
  if (typeof target === 'string') return { problems: [target] };
  const unfit = misfits(series, target, unitIs);
  return unfit.length > 0 ? { problems: unfit.map((each) => sayMisfit(each, target, unitIs)) } : { feed, target };
}

/** Why readings do not go into the feed of a file, one reason a line; none where they do. */
export function unfitness(text: string, fit: ImportFit): readonly string[] {
  const place = placeFor(text, fit);
  return 'problems' in place ? place.problems : [];
}

/**
 * Imports readings into the text of a feed file. Gives the new text, checked, and what became of each reading; or why it
 * cannot be: the feed has problems already, the series does not fit, the result would not pass `check`. Writes nothing.
 */
export function importInto(text: string, order: ImportOrder): Imported | ImportRefusal {
  const place = placeFor(text, order);
  if ('problems' in place) return place;
  const { feed, target } = place;
  const { source, isNew } = sourceFor(order.document, feed);
  const origin = { source: source.id, confidence: order.confidence, published: order.document.published };
  const { rows, leftOut } = rowsFromForeign(order.series, target, origin);
  const merge = mergeRows(target.observations, rows);
  const fresh = [...merge.added, ...merge.revised, ...merge.earlier];
  const done = { feed: feed.id, series: target.id, merge, leftOut };
  if (fresh.length === 0) return { ...done, text };
  const addition = { series: target.id, rows: fresh, source: isNew ? source : undefined, modified: order.today };
  const next = feedTextWith(text, addition);
  const problems = problemsIn(next);
  return problems.length > 0
    ? { problems: problems.map((each) => `would not pass check: ${each}`) }
    : { ...done, text: next };
}
