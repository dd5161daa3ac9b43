import { bpsAnswer, bpsTable, type BpsLists, type BpsTable } from './bpsAnswer';
import { bpsFigure, bpsNumbers, figureNotices } from './bpsFigures';
import { placesOf, type BpsPlaces } from './bpsKeys';
import { bpsGroups, type BpsGroup } from './bpsSeries';
import { withTimesLaid } from './bpsYearParts';
import type { ForeignFile, ForeignSeries } from './foreign';
import { countIn } from './jsonCell';
import type { Notice } from './notice';
import type { Answers } from './question';
import { checkSize, finished } from './seriesFacts';
import { dayOfStamp } from './stamps';
import { unitIn } from './unitWords';
import { labelOf, notesOf, own } from './unknownParts';

/** Whether parsed JSON is an answer of the BPS Web API, its errors and its bare `null` included. */
export function isBps(input: unknown): boolean {
  const answer = bpsAnswer(input);
  if (answer === null) return true;
  if (own(answer, 'datacontent') !== undefined || own(answer, 'data-availability') !== undefined) return true;
  return own(answer, 'status') === 'Error' && typeof own(answer, 'message') === 'string';
}

/** "Tidak ada" of a list with one item says that the table is not divided that way. */
function labelFor({ subject }: BpsGroup, lists: BpsLists): string {
  const isDivided = (side: 'vervar' | 'turvar') =>
    lists[side].length > 1 || !/^(?:tidak ada|none|no)$/iu.test(subject[side].label);
  const parts = (['vervar', 'turvar'] as const).filter(isDivided).map((side) => subject[side]);
  return [subject.var, ...parts].map(({ label }) => label).join(' – ');
}

const noUnit = /^(?:(?:tidak ada|tanpa) satuan|tidak ada|no unit|none|[-–—.…]+)$/iu;

/** The unit of a variable, which must be filled in: BPS words it where there is none. */
function unitOf(variable: unknown): string | null {
  const unit = labelOf(own(variable, 'unit'));
  return unit === null || noUnit.test(unit) ? null : unit;
}

function seriesOf(group: BpsGroup, { variables }: BpsTable, lists: BpsLists): ForeignSeries {
  const variable = variables[lists.var.indexOf(group.subject.var)];
  const unit = unitOf(variable);
  return {
    key: group.key,
    label: labelFor(group, lists),
    // "Milyar Rupiah" stays as BPS words it; "Juta" alone is a multiplier.
    ...unitIn(unit === null ? [] : [unit], undefined),
    decimals: countIn(own(variable, 'decimal')),
    freq: group.freq,
    adjustment: null,
    base: null,
    readings: group.readings,
  };
}

function keyNotices({ unexplained, ambiguous }: BpsPlaces): readonly Notice[] {
  const [example] = unexplained;
  const [fitting] = ambiguous;
  const noticeOf = (count: number, key: string, more: { about?: string } = {}): Notice => {
    return { name: 'KeysUnexplained', values: { count, example: key.slice(0, 64), ...more }, path: 'datacontent' };
  };
  return [
    ...(example === undefined ? [] : [noticeOf(unexplained.length, example)]),
    ...(fitting === undefined ? [] : [noticeOf(ambiguous.length, fitting, { about: 'places' })]),
  ];
}

function titleOf({ lists }: BpsTable): string | null {
  const [first, ...others] = lists.var;
  return first !== undefined && others.length === 0 ? first.label : null;
}

function notesIn({ variables }: BpsTable): readonly string[] {
  return notesOf(variables.flatMap((each) => [own(each, 'note'), own(each, 'def')]));
}

/**
 * A dynamic table of the BPS Web API (`model=data`), plain or in the wrapper of a recorder (`request`, `body`). One
 * series an item of `vervar`, variable and derived variable; yearly totals among months, quarters or half-years are
 * left out with a notice; years without shorter periods keep theirs. Refused: `FeedSourceError` for their errors (all HTTP 200: `status` "Error",
 * `list-not-available`, `null`, lists without figures), `FeedSchemaError` where lists or keys do not fit, `FeedTooLargeError`.
 */
export function decodeBps(input: unknown, answers: Answers): ForeignFile {
  const table = bpsTable(input);
  checkSize(0, Object.keys(table.content).length);
  const places = placesOf(table.content, table.lists);
  // The file names its vertical list itself.
  const vervarLabel = labelOf(own(table.answer, 'labelvervar'));
  const times = withTimesLaid({ placed: places.placed, lists: table.lists, vervarLabel }, answers);
  const { placed, lists } = times.laid;
  const numbers = bpsNumbers(
    placed.map(({ given }) => given),
    answers,
  );
  const figures = placed.map(({ given }) => bpsFigure(given, numbers.style));
  const { groups, notices } = bpsGroups(placed, figures, times.laid);
  return finished({
    format: 'bps',
    dialect: 'BPS Web API, model=data',
    title: titleOf(table),
    publisher: 'Badan Pusat Statistik (BPS)',
    updated: dayOfStamp(own(table.answer, 'last_update')),
    url: null,
    licence: null,
    notes: notesIn(table),
    complete: true,
    warnings: [...keyNotices(places), ...figureNotices(figures), ...notices],
    questions: [...times.questions, ...numbers.questions],
    series: groups.map((group) => seriesOf(group, table, lists)),
  });
}
