import type { NumberStyle } from './question';
import { isMissingSign } from './statusFlags';
import { tidyText } from './tidyText';

/** What a cell of a table says: a number in either style, that there is none, or something else. */
export type NumberCell =
  | {
      readonly kind: 'number';
      /** Its value read as `1.234,5`; absent where it cannot be written so. */
      readonly indonesian?: number;
      /** Its value read as `1,234.5`; absent where it cannot be written so. */
      readonly international?: number;
      /** A mark behind the number, such as `*`, `p` or `1)`. */
      readonly mark?: string;
      /** True where a per cent sign stands behind it. The value is what is written: 5 for `5%`. */
      readonly percent: boolean;
    }
  | {
      readonly kind: 'missing';
      /** The sign or flag that stands in its place; absent for an empty cell. */
      readonly sign?: string;
    }
  | { readonly kind: 'other' };

/** Whether a text alone says that there is no number, and nothing about why; a star in its place does, too, which behind a number is a flag. */
export function isMissingWord(text: string): boolean {
  return text.trim() === '*' || isMissingSign(text);
}

/** Eurostat's tables put the reason behind the sign: `: c`. */
const flaggedMissing = /^: ?([a-z]{1,3})$/iu;
const other: NumberCell = { kind: 'other' };
const plainNumber = /^-?(?:0|[1-9]\d{0,14})$/u;

/** Currency before and per cent behind; the number itself in the middle. */
const dressed =
  /^(\(?)([-+]?)(?:(?:Rp\.?|IDR|USD|US\$|\$|€|£) ?)?([-+]?)([\d.,][\d., '’]*(?:E[-+]?\d{1,3})?)( ?(?:%|persen|percent))?(\)?)$/iu;

/** A mark behind a number: signs, a number or letter with a bracket, letters of flags. Others (`5 kg`, `2 M`) are units or multipliers, so no marks. */
const marked =
  /^(.*[\d%.,)])(?: ?([*†‡§¹²³\u2070-\u2079]+\)?|[a-z]\)|\([a-z*]{1,3}\)|\[[a-z\d*]{1,3}\]|[epr])| (\d{1,2}\)|[bcdefinpqrsuvz]|[bdefipsuz]{2}|bde|bdp|bep|dep))$/iu;

