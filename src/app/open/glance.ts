import type { ForeignFile, ForeignReading, ForeignSeries } from '@/formats/foreign';
import { frequencyOf } from '@/feeds/feedFromForeign';
import type { Freq, Period } from '@/series/period';

/** A series without its readings: what a person needs to choose it. */
export interface SeriesGlance extends Omit<ForeignSeries, 'readings' | 'freq'> {
  /** The file's, else that of its first period; `null` where nothing tells. */
  readonly freq: Freq | null;
  /** Readings with a number, and periods known to have none. */
  readonly numbers: number;
  readonly missing: number;
  /** Times that spell no period: they are not drawn. */
  readonly unread: number;
  /** The first and the last period with a number, or the time as it is spelt. */
  readonly first: Period | string | null;
  readonly last: Period | string | null;
}

/** A file without its readings, of which a large one has half a million. */
export interface FileGlance extends Omit<ForeignFile, 'series'> {
  readonly series: readonly SeriesGlance[];
}

function hasNumber({ value }: ForeignReading): boolean {
  return value !== null;
}

function timeOf(reading: ForeignReading | undefined): Period | string | null {
  return reading ? (reading.period ?? reading.time) : null;
}

function seriesGlance({ readings, ...series }: ForeignSeries): SeriesGlance {
  const numbers = readings.filter(hasNumber).length;
  return {
    ...series,
    freq: frequencyOf({ freq: series.freq, readings }) ?? null,
    numbers,
    missing: readings.length - numbers,
    unread: readings.filter(({ period }) => period === null).length,
    first: timeOf(readings.find(hasNumber)),
    last: timeOf(readings.findLast(hasNumber)),
  };
}

/** What is told of a file before any of it is drawn. */
export function glanceOf(file: ForeignFile): FileGlance {
  return { ...file, series: file.series.map(seriesGlance) };
}
