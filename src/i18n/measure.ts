import type { Language } from './language';
import { formatMessages } from '@/i18n/messages/format';
import { decimalsOf, formatNumber, nbsp, noFigure, withPercentSign } from './number';

/** What a value is measured in; a series fits. `unitMult` is a power of ten: 6 = the value is in millions. */
export interface Measure {
  readonly unit: { readonly name: { readonly id: string; readonly en: string }; readonly prefix?: string };
  readonly unitMult: number;
  /** Decimals always shown for `index` and `rate`. */
  readonly decimals: number;
  readonly nature: 'stock' | 'flow' | 'index' | 'rate';
}

/** A difference between two readings. `percent` is in per cent, not a fraction. */
export interface FormattableChange {
  readonly kind: 'points' | 'percentage-points' | 'percent';
  readonly value: number;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The multiplier as a word: 3 ribu/thousand, 6 juta/million, 9 miliar/billion, 12 triliun/trillion, 0 none. A power without a word is written out, such as `×10⁵`, so that it is never lost. */
export function multiplierWord(unitMult: number, language: Language): string {
  if (unitMult === 0) return '';
  const word = formatMessages[language].multipliers[unitMult];
  if (word !== undefined) return word;
  const digits = String(Math.abs(unitMult)).replace(/\d/gu, (digit) => superscripts.charAt(Number(digit)));
  return `×10${unitMult < 0 ? '⁻' : ''}${digits}`;
}

function isPercent(name: string): boolean {
  return name.startsWith('%');
}

/** Sets the unit's name to a figure; a name that begins with `%` sticks as the language wants it. */
function withUnit(figure: string, name: string, language: Language): string {
  if (name === '') return figure;
  return isPercent(name) ? withPercentSign(figure, language) + name.slice(1) : figure + nbsp + name;
}

/** The number with as many decimals as were reported, never rounded; `index` and `rate` show at least `decimals`. With `digits` exactly so many: a wording is repeated as it was. */
function bareNumber(value: number, measure: Measure, { language, digits }: MeasureOptions): string {
  if (digits !== undefined) return formatNumber(value, language, { min: digits, max: digits });
  const own = decimalsOf(value);
  const min = measure.nature === 'index' || measure.nature === 'rate' ? measure.decimals : 0;
  return formatNumber(value, language, { min, max: Math.max(min, own) });
}

/** How a value is written. */
interface MeasureOptions {
  readonly language: Language;
  readonly style: 'full' | 'short' | 'bare';
  /** Decimals of a number that is repeated as somebody worded it; a reported value has its own. */
  readonly digits?: number;
}

/**
 * A reported value in words. `full`: "3,8 juta UMKM", "Rp11,6 triliun", "53,8", "4,72 %"; `short`: without the
 * unit's name but with prefix, multiplier word and a bare per cent sign: "3,8 juta", "4,72 %"; `bare`: the number
 * alone, for axes and tables. Spaces inside the figure are U+00A0. The value is in the measure's unit times 10^unitMult.
 */
export function formatMeasure(value: number, measure: Measure, options: MeasureOptions): string {
  const { language, style } = options;
  if (!Number.isFinite(value)) return noFigure;
  const bare = bareNumber(value, measure, options);
  if (style === 'bare') return bare;
  const word = multiplierWord(measure.unitMult, language);
  const prefix = measure.unit.prefix ?? '';
  const number = bare.replace(/^(\u2212?)/u, `$1${prefix.replaceAll('$', '$$$$')}`);
  const figure = word === '' ? number : number + nbsp + word;
  const name = measure.unit.name[language];
  if (style === 'full') return withUnit(figure, name, language);
  return isPercent(name) ? withUnit(figure, '%', language) : figure;
}

/** The unit with its multiplier in full, for headings and files: "juta UMKM", "triliun rupiah", "Rp triliun", "%"; a series without a unit says what it is ("indeks"). */
export function unitWords(measure: Measure, language: Language): string {
  const parts = [measure.unit.prefix ?? '', multiplierWord(measure.unitMult, language), measure.unit.name[language]];
  const said = parts.filter((part) => part !== '').join(' ');
  return said === '' ? formatMessages[language].bareUnits[measure.nature] : said;
}

function amount(text: string, kind: FormattableChange['kind'], language: Language): string {
  const words = formatMessages[language];
  switch (kind) {
    case 'points':
      return words.points(text).replace(' ', nbsp);
    case 'percentage-points':
      return words.percentagePoints(text).replace(' ', nbsp);
    case 'percent':
      return withPercentSign(text, language);
    default:
      return kind satisfies never;
  }
}

/** A change with its sign and exactly `digits` decimals: "+1,4 poin", "−0,3 poin persen", "+2,6 %". Rounded to zero it has no sign. */
export function formatChange(change: FormattableChange, digits: number, language: Language): string {
  return amount(
    formatNumber(change.value, language, { min: digits, max: digits, sign: 'always' }),
    change.kind,
    language,
  );
}

/** A rise in per cent that from here on is told as a multiple: few people can picture 4,804 per cent. */
export const multipleFrom = 300;

/** "menjadi 4,9 kali lipat", "multiplied by 49": tenths below ten. */
export function sayMultiple(factor: number, language: Language): string {
  return formatMessages[language].multiplied(formatNumber(factor, language, { min: 0, max: factor < 10 ? 1 : 0 }));
}

/** A change as words for a sentence: "naik 1,4 poin", "turun 0,3 poin persen", "tidak berubah"; too small for the digits: "naik kurang dari 0,1 poin"; to four times and more: "menjadi 4,9 kali lipat". */
export function sayChange(change: FormattableChange, digits: number, language: Language): string {
  const words = formatMessages[language];
  if (change.value === 0) return words.unchanged;
  if (!Number.isFinite(change.value)) return noFigure;
  if (change.kind === 'percent' && change.value >= multipleFrom) return sayMultiple(1 + change.value / 100, language);
  const verb = change.value > 0 ? words.rises : words.falls;
  const text = formatNumber(Math.abs(change.value), language, { min: digits, max: digits });
  if (/[1-9]/u.test(text)) return verb(amount(text, change.kind, language));
  const least = formatNumber(Number(`1e-${digits}`), language, { min: digits, max: digits });
  return verb(words.lessThan(amount(least, change.kind, language)));
}
