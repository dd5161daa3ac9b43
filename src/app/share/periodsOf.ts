import type { Subject } from '@/charts/model/subject';
import { comparePeriods, type Period } from '@/series/period';
import { isReading } from '@/series/reading';

/** The periods of the chart's own series that have a figure, the oldest first; `inRange` = only those that are shown. */
export function periodsOf({ shown, compared }: Subject, inRange: boolean): readonly Period[] {
  const own = shown.filter((entry) => entry !== compared);
  const periods = own.flatMap(({ all, rows }) => (inRange ? rows : all).filter(isReading).map(({ period }) => period));
  return [...new Set(periods)].toSorted(comparePeriods);
}
