import { formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { claimMessages } from '@/i18n/messages/claim';
import { formatNumber, noFigure } from '@/i18n/number';
import type { Period } from '@/series/period';
import { isReading, type Reading } from '@/series/reading';
import type { Series } from '@/series/series';
import { asOf } from '@/series/vintage';
import type { Worded } from './claim';
import type { ClaimData, KnownSeries } from './data';
import { sayValue, sayWorded } from './sayNumber';
import { sayWhen } from './sayWhen';

/** What phrasing needs to know. */
export interface Speech {
  readonly known: KnownSeries;
  readonly series: Series;
  readonly data: ClaimData;
  readonly language: Language;
}

/** A threshold, with what lies on a side of it where the series says so: "50 (ekspansi)". */
export function limit(threshold: number, side: 'above' | 'below' | 'at', { series, language }: Speech): string {
  const number = formatNumber(threshold, language, { min: 0, max: 2 });
  const known = series.thresholds.find(({ value }) => value === threshold);
  if (!known || side === 'at') return number;
  return claimMessages[language].of(number, pick(known[side], language));
}

/** A period as sentences write it. */
export function long(period: Period, language: Language): string {
  return formatPeriod(period, language, 'long');
}

/** A figure as sentences have it: the subject says what is counted. */
const style = 'short';

/** A value on record with its source's hedge. */
export function sayRecorded(reading: Reading, { series, language }: Speech): string {
  return sayValue(reading, series, { language, style });
}

/** The figure on record for a period, newest edition; a dash where there is none. */
export function recorded(period: Period, speech: Speech): string {
  const row = asOf(speech.series).find((each) => each.period === period);
  return row && isReading(row) ? sayRecorded(row, speech) : noFigure;
}

/** A level as it was worded. */
export function sayLevelOf(worded: Worded, { series, language }: Speech): string {
  return sayWorded(worded, 'level', { series, language, style });
}

/** The subject and what is said of it. */
export function of({ known, language }: Speech, what: string): string {
  return claimMessages[language].saysOf(pick(known.name, language), what);
}

/** "PMI manufaktur Indonesia tercatat 54,6 pada April 2021", "The number of MSMEs new to marketplaces came to 3.8 million in 2020" */
export function sayLevel(period: Period, value: string, { known, series, language }: Speech): string {
  const say = claimMessages[language].level[series.nature];
  return say(pick(known.name, language), value, sayWhen(period, language));
}

/** " (from January 2018 to February 2026)"; empty where an end is the record's own. */
export function spanOf({ from, to }: { readonly from?: Period; readonly to?: Period }, language: Language): string {
  if (from === undefined || to === undefined) return '';
  return claimMessages[language].span(long(from, language), long(to, language));
}
