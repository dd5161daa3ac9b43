import { isFiner, periodAt, type Freq, type Period } from '@/series/period';

import type { FredRow } from './fredRows';
import { likeliest } from './frequencies';
import { Refused } from './refusal';

/** Whether the dates of rows come less often than a frequency, as those that were asked for by quarters of a monthly series. */
export function isRarer(rows: readonly FredRow[], freq: Freq): boolean {
  const days = [...new Set(rows.map((row) => row.day))];
  return days.length > 1 && isFiner(freq, likeliest(days));
}

/**
 * Each row with its period: the one of that frequency that holds the day, of weeks the ISO week in which they end.
 * `FeedSemanticError` where two dates fall in one period, as the frequency cannot be right then.
 */
export function withPeriods(rows: readonly FredRow[], freq: Freq): readonly (readonly [FredRow, Period])[] {
  const dates = new Map<Period, string>();
  let before: readonly [FredRow, Period] | undefined;
  return rows.map((row) => {
    // Vintages of one date stand one after another.
    const period = before?.[0].date === row.date ? before[1] : periodAt(freq, row.day);
    const other = dates.get(period) ?? row.date;
    if (other !== row.date) {
      const detail = `has two dates in one period of frequency ${freq}, ${period}: ${other} and ${row.date}`;
      throw new Refused('FeedSemanticError', detail, 'observations');
    }
    dates.set(period, row.date);
    before = [row, period];
    return before;
  });
}
