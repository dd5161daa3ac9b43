import { lastDayOfDate } from './dates';
import { comparePeriods, endDay, startDay } from './period';
import type { Day, Period } from './period';
import type { Observation, Series, Target } from './series';

/** Order among the vintages of a period: rows without a publication date come first. */
function rankOf(row: Pick<Observation, 'published'>): number {
  const published = row.published === null ? undefined : lastDayOfDate(row.published);
  return published ?? Number.NEGATIVE_INFINITY;
}

/** First day on which a row was surely known. */
function knownFrom(row: Pick<Observation, 'published' | 'period'> & { readonly date?: string }): Day {
  const published = rankOf(row);
  if (Number.isFinite(published)) return published;
  const spoken = row.date === undefined ? undefined : lastDayOfDate(row.date);
  return spoken ?? endDay(row.period);
}

/** Rows of one frequency sort by their spelling, so that a series without revisions need not be gone through again. */
function isOneRowAPeriod(rows: readonly Observation[]): boolean {
  const known = withoutRevisions.get(rows) ?? areSpelledInOrder(rows);
  withoutRevisions.set(rows, known);
  return known;
}

/** A series never changes, and each move of a range asks again. */
const withoutRevisions = new WeakMap<readonly Observation[], boolean>();

function areSpelledInOrder(rows: readonly Observation[]): boolean {
  return rows.every((row, index) => {
    const before = rows[index - 1];
    return before === undefined || (before.period.length === row.period.length && before.period < row.period);
  });
}

/** The row without the figures that were set against it later. */
function withKnownConflicts(row: Observation, last: Day): Observation {
  const conflicts = row.conflicts.filter((conflict) => knownFrom(conflict) <= last);
  return conflicts.length === row.conflicts.length ? row : { ...row, conflicts };
}

function lastKnownDay(date: string | undefined): Day {
  if (date === undefined) return Number.POSITIVE_INFINITY;
  const day = lastDayOfDate(date);
  if (day === undefined) throw new RangeError(`not a date: ${date}`);
  return day;
}

/** Words, drawings and checks of a page ask for the same day, and what is kept for one list of rows may be kept by those who use it. */
const mostDaysKept = 4;
const rowsKept = new WeakMap<Series, Map<string, readonly Observation[]>>();

/**
 * One row a period, sorted by period: the latest vintage known on `date` (all vintages when absent), `null` values included.
 * A publication date of a month or year counts as its last day; a row without one as known from the end of its `date` or period.
 * Throws a RangeError when `date` is not `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: showing later rows instead would be wrong.
 */
export function asOf(series: Series, date?: string): readonly Observation[] {
  const kept = rowsKept.get(series) ?? new Map<string, readonly Observation[]>();
  rowsKept.set(series, kept);
  const rows = kept.get(date ?? '') ?? rowsAsOf(series, date);
  kept.delete(date ?? '');
  kept.set(date ?? '', rows);
  const [oldest] = kept.keys();
  if (kept.size > mostDaysKept && oldest !== undefined) kept.delete(oldest);
  return rows;
}

/** The targets known on a day (all when absent). One without a date of publication counts as known from the start of its period. Throws a RangeError as `asOf` does. */
export function targetsAsOf(series: Series, date?: string): readonly Target[] {
  const last = lastKnownDay(date);
  return series.targets.filter((target) => {
    const published = target.published === null ? undefined : lastDayOfDate(target.published);
    return (published ?? startDay(target.period)) <= last;
  });
}

function rowsAsOf(series: Series, date: string | undefined): readonly Observation[] {
  const last = lastKnownDay(date);
  if (date === undefined && isOneRowAPeriod(series.observations)) return series.observations;
  const latest = new Map<Period, Observation>();
  for (const row of series.observations) {
    if (date !== undefined && knownFrom(row) > last) continue;
    const best = latest.get(row.period);
    // Of two rows published on the same day the one later in the file wins.
    if (best === undefined || rankOf(row) >= rankOf(best)) latest.set(row.period, row);
  }
  const rows = [...latest.values()].map((row) => (date === undefined ? row : withKnownConflicts(row, last)));
  const starts = new Map(rows.map((row) => [row, startDay(row.period)]));
  return rows.sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0) || comparePeriods(a.period, b.period));
}
