import { columnsOf } from '@/charts/figure/tableColumns';
import { newestRows, type ReadingRow, type TableRow } from '@/charts/figure/tableRows';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import { comparePeriods } from '@/series/period';

/** A table of a sheet: its newest rows in order of time. */
export interface SheetTable {
  readonly heads: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Rows of the whole range. */
  readonly count: number;
}

/** A row as text; `wide` says one thing over all columns. */
export interface SheetRow {
  readonly period: string;
  readonly cells: readonly string[];
  readonly wide: boolean;
}

/** Columns that a narrow table on paper has room for. */
const kept = /^(?:period|series|value|change)/u;

type Read = (row: ReadingRow) => string | undefined;

const ofOne: Readonly<Record<string, Read>> = {
  period: ({ periodText }) => periodText,
  series: ({ cells }) => cells[0]?.label,
  value: ({ cells }) => cells[0]?.text,
  change: ({ cells }) => cells[0]?.changeText,
};

function cellText(row: ReadingRow, name: string): string {
  const read = ofOne[name] ?? (({ cells }) => cells.find(({ key }) => `value:${key}` === name)?.text);
  return read(row) ?? '';
}

function rowOf(row: TableRow, names: readonly string[]): SheetRow {
  if (row.kind === 'missing') return { period: row.period, cells: [row.text], wide: true };
  return { period: row.period, cells: names.map((name) => cellText(row, name)), wide: false };
}

/** The newest rows of what a subject shows, no more than `most`. */
export function sheetTable(subject: Subject, language: Language, most: number): SheetTable {
  const { rows, count } = newestRows(subject, language);
  const shown = rows.slice(0, most).toSorted((a, b) => comparePeriods(a.period, b.period));
  const all = columnsOf(subject, shown, language).filter(({ name }) => kept.test(name));
  // Beside several figures a change would not say of which.
  const columns = subject.shown.length > 1 ? all.filter(({ name }) => name !== 'change') : all;
  const names = columns.map(({ name }) => name);
  return { heads: columns.map(({ label }) => label), rows: shown.map((row) => rowOf(row, names)), count };
}
