import { endDay, type Day, type Freq, type Period } from '@/series/period';
import type { Feed, Observation, Series } from '@/series/series';
import { daysOf } from './sources';

/** How old a feed's figures are, judged by the feed and never by when we fetched it. */
export interface Freshness {
  readonly state: 'fresh' | 'stale';
  /** Last period with a number that is not a forecast; `null` when there is none. */
  readonly latest: Period | null;
  /** Whole days since that period ended; 0 while it runs, and when there is none. */
  readonly ageDays: number;
}

/** Days after which figures of a frequency count as old when no next release is announced: one missed release and its usual lag. */
const patience: Readonly<Record<Freq, number>> = { A: 500, S: 300, Q: 200, M: 100, W: 21, D: 7 };

interface Newest {
  readonly period: Period;
  readonly freq: Freq;
}

/** Observations are sorted by period and vintage, so that the last row of a period is what is known of it now. */
function newestOf(series: Series): Newest | undefined {
  const isLastVintage = (row: Observation, index: number) => series.observations[index + 1]?.period !== row.period;
  const row = series.observations.findLast(
    (each, index) => each.value !== null && each.status !== 'F' && isLastVintage(each, index),
  );
  return row && { period: row.period, freq: series.freq };
}

function later(a: Newest | undefined, b: Newest | undefined): Newest | undefined {
  if (!a || !b) return a ?? b;
  return endDay(b.period) > endDay(a.period) ? b : a;
}

/** Last period of a feed with a number that is not a forecast; `null` when there is none. */
export function latestPeriod(feed: Feed): Period | null {
  return feed.series.map(newestOf).reduce(later, undefined)?.period ?? null;
}

/** Age and state of a feed on a day. Stale once the announced next release has passed; without one, once the newest period ended too long ago for its frequency. */
export function freshnessOf(feed: Feed, today: Day): Freshness {
  const newest = feed.series.map(newestOf).reduce(later, undefined);
  if (!newest) return { state: 'stale', latest: null, ageDays: 0 };
  const ageDays = Math.max(0, today - endDay(newest.period));
  const next = feed.nextRelease === null ? undefined : daysOf(feed.nextRelease)?.last;
  const stale = next === undefined ? ageDays > patience[newest.freq] : today > next;
  return { state: stale ? 'stale' : 'fresh', latest: newest.period, ageDays };
}
