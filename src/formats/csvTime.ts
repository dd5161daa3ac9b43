import type { Column } from './csvColumns';
import { areParts, cellsOf, checkParts, isPart, isYear, timeIn } from './csvParts';
import { splitTime } from './csvTimeMark';
import { cellOf } from './csvRow';
import { isOfYears, yearPartOf } from './csvRoles';
import { checkSerials } from './csvSerials';
import type { CsvTable } from './csvTable';
import { numberCell } from './numberText';
import { isTime, periodsMeant } from './periodWords';
import type { Answers, Question } from './question';
import { Refused } from './refusal';
import { isOfWholeYear, isRoman, withYear, type YearPart } from './yearParts';

/** Where a table has its time. */
export interface TimePlace {
  /** Columns that are time and no key. */
  readonly columns: readonly number[];
  /** Columns whose headings are the time, or a part of it; their cells are the figures. Empty where each row has its own. */
  readonly across: readonly number[];
  /** The column that has the part of the year, where one has: rows of its totals are no readings. */
  readonly part?: number;
  /** The spelling of the time of a figure. */
  readonly timeOf: (row: readonly string[], column: number) => string;
}

/** The time that a cell with a part of a year and one with its year spell. */
function joined(partCell: string | undefined, yearCell: string | undefined, of: YearPart | undefined): string {
  return withYear(timeIn(partCell), timeIn(yearCell), of);
}

function areYears(table: CsvTable, column: Column): boolean {
  const cells = cellsOf(table, column.index);
  return cells.length > 0 && cells.every(isYear);
}

/** The rows that are of a part of the year, and what the others are called: `Tahunan`, `Rata-rata`. */
export function withoutTotals(
  table: CsvTable,
  { part }: TimePlace,
): { readonly table: CsvTable; readonly totals: readonly string[] } {
  if (part === undefined) return { table, totals: [] };
  const isTotal = (row: readonly string[]) => isOfWholeYear(row[part] ?? '');
  const totals = new Set(table.rows.filter(isTotal).map((row) => cellOf(row, part)));
  if (totals.size === 0) return { table, totals: [] };
  return { table: { ...table, rows: table.rows.filter((row) => !isTotal(row)) }, totals: [...totals] };
}

const across = { least: 2, share: 1 / 3 } as const;

/** Whether periods in headings are the layout of a table: many of its columns are, or some with figures below them. */
function isLayout(found: readonly Column[], columns: readonly Column[]): boolean {
  const isMany = found.length >= columns.length * across.share;
  return (isMany ? found : found.filter(({ numbers }) => numbers > 0.5)).length >= across.least;
}

/** Headings that are periods: `2019`, `Januari 2021`, `2021*`. */
function periodsAcross(table: CsvTable, columns: readonly Column[]): TimePlace | undefined {
  const named = columns.filter(({ index }) => isTime(timeIn(table.spelled[index])));
  if (!isLayout(named, columns)) return undefined;
  const found = named.map(({ index }) => index);
  const spellings = table.spelled.map(timeIn);
  const isAcross = new Set(found);
  const beside = columns.filter(({ index }) => !isAcross.has(index));
  const part = beside.find((column) => areParts(table, column));
  if (!part && named.every(({ index }) => isYear(table.spelled[index]))) checkParts(table, beside);
  if (!part) return { columns: [], across: found, timeOf: (_, column) => spellings[column] ?? '' };
  const of = yearPartOf(part.head);
  return {
    columns: [part.index],
    across: found,
    part: part.index,
    timeOf: (row, column) => joined(row[part.index], spellings[column], of),
  };
}

/** Headings that are the months or quarters of the year in the row. */
function partsAcross(table: CsvTable, columns: readonly Column[]): TimePlace | undefined {
  const heads = columns.filter(({ index }) => isPart(table.spelled[index] ?? '', undefined)).map(({ index }) => index);
  const areQuarters = columns.filter(({ head }) => isRoman(head)).length === 4;
  const of = areQuarters ? 'quarter' : undefined;
  const found = areQuarters ? columns.filter(({ head }) => isRoman(head)).map(({ index }) => index) : heads;
  const isAcross = new Set(found);
  const year = columns.find((column) => !isAcross.has(column.index) && areYears(table, column));
  if (!year || found.length < across.least || found.length < columns.length * across.share) return undefined;
  return {
    columns: [year.index],
    across: found,
    timeOf: (row, column) => joined(table.spelled[column], row[year.index], of),
  };
}

function inColumn(index: number): TimePlace {
  return { columns: [index], across: [], timeOf: (row) => splitTime(row[index] ?? '').time };
}

