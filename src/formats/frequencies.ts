import {
  calendarOf,
  endDay,
  freqOf,
  freqs,
  isFiner,
  isOfFreq,
  periodAt,
  startDay,
  type Day,
  type Freq,
  type Period,
} from '@/series/period';

import type { ForeignReading, ForeignSeries } from './foreign';
import { mixedFreqs } from './mixedFreqs';
import type { Notice } from './notice';
import type { Answers, Question } from './question';
import { freqOfReadings } from './seriesFacts';

/** Usual days from one date to the next, at most: up to four days lie between working days, thirty-one between months. */
const spacings: readonly (readonly [days: number, freq: Freq])[] = [
  [4, 'D'],
  [10, 'W'],
  [45, 'M'],
  [135, 'Q'],
  [270, 'S'],
];

/** The middle one of the distances between neighbours; `undefined` of fewer than two days. */
function usualSpacing(days: readonly Day[]): number | undefined {
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
}

/** How often days in their order come, by their spacing; of one day by its place in the year. */
export function likeliest(days: readonly Day[]): Freq {
  const spacing = usualSpacing(days);
  if (spacing !== undefined) return spacings.find(([most]) => spacing <= most)?.[1] ?? 'A';
  const { month, date } = calendarOf(days[0] ?? 0);
  if (date !== 1) return 'D';
  return month === 1 ? 'A' : 'M';
}

/** Whether no two of the days fall in one period. */
function isOnceIn(freq: Freq, days: readonly Day[]): boolean {
  return new Set(days.map((day) => periodAt(freq, day))).size === days.length;
}

/** Whether the days are such as name periods of a frequency: months and longer ones begin on the first. */
function beginIn(freq: Freq, days: readonly Day[]): boolean {
  return freq === 'D' || freq === 'W' || days.every((day) => calendarOf(day).date === 1);
}

/**
 * How often dates may come: first the frequency that their spacing makes likely, then the others that are possible, the
 * nearest first. A first of the month does not prove a month, so a person is asked; nothing is blocked.
 */
export function frequencyQuestion(dates: readonly Period[]): Question {
  const distinct = [...new Set(dates)].toSorted();
  const days = distinct.map(startDay);
  const guess = likeliest(days);
  const place = freqs.indexOf(guess);
  const options = freqs
    .toReversed()
    // The likeliest may be named by other days, such as the last of each month.
    .filter((freq) => isOnceIn(freq, days) && (freq === guess || beginIn(freq, days)))
    .sort((a, b) => Math.abs(freqs.indexOf(a) - place) - Math.abs(freqs.indexOf(b) - place));
  return { about: 'freq', options, examples: distinct.slice(0, 3), blocking: false };
}

/** Series with their frequency, and what must be asked about it. */
interface Timed {
  readonly series: readonly ForeignSeries[];
  readonly questions: readonly Question[];
}

/** How often a series comes: what its periods spell, unless these are plain days or none is known: then what its file states. `null` where they spell several. */
export function freqOfSeries(readings: readonly ForeignReading[], stated: Freq | null): Freq | null {
  const spelled = freqOfReadings(readings);
  if (spelled !== null && spelled !== 'D') return spelled;
  return spelled === 'D' || readings.every(({ period }) => period === null) ? stated : null;
}

/** The doubt about a stated frequency that the periods of a series contradict; none where they are plain days, or of several frequencies. */
export function statedNotice(readings: readonly ForeignReading[], stated: Freq | null): readonly Notice[] {
  const freq = freqOfReadings(readings);
  if (stated === null || freq === null || freq === 'D' || freq === stated) return [];
  return [{ name: 'FrequencyDiffers', values: { stated, freq } }];
}

/** Readings whose periods are days or months that all begin longer periods (IMF: `2021-01-01`, quarterly), or all end them (`2021-03`), as these periods. */
export function asStated(readings: readonly ForeignReading[], freq: Freq | null): readonly ForeignReading[] {
  if (freq === null) return readings;
  const areFiner = readings.every(({ period }) => period === null || !isFiner(freq, freqOf(period)));
  if (!areFiner) return readings;
  for (const edge of [startDay, endDay]) {
    const longer = readings.map((reading) => {
      if (reading.period === null || freqOf(reading.period) === freq) return reading;
      const period = periodAt(freq, startDay(reading.period));
      return edge(period) === edge(reading.period) ? { ...reading, period } : null;
    });
    const fitting = longer.filter((reading) => reading !== null);
    if (fitting.length === readings.length) return fitting;
  }
  return readings;
}

function areDays(readings: readonly ForeignReading[]): boolean {
  return readings.every(({ period }) => period === null || isOfFreq(period, 'D'));
}

/** Days as the periods of a frequency that hold them. */
function inFreq(series: ForeignSeries, freq: Freq): ForeignSeries {
  const readings = series.readings.map((reading) => {
    const { period } = reading;
    return period === null || freq === 'D' ? reading : { ...reading, period: periodAt(freq, startDay(period)) };
  });
  return { ...series, freq, readings };
}

/** Asks how often the dates of the longest series come; nothing where they are of days. */
function questionOf(series: readonly ForeignSeries[]): Question | undefined {
  const [longest] = series.toSorted((a, b) => b.readings.length - a.readings.length);
  const days = (longest?.readings ?? []).flatMap(({ period }) => (period === null ? [] : [period]));
  const question = days.length === 0 ? undefined : frequencyQuestion(days);
  return question?.options[0] === 'D' ? undefined : question;
}

/**
 * Gives each series its frequency: the one that its file states or its periods spell. Plain dates that come by months or
 * weeks do not tell: they stay days with a question, and with `answers.freq` become periods of it.
 */
export function withFrequencies(series: readonly ForeignSeries[], answers: Answers): Timed {
  const isOpen = (each: ForeignSeries) =>
    each.freq === null && areDays(each.readings) && freqOfReadings(each.readings) === 'D';
  const open = series.filter(isOpen);
  const question = answers.freq === undefined ? questionOf(open) : undefined;
  const timed = series.map((each) => {
    if (each.freq !== null) return areDays(each.readings) ? inFreq(each, each.freq) : each;
    if (!isOpen(each)) return { ...each, freq: freqOfReadings(each.readings) };
    if (answers.freq) return inFreq(each, answers.freq);
    return question ? each : { ...each, freq: 'D' as const };
  });
  const sorted = open.length === series.length ? { series: timed, questions: [] } : mixedFreqs(timed, answers);
  return { series: sorted.series, questions: [...(question ? [question] : []), ...sorted.questions] };
}
