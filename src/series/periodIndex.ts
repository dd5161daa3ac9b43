import { comparePeriods, type Period } from './period';

interface Dated {
  readonly period: Period;
}

/** Index of the row of a period, -1 without one. `rows`: sorted, one a period; takes as many steps as their number has binary digits. */
export function periodIndex(rows: readonly Dated[], period: Period): number {
  const index = firstIndex(rows, (row) => comparePeriods(row.period, period) >= 0);
  return rows[index]?.period === period ? index : -1;
}

/** Index of the first row that is `past`, the number of rows when none is. Behind a row that is past all others must be. */
export function firstIndex<T>(rows: readonly T[], past: (row: T) => boolean): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle];
    if (row !== undefined && past(row)) high = middle;
    else low = middle + 1;
  }
  return low;
}
