import { splitTime } from './csvTimeMark';
import { cellOf, isFilled, type Row } from './csvRow';
import { roleOf } from './csvRoles';
import type { CsvTable } from './csvTable';
import type { Notice } from './notice';
import { numberCell } from './numberText';
import { isOfTotals, isTime } from './periodWords';

/** A table with what its merged cells say in each of their rows. */
interface Unmerged {
  readonly table: CsvTable;
  readonly notices: readonly Notice[];
}

/** Whether a cell is blank and belongs to the one above it; that of a total does not. */
function isBlankIn(row: Row, column: number): boolean {
  const [next = ''] = row.slice(column + 1).filter(isFilled);
  return !isFilled(row[column] ?? '') && !isOfTotals(next);
}

/** Whether a column looks as merged cells come out: names or years that come once each, all but the last with blanks below. */
function isMerged({ heads, rows }: CsvTable, column: number): boolean {
  const cells = rows.map((row) => cellOf(row, column));
  const filled = cells.filter(isFilled);
  const places = cells.flatMap((cell, at) => (isFilled(cell) ? [at] : []));
  const isOfNames = roleOf(heads[column] ?? '') === 'time' || filled.every((cell) => numberCell(cell).kind === 'other');
  const isFirst = places[0] === 0 && new Set(filled).size === filled.length;
  const isFollowed = places.slice(0, -1).every((at) => !isFilled(cells[at + 1] ?? ''));
  return isOfNames && isFirst && isFollowed && filled.length < cells.length;
}

function filledDown(rows: readonly Row[], column: number): readonly Row[] {
  let last = '';
  return rows.map((row) => {
    if (isFilled(row[column] ?? '')) last = row[column] ?? '';
    return isBlankIn(row, column) ? row.with(column, last) : row;
  });
}

/** Fills the first columns of a table downwards where they look as merged cells come out, and says so. */
export function withoutMerged(table: CsvTable): Unmerged {
  let filled = table;
  const notices: Notice[] = [];
  // Only a column of keys or times behind it can tell the rows of one cell apart.
  const isAside = (column: number) => isTime(splitTime(table.spelled[column + 1] ?? '').time);
  for (let column = 0; isMerged(table, column) && !isAside(column); column += 1) {
    filled = { ...filled, rows: filledDown(filled.rows, column) };
    const what = `${table.heads[column]}: "" = ${cellOf(table.rows[0] ?? [], column).slice(0, 60)}`;
    notices.push({ name: 'Assumed', values: { what } });
  }
  return { table: filled, notices };
}