/** A year in one column and its month, quarter or half in another. */
function yearAndPart(table: CsvTable, columns: readonly Column[]): TimePlace | undefined {
  const part = columns.find((column) => areParts(table, column));
  const years = part ? columns.filter((column) => column !== part && areYears(table, column)) : [];
  const year = years.find(({ head }) => isOfYears(head)) ?? (years.length === 1 ? years[0] : undefined);
  if (!part || !year) return undefined;
  const of = yearPartOf(part.head);
  return {
    columns: [year.index, part.index],
    across: [],
    part: part.index,
    timeOf: (row) => joined(row[part.index], row[year.index], of),
  };
}

/** Narrower than elsewhere: nothing but its cells says that such a column is time. */
const likelyYear = /^(?:1[89]|20|21)\d\d(?:(?:\d\d){0,2}|\.0)$/u;

/** Columns of times, the surest kind that there is: named so, then spelt so, then years in digits. */
function candidates(table: CsvTable, columns: readonly Column[]): readonly Column[] {
  const timely = columns.filter(({ times, filled, role }) => times >= 0.8 && filled >= 0.5 && role !== 'aside');
  const named = timely.filter(({ role }) => role === 'time');
  const spelt = timely.filter(({ isBare, role }) => !isBare && role === 'key');
  const bare = timely.filter(({ isBare, index, role }) => {
    return isBare && role === 'key' && cellsOf(table, index).every((cell) => likelyYear.test(timeIn(cell)));
  });
  return [named, spelt, bare].find((group) => group.length > 0) ?? [];
}

/** Whether a column has figures and no times. */
function isOfFigures({ numbers, times }: Column): boolean {
  return numbers >= 0.5 && times < 0.5;
}

function timeQuestion(table: CsvTable, found: readonly Column[], columns: readonly Column[]): Question {
  // Any other column may have times in a spelling that is not known, but no figures, and no signs of missing ones alone.
  const mayBeTime = (column: Column) =>
    !isOfFigures(column) && cellsOf(table, column.index).some((cell) => numberCell(cell).kind !== 'missing');
  const options = found.length > 0 ? found : columns.filter(mayBeTime);
  checkSerials(table, found.length > 0 ? [] : columns);
  if (options.length === 0) {
    const detail = 'has no times: neither its headings nor any of its columns are some; add a column such as "tahun"';
    throw new Refused('FeedFormatError', detail);
  }
  return {
    about: 'time',
    options: options.map(({ head }) => head),
    examples: (table.rows[0] ?? []).slice(0, 5).map((cell) => cell.slice(0, 60)),
    blocking: true,
  };
}

/** Whether two columns give each row the same time, as a code and its name do (OECD: `TIME`, `Time`). */
function saysTheSame({ rows }: CsvTable, a: Column, b: Column): boolean {
  const meantIn = (row: readonly string[], { index }: Column) => periodsMeant(timeIn(row[index])).join();
  return rows.every((row) => row[a.index] === row[b.index] || meantIn(row, a) === meantIn(row, b));
}

function inRows(table: CsvTable, columns: readonly Column[], answers: Answers): TimePlace | Question {
  const answered = columns.find(({ head }) => head === answers.time);
  if (answered && isOfFigures(answered)) {
    throw new Refused('FeedSchemaError', 'has figures and no times', `column "${answered.head.slice(0, 80)}"`);
  }
  if (answered) return inColumn(answered.index);
  const standard = columns.find(({ head }) => /^TIME_PERIOD(?::|$)/u.test(head));
  if (standard) return inColumn(standard.index);
  const both = yearAndPart(table, columns);
  if (both) return both;
  const found = candidates(table, columns);
  const [first, ...others] = found;
  if (first && areYears(table, first)) {
    checkParts(
      table,
      columns.filter((column) => column !== first),
    );
  }
  const isSure = first && others.every((other) => saysTheSame(table, first, other));
  return isSure ? inColumn(first.index) : timeQuestion(table, found, columns);
}

/** Whether a column is time by its name or its spelling: a bare year such as that of the last estimate may say anything of its row. */
function isTold(columns: readonly Column[], { columns: found }: TimePlace): boolean {
  return columns.some(({ index, role, isBare }) => found.includes(index) && (role === 'time' || !isBare));
}

/** Finds where a table has its time; a question where there are several such places or none. `answers.layout` and `answers.time` decide. */
export function timePlace(table: CsvTable, columns: readonly Column[], answers: Answers): TimePlace | Question {
  const isLong = answers.layout === 'long' || answers.time !== undefined;
  const wide = isLong ? undefined : (periodsAcross(table, columns) ?? partsAcross(table, columns));
  if (!wide) return inRows(table, columns, answers);
  if (wide.columns.length > 0 || answers.layout === 'wide') return wide;
  const isAcross = new Set(wide.across);
  const rest = columns.filter(({ index }) => !isAcross.has(index));
  const rows = inRows(table, rest, answers);
  if ('about' in rows || !isTold(columns, rows)) return wide;
  const examples = [...rows.columns, ...wide.across].slice(0, 3).map((index) => table.heads[index] ?? '');
  return { about: 'layout', options: ['wide', 'long'], examples, blocking: true };
}
