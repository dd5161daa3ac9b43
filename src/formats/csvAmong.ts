import type { Column } from './csvColumns';
import { legendOfHeads } from './csvLegends';
import { differentRows, namesSeries } from './csvRemarks';
import { cellOf } from './csvRow';
import { isSdmx, ofSeries, plainName, type Role } from './csvRoles';
import { statCanLegend } from './csvStatCan';
import type { CsvTable } from './csvTable';
import type { TimePlace } from './csvTime';
import { statusesOfFlag } from './statusFlags';

/** A table whose time is found, and names of its columns that a schema has for keys. */
interface Timed {
  readonly table: CsvTable;
  readonly time: TimePlace;
  readonly keys: readonly string[];
}

/** What the headings of a publisher say together: Statistics Canada's second column of flags, and numbers of the UN's goals, which are no figures. */
function asPublished({ heads }: CsvTable, columns: readonly Column[]): readonly Column[] {
  const isStatCan = statCanLegend(heads) !== undefined;
  const isOfGoals = ['Goal', 'Target', 'Indicator'].every((head) => heads.includes(head));
  return columns.map((column) => {
    if (isStatCan && /^symbole?$/u.test(plainName(column.head))) return { ...column, role: 'symbol' };
    return isOfGoals && /^(?:goal|target)$/u.test(plainName(column.head)) ? { ...column, numbers: 0 } : column;
  });
}

/** Columns of figures. */
function figuresOf({ time }: Timed, columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ index, role, numbers }) => {
    return (role === 'key' || role === 'value') && numbers >= 0.5 && !time.columns.includes(index);
  });
}

const longestWords = 120;

/** Columns of words that may tell series apart. */
function wordsOf({ time, keys }: Timed, columns: readonly Column[]): readonly Column[] {
  const isWords = ({ role, numbers, times, isBare, length }: Column) =>
    role === 'key' && numbers < 0.5 && length <= longestWords && (times < 0.8 || isBare);
  return columns.filter((column) => {
    return column.filled > 0 && !time.columns.includes(column.index) && (keys.includes(column.head) || isWords(column));
  });
}

const coordinate =
  /^(?:latitude|longitude|lat|lon|lng|(?:garis )?(?:bujur|lintang)(?: (?:timur|barat|utara|selatan))?)$/u;

/** Coordinates that are the same in every row of a place, which are no figures of it: of a storm they change. */
function coordinatesOf(timed: Timed, columns: readonly Column[]): ReadonlySet<number> {
  const figures = figuresOf(timed, columns);
  const found = figures.filter(({ head }) => coordinate.test(plainName(head)));
  if (found.length === 0 || found.length === figures.length) return new Set();
  const words = wordsOf(timed, columns);
  const places = differentRows(timed.table, words);
  const isConstant = (column: Column) => differentRows(timed.table, [...words, column]) === places;
  return new Set(found.filter(isConstant).map(({ index }) => index));
}

/** Whether a column of words may be of flags: some rows have none, or all are true or false. A dimension says something in every row. */
function mayBeFlags({ rows }: CsvTable, { index }: Column): boolean {
  const cells = new Set(rows.map((row) => cellOf(row, index).toLowerCase()));
  return cells.has('') || (cells.size > 1 && [...cells].every((cell) => cell === 'true' || cell === 'false'));
}

/** Whether a name of places or things stands in a single row of each series (the continent in one year of a country), and others name the series. */
function isSparseName({ table }: Timed, column: Column, base: readonly Column[]): boolean {
  const filled = { ...table, rows: table.rows.filter((row) => cellOf(row, column.index) !== '') };
  const isNamed = base.some((other) => namesSeries(other) && other.filled === 1);
  return isNamed && differentRows(filled, base) === filled.rows.length;
}

/**
 * Columns of flags and remarks whatever they are called: rows that differ in nothing else never share a time, and they
 * change within what is one series without them. Rows of men and women share their times.
 */
function changingFlags(timed: Timed, columns: readonly Column[]): readonly Column[] {
  const { table, time, keys } = timed;
  const words = wordsOf(timed, columns);
  const open = words.filter((column) => !keys.includes(column.head) && mayBeFlags(table, column));
  const base = [
    ...words.filter((column) => !open.includes(column)),
    ...columns.filter(({ role }) => ofSeries.some((each) => each === role)),
  ];
  const flags: Column[] = [];
  for (const column of open) {
    const isNeeded = differentRows(table, [...base, column], time.timeOf) > differentRows(table, base, time.timeOf);
    (isNeeded ? base : flags).push(column);
  }
  return flags.filter((column) => {
    const isChanging = differentRows(table, [...base, column]) > differentRows(table, base);
    return isChanging && (!namesSeries(column) || isSparseName(timed, column, base));
  });
}

const longestFlag = 3;

/** Whether all cells of a column are flags that are known. */
function areKnownFlags({ rows, heads }: CsvTable, { index }: Column): boolean {
  const legend = legendOfHeads(heads);
  const isKnown = (cell: string) =>
    cell.length <= longestFlag && (legend?.get(cell.toLowerCase()) ?? statusesOfFlag(cell, 'letters')).length > 0;
  return rows.every((row) => cellOf(row, index) === '' || isKnown(cellOf(row, index)));
}

/** The role of columns that change within a series: the first of known flags is the status of the only figures, others are told as left out. */
function flagRoles(timed: Timed, columns: readonly Column[]): ReadonlyMap<number, Role> {
  const found = changingFlags(timed, columns);
  const isOpen = figuresOf(timed, columns).length === 1 && !columns.some(({ role }) => role === 'status');
  const status = isOpen ? found.find((column) => areKnownFlags(timed.table, column)) : undefined;
  return new Map(found.map((column) => [column.index, column === status ? 'status' : 'aside'] as const));
}

function withRoles(columns: readonly Column[], roleOf: (index: number) => Role | undefined): readonly Column[] {
  return columns.map((column) => ({ ...column, role: roleOf(column.index) ?? column.role }));
}

/** The columns of a table with what they are among the others, where their own name does not tell. In SDMX-CSV the structure does. */
export function asAmong(timed: Timed, columns: readonly Column[]): readonly Column[] {
  if (isSdmx(timed.table.heads)) return columns;
  const published = asPublished(timed.table, columns);
  if (timed.time.across.length > 0) return published;
  const aside = coordinatesOf(timed, published);
  const placed = withRoles(published, (index) => (aside.has(index) ? 'aside' : undefined));
  const flags = flagRoles(timed, placed);
  return withRoles(placed, (index) => flags.get(index));
}