const groups = {
  indonesian: /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/u,
  international: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/u,
} as const;
const ungrouped = {
  indonesian: /^(?:\d+(?:,\d*)?|,\d+)(?:E[-+]?\d+)?$/iu,
  international: /^(?:\d+(?:\.\d*)?|\.\d+)(?:E[-+]?\d+)?$/iu,
} as const;
/** Thousands set apart by blanks or apostrophes, as in `1 234,5` and `1'234.5`. */
const spaced = /^[1-9]\d{0,2}(?:([ '’])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/u;

function valueIn(digits: string, style: NumberStyle): number | undefined {
  const text = spaced.test(digits) ? digits.replaceAll(/[ '’]/gu, '') : digits;
  const isSpaced = text !== digits;
  if (!ungrouped[style].test(text) && (isSpaced || !groups[style].test(text))) return undefined;
  const [group, decimal] = style === 'indonesian' ? ['.', ','] : [',', '.'];
  const value = Number(text.replaceAll(group ?? '', '').replace(decimal ?? '', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/** The value without a minus zero, which no file means. */
function signed(value: number | undefined, isNegative: boolean): number | undefined {
  return value === undefined || value === 0 || !isNegative ? value : -value;
}

/** The sign of a dressed number; `undefined` where brackets do not pair, or with two signs or a sign in brackets: nobody writes that. */
function signOf([, open = '', before = '', after = '', , , close = '']: readonly string[]): number | undefined {
  if ((open === '') !== (close === '')) return undefined;
  const signs = `${open}${before}${after}`;
  if (signs.length > 1) return undefined;
  return signs === '(' || signs === '-' ? -1 : 1;
}

function dressedNumber(text: string): NumberCell {
  // `(1,5)%` is `(1,5%)`.
  const match = dressed.exec(text.replace(/\)( ?(?:%|persen|percent))$/iu, '$1)'));
  const sign = match ? signOf(match) : undefined;
  if (!match || sign === undefined) return other;
  const digits = match[4]?.trim() ?? '';
  const read = numberOf(
    signed(valueIn(digits, 'indonesian'), sign < 0),
    signed(valueIn(digits, 'international'), sign < 0),
  );
  return read.kind === 'number' ? { ...read, percent: match[5] !== undefined } : other;
}

function markedNumber(text: string): NumberCell {
  const bare = dressedNumber(text);
  const match = bare.kind === 'other' ? marked.exec(text) : null;
  if (!match) return bare;
  const read = dressedNumber(match[1] ?? '');
  const mark = match[2] ?? match[3];
  return read.kind === 'number' && mark !== undefined ? { ...read, mark } : other;
}

const oneMark = /^(-?)(\d{1,20})([.,])(\d{1,20})$/u;
const group = /^[1-9]\d{0,2}$/u;

/** A number with one point or comma, as most cells of a table are; `undefined` for others. */
function simpleNumber(cell: string): NumberCell | undefined {
  const [, sign = '', whole = '', mark, fraction = ''] = oneMark.exec(cell) ?? [];
  if (mark === undefined) return undefined;
  const decimal = Number(`${sign}${whole}.${fraction}`) || 0;
  const isGroup = fraction.length === 3 && group.test(whole);
  const grouped = isGroup ? Number(`${sign}${whole}${fraction}`) : undefined;
  return mark === ',' ? numberOf(decimal, grouped) : numberOf(grouped, decimal);
}

function numberOf(indonesian: number | undefined, international: number | undefined): NumberCell {
  if (indonesian === undefined && international === undefined) return other;
  return {
    kind: 'number',
    ...(indonesian === undefined ? {} : { indonesian }),
    ...(international === undefined ? {} : { international }),
    percent: false,
  };
}

/**
 * Reads a cell as a number in both styles at once: plain, grouped by points, commas, blanks (no-break ones too) or
 * apostrophes, with `−`, brackets for a negative one, `Rp`, `%`, an exponent, and a mark behind (`54,6*`, `5.3 p`).
 * Empty cells and the usual signs (`:`, `..`, `NA`, `-`) are missing. A text that starts like a formula stays text.
 */
export function numberCell(cell: string): NumberCell {
  if (plainNumber.test(cell)) {
    const value = Number(cell) || 0;
    return { kind: 'number', indonesian: value, international: value, percent: false };
  }
  const simple = simpleNumber(cell);
  if (simple) return simple;
  // Longer texts are no numbers, and the patterns need not go over them.
  if (cell.length > 60) return other;
  const text = tidyText(cell);
  if (text === '') return { kind: 'missing' };
  const flag = flaggedMissing.exec(text)?.[1];
  if (flag !== undefined) return { kind: 'missing', sign: flag };
  return isMissingWord(text) ? { kind: 'missing', sign: text } : markedNumber(text);
}

/** Cells of a table by what they say of its style. */
export interface StyleCount {
  /** How many can be read in one style only. */
  readonly indonesian: number;
  readonly international: number;
  /** Cells that are another number in the other style, such as `1.234`; a few. */
  readonly ambiguous: readonly string[];
}

/** Counts what cells say about how numbers are written; texts and missing ones say nothing. */
export function countStyles(cells: Iterable<string>): StyleCount {
  const count = { indonesian: 0, international: 0 };
  const ambiguous: string[] = [];
  for (const cell of cells) {
    if (plainNumber.test(cell)) continue;
    const read = numberCell(cell);
    if (read.kind !== 'number' || read.indonesian === read.international) continue;
    if (read.international === undefined) count.indonesian += 1;
    else if (read.indonesian === undefined) count.international += 1;
    else if (ambiguous.length < 5) ambiguous.push(cell.trim());
  }
  return { ...count, ambiguous };
}
