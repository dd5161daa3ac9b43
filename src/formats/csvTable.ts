import type { CsvCells } from './csvCells';
import { headingOf } from './csvHeading';
import { isNumbering } from './csvHeadingPlace';
import { filledIn, isFilled, type Row } from './csvRow';
import { numberCell } from './numberText';
import { periodsMeant } from './periodWords';
import { Refused } from './refusal';
import { labelOf, noteOf } from './unknownParts';

/** A table as people write it: a heading row with data below it, perhaps lines above and below. */
export interface CsvTable {
  /** Names of the columns, each once; `[3]` where the third has none. */
  readonly heads: readonly string[];
  /** The heading cells as they stand, for those that are periods. */
  readonly spelled: readonly string[];
  /** Data rows without empty lines; a short one lacks its last cells. */
  readonly rows: readonly (readonly string[])[];
  /** What stands above the heading: the filled cells of each line. */
  readonly above: readonly (readonly string[])[];
  /** What stands below the data, as plain text. */
  readonly below: readonly string[];
}

/** Words that begin a line below a table. */
const noting =
  /^(?:(?:sumber|source|catatan|notes?|keterangan|ket|data from database|last updated|diperbarui|diolah|copyright)\b|©|https?:|\*+\)? ?[\p{L}=:]|\d\) ?\p{L}|\(?[a-z]\) ?\p{L}|[a-z] ?= ?\p{L})/iu;

/** Whether a row has a figure, or a sign of a missing one, behind its first cell. A blank before it is of a sentence that was cut at its comma: `Sumber: BPS, 2023`. */
function hasFigure([first = '', ...rest]: Row): boolean {
  const isSentence = /^[^:]{1,30}: /u.test(first);
  return rest.some((cell) => numberCell(cell).kind !== 'other' && !(isSentence && cell.startsWith(' ')));
}

/** Whether a line at the end is a remark: nothing in it is a time with its cells or a figure. */
function isRemark(row: Row): boolean {
  const cells = filledIn(row);
  const [first = ''] = cells;
  if (hasFigure(cells)) return false;
  if (noting.test(first.trim())) return periodsMeant(first).length === 0;
  if (cells.length > 1 || periodsMeant(first).length > 0) return false;
  return first.trim().length > 60 || first.includes(': ') || !isFilled(row[0] ?? '');
}

/** Whether a row has at most one cell, which is no figure, nor a time unless the row above announces it (`Last updated:`). */
function isLoneText(row: Row, above: Row): boolean {
  const [text = '', ...others] = filledIn(row);
  const isAnnounced = filledIn(above).at(-1)?.trim().endsWith(':') === true;
  return others.length === 0 && numberCell(text).kind !== 'number' && (isAnnounced || periodsMeant(text).length === 0);
}

/** How many rows are left without the lone texts at the end that an empty line sets apart, as `Table information:`. */
function withoutApart(rows: readonly Row[], start: number): number {
  let end = rows.length;
  for (let at = rows.length; at > start && isLoneText(rows[at - 1] ?? [], rows[at - 2] ?? []); at -= 1) {
    if (!rows[at - 1]?.some(isFilled)) end = at - 1;
  }
  return end;
}

/** Where the remarks at the end begin, empty lines between them included. */
function remarksFrom(rows: readonly Row[], start: number): number {
  let end = rows.length;
  while (end > start && (!rows[end - 1]?.some(isFilled) || isRemark(rows[end - 1] ?? []))) end -= 1;
  return withoutApart(rows.slice(0, end), start);
}

/** Each name once: a second `Nilai` is `Nilai (2)`. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let count = 2; taken.has(unique); count += 1) unique = `${name} (${count})`;
    taken.add(unique);
    return unique;
  });
}

/** Columns that hold something; `undefined` where that is all of them. */
function keptColumns(head: Row, rows: readonly Row[]): readonly number[] | undefined {
  const width = rows.reduce((most, row) => Math.max(most, row.length), head.length);
  const used = Array.from(head, isFilled);
  for (const row of rows) {
    for (let column = 0; column < row.length; column += 1) used[column] ||= isFilled(row[column] ?? '');
  }
  const kept = used.flatMap((isUsed, column) => (isUsed ? [column] : []));
  return kept.length === width ? undefined : kept;
}

function pickColumns(row: Row, columns: readonly number[] | undefined): Row {
  return columns ? columns.map((column) => row[column] ?? '') : row;
}

/** A row with more cells than there are headings was written with unquoted separators in a text: nothing in it can be trusted. */
function checkLengths(head: Row, rows: readonly Row[], start: number): void {
  for (const [index, row] of rows.entries()) {
    if (row.length > head.length && row.slice(head.length).some(isFilled)) {
      const detail = `has ${row.length} cells under ${head.length} headings; a text with a separator needs quotation marks`;
      throw new Refused('FeedSchemaError', detail, `row ${start + index + 1}`);
    }
  }
}

/** A last row that alone lacks cells, with no line break behind it, was cut off: its last cell may be a part of a figure. */
function checkEnd(head: Row, rows: readonly Row[], start: number): void {
  const [last = [], ...others] = rows.toReversed();
  if (last.length >= head.length || others.length === 0 || others.some((row) => row.length < head.length)) return;
  const detail = `has ${last.length} of ${head.length} cells and no end of line: the file is cut off, or add what is missing`;
  throw new Refused('FeedSchemaError', detail, `row ${start + rows.length}`);
}

/**
 * Finds the heading row, the data below it and what is said around them. Throws `Refused`: `FeedFormatError` without
 * headings, with headings in two rows, or without data; `FeedSchemaError` where a row has more cells than headings or the last one is cut off.
 */
export function csvTable({ rows, isOpenEnded = false }: CsvCells): CsvTable {
  const heading = headingOf(rows);
  const [head, start] = [heading.cells, heading.at + 1];
  // UNdata sets its footnotes below as a table of their own.
  const notes = rows.findIndex(([first = '']) => /^footnoteSeqID$/iu.test(first.trim()));
  const end = remarksFrom(notes < start ? rows : rows.slice(0, notes), start);
  const data = rows.slice(start, end);
  checkLengths(head, data, start);
  if (isOpenEnded && end === rows.length) checkEnd(head, data, start);
  const filled = data.slice(isNumbering(data[0] ?? []) ? 1 : 0).filter((row) => row.some(isFilled));
  if (filled.length === 0) throw new Refused('FeedFormatError', 'has headings but no data below them');
  const columns = keptColumns(head, filled);
  const spelled = pickColumns(head, columns).map((cell) => cell.trim());
  const above = rows.slice(0, heading.from).map(filledIn);
  return {
    heads: uniqueNames(spelled.map((cell, index) => labelOf(cell) ?? `[${index + 1}]`)),
    spelled,
    rows: columns ? filled.map((row) => pickColumns(row, columns)) : filled,
    above: [...above.filter((cells) => cells.length > 0), ...heading.captions.map((caption) => [caption])],
    below: rows.slice(end).flatMap((row) => noteOf(filledIn(row).join(', ')) ?? []),
  };
}
