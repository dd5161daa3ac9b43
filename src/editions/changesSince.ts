import type { Feed } from '@/series/series';
import { asOf } from '@/series/vintage';
import { changesBetween, type Changes, type Figures } from './difference';
import type { Edition } from './edition';

/** The figures of some series of a feed (by their own ids) as they are known now. */
export function figuresNow(feed: Feed, series: readonly string[]): readonly Figures[] {
  return feed.series
    .filter(({ id }) => series.includes(id))
    .map((each) => ({ key: `${feed.id}.${each.id}`, rows: asOf(each) }));
}

/** What became of an edition's figures in its feed as it is now. */
export function changesSince({ chart, feed }: Edition, now: Feed): Changes {
  return changesBetween(figuresNow(feed, chart.series), figuresNow(now, chart.series));
}
