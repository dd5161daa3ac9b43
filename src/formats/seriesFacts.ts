import { comparePeriods, freqOf, isOfFreq, type Freq } from '@/series/period';

import type { ForeignFile, ForeignReading, ForeignSeries } from './foreign';
import { noticesOf } from './fileNotices';
import { limitsNow } from './limits';
import { isUntold } from './mixedFreqs';
import { Refused } from './refusal';
import { inOrder } from './statusFlags';

/** Refuses a file of more series or readings than the limits at hand allow; ask it before building them, as soon as the counts are known. */
export function checkSize(series: number, readings: number): void {
  const wayOut = 'choose fewer places, items or years at the source';
  const most = limitsNow();
  if (series > most.series) {
    throw new Refused('FeedTooLargeError', `has ${series} series, at most ${most.series} are read; ${wayOut}`);
  }
  if (readings > most.readings) {
    throw new Refused('FeedTooLargeError', `has ${readings} cells, at most ${most.readings} are read; ${wayOut}`);
  }
}

/** The one frequency of all periods that are known; `null` where there is none or several, or no figure has any. A list of plain days counts as daily: a decoder whose days stand for months or years must not ask here. */
export function freqOfReadings(readings: readonly ForeignReading[]): Freq | null {
  let freq: Freq | null = null;
  if (isUntold(readings)) return null;
  for (const { period } of readings) {
    if (period === null || (freq !== null && isOfFreq(period, freq))) continue;
    if (freq !== null) return null;
    freq = freqOf(period);
  }
  return freq;
}

/** How a series' key is written in a place: `geo=IT,unit=EUR`. */
function keyText({ key, label }: Pick<ForeignSeries, 'key' | 'label'>): string {
  return key.length === 0 ? label : key.map(({ dimension, value }) => `${dimension}=${value}`).join(',');
}

function compareReadings(a: ForeignReading, b: ForeignReading): number {
  if (a.period === null || b.period === null) return Number(a.period === null) - Number(b.period === null);
  const [first, second] = [a.vintage ?? '', b.vintage ?? ''];
  return comparePeriods(a.period, b.period) || (first === second ? 0 : first < second ? -1 : 1);
}

function isOrdered(readings: readonly ForeignReading[]): boolean {
  return readings.every((reading, index) => {
    const before = readings[index - 1];
    return before === undefined || compareReadings(before, reading) <= 0;
  });
}

/** Readings in time, of one period the earlier vintage first; those without a period last, in the file's order. */
export function inTime(readings: readonly ForeignReading[]): readonly ForeignReading[] {
  return isOrdered(readings) ? readings : readings.toSorted(compareReadings);
}

/** Whether two readings are of one moment: the same period and vintage. One without a period is of none. */
function isSameMoment(a: ForeignReading, b: ForeignReading): boolean {
  return a.period !== null && a.period === b.period && a.vintage === b.vintage;
}

/** A series in time order with each period once a vintage. */
interface TidySeries {
  readonly series: ForeignSeries;
  /** How many repetitions were left out that say the same. */
  readonly repeated: number;
  /** Those that do not, as they were put together. */
  readonly differing: readonly ForeignReading[];
}

/** Sorts and removes what is said twice; a number wins over a missing one. `FeedSemanticError` where two numbers contradict each other. */
function tidy(series: ForeignSeries): TidySeries {
  const ordered = inTime(series.readings);
  const kept: ForeignReading[] = [];
  const differing: ForeignReading[] = [];
  for (const reading of ordered) {
    const before = kept.at(-1);
    if (before === undefined || !isSameMoment(before, reading)) {
      kept.push(reading);
      continue;
    }
    const both = oneOf(before, reading, series);
    if (!saysTheSame(before, reading)) differing.push(both);
    kept[kept.length - 1] = both;
  }
  const left = ordered.length - kept.length;
  const isSame = left === 0 && ordered === series.readings;
  const readings = left === 0 ? ordered : kept;
  return { series: isSame ? series : { ...series, readings }, repeated: left - differing.length, differing };
}

function saysTheSame(a: ForeignReading, b: ForeignReading): boolean {
  const isFlagged = a.statuses.length > 0 || a.statusRaw === b.statusRaw;
  return a.value === b.value && a.statuses.join() === b.statuses.join() && isFlagged;
}

function oneOf(a: ForeignReading, b: ForeignReading, series: ForeignSeries): ForeignReading {
  if (a.value === b.value) return withBothFlags(a, b);
  if (a.value === null) return b;
  if (b.value === null) return a;
  const detail = `has two values for ${a.period}: ${a.value} and ${b.value}`;
  throw new Refused('FeedSemanticError', detail, `series[${keyText(series)}]`);
}

/** The first of two readings of one value with what the other says of it. */
function withBothFlags(a: ForeignReading, b: ForeignReading): ForeignReading {
  const note = a.note ?? b.note;
  const noted = note === undefined ? a : { ...a, note };
  if (b.statusRaw === undefined || a.statusRaw === b.statusRaw) return noted;
  if (a.statusRaw === undefined) return { ...noted, statuses: b.statuses, statusRaw: b.statusRaw };
  return { ...noted, statuses: inOrder([...a.statuses, ...b.statuses]), statusRaw: `${a.statusRaw}; ${b.statusRaw}` };
}

/**
 * The last step of every decoder: limits, readings in time, repetitions left out, and the doubts that can be seen in the
 * series themselves (units, frequencies, periods, gaps, flags, vintages) after those that the decoder
 * found. Does not fill in `freq`. Throws `Refused`.
 */
export function finished(draft: ForeignFile): ForeignFile {
  const count = draft.series.reduce((sum, { readings }) => sum + readings.length, 0);
  checkSize(draft.series.length, count);
  const tidied = draft.series.map(tidy);
  const series = tidied.map((each) => each.series);
  const repeated = tidied.reduce((sum, each) => sum + each.repeated, 0);
  const differing = tidied.flatMap((each) => each.differing);
  const seen = noticesOf(series, { repeated, differing });
  // Times that wait for an answer are not unreadable.
  const isUnknown = series.every(({ readings }) => readings.every(({ period }) => period === null));
  const waits = draft.questions.some(({ about, blocking }) => {
    return about === 'dates' || about === 'trimester' || (about === 'freq' && blocking && isUnknown);
  });
  const told = waits ? seen.filter(({ name }) => name !== 'PeriodUnreadable') : seen;
  return { ...draft, series, warnings: [...draft.warnings, ...told] };
}
