import { lastDayOfDate } from '@/series/dates';
import { startDay, type Period } from '@/series/period';

/** Where a row of a series stands in time. */
export interface RowPlace {
  /** First day of its period; minus infinity where that is none. */
  readonly start: number;
  /** Last day that its publication date covers; minus infinity when unknown. */
  readonly known: number;
  /** Its publication date as it is spelt. */
  readonly published: string | null;
}

export function placeInTime(period: Period | undefined, published: string | null): RowPlace {
  const known = published === null ? undefined : lastDayOfDate(published);
  return { start: period ? startDay(period) : -Infinity, known: known ?? -Infinity, published };
}

/** By period, then by publication with unknown dates first; a month or year is known by its last day, as in `asOf`. */
export function compareInTime(a: RowPlace, b: RowPlace): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.known !== b.known) return a.known < b.known ? -1 : 1;
  // Of two dates that end together the exact one comes last, whatever the order in the file.
  return (a.published ?? '').length - (b.published ?? '').length;
}
