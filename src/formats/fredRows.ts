import { parsePeriod, startDay, type Day } from '@/series/period';

import { jsonCell } from './jsonCell';
import { Refused } from './refusal';
import { fieldsOf, own, type Fields } from './unknownParts';

/** One value of one date as FRED gives it. */
export interface FredRow {
  /** `YYYY-MM-DD`: the first day of the period, of weeks the last one. */
  readonly date: string;
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
const mostCells = 500_000;
const column = /^(.{1,64})_(\d{4})(\d{2})(\d{2})$/u;

function dateIn(row: Fields, path: string): { readonly date: string; readonly day: Day } {
  const date = own(row, 'date');
  const period = typeof date === 'string' && date.length === 10 ? parsePeriod(date) : undefined;
  if (period === undefined) throw new Refused('FeedSchemaError', 'is not a date such as 2024-01-31', `${path}.date`);
  return { date: period, day: startDay(period) };
}

function vintageIn(row: Fields, path: string): string {
  const start = own(row, 'realtime_start');
  if (start === undefined || start === null) return '';
  if (typeof start === 'string' && start.length === 10 && parsePeriod(start) !== undefined) return start;
  throw new Refused('FeedSchemaError', 'is not a date such as 2024-01-31', `${path}.realtime_start`);
}

function plainRow(row: Fields, path: string): FredRow {
  if (own(row, 'value') === undefined) {
    throw new Refused('FeedSchemaError', 'has neither a value nor a column of a vintage', path);
  }
  return { ...dateIn(row, path), vintage: vintageIn(row, path), ...jsonCell(own(row, 'value'), dot) };
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
function pivotedRows(row: Fields, columns: readonly Column[], path: string): readonly FredRow[] {
  const at = dateIn(row, path);
  const all = columns.map((each): FredRow => ({ ...at, vintage: each.vintage, ...jsonCell(own(row, each.name), dot) }));
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
 * (2 and 3). `FeedSchemaError` where a row has no date or no value, `FeedTooLargeError` beyond 500,000 values.
 */
export function fredRows(observations: readonly unknown[]): FredRows {
  const rows: FredRow[] = [];
  const ids = new Set<string>();
  let cells = 0;
  for (const [index, given] of observations.entries()) {
    const path = `observations[${index}]`;
    const row = fieldsOf(given);
    if (row === null) throw new Refused('FeedSchemaError', 'is not an observation', path);
    const columns = own(row, 'value') === undefined ? columnsOf(row) : [];
    cells += Math.max(1, columns.length);
    if (cells > mostCells) {
      throw new Refused('FeedTooLargeError', 'has more than 500,000 values; ask for fewer vintages', 'observations');
    }
    for (const each of columns) ids.add(each.id);
    if (columns.length === 0) rows.push(plainRow(row, path));
    else for (const each of pivotedRows(row, columns, path)) rows.push(each);
  }
  return { rows: rows.sort(inOrder), id: onlyId(ids), cells };
}
