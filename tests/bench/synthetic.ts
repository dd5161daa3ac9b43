import type { ChartEntry } from '@/catalogue/catalogue';
import { subjectOf, type Subject } from '@/charts/model/subject';
import { dayOf, periodOf } from '@/series/period';
import type { PeriodRange } from '@/series/range';
import type { Feed, Observation } from '@/series/series';

/** The first of the made-up days; 150,000 of them end in the year 2010. */
export const firstDay = dayOf(1600, 1, 1);

/** A restless curve around 50 that is the same in every run. */
export function curve(index: number): number {
  return Math.round((50 + 8 * Math.sin(index / 90) + 3 * Math.sin(index * 12.9898)) * 10) / 10;
}

/** The PMI feed with `count` daily readings in place of its own. */
export function dailyFeed(feed: Feed, count: number): Feed {
  const [series] = feed.series;
  const [row] = series?.observations ?? [];
  if (!series || !row) throw new Error('the PMI feed has no readings');
  const observations: readonly Observation[] = Array.from({ length: count }, (_, index) => ({
    ...row,
    period: periodOf({ freq: 'D', n: firstDay + index }),
    value: curve(index),
    conflicts: [],
  }));
  return { ...feed, series: [{ ...series, freq: 'D', targets: [], observations }] };
}

/** The line chart of a feed's first series. */
export function subjectOfFeed(feed: Feed, range: PeriodRange = {}): Subject {
  const [series] = feed.series;
  if (!series) throw new Error(`${feed.id} has no series`);
  const chart: ChartEntry = { id: feed.id, name: feed.title, feed: feed.id, series: [series.id], form: 'line' };
  return subjectOf({ chart, feed, range, milestones: [] });
}
