import { freqOf } from '@/series/period';

import { sampleOf, type Column } from './csvColumns';
import { yearPartOf } from './csvRoles';
import { cellOf, isFilled } from './csvRow';
import type { CsvTable } from './csvTable';
import { splitTime } from './csvTimeMark';
import { isTime, periodsMeant } from './periodWords';
import { Refused } from './refusal';
import { isOfWholeYear, isYearPart, type YearPart } from './yearParts';

/** The time in a cell without its mark and the blanks around it. */
export function timeIn(cell: string | undefined): string {
  return splitTime(cell ?? '').time.trim();
}

/** Whether a cell is a part of a year without the year. */
export function isPart(cell: string, of: YearPart | undefined): boolean {
  return isYearPart(timeIn(cell), of);
}

/** Whether a text may be a year. */
export function isYear(text: string | undefined): boolean {
  return periodsMeant(timeIn(text)).some((period) => freqOf(period) === 'A');
}

/** Cells of a column that hold something, from rows spread over the table. */
export function cellsOf(table: CsvTable, column: number): readonly string[] {
  return sampleOf(table.rows)
    .map((row) => cellOf(row, column))
    .filter(isFilled);
}

/** Whether all cells of a column are parts of a year or its totals. */
export function areParts(table: CsvTable, column: Column): boolean {
  const of = yearPartOf(table.spelled[column.index] ?? '');
  const cells = cellsOf(table, column.index).filter((cell) => !isOfWholeYear(cell));
  return cells.length > 0 && cells.every((cell) => isPart(cell, of));
}

/**
 * Whether a column is of parts of a year: by its name, of which `Semester` and `Quarter` mean other things too, or by most
 * of its cells. `read` are those that can be read; short ones may be anything (`M1`, `S1`) where the name is of no time.
 */
function isOfParts({ head, role }: Column, read: readonly string[], all: number): boolean {
  const of = yearPartOf(head);
  if (of !== undefined) return of === 'month' || read.length > 0;
  const telling = role === 'time' ? read : read.filter((cell) => /\p{L}{3}/u.test(cell));
  return telling.length >= 2 && telling.length >= all / 2;
}

/** Cells of a column of parts of a year that cannot be read as such, each once. */
function unreadParts(table: CsvTable, column: Column): readonly string[] {
  const of = yearPartOf(table.spelled[column.index] ?? '');
  const cells = [...new Set(cellsOf(table, column.index))].filter((cell) => !isOfWholeYear(cell));
  const read = cells.filter((cell) => isPart(cell, of));
  const unread = cells.filter((cell) => !read.includes(cell));
  // Whole times need no year from elsewhere.
  const areTimes = unread.some((cell) => isTime(timeIn(cell)));
  return !areTimes && isOfParts(column, read, cells.length) ? unread : [];
}

/** Refuses a table whose years have beside them months that are read in part only: its figures would come out as yearly ones. */
export function checkParts(table: CsvTable, columns: readonly Column[]): void {
  for (const column of columns) {
    const named = unreadParts(table, column).map((cell) => `"${cell.slice(0, 40)}"`);
    if (named.length === 0) continue;
    const detail = `has cells that cannot be read as months or quarters (${named.slice(0, 3).join(', ')}); write them as "Januari" or "Triwulan I"`;
    throw new Refused('FeedFormatError', detail, `column "${column.head.slice(0, 80)}"`);
  }
}
