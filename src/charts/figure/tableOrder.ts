import type { Language } from '@/i18n/language';
import { comparePeriods } from '@/series/period';
import type { ReadingRow, TableRow } from './tableRows';

/** What a table may be sorted by; `value:KEY` is the column of one series, `value` the only one. */
export type SortColumn =
  | 'period'
  | 'series'
  | 'value'
  | 'change'
  | 'status'
  | 'milestones'
  | 'source'
  | `value:${string}`;

/** The order of a table. */
export interface SortOrder {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

type Sortable = number | string | null;

/** What a row is sorted by; an empty text is no value. */
const sortKeys: Readonly<Record<Exclude<SortColumn, `value:${string}`>, (row: ReadingRow) => Sortable | undefined>> = {
  period: (row) => row.period,
  series: (row) => row.cells[0]?.label,
  value: (row) => row.cells[0]?.value,
  change: (row) => row.cells[0]?.change,
  status: (row) => row.cells[0]?.status,
  milestones: (row) => row.milestones[0]?.number,
  source: (row) => row.cells[0]?.source.publisher,
};

function isShared(column: SortColumn): column is keyof typeof sortKeys {
  return column in sortKeys;
}

function sortKey(row: ReadingRow, column: SortColumn): Sortable {
  if (!isShared(column)) return row.cells.find((cell) => `value:${cell.key}` === column)?.value ?? null;
  const key = sortKeys[column](row) ?? null;
  return key === '' ? null : key;
}

function compareKeys(a: Exclude<Sortable, null>, b: Exclude<Sortable, null>, language: Language): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), language);
}

/** Rows in the chosen order. Rows without the value come last in both directions; missing stretches keep their place in time and otherwise stand at the end. */
export function sortRows(rows: readonly TableRow[], order: SortOrder, language: Language): readonly TableRow[] {
  const sign = order.direction === 'ascending' ? 1 : -1;
  if (order.column === 'period') return rows.toSorted((a, b) => sign * comparePeriods(a.period, b.period));
  const readings = rows.filter((row) => row.kind === 'reading');
  const sorted = readings.toSorted((a, b) => {
    const [left, right] = [sortKey(a, order.column), sortKey(b, order.column)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compareKeys(left, right, language);
  });
  return [...sorted, ...rows.filter((row) => row.kind === 'missing')];
}
