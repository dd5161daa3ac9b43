import type { Language } from '@/i18n/language';
import { readNumeral, type Numeral } from './numeral';
import {
  counted,
  currencies,
  multipliers,
  numbered,
  numberWords,
  tensWords,
  units,
  wholeFigures,
  type FigureUnit,
} from './figureWords';
import type { Token } from './token';

/** A number with its multiplier and unit, as worded. */
export interface Figure {
  /** Plain ASCII decimal, without the multiplier. */
  readonly digits: string;
  readonly decimals: number;
  /** Power of ten of the multiplier word. */
  readonly exponent: number;
  readonly negative: boolean;
  readonly unit: FigureUnit;
  /** "3,8 juta lebih" */
  readonly andMore: boolean;
}

/** Tokens that make a figure, or a number that is none (a law's, an age, a telephone); the end exclusive. */
export interface FigureHit {
  readonly to: number;
  readonly figure?: Figure;
}

function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** "No. 15", "covid-19": the words or marks before a number make it the number of something. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (numbered.has(before.text === '.' ? textAt(tokens, at - 2) : before.text)) return true;
  if (tokens[at]?.spaced !== false) return false;
  if (before.kind === 'word') return before.text !== 'rp' && before.text !== 'idr';
  return /^[-/#@:_+=]$/u.test(before.text) && !isSign(tokens, at - 1);
}

/** "15/2021", "10:00", "54 tahun", telephone numbers: nobody writes a figure with a nought before it or seven digits in a row. */
function isIdle(tokens: readonly Token[], at: number): boolean {
  if (isNumbered(tokens, at) || isPart(tokens, at) || counted.has(textAt(tokens, at + 1))) return true;
  if (/^(?:0\d+|\d{7,})$/u.test(textAt(tokens, at))) return true;
  const next = tokens[at + 1];
  return next?.spaced === false && /^[/:@_]$/u.test(next.text) && tokens[at + 2]?.spaced === false;
}

/** A dash or plus that stands free before a number. */
function isSign(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !/^[-+]$/u.test(token.text)) return false;
  return (
    tokens[at + 1]?.kind === 'number' &&
    tokens[at + 1]?.spaced === false &&
    (token.spaced || /^[($]$/u.test(textAt(tokens, at - 1)))
  );
}

const rangeWords = new Set(['-', 's', 'hingga', 'sampai', 'until']);

/** "3-4 juta", "3 s.d. 4 juta": two numbers, not one. */
function isRange(tokens: readonly Token[], at: number): boolean {
  const following = tokens.slice(at + 2, at + 6).findIndex(({ kind }) => kind === 'number');
  return (
    rangeWords.has(textAt(tokens, at + 1)) && following >= 0 && following < (textAt(tokens, at + 1) === 's' ? 4 : 1)
  );
}

/** Within a number in words of which only a part is understood: "dua puluh satu juta", "six point one million". */
function isPart(tokens: readonly Token[], at: number): boolean {
  const joined = ['-', 'and'].includes(textAt(tokens, at - 1));
  const before = textAt(tokens, joined ? at - 2 : at - 1);
  if (before === 'koma' || before === 'point') return true;
  return tokens[at]?.kind === 'word' && (tensWords.has(before) || (!joined && numberWords.has(before)));
}

interface Start {
  readonly at: number;
  readonly unit: FigureUnit;
  readonly negative: boolean;
}

const minusWords = new Set(['minus', 'negatif', 'negative']);

/** A sign before or behind the currency, or the word for minus. */
function readStart(tokens: readonly Token[], from: number): Start {
  const said = minusWords.has(textAt(tokens, from));
  const sign = from + (said ? 1 : 0);
  const money = isSign(tokens, sign) ? sign + 1 : sign;
  const currency = currencies.longest(tokens, money);
  const late = currency?.to ?? money;
  const at = currency && isSign(tokens, late) ? late + 1 : late;
  const negative = said || [sign, late].some((each) => isSign(tokens, each) && textAt(tokens, each) === '-');
  return { at, unit: currency?.means ?? 'none', negative };
}

function readDigits(tokens: readonly Token[], at: number, language: Language) {
  const token = tokens[at];
  if (token?.kind === 'number') return readNumeral(token.text, language);
  const word = numberWords.get(token?.text ?? '');
  return word === undefined ? undefined : { digits: String(word), decimals: 0 };
}

/** Letters that stick to a number and are no unit: "3.8m" is million in one language and billion in the other. */
function isMuddled(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind === 'word' && !next.spaced;
}

function readUnit(
  tokens: readonly Token[],
  at: number,
  start: Start,
): { readonly to: number; readonly unit: FigureUnit } {
  const found = units.longest(tokens, at);
  if (found) return { to: found.to, unit: start.unit === 'none' ? found.means : start.unit };
  return { to: at, unit: isMuddled(tokens, at) ? 'foreign' : start.unit };
}

/** "3,8 juta lebih", but not "3,8 juta lebih tinggi". */
function isAndMore(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at) === 'lebih' && !/^(?:tinggi|rendah|besar|kecil|dari|banyak)$/u.test(textAt(tokens, at + 1));
}

function readAmount(tokens: readonly Token[], start: Start, numeral: Numeral): FigureHit {
  const { at, negative } = start;
  const multiplier = multipliers.longest(tokens, at + 1);
  const read = readUnit(tokens, multiplier?.to ?? at + 1, start);
  const andMore = read.to > at + 1 && isAndMore(tokens, read.to);
  const unit = isRange(tokens, at) ? 'foreign' : read.unit;
  const figure: Figure = { ...numeral, exponent: multiplier?.means ?? 0, negative, unit, andMore };
  return { to: andMore ? read.to + 1 : read.to, figure };
}

function readNumber(tokens: readonly Token[], start: Start, language: Language): FigureHit | undefined {
  const { at } = start;
  const numeral = readDigits(tokens, at, language);
  if (tokens[at]?.kind !== 'number') {
    // "dua" alone counts; "dua juta" is a figure.
    const amount = numeral && !isPart(tokens, at) ? readAmount(tokens, start, numeral) : undefined;
    return amount && amount.to > at + 1 ? amount : undefined;
  }
  return numeral && !isIdle(tokens, at) ? readAmount(tokens, start, numeral) : { to: at + 1 };
}

/** Reads the figure that begins at a token with its sign, currency, multiplier and unit; a number that is no figure has none. */
export function readFigure(tokens: readonly Token[], from: number, language: Language): FigureHit | undefined {
  const whole = wholeFigures.longest(tokens, from);
  if (whole && tokens[from]?.kind === 'word') {
    const figure: Figure = {
      digits: whole.means,
      decimals: 0,
      exponent: 0,
      negative: false,
      unit: 'times',
      andMore: false,
    };
    return { to: whole.to, figure };
  }
  return readNumber(tokens, readStart(tokens, from), language);
}
