import { usualLength } from './csvCells';
import { roleOf } from './csvRoles';
import { filledIn, isFilled, type Row } from './csvRow';
import { isTimed } from './csvSayings';
import { splitTime } from './csvTimeMark';
import { numberCell } from './numberText';
import { isTime, periodsMeant } from './periodWords';
import { Refused } from './refusal';

/** Heading rows are looked for in this many lines. */
const searched = 60;

/** Columns that hold anything among the first rows of the usual length; others (Excel's empty ones) do not count. */
function usedColumns(rows: readonly Row[], width: number): number {
  const sample = rows.filter((row) => row.length === width).slice(0, 500);
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    sample.some((row) => isFilled(row[column] ?? '')),
  ).length;
}

/** Without brackets fewer may be figures. */
const leastBare = 4;

/** Column numbers under the headings, as BPS prints them: `(1) (2) (3)`, `1 2 3 4`, also with how a column is reckoned: `(4)=(3)-(2)`. */
export function isNumbering(row: Row): boolean {
  const cells = filledIn(row).map((cell) => cell.trim());
  const numbers = cells.map((cell) => /^(\(?)(\d{1,3})\)?(?:\s*=[\s\d()=+×x*/:.%-]*)?$/iu.exec(cell));
  const inOrder = numbers.every((match, index) => match?.[2] === String(index + 1));
  const isBracketed = numbers.some((match) => match?.[1] === '(');
  // A gap in bare numbers is a figure left out.
  const isWhole = cells.length >= leastBare && row.slice(0, cells.length).every(isFilled);
  return inOrder && (isBracketed ? cells.length > 1 : isWhole);
}

/** Whether a row has words only: a line of "name, value" above the table, or a second row of headings. */
function isWordy(row: Row | undefined): boolean {
  if (!row || isNumbering(row)) return false;
  const cells = filledIn(row);
  return (
    cells.length > 1 && cells.every((cell) => numberCell(cell).kind === 'other' && periodsMeant(cell).length === 0)
  );
}

/** Whether a line is a comment as programs write it: `# source: BPS`; a heading of row numbers is `#` alone. */
export function isComment([first = '']: Row): boolean {
  return /^#+\s*\p{L}/u.test(first.trim()) && /^#+\s|:/u.test(first.trim());
}

function isFigure(cell: string): boolean {
  return numberCell(cell).kind === 'number';
}

/** Whether a row has the units of the headings above it, with figures below: `Satuan;juta USD;persen`, or each in brackets behind an empty first cell. */
export function isOfUnits(rows: readonly Row[], at: number): boolean {
  const [first = '', ...rest] = rows[at] ?? [];
  const units = filledIn(rest).map((cell) => cell.trim());
  const isNamed =
    /^(?:satuan|units?)$/iu.test(first.trim()) && units.every((unit) => numberCell(unit).kind === 'other');
  const isBracketed = !isFilled(first) && units.every((unit) => /^\(.*\p{L}.*\)$|^\(%\)$/u.test(unit));
  return units.length > 0 && (isNamed || isBracketed) && !isWordy(rows[at + 1]);
}

/** How many cells a row must fill to name the columns of a table. */
export function cellsNeeded(rows: readonly Row[]): number {
  return Math.max(2, Math.ceil(usedColumns(rows, usualLength(rows)) * 0.6));
}

/** Whether a row right above the figures of a narrow table has a name for them and none for their times. */
function isNamelessHeading(rows: readonly Row[], at: number, enough: number): boolean {
  const [[first = '', ...rest] = [], [time = '', ...figures] = []] = [rows[at], rows[at + 1]];
  const areFigures = isTime(splitTime(time.trim()).time) && filledIn(figures).some(isFigure);
  return enough === 2 && areFigures && !isFilled(first) && filledIn(rest).length === 1 && !rest.some(isFigure);
}

/** The first row that fills most columns. */
export function firstWide(rows: readonly Row[], enough: number): number {
  const at = rows.slice(0, searched).findIndex((row) => filledIn(row).length >= enough && !isComment(row));
  if (at < 0) throw new Refused('FeedFormatError', `has no row of headings in its first ${searched} lines`);
  return isNamelessHeading(rows, at - 1, enough) ? at - 1 : at;
}

/** The names right above the first figures of a time, where narrower lines part them from a wide one: FRED sets an account of itself above. */
function partedNames(rows: readonly Row[], wide: number, enough: number): number | undefined {
  const at = rows.findIndex((row, index) => index > wide && isTimed(row)) - 1;
  const names = rows[at] ?? [];
  const isParted = rows.slice(wide + 1, Math.max(at, 0)).some((row) => filledIn(row).length < enough);
  return isParted && roleOf(names[0] ?? '') === 'time' && filledIn(names).length >= enough ? at : undefined;
}

/** Below the lines of "name, value" in narrow tables. */
export function belowSayings(rows: readonly Row[], wide: number, enough: number): number {
  const parted = partedNames(rows, wide, enough);
  if (parted !== undefined) return parted;
  let at = wide;
  while (enough <= 2 && isWordy(rows[at + 1]) && !isOfUnits(rows, at + 1) && at + 2 < rows.length && at < searched)
    at += 1;
  return at;
}
