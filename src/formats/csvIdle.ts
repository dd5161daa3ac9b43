import { endDay, startDay, type Period } from '@/series/period';

import { sampleOf, type Column } from './csvColumns';
import { pairsIn } from './csvKeys';
import { cellOf, type Row } from './csvRow';
import { isOfCodes, plainName } from './csvRoles';
import type { CsvTable } from './csvTable';
import type { TimePlace } from './csvTime';
import { numberCell } from './numberText';
import { onlyPeriod } from './periodWords';

/** A figure with something behind it (`15.76B`, `68.8 [68.2-69.4]`): no number, and no name of a series either. */
const nearlyFigure = /^[<>~≈]?\s?[-+−]?\d[\d.,]*\s?(?:(?:[KMBT]|bn|mn|rb|jt)|\[[^\]]*\]|\([^)]*\))$/iu;

/** Whether a period is another one less precisely said (2019 of 2019-01-01), or its first day. */
function isLike(a: Period | null, b: Period | null): boolean {
  if (a === null || b === null) return a === b;
  return startDay(a) === startDay(b) || (startDay(a) <= startDay(b) && endDay(b) <= endDay(a));
}

/** Whether every row of a column has its time again, spelt otherwise or, where there are several, at another precision. */
function isTimeAgain({ rows }: CsvTable, { index, times, role }: Column, time: TimePlace): boolean {
  if (times < 1 || time.across.length > 0 || time.columns.includes(index)) return false;
  const isSame = (a: Period | null, b: Period | null) =>
    a === b || (role !== 'value' && rows.length > 1 && isLike(a, b));
  return sampleOf(rows).every((row) => {
    const cell = cellOf(row, index);
    return cell === '' || isSame(onlyPeriod(cell), onlyPeriod(time.timeOf(row, index)));
  });
}

/** Whether a column has the figures of another, after which it is called, again in every row: DBnomics' `original_value` beside `value`. */
function isRepeat({ rows }: CsvTable, { index, role, head }: Column, columns: readonly Column[]): boolean {
  const isSame = (row: Row, other: number) => {
    const cells = [cellOf(row, index), cellOf(row, other)] as const;
    return cells[0] === cells[1] || cells.every((cell) => cell === '' || numberCell(cell).kind === 'missing');
  };
  const words = plainName(head).split(' ');
  const isCalledAfter = (other: Column) => other.role === 'value' && words.includes(plainName(other.head));
  const others = role === 'key' ? columns.filter((other) => other.index !== index && isCalledAfter(other)) : [];
  return others.some((other) => rows.every((row) => isSame(row, other.index)));
}

/** Whether the cells of a column are nearly figures. */
function isNearly({ rows }: CsvTable, { index, numbers }: Column): boolean {
  const cells = sampleOf(rows)
    .map((row) => cellOf(row, index))
    .filter((cell) => cell !== '');
  return numbers < 0.5 && cells.length > 0 && cells.every((cell) => nearlyFigure.test(cell));
}

/** Columns that say nothing which the others do not: times again in other words (FAOSTAT's `Year Code`), codes of a part of them (`kode_bulan`), figures again or with their intervals. */
export function sayingNothing(table: CsvTable, columns: readonly Column[], time: TimePlace): ReadonlySet<number> {
  const parts = columns.filter(({ index }) => time.columns.includes(index));
  const isNamedAfter = (column: Column, part: Column): boolean =>
    isOfCodes(column.head) || plainName(column.head) === `${plainName(part.head)} name`;
  const isCode = (column: Column): boolean =>
    !parts.includes(column) && parts.some((part) => isNamedAfter(column, part) && pairsIn(table, column, part) > 1);
  const isIdle = (column: Column): boolean =>
    isTimeAgain(table, column, time) || isCode(column) || isNearly(table, column) || isRepeat(table, column, columns);
  return new Set(columns.filter(isIdle).map(({ index }) => index));
}
