import { lastDayOfDate } from '@/series/dates';
import { parsePeriod, startDay, type Day } from '@/series/period';
import type { Feed, Observation, Target } from '@/series/series';

/** The first day that a date means: of a month or year its first. */
function firstDayOf(date: string): Day {
  const period = parsePeriod(date);
  return period === undefined ? Number.POSITIVE_INFINITY : startDay(period);
}

function firstKnown({ published, period }: Pick<Observation | Target, 'published' | 'period'>): Day {
  return published === null ? startDay(period) : firstDayOf(published);
}

/**
 * A feed with only what may have been known on a day (`YYYY-MM-DD`): `asOf` leaves out what was only perhaps known, and
 * a file of that very day may have it. A figure of May may have been published on the first of May.
 */
export function feedKnownOn(feed: Feed, day: string): Feed {
  const last = lastDayOfDate(day) ?? Number.NEGATIVE_INFINITY;
  const series = feed.series.map((each) => ({
    ...each,
    observations: each.observations.filter((row) => firstKnown(row) <= last),
    targets: each.targets.filter((row) => firstKnown(row) <= last),
  }));
  return { ...feed, series };
}
