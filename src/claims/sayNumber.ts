import type { Language } from '@/i18n/language';
import { formatChange, formatMeasure } from '@/i18n/measure';
import { findingMessages } from '@/i18n/messages/finding';
import { formatCount, formatNumber } from '@/i18n/number';
import type { Qualifier, Series } from '@/series/series';
import type { Worded } from './claim';
import { wordedDecimals } from './rounding';
import type { Figure, Measured } from './verdict';

/** A value of a series and how its source hedged it. */
interface Valued {
  readonly value: number;
  readonly qualifier?: Qualifier;
}

/** A value on record with the source's own hedge: "sekitar 9.000 peserta", "more than 25 million". */
export function sayValue(
  { value, qualifier }: Valued,
  series: Series,
  options: { readonly language: Language; readonly style: 'full' | 'short' | 'bare' },
): string {
  const said = formatMeasure(value, series, options);
  return qualifier === undefined ? said : findingMessages[options.language].hedge[qualifier](said);
}

/** Digits that a computed figure is told with: those of the series for points, one for per cent and times, none for counts. */
function usualDigits(measured: Measured, series: Series): number {
  if (measured === 'count') return 0;
  return measured === 'percent' || measured === 'times' ? 1 : series.decimals;
}

/** How a figure is written. */
interface FigureOptions {
  readonly language: Language;
  /** `always` puts a plus before a rise. */
  readonly sign?: 'always';
  /** Decimals; absent = as many as such figures usually have. */
  readonly digits?: number;
  /** Of a level; absent = with its unit. */
  readonly style?: 'full' | 'short';
}

/** A count of periods as a sentence has it: "6 bulan", "6 months". */
export function sayPeriods(count: number, series: Series, language: Language): string {
  return findingMessages[language].periods[series.freq](formatCount(count, language));
}

function sayChange(
  figure: Figure & { measured: 'points' | 'percentage-points' | 'percent' },
  digits: number,
  { language, sign }: FigureOptions,
): string {
  const text = formatChange({ kind: figure.measured, value: figure.value }, digits, language);
  return sign === 'always' ? text : text.replace(/^\+/u, '');
}

/** A computed figure with its unit: "+1,4 poin", "2,6 %", "3,8 juta UMKM", "1,9", "6 bulan". */
export function sayFigure(figure: Figure, series: Series, options: FigureOptions): string {
  const { measured, value } = figure;
  const { digits = usualDigits(measured, series) } = options;
  switch (measured) {
    case 'level':
      return formatMeasure(value, series, { style: 'full', ...options });
    case 'amount':
      return formatMeasure(value, series, { style: 'full', ...options, digits });
    case 'points':
    case 'percentage-points':
    case 'percent':
      return sayChange({ measured, value }, digits, options);
    case 'times':
      return formatNumber(value, options.language, { min: options.digits ?? 0, max: digits });
    case 'count':
      return sayPeriods(value, series, options.language);
    default:
      return measured satisfies never;
  }
}

/** A number as it was worded, with its hedge and unit: "3 %", "hampir 4 juta UMKM". */
export function sayWorded(
  worded: Worded,
  measured: Measured,
  options: { readonly series: Series; readonly language: Language; readonly style?: 'full' | 'short' },
): string {
  const { series, language, style = 'full' } = options;
  // A level without a stated precision is one on record and has its series' digits.
  const isOnRecord = measured === 'level' && worded.decimals === undefined;
  const digits = isOnRecord ? {} : { digits: Math.max(0, wordedDecimals(worded)) };
  const text = sayFigure({ measured, value: worded.value }, series, { language, style, ...digits });
  return worded.hedge === undefined ? text : findingMessages[language].hedge[worded.hedge](text);
}
