import type { Language } from './language';

/** Space that does not break a line: stands inside a figure, between number and multiplier word, unit or per cent sign. */
export const nbsp = '\u00A0';

/** Minus sign of displayed numbers. Files for machines keep the ASCII hyphen (`decimalText`). */
export const minus = '\u2212';

/** Stands where there is no number to show. */
export const noFigure = '\u2013';

/** English follows British usage; `en-ID` would print Indonesian decimal commas. */
const locales: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

const maxDigits = 20;
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, min: number, max: number): Intl.NumberFormat {
  const key = `${language}${min}-${max}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: min,
    maximumFractionDigits: max,
    useGrouping: true,
  });
  formatters.set(key, made);
  return made;
}

function clampDigits(digits: number): number {
  return Math.min(Math.max(Math.trunc(digits), 0), maxDigits);
}

/**
 * A number in the reader's language, rounded half away from zero to `max` decimals, at least `min` shown.
 * Negative numbers carry U+2212; `sign: 'always'` adds `+`. A number that rounds to zero has no sign.
 * NaN and infinities are no figures and give an en dash.
 */
export function formatNumber(
  value: number,
  language: Language,
  digits: { readonly min: number; readonly max: number; readonly sign?: 'always' | 'negative' },
): string {
  if (!Number.isFinite(value)) return noFigure;
  const min = clampDigits(digits.min);
  const text = formatter(language, min, Math.max(min, clampDigits(digits.max))).format(Math.abs(value));
  if (!/[1-9]/u.test(text)) return text;
  if (value < 0) return minus + text;
  return digits.sign === 'always' ? `+${text}` : text;
}

/** How many of something there are: no decimals, thousands in groups. */
export function formatCount(value: number, language: Language): string {
  return formatNumber(value, language, { min: 0, max: 0 });
}

/** The number in plain decimal ASCII, the shortest that reads back as the same number: never an exponent, grouping or `-0`. Throws RangeError for NaN and infinities. */
export function decimalText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/u.exec(String(value));
  if (!match) return String(value === 0 ? 0 : value);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}

/** How many decimals a reported number has. Digits past the 15th significant one are binary noise and do not count: 0.1 + 0.2 has one. */
export function decimalsOf(value: number): number {
  if (!Number.isFinite(value)) return 0;
  const fraction = decimalText(Number(value.toPrecision(15))).split('.')[1];
  return Math.min(fraction?.length ?? 0, maxDigits);
}

/** A share already in per cent: `90 %` (no-break space) in Indonesian, `90%` in English, with exactly `digits` decimals. */
export function formatPercent(value: number, digits: number, language: Language): string {
  return withPercentSign(formatNumber(value, language, { min: digits, max: digits }), language);
}

/** Sets the per cent sign to a number that is text already. */
export function withPercentSign(text: string, language: Language): string {
  return language === 'id' ? `${text}${nbsp}%` : `${text}%`;
}
