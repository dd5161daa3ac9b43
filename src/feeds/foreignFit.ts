import type { ForeignSeries } from '@/formats/foreign';
import { powerInWords } from '@/formats/unitWords';
import type { Series } from '@/series/series';

/** What of a foreign series is not as it is in the series that it should go into. */
export interface Misfit {
  readonly about: 'freq' | 'unit' | 'multiplier' | 'adjustment' | 'base';
  /** As the file says it; `null` where it does not say. */
  readonly theirs: string | null;
  /** As our series has it. */
  readonly ours: string;
}

type Foreign = Pick<ForeignSeries, 'freq' | 'unit' | 'unitMult' | 'adjustment' | 'base'>;
type Own = Pick<Series, 'freq' | 'unit' | 'adjustment' | 'base'>;

/** Two spellings of a per cent, which every provider has one of. */
const percent = new Set(['%', 'percent', 'per cent', 'persen', 'pct', 'pc', 'percentage']);

function plain(unit: string): string {
  const lower = unit.trim().toLowerCase();
  return percent.has(lower) ? '%' : lower;
}

function namesUnit(word: string, { code, name, prefix }: Series['unit']): boolean {
  const known = [code, name.id, name.en, prefix ?? ''].filter((each) => each !== '').map(plain);
  return known.includes(plain(word));
}

function unitFits(theirs: string | null, ours: Series['unit'], unitIs: string | undefined): boolean {
  if (unitIs !== undefined) return unitIs === ours.code;
  return theirs !== null && namesUnit(theirs, ours);
}

/** Whether a multiplier stands only in the words of a unit, which nothing would be converted by, and not in the words of ours. */
function losesMultiplier({ unit, unitMult }: Foreign, { code, name }: Series['unit']): boolean {
  const power = unit === null || unitMult !== 0 ? undefined : powerInWords(unit);
  return power !== undefined && ![name.id, name.en, code].some((words) => powerInWords(words) === power);
}

/** How a unit reads in each language; its code where it has no words. */
function wordings({ code, name, prefix = '' }: Series['unit']): readonly string[] {
  return [name.id, name.en].map((words) => plain(`${prefix} ${words}`) || code);
}

/** Whether two units read the same in a language: codes of one's own do not tell all words apart. */
export function isSameUnit(a: Series['unit'], b: Series['unit']): boolean {
  const others = wordings(b);
  return wordings(a).some((words, index) => words === others[index]);
}

/** `2015=100`, `2015 = 100` and `2015` are one base; without a year the words are compared. */
export function sameBase(a: string, b: string): boolean {
  const [first, second] = [a, b].map((base) => base.match(/\d{4}/gu)?.join(' ') ?? base.trim().toLowerCase());
  return first === second;
}

/**
 * Why a foreign series cannot go into one of ours; empty = it fits. Frequency and unit must be the same; a unit that is worded
 * otherwise fits only where a person says which of our codes it is (`unitIs`). Adjustment and base must not contradict. The
 * multiplier is no misfit, as figures are converted, unless it stands only in the words that `unitIs` passes over.
 */
export function misfits(foreign: Foreign, own: Own, unitIs?: string): readonly Misfit[] {
  const { freq, unit, adjustment, base } = foreign;
  const found: Misfit[] = [];
  if (freq !== own.freq) found.push({ about: 'freq', theirs: freq, ours: own.freq });
  if (!unitFits(unit, own.unit, unitIs)) found.push({ about: 'unit', theirs: unitIs ?? unit, ours: own.unit.code });
  else if (losesMultiplier(foreign, own.unit)) found.push({ about: 'multiplier', theirs: unit, ours: own.unit.code });
  if (adjustment !== null && adjustment !== own.adjustment) {
    found.push({ about: 'adjustment', theirs: adjustment, ours: own.adjustment });
  }
  if (base !== null && own.base !== null && !sameBase(base, own.base)) {
    found.push({ about: 'base', theirs: base, ours: own.base });
  }
  return found;
}
