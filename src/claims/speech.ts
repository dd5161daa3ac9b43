import { formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { claimMessages } from '@/i18n/messages/claim';
import { findingMessages } from '@/i18n/messages/finding';
import { formatNumber, noFigure } from '@/i18n/number';
import type { Period } from '@/series/period';
import { isReading } from '@/series/reading';
import type { Series } from '@/series/series';
import { asOf } from '@/series/vintage';
import type { ClaimData, KnownSeries } from './data';
import { sayValue } from './sayNumber';
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

/** The figure on record for a period, newest edition; a dash where there is none. */
export function recorded(period: Period, { series, language }: Speech): string {
  const row = asOf(series).find((each) => each.period === period);
  return row && isReading(row) ? sayValue(row, series, { language, style: 'full' }) : noFigure;
}

/** The subject and what is said of it, as the series' kind of name allows. */
export function of({ known, series, language }: Speech, what: string): string {
  const words = claimMessages[language];
  const isCount = series.nature === 'stock' || series.nature === 'flow';
  return (isCount ? words.countSaysOf : words.saysOf)(pick(known.name, language), what);
}

/** "PMI manufaktur 54,6 pada April 2021", "UMKM baru di lokapasar: 3,8 juta UMKM pada 2020" */
export function sayLevel(period: Period, value: string, { known, series, language }: Speech): string {
  const texts = findingMessages[language];
  const say = series.nature === 'stock' || series.nature === 'flow' ? texts.countLevel : texts.level;
  return say(pick(known.name, language), value, sayWhen(period, language));
}

/** ", from January 2018 to February 2026"; empty where an end is the record's own. */
export function spanOf({ from, to }: { readonly from?: Period; readonly to?: Period }, language: Language): string {
  if (from === undefined || to === undefined) return '';
  return claimMessages[language].span(long(from, language), long(to, language));
}
