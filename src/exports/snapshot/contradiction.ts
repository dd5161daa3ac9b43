import { endDay, parsePeriod, startDay } from '@/series/period';
import type { View } from '@/url/view';
import type { Snapshot } from './snapshot';
import { snapshotAddress } from './snapshotAddress';

/** Whether every row has a day in the range that the view names, as `within` chooses rows. */
function areInRange({ series }: Snapshot, { from, to }: View): boolean {
  const first = from === undefined ? Number.NEGATIVE_INFINITY : startDay(from);
  const last = to === undefined ? Number.POSITIVE_INFINITY : endDay(to);
  const periods = series.flatMap(({ rows }) => rows.map(([text]) => parsePeriod(text)));
  return periods.every((period) => period !== undefined && endDay(period) >= first && startDay(period) <= last);
}

/** An edition has its day in its name; a view that names an edition or a day names the file's. */
function daysFit({ edition, asOf }: Snapshot, view: View): boolean {
  if (edition !== null && edition.slice(0, 10) !== asOf) return false;
  if (view.edition !== undefined && view.edition !== edition) return false;
  // The live chart as of some day may show what an edition of another day holds: its figures tell.
  const isFree = edition !== null && view.edition === undefined;
  return view.asOf === undefined || isFree || view.asOf === asOf;
}

/**
 * Whether a snapshot says two things of itself that cannot both be true: its state leads to another chart, language,
 * edition or day, has rows outside its own range, or an edition for a series that it does not set beside its own. No
 * writer of ours makes such a one, and a reader would check one thing and be shown the other.
 */
export function contradictsItself(snapshot: Snapshot): boolean {
  const { page, language, view } = snapshotAddress(snapshot);
  return !(
    page.name === 'chart' &&
    page.id === snapshot.chart &&
    language === snapshot.language &&
    daysFit(snapshot, view) &&
    (snapshot.compared === null || view.compare !== undefined) &&
    areInRange(snapshot, view)
  );
}
