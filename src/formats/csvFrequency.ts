import { periodAt, startDay, isOfFreq, type Freq } from '@/series/period';

import type { ForeignReading, ForeignSeries } from './foreign';
import { frequencyQuestion } from './fredFrequency';
import { mixedFreqs } from './mixedFreqs';
import type { Answers, Question } from './question';
import { freqOfReadings } from './seriesFacts';

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
  const days = (longest?.readings ?? []).flatMap(({ period }) => (period === null ? [] : [period])).toSorted();
  const rows = days.map((date) => ({ date, day: startDay(date), vintage: '', value: null }));
  const question = rows.length === 0 ? undefined : frequencyQuestion(rows);
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
