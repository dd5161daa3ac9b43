import { parsePeriod, type Freq } from '@/series/period';

import { adjustmentOf } from './adjustment';
import { countIn } from './jsonCell';
import type { ForeignSeries } from './foreign';
import type { Category, CubeDimension } from './jsonStatCube';
import { unitWithoutMultiplier, multiplierIn } from './unitWords';
import { fieldsOf, labelOf, own } from './unknownParts';

/** What a cube says of the measure of one series. */
export type Measure = Pick<ForeignSeries, 'unit' | 'unitMult' | 'decimals' | 'adjustment' | 'base'>;

/** One dimension of a series with its category. */
export interface Coordinate {
  readonly dimension: CubeDimension;
  readonly category: Category;
}

/** A multiplier is a power of ten, or a word for one (ONS: `Units`). */
function multiplierOf(given: unknown): number {
  if (typeof given === 'number') return Number.isInteger(given) && Math.abs(given) <= 24 ? given : 0;
  if (typeof given !== 'string') return 0;
  return /^-?\d{1,2}$/u.test(given.trim()) ? Number(given) : (multiplierIn(given) ?? 0);
}

/** Years or an index formula: `base` is then the reference period of an index and no unit. */
function isReference(base: string): boolean {
  return parsePeriod(base) !== undefined || /^\d{4}\s*=\s*100\b/u.test(base);
}

function measureIn(unit: unknown): Measure {
  const base = labelOf(own(unit, 'base'));
  const isPeriod = base !== null && isReference(base);
  const words = [own(unit, 'label'), isPeriod ? null : base, own(unit, 'symbol'), own(unit, 'unit')];
  const unitMult = multiplierOf(own(unit, 'multiplier'));
  const names = words.map(labelOf).filter((name) => name !== null);
  return {
    unit: names.map((name) => unitWithoutMultiplier(name, unitMult)).find((name) => name !== null) ?? null,
    unitMult,
    decimals: countIn(own(unit, 'decimals')),
    adjustment: adjustmentOf(own(unit, 'adjustment')),
    base: isPeriod ? base : null,
  };
}

/** What PxWeb says of one of its contents beside the unit. */
function pxWeb({ dimension, category }: Coordinate): Pick<Measure, 'adjustment' | 'base'> {
  return {
    adjustment: adjustmentOf(own(own(dimension.extension, 'adjustment'), category.id)),
    base: labelOf(own(own(dimension.extension, 'basePeriod'), category.id)),
  };
}

function byId(coordinates: readonly Coordinate[], name: RegExp): Category | undefined {
  return coordinates.find(({ dimension }) => name.test(dimension.id))?.category;
}

/** What dimensions called `unit` and `s_adj` say, as Eurostat has them. */
function ofDimensions(coordinates: readonly Coordinate[]): Pick<Measure, 'unit' | 'adjustment'> {
  const unit = byId(coordinates, /^unit(?:[ _]?measure)?$/iu);
  return { unit: unit?.label ?? unit?.id ?? null, adjustment: adjustmentOf(byId(coordinates, /^s_adj$/iu)?.id) };
}

/** The measure of a series: from `category.unit` of the metric, or from dimensions called `unit` and `s_adj` as Eurostat has them. */
export function measureOf(coordinates: readonly Coordinate[], extension: unknown): Measure {
  const metric = coordinates.find(({ dimension, category }) => {
    return fieldsOf(own(own(dimension.category, 'unit'), category.id)) !== null;
  });
  const said = measureIn(metric && own(own(metric.dimension.category, 'unit'), metric.category.id));
  const px = metric ? pxWeb(metric) : { adjustment: null, base: null };
  const other = ofDimensions(coordinates);
  return {
    unit: said.unit ?? other.unit,
    unitMult: said.unitMult,
    decimals: said.decimals ?? countIn(own(own(extension, 'px'), 'decimals')),
    adjustment: said.adjustment ?? px.adjustment ?? other.adjustment,
    base: said.base ?? px.base,
  };
}

/** The frequency that a dimension called `freq` states, or `null`. */
export function statedFreq(coordinates: readonly Coordinate[]): Freq | null {
  const id = byId(coordinates, /^freq(?:uency)?$/iu)?.id;
  return freqs.find((freq) => freq === id) ?? null;
}

const freqs: readonly Freq[] = ['A', 'S', 'Q', 'M', 'W', 'D'];
