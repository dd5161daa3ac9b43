import type { Hedge, Worded } from '@/claims/claim';
import type { Series } from '@/series/series';
import type { Figure } from './figure';
import { plays, type Item } from './item';
import type { Scope } from './scope';

const hedges: readonly Hedge[] = ['about', 'almost', 'more-than', 'at-least', 'less-than', 'at-most'];
/** A figure this many times outside all that a series holds speaks of something else. */
const farOff = 10;

/** The items of the words that hedge a figure, the nearest first; they stand directly before it. */
export function hedgeItem(scope: Scope, index: number): Item | undefined {
  const before = scope.items[index - 1];
  return plays(before, ...hedges, 'above', 'below') ? before : undefined;
}

function hedgeOf(scope: Scope, index: number, figure: Figure): Hedge | undefined {
  const item = hedgeItem(scope, index);
  if (plays(item, 'above')) return 'more-than';
  if (plays(item, 'below')) return 'less-than';
  return hedges.find((hedge) => plays(item, hedge)) ?? (figure.andMore ? 'more-than' : undefined);
}

/** A figure as worded, in units of ten to the power of `unitMult`. */
export function wordedOf(scope: Scope, index: number, unitMult: number): Worded | undefined {
  const item = scope.items[index];
  if (item?.kind !== 'figure') return undefined;
  const { digits, decimals, exponent, negative } = item.figure;
  const value = Number(`${negative ? '-' : ''}${digits}e${exponent - unitMult}`);
  const hedge = hedgeOf(scope, index, item.figure);
  return { value, decimals: decimals - exponent + unitMult, ...(hedge && { hedge }) };
}

function isMoney({ unit }: Series): boolean {
  return unit.prefix === 'Rp' || unit.code === 'IDR';
}

function isPercent({ unit }: Series): boolean {
  return unit.name.id.startsWith('%');
}

/** Whether a figure can be a value of a series by what stands around it. */
export function isInUnitOf(figure: Figure, series: Series): boolean {
  if (isPercent(series)) return figure.unit === 'percent' && figure.exponent === 0;
  if (isMoney(series)) return figure.unit === 'rupiah';
  if (series.nature === 'index') return (figure.unit === 'none' || figure.unit === 'points') && figure.exponent === 0;
  return figure.unit === 'none';
}

/** Whether a value is of the size that a series' figures are of. */
export function isOfSize(value: number, series: Series): boolean {
  if (series.nature === 'index' || series.nature === 'rate') return Math.abs(value) <= 100;
  const known = [...series.observations, ...series.targets].flatMap((row) => row.value ?? []);
  return value >= Math.min(...known) / farOff && value <= Math.max(...known) * farOff;
}

/** Measures that are said in the unit of the series alone: a change in points or per cent of a level. */
export function isBareIndex(series: Series): boolean {
  return series.nature === 'index' && series.unit.name.id === '';
}
