import { parsePeriod, type Freq } from '@/series/period';

import { adjustmentOf } from './adjustment';
import { countIn } from './jsonCell';
import type { Measure } from './foreign';
import { freqIn } from './freqWords';
import type { Category, CubeAxes, CubeDimension } from './jsonStatCube';
import { multiplierIn, powerIn, unitIn } from './unitWords';
import { fieldsOf, labelOf, listOf, own, textOrNumber } from './unknownParts';

/** One dimension of a series with its category. */
export interface Coordinate {
  readonly dimension: CubeDimension;
  readonly category: Category;
}

/** Years or an index formula: `base` is then the reference period of an index and no unit. `1000` is no year but a multiplier. */
function isReference(base: string): boolean {
  return multiplierIn(base) === undefined && (parsePeriod(base) !== undefined || /^\d{4}\s*=\s*100\b/u.test(base));
}

/** The multiplier as the file states it; `null` where it states none. */
function statedIn(unit: unknown): string | null {
  return textOrNumber(own(unit, 'multiplier'));
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

/** What a dimension called `unit` says, as Eurostat has it. */
function unitOfDimension(coordinates: readonly Coordinate[]): string | null {
  const unit = byId(coordinates, /^unit(?:[ _]?measure)?$/iu);
  return unit?.label ?? unit?.id ?? null;
}

/** What may say something of the measure of a series, the surest first: dimensions in the role of a metric, other ones, and what all cells are of. */
export function measuring(coordinates: readonly Coordinate[], { role, constants }: CubeAxes): readonly Coordinate[] {
  const given = own(role, 'metric');
  const metrics = new Set(listOf(given) ?? [given]);
  const all = constants.flatMap((dimension) => dimension.categories.map((category) => ({ dimension, category })));
  const isMetric = ({ dimension }: Coordinate): boolean => metrics.has(dimension.id);
  const ordered = [...coordinates, ...all];
  return [...ordered.filter(isMetric), ...ordered.filter((each) => !isMetric(each))];
}

/** Whether a unit says more than its decimals. */
function saysMore(unit: unknown): boolean {
  return ['label', 'base', 'symbol', 'unit', 'multiplier'].some((name) => labelOf(own(unit, name)) !== null);
}

/** What the metric of a series says of its unit, the first that says more than decimals; `undefined` where none says anything. */
function metricOf(coordinates: readonly Coordinate[]): (Coordinate & { readonly unit: unknown }) | undefined {
  const all = coordinates
    .map((each) => ({ ...each, unit: own(own(each.dimension.category, 'unit'), each.category.id) }))
    .filter(({ unit }) => fieldsOf(unit) !== null);
  return all.find(({ unit }) => saysMore(unit)) ?? all[0];
}

/** A multiplier that the file states and that is no power of ten; `undefined` where there is none such. */
export function unknownMultiplier(coordinates: readonly Coordinate[]): string | undefined {
  const stated = statedIn(metricOf(coordinates)?.unit);
  return stated === null || powerIn(stated) !== undefined ? undefined : stated;
}

/** What a metric says of itself in its unit and beside it. */
function saidOfMetric(
  metric: ReturnType<typeof metricOf>,
): Pick<Measure, 'adjustment' | 'base'> & { readonly words: readonly unknown[] } {
  if (metric === undefined) return { words: [], adjustment: null, base: null };
  const { unit } = metric;
  const px = pxWeb(metric);
  const base = labelOf(own(unit, 'base'));
  const isPeriod = base !== null && isReference(base);
  return {
    words: [own(unit, 'label'), isPeriod ? null : base, own(unit, 'symbol'), own(unit, 'unit')],
    adjustment: adjustmentOf(own(unit, 'adjustment')) ?? px.adjustment,
    base: isPeriod ? base : px.base,
  };
}

/** The measure of a series: from `category.unit` of the metric, or from dimensions called `unit` and `s_adj` as Eurostat has them. */
export function measureOf(coordinates: readonly Coordinate[], extension: unknown): Measure {
  const metric = metricOf(coordinates);
  const { words, adjustment, base } = saidOfMetric(metric);
  const named = [...words.map(labelOf), unitOfDimension(coordinates)].filter((word) => word !== null);
  return {
    ...unitIn(named, powerIn(statedIn(metric?.unit) ?? '')),
    decimals: countIn(own(metric?.unit, 'decimals')) ?? countIn(own(own(extension, 'px'), 'decimals')),
    adjustment: adjustment ?? adjustmentOf(byId(coordinates, /^s_adj$/iu)?.id),
    base,
  };
}

/** The frequency that a dimension called `freq` states, or `null`. */
export function statedFreq(coordinates: readonly Coordinate[]): Freq | null {
  const { id = '', label } = byId(coordinates, /^freq(?:uency)?$/iu) ?? {};
  return freqIn(id) ?? freqIn(label ?? '');
}
