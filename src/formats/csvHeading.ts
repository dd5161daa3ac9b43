import { usualLength } from './csvCells';
import { filledIn, isFilled, type Row } from './csvRow';
import { sayingsBelow } from './csvSayings';
import { numberCell } from './numberText';
import { isOfTotals, isTime, periodsMeant } from './periodWords';
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

/** Column numbers under the headings, as BPS prints them: `(1) (2) (3)`. */
export function isNumbering(row: Row): boolean {
  const cells = filledIn(row);
  return cells.length > 1 && cells.every((cell, index) => cell.trim() === `(${index + 1})`);
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

/** Names of what is said above a table, which are no headings. */
const saying = /^(?:sumber|source|data source|satuan|unit|units|last updated|diperbarui|judul|title|catatan|note)\b/iu;

const twoRows =
  'has headings in more than one row that cannot be joined; put them into one row (such as "Januari 2023") and save it again';

/** Whether a row has the units of the headings above it, with figures below: `Satuan;juta USD;persen`, or each in brackets behind an empty first cell. */
function isOfUnits(rows: readonly Row[], at: number): boolean {
  const [first = '', ...rest] = rows[at] ?? [];
  const units = filledIn(rest).map((cell) => cell.trim());
  const isNamed =
    /^(?:satuan|units?)$/iu.test(first.trim()) && units.every((unit) => numberCell(unit).kind === 'other');
  const isBracketed = !isFilled(first) && units.every((unit) => /^\(.*\p{L}.*\)$|^\(%\)$/u.test(unit));
  return units.length > 0 && (isNamed || isBracketed) && !isWordy(rows[at + 1]);
}

/** Headings with the units below them in brackets; one unit over periods is of the whole table. */
function withUnits(heading: Heading, row: Row): Heading {
  const units = row.slice(1).map((cell) => cell.trim().replace(/^\((.*)\)$/u, '$1'));
  const said = new Set(units.filter(isFilled));
  const [only = ''] = said;
  const at = heading.at + 1;
  if (heading.cells.some((cell) => isTime(splitTime(cell).time))) {
    return said.size === 1 ? { ...heading, at, captions: [...heading.captions, `Satuan: ${only}`] } : heading;
  }
  const cells = heading.cells.map((cell, column) => {
    const unit = units[column - 1] ?? '';
    return isFilled(unit) ? `${cell} (${unit})` : cell;
  });
  return { ...heading, at, cells };
}

/** A row of words below the headings that fills what they left open. */
function isSecondRow(after: Row | undefined): boolean {
  if (!after || isNumbering(after) || isFilled(after[0] ?? '')) return false;
  const cells = filledIn(after);
  return cells.length > 1 && cells.every((cell) => numberCell(cell).kind === 'other' || isTime(cell));
}

/** A heading row, put together where it stands in several rows. */
export interface Heading {
  /** Index of its last row; data begin below it. */
  readonly at: number;
  /** Index of its first row; what is above it is no part of it. */
  readonly from: number;
  readonly cells: Row;
  /** What its upper rows say of the whole table. */
  readonly captions: readonly string[];
}

/** Each cell with the one to its left where it is empty, as merged cells come out. */
function filledForward(row: Row, length: number): Row {
  let last = '';
  return Array.from({ length }, (_, column) => {
    const cell = row[column] ?? '';
    if (column > 0 && isFilled(cell)) last = cell.trim();
    return column === 0 ? '' : last;
  });
}

/** Joins the row above: years over months with them, one text over all as a caption. */
function withRowAbove(heading: Heading, above: Row): Heading {
  const [name = '', ...rest] = above;
  const said = filledIn(rest);
  const cells = [isFilled(name) ? name : (heading.cells[0] ?? ''), ...heading.cells.slice(1)];
  const from = heading.from - 1;
  if (said.length <= 1 && !said.some(isTime)) {
    return { ...heading, from, cells, captions: [...said, ...heading.captions] };
  }
  const over = filledForward(above, cells.length);
  const areYears = said.every(isTime);
  // Groups stand over times: `Perkotaan` over 2022 and 2023, and over their totals.
  const areTimes = filledIn(cells.slice(1)).every((cell) => isTime(splitTime(cell).time) || isOfTotals(cell));
  if (areTimes && !said.some(isTime)) {
    return { ...heading, from, cells: cells.map((cell, column) => `${over[column] ?? ''} ${cell}`.trim()) };
  }
  const canJoin = areYears && !cells.slice(1).some(isTime);
  if (!canJoin) throw new Refused('FeedFormatError', twoRows, `row ${heading.from}`);
  // I to IV alone are quarters; without III and IV they may be half-years.
  const areQuarters = cells.some((cell) => /^(?:III|IV)$/iu.test(cell.trim()));
  const named = cells.map((cell) => (areQuarters && /^(?:I{1,3}|IV)$/iu.test(cell.trim()) ? `Triwulan ${cell}` : cell));
  return { ...heading, from, cells: named.map((cell, column) => `${cell} ${over[column] ?? ''}`.trim()) };
}

/** Goes up from a row whose first cell is empty to the one that names the first column, three rows at most. */
function wholeHeading(rows: readonly Row[], at: number): Heading {
  let heading: Heading = { at, from: at, cells: rows[at] ?? [], captions: [] };
  while (!isFilled(heading.cells[0] ?? '') && heading.from > Math.max(0, at - 3)) {
    const above = rows[heading.from - 1] ?? [];
    const first = above[0] ?? '';
    // A title stands alone in the first column; a remark names what it says.
    if (!above.slice(1).some(isFilled) || saying.test(first.trim())) break;
    heading = withRowAbove(heading, above);
  }
  return heading;
}

const starred = /^(.*[\d\p{L}]) ?(\(?\*+\)?)\s*$/u;
const lettered = /^(.*\d)(?: ?(\([pre]\)|[pre]\)?|[¹²³⁴-⁹]\)?)| (\d\)))\s*$/iu;

