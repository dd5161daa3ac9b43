import { stepsBetween, type Period } from '@/series/period';
import { periodIndex } from '@/series/periodIndex';
import { isReading, type Reading } from '@/series/reading';
import type { Observation } from '@/series/series';

/** The readings before a period, the newest first; gone through only as far as somebody asks. `rows`: sorted, one a period. */
export function* readingsBefore(rows: readonly Observation[], period: Period): Generator<Reading, undefined> {
  for (let index = periodIndex(rows, period) - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row && isReading(row)) yield row;
  }
  return undefined;
}

/** Whether one reading is of the period right after another's. */
export function follows(row: Reading, previous: Reading): boolean {
  return stepsBetween(previous.period, row.period) === 1;
}
