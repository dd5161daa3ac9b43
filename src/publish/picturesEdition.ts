import type { Subject } from '@/charts/model/subject';
import { lastDayOfDate } from '@/series/dates';
import { comparePeriods, endDay, periodAt, type Day } from '@/series/period';
import { isReading } from '@/series/reading';
import type { PictureEdition } from './picturePaths';
import { sha256 } from './rasterCache';

function newest(days: readonly (Day | undefined)[]): Day | undefined {
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/**
 * The day of the newest figure shown (`YYYY-MM-DD`): when it was published, or its source; without any such date the
 * end of the latest period with a figure, and without figures the day on which the feed was last changed.
 */
export function editionDate(subject: Subject): string {
  const readings = subject.shown.flatMap(({ rows }) => rows.filter(isReading));
  const published = newest(
    readings.map((row) => {
      const date = row.published ?? row.source.published;
      return date === null ? undefined : lastDayOfDate(date);
    }),
  );
  const latest = readings.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1);
  const day = published ?? (latest && endDay(latest.period));
  return day === undefined ? subject.feed.modified : periodAt('D', day);
}

/** The edition that a drawing belongs to, from the SVG text of the light article picture. */
export function editionOf(subject: Subject, svg: string): PictureEdition {
  return { date: editionDate(subject), hash: sha256(svg).slice(0, 8) };
}