/** A time without the mark of its figures behind it (`2022*`, `Desember*`, `2021 (p)`, `2021 1)`), and the mark. */
export function splitTime(spelled: string): { readonly time: string; readonly mark?: string } {
  const [, time = '', sign, note] = starred.exec(spelled) ?? lettered.exec(spelled) ?? [];
  const mark = sign ?? note;
  if (mark === undefined) return { time: spelled };
  // A letter may be a part of the time, a star never is.
  const isMark = mark.includes('*') || (!isTime(spelled) && isTime(time));
  return isMark ? { time, mark } : { time: spelled };
}

/** A heading with figures in it is a row of data: the file has no names of columns. */
function checkNames({ cells, at }: Heading): void {
  const figures = filledIn(cells).filter((cell) => numberCell(cell).kind === 'number' && !isTime(splitTime(cell).time));
  const isData = figures.length > 0 && (figures.some((cell) => /[.,]\d/u.test(cell)) || cells.some(isTime));
  if (isData) {
    const detail =
      'has figures where the names of its columns should be; add a first row with names such as "periode;nilai"';
    throw new Refused('FeedFormatError', detail, `row ${at + 1}`);
  }
}

/** How many cells a row must fill to name the columns of a table. */
function cellsNeeded(rows: readonly Row[]): number {
  return Math.max(2, Math.ceil(usedColumns(rows, usualLength(rows)) * 0.6));
}

/** The first row that fills most columns. */
function firstWide(rows: readonly Row[], enough: number): number {
  const at = rows.slice(0, searched).findIndex((row) => filledIn(row).length >= enough && !isComment(row));
  if (at < 0) throw new Refused('FeedFormatError', `has no row of headings in its first ${searched} lines`);
  return at;
}

/** Below the lines of "name, value" in narrow tables. */
function belowSayings(rows: readonly Row[], wide: number, enough: number): number {
  let at = wide;
  while (enough <= 2 && isWordy(rows[at + 1]) && !isOfUnits(rows, at + 1) && at + 2 < rows.length && at < searched)
    at += 1;
  return at;
}

/**
 * Finds the heading row. Years above months, a caption above the years and units below are joined with it. Throws `FeedFormatError`
 * without one, with figures in it, or with rows of headings that cannot be joined.
 */
export function headingOf(rows: readonly Row[]): Heading {
  const enough = cellsNeeded(rows);
  const wide = firstWide(rows, enough);
  const told = sayingsBelow(rows, wide);
  if (told) return { at: told.at, from: wide, cells: ['date', ...told.names], captions: told.captions };
  const first = belowSayings(rows, wide, enough);
  const at = isSecondRow(rows[first + 1]) && !isOfUnits(rows, first + 1) ? first + 1 : first;
  const whole = wholeHeading(rows, at);
  const heading = isOfUnits(rows, at + 1) ? withUnits(whole, rows[at + 1] ?? []) : whole;
  checkNames(heading);
  return heading;
}
