import { isOfFreq, type Period } from '@/series/period';
import { periodIndex } from '@/series/periodIndex';
import { isReading, type Reading } from '@/series/reading';
import type { Observation, Series } from '@/series/series';
import { asOf } from '@/series/vintage';
import type { ClaimData, KnownSeries } from './data';
import type { Doubt } from './verdict';

/** A series as it was known on a day. */
export interface Record {
  readonly known: KnownSeries;
  readonly series: Series;
  /** One row a period, sorted. */
  readonly rows: readonly Observation[];
  /** The day; absent = all that is known. */
  readonly asOf?: string;
}

/** The record of a series as known on a day (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`; absent = all), or `undefined` where no such series is known. */
export function recordOf(data: ClaimData, key: string, date?: string): Record | undefined {
  const known = data.series.get(key);
  if (!known) return undefined;
  const { series } = known;
  return { known, series, rows: asOf(series, date), ...(date === undefined ? {} : { asOf: date }) };
}

/** The reading of a period, or why there is none. */
export function readingIn(record: Record, period: Period): Reading | Doubt {
  const { series, rows } = record;
  if (!isOfFreq(period, series.freq)) return 'wrong-frequency';
  const row = rows[periodIndex(rows, period)];
  if (row && isReading(row)) return row;
  const all = asOf(series);
  const later = all[periodIndex(all, period)];
  return later && isReading(later) ? 'not-yet-known' : 'no-figure';
}

/** Tells a doubt from what was looked for. */
export function isDoubt<T extends object>(found: T | Doubt): found is Doubt {
  return typeof found === 'string';
}
