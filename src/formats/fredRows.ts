import { parsePeriod, startDay, type Day, type Period } from '@/series/period';

import { jsonCell } from './jsonCell';
import { limitsNow } from './limits';
import { Refused } from './refusal';
import { fieldsOf, own, type Fields } from './unknownParts';

/** One value of one date as FRED gives it. */
export interface FredRow {
  /** `YYYY-MM-DD`: the first day of the period, of weeks the last one. */
  readonly date: Period;
  readonly day: Day;
  /** `realtime_start`, or the day in a column's name. */
  readonly vintage: string;
  readonly value: number | null;
  /** The cell where it is neither a number nor ".". */
  readonly unread?: string;
}

/** The values of a file of observations. */
export interface FredRows {
  /** By date, then by vintage. */
  readonly rows: readonly FredRow[];
  /** Id of the series where the names of columns tell it. */
  readonly id: string | null;
  /** How many cells the file has; of one vintage a column there are more than rows. */
  readonly cells: number;
}

const dot: ReadonlySet<string> = new Set(['.', '']);
const column = /^(.{1,64})_(\d{4})(\d{2})(\d{2})$/u;

/** Reads days of rows, each spelling once: files with vintages say the same ones thousands of times. */
type DayReader = (
  row: Fields,
  name: 'date' | 'realtime_start',
  at: number,
) => { readonly text: Period; readonly day: Day };

function dayReader(): DayReader {
  const known = new Map<string, { readonly text: Period; readonly day: Day }>();
  return (row, name, at) => {
    const text = own(row, name);
    const before = typeof text === 'string' ? known.get(text) : undefined;
    if (before !== undefined) return before;
    const period = typeof text === 'string' && text.length === 10 ? parsePeriod(text) : undefined;
    if (period === undefined)
      throw new Refused('FeedSchemaError', 'is not a date such as 2024-01-31', `${placeOf(at)}.${name}`);
    const read = { text: period, day: startDay(period) };
    known.set(period, read);
    return read;
  };
}

function placeOf(at: number): string {
  return `observations[${at}]`;
}

function plainRow(row: Fields, at: number, read: DayReader): FredRow {
  const given = own(row, 'value');
  if (given === undefined) {
    throw new Refused('FeedSchemaError', 'has neither a value nor a column of a vintage', placeOf(at));
  }
  const { text: date, day } = read(row, 'date', at);
  const start = own(row, 'realtime_start');
  const vintage = start === undefined || start === null ? '' : read(row, 'realtime_start', at).text;
  const { value, unread } = jsonCell(given, dot);
  return unread === undefined ? { date, day, vintage, value } : { date, day, vintage, value, unread };
}

/** A column of one vintage: whose, of which day. */
interface Column {
  readonly name: string;
  readonly id: string;
  readonly vintage: string;
}

function columnsOf(row: Fields): readonly Column[] {
  return Object.keys(row)
    .flatMap((name): Column[] => {
      const [, id, ...parts] = column.exec(name) ?? [];
      const vintage = parsePeriod(parts.join('-'));
      return id === undefined || vintage === undefined ? [] : [{ name, id, vintage }];
    })
    .sort((a, b) => (a.vintage < b.vintage ? -1 : 1));
}

/**
 * The vintages of one date from its columns. Before a date's first number a "." says only that it was not published
 * yet, and a value that stays the same is one reading.
 */
function pivotedRows(
  row: Fields,
  columns: readonly Column[],
  { text: date, day }: ReturnType<DayReader>,
): readonly FredRow[] {
  const all = columns.map((each): FredRow => ({
    date,
    day,
    vintage: each.vintage,
    ...jsonCell(own(row, each.name), dot),
  }));
  const first = all.findIndex((each) => each.value !== null || each.unread !== undefined);
  const known = first < 0 ? all.slice(-1) : all.slice(first);
  return known.filter((each, index) => {
    const before = known[index - 1];
    return before === undefined || before.value !== each.value || before.unread !== each.unread;
  });
}

function onlyId(ids: ReadonlySet<string>): string | null {
  if (ids.size > 1) {
    throw new Refused('FeedSchemaError', `has columns of ${ids.size} series: give one file a series`, 'observations');
  }
  return [...ids][0] ?? null;
}

function inOrder(a: FredRow, b: FredRow): number {
  if (a.day !== b.day) return a.day - b.day;
  return a.vintage === b.vintage ? 0 : a.vintage < b.vintage ? -1 : 1;
}

/**
 * The values of `observations`: one vintage a row (`output_type` 1 and 4), or one a column such as `GDP_20240130`
 * (2 and 3). `FeedSchemaError` where a row has no date or no value, `FeedTooLargeError` beyond the limits.
 */
export function fredRows(observations: readonly unknown[]): FredRows {
  const rows: FredRow[] = [];
  const ids = new Set<string>();
  const read = dayReader();
  let cells = 0;
  for (const [index, given] of observations.entries()) {
    const row = fieldsOf(given);
    if (row === null) throw new Refused('FeedSchemaError', 'is not an observation', placeOf(index));
    const columns = own(row, 'value') === undefined ? columnsOf(row) : [];
    cells += Math.max(1, columns.length);
    const most = limitsNow().readings;
    if (cells > most) {
      throw new Refused('FeedTooLargeError', `has more than ${most} values; ask for fewer vintages`, 'observations');
    }
    for (const each of columns) ids.add(each.id);
    if (columns.length === 0) rows.push(plainRow(row, index, read));
    else for (const each of pivotedRows(row, columns, read(row, 'date', index))) rows.push(each);
  }
  return { rows: rows.sort(inOrder), id: onlyId(ids), cells };
}
