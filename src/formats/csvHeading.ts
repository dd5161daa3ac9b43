import { belowSayings, cellsNeeded, firstWide, isNumbering, isOfUnits } from './csvHeadingPlace';
import { filledIn, isFilled, type Row } from './csvRow';
import { sayingsBelow } from './csvSayings';
import { splitTime } from './csvTimeMark';
import { numberCell } from './numberText';
import { isOfTotals, isTime } from './periodWords';
import { Refused } from './refusal';

/** Names of what is said above a table, which are no headings. */
const saying = /^(?:sumber|source|data source|satuan|unit|units|last updated|diperbarui|judul|title|catatan|note)\b/iu;

const twoRows =
  'has headings in more than one row that cannot be joined; put them into one row (such as "Januari 2023") and save it again';

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

/** A part of a year with the year above it, and the mark of either behind both: `Triwulan III*` below 2023 is `Triwulan III 2023*`. */
function partOver(cell: string, year: string): string {
  const [own, above] = [splitTime(cell), splitTime(year)];
  return year === '' ? cell.trim() : `${own.time} ${above.time}`.trim() + (own.mark ?? above.mark ?? '');
}

/** Joins the row above: years over months with them, one text over all as a caption. */
function withRowAbove(heading: Heading, above: Row): Heading {
  const [name = '', ...rest] = above;
  const said = filledIn(rest);
  const cells = [isFilled(name) ? name : (heading.cells[0] ?? ''), ...heading.cells.slice(1)];
  const from = heading.from - 1;
  if (said.length <= 1 && !said.some((cell) => isTime(splitTime(cell).time))) {
    return { ...heading, from, cells, captions: [...said, ...heading.captions] };
  }
  const over = filledForward(above, cells.length);
  const areYears = said.every((cell) => isTime(splitTime(cell).time));
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
  // A column without a name in either row is no more of the year to its left.
  const isNamed = (cell: string, column: number) => isFilled(cell) || isFilled(above[column] ?? '');
  const joined = named.map((cell, column) => (isNamed(cell, column) ? partOver(cell, over[column] ?? '') : ''));
  return { ...heading, from, cells: joined };
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
