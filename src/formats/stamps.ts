import { isOfFreq } from '@/series/period';

import { onlyPeriod } from './periodWords';

const msPerDay = 86_400_000;
const dayBegin = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/u;
/** Moments in milliseconds that a publisher may have meant: from 1980 to 2200. */
const likely = { first: 315_532_800_000, last: 7_258_118_400_000 } as const;

/**
 * The day of a time stamp as it is written, `YYYY-MM-DD`: `2024-11-08T23:00:00+0100` is 2024-11-08 in every zone. A number
 * is a moment in milliseconds, its day that of UTC. `null` where it is none or where day and month cannot be told apart.
 */
export function dayOfStamp(stamp: unknown): string | null {
  if (typeof stamp === 'number') {
    const isLikely = stamp >= likely.first && stamp <= likely.last;
    return isLikely ? new Date(Math.floor(stamp / msPerDay) * msPerDay).toISOString().slice(0, 10) : null;
  }
  if (typeof stamp !== 'string' || stamp.length > 80) return null;
  const period = onlyPeriod(dayBegin.exec(stamp.trim())?.[1] ?? stamp);
  return period !== null && isOfFreq(period, 'D') ? period : null;
}
