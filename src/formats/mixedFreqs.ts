import { freqOf, type Freq } from '@/series/period';

import type { ForeignReading, ForeignSeries } from './foreign';
import type { Answers, Question } from './question';

/** Series with a frequency where that was only a matter of choosing. */
interface Sorted {
  readonly series: readonly ForeignSeries[];
  readonly questions: readonly Question[];
}

/** Whether figures have no period, so that those of readings without a figure say nothing of them. */
export function isUntold(readings: readonly ForeignReading[]): boolean {
  if (readings.some(({ value, period }) => value !== null && period !== null)) return false;
  return readings.some(({ value }) => value !== null);
}

/** How many periods of each frequency series have. */
export function countFreqs(series: readonly ForeignSeries[]): ReadonlyMap<Freq, number> {
  const counts = new Map<Freq, number>();
  for (const { readings } of series) {
    for (const { period } of readings) {
      if (period !== null) counts.set(freqOf(period), (counts.get(freqOf(period)) ?? 0) + 1);
    }
  }
  return counts;
}

/** Series whose periods are of several frequencies, such as years and their quarters in one list: asks which, and with the answer keeps only the readings of that one. */
export function mixedFreqs(series: readonly ForeignSeries[], answers: Answers): Sorted {
  const mixed = series.filter((each) => each.freq === null && countFreqs([each]).size > 1);
  if (mixed.length === 0) return { series, questions: [] };
  const counts = [...countFreqs(mixed)].sort(([, a], [, b]) => b - a);
  const options = counts.map(([freq]) => freq);
  const freq = options.find((each) => each === answers.freq);
  if (freq === undefined) {
    const examples = options.flatMap(
      (each) => mixed[0]?.readings.find(({ period }) => period !== null && freqOf(period) === each)?.time ?? [],
    );
    return { series, questions: [{ about: 'freq', options, examples, blocking: true }] };
  }
  const isMixed = new Set(mixed);
  const kept = series.map((each) => {
    if (!isMixed.has(each)) return each;
    return {
      ...each,
      freq,
      // What has no period is still to be told of.
      readings: each.readings.filter(({ period }) => period === null || freqOf(period) === freq),
    };
  });
  return { series: kept, questions: [] };
}
