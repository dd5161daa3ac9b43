import { usualLength } from './csvCells';
import { numberCell } from './numberText';
import { periodsMeant } from './periodWords';
import { Refused } from './refusal';

/** The cells of a line. */
export type Row = readonly string[];

/** Heading rows are looked for in this many lines. */
const searched = 60;

/** Whether a cell holds more than blanks. */
export function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

/** The cells of a row that hold something. */
export function filledIn(row: Row): readonly string[] {
  return row.filter(isFilled);
}

/** Columns that hold anything among the first rows of the usual length; others (Excel's empty ones) do not count. */
function usedColumns(rows: readonly Row[], width: number): number {
  const sample = rows.filter((row) => row.length === width).slice(0, 500);
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    sample.some((row) => isFilled(row[column] ?? '')),
  ).length;
}

/** Column numbers under the headings, as BPS prints them: `(1) (2) (3)`. */
export function isNumbering(row: Row): boolean {
  const cells = filledIn(row);
  return cells.length > 1 && cells.every((cell, index) => new RegExp(`^\\(${index + 1}\\)$`, 'u').test(cell.trim()));
}

/** Whether a row has words only: a line of "name, value" above the table, or a second row of headings. */
function isWordy(row: Row | undefined): boolean {
  if (!row || isNumbering(row)) return false;
  const cells = filledIn(row);
  return (
    cells.length > 1 && cells.every((cell) => numberCell(cell).kind === 'other' && periodsMeant(cell).length === 0)
  );
}

/** Names of what is said above a table, which are no headings. */
const saying = /^(?:sumber|source|data source|satuan|unit|units|last updated|diperbarui|judul|title|catatan|note)\b/iu;

const twoRows =
  'has headings in more than one row, which are not read; join them into one row (such as "Januari 2023") and save it again';

/** A row of words below the headings fills what they left open. */
function isSecondRow(head: Row, after: Row | undefined): boolean {
  if (!after || !isWordy(after)) return false;
  return !isFilled(after[0] ?? '') || filledIn(head).length < filledIn(after).length;
}

/** A row of headings above these that has the name of the first column, which they lack. */
function isFirstRow(head: Row, before: Row | undefined): boolean {
  if (!before || isFilled(head[0] ?? '')) return false;
  return filledIn(before).length > 1 && !saying.test(before[0] ?? '');
}

/** Index of the heading row: the first one that fills most columns, below lines of "name, value" in narrow tables. Throws `FeedFormatError` without one, or with headings in two rows. */
export function headingOf(rows: readonly Row[]): number {
  const width = usualLength(rows);
  const enough = Math.max(2, Math.ceil(usedColumns(rows, width) * 0.6));
  let at = rows.slice(0, searched).findIndex((row) => filledIn(row).length >= enough);
  if (at < 0) throw new Refused('FeedFormatError', `has no row of headings in its first ${searched} lines`);
  while (enough <= 2 && isWordy(rows[at + 1]) && at + 2 < rows.length && at < searched) at += 1;
  const head = rows[at] ?? [];
  if (isSecondRow(head, rows[at + 1]) || isFirstRow(head, rows[at - 1])) {
    throw new Refused('FeedFormatError', twoRows, `row ${at + 1}`);
  }
  return at;
}
