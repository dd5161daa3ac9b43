import { startDay } from '@/series/period';

import { sampleOf, type Column } from './csvColumns';
import { isOfCodes, isOfPlaces, isOfThings, plainName } from './csvRoles';
import type { CsvTable } from './csvTable';
import type { TimePlace } from './csvTime';
import { periodsMeant } from './periodWords';

/** The times of a table in the order of its rows, where each row has its own; `undefined` where they repeat or stand in headings. */
function ownTimes({ rows }: CsvTable, { timeOf, across }: TimePlace): readonly string[] | undefined {
  if (across.length > 0 || rows.length < 2) return undefined;
  const times = rows.map((row) => timeOf(row, 0));
  return new Set(times).size === times.length ? times : undefined;
}

const leastRows = 8;

/** Fewer rows of other things may stand in the order of time by chance. */
const leastOrdered = 5;

/** Whether times only rise or only fall, of those that may be read in two ways in either. */
function areOrdered(times: readonly string[]): boolean {
  if (times.length < leastOrdered) return false;
  const days = times.map((time) => periodsMeant(time).map(startDay));
  return [0, -1].some((way) => {
    const isAfter = (sign: 1 | -1) =>
      days.every((now, index) => {
        const [before, day] = [days[index - 1]?.at(way), now.at(way)];
        return day !== undefined && (index === 0 || (before !== undefined && (day - before) * sign > 0));
      });
    return isAfter(1) || isAfter(-1);
  });
}

/** How many rows differ in some columns, with the time of the row or without. */
export function differentRows({ rows }: CsvTable, columns: readonly Column[], timeOf?: TimePlace['timeOf']): number {
  const name = (row: readonly string[]) => [...columns.map(({ index }) => row[index] ?? ''), timeOf?.(row, 0) ?? ''];
  return new Set(rows.map((row) => name(row).join('\u0000'))).size;
}

/**
 * Columns of words that change from time to time though places or things with the time tell all rows apart: what the
 * weather was, or how a province was classed, names no series.
 */
function changingWords(table: CsvTable, time: TimePlace, columns: readonly Column[]): readonly Column[] {
  const names = columns.filter(namesSeries);
  const isEnough = names.length > 0 && time.across.length === 0 && table.rows.length >= leastRows;
  if (!isEnough || differentRows(table, names, time.timeOf) < table.rows.length) return [];
  const series = differentRows(table, names);
  return columns.filter((column) => !namesSeries(column) && differentRows(table, [...names, column]) > series);
}

const remarkName = /^(?:keterangan|catatan|notes?|comments?|remarks?|peristiwa|events?)\b/u;

/** Whether a column tells by its name which series a row is of, though rows of several never share a time. */
export function namesSeries({ head }: Column): boolean {
  return isOfPlaces(head) || isOfCodes(head) || isOfThings(head);
}

/** Columns whose cells are not all the same. */
function differing(table: CsvTable, columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ index }) => table.rows.some((row) => (row[index] ?? '') !== (table.rows[0]?.[index] ?? '')));
}

/**
 * Columns of words that say something of a row and do not name its series: each row has its own time, so none is
 * needed to tell rows apart. Rows of several places or goods, each with its own time, keep their names; elsewhere the
 * rows are one series where they stand in the order of time, the column is called a remark, or most of its cells differ.
 */
export function remarksAmong(table: CsvTable, time: TimePlace, columns: readonly Column[]): ReadonlySet<number> {
  const times = ownTimes(table, time);
  const open = differing(table, columns);
  if (!times) return new Set(changingWords(table, time, open).map(({ index }) => index));
  const isOne = !open.some(namesSeries) && areOrdered(times);
  const sample = sampleOf(table.rows);
  const isRemark = ({ index, head }: Column) => {
    if (isOne || remarkName.test(plainName(head))) return true;
    const different = new Set(sample.map((row) => row[index] ?? '')).size;
    return table.rows.length >= leastRows && different > sample.length / 2;
  };
  return new Set(open.filter((column) => !namesSeries(column) && isRemark(column)).map(({ index }) => index));
}
