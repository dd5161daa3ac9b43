import { freqOf } from '@/series/period';

import type { Category, CubeAxes, CubeDimension } from './jsonStatCube';
import { inRole, type CubeTime } from './jsonStatTime';
import { isOfTotals, onlyPeriod } from './periodWords';
import { isYearPart, withYear, yearPartNamed, type YearPart } from './yearParts';

/** A dimension of months, quarters or halves beside the dimension of their years. */
export interface CubeParts {
  /** Its place among the dimensions. */
  readonly index: number;
  /** By its positions: the moments of time in that part of the year; `null` of a total, which is a series of its own. */
  readonly moments: readonly (CubeTime['moments'] | null)[];
}

const counts: ReadonlyMap<number, YearPart> = new Map([
  [12, 'month'],
  [4, 'quarter'],
  [2, 'half'],
]);

function nameIn({ id, label }: CubeDimension): YearPart | undefined {
  return yearPartNamed(label?.trim().toLowerCase() ?? '') ?? yearPartNamed(id.trim().toLowerCase());
}

/** The word or code of a category that is a part of a year. Where nothing says that the list is of such parts only names of months are: `Q1` may be a quartile. */
function partIn({ id, label }: Category, of: YearPart | undefined): string | undefined {
  const name = (label ?? id).trim();
  if (of === undefined) return isYearPart(name, of) && !/\d/u.test(name) ? name : undefined;
  return [name, id.trim()].find((text) => isYearPart(text, of));
}

function isTotal({ id, label }: Category): boolean {
  return isOfTotals(label ?? id);
}

/** The moments of each part; `undefined` where a category is neither a part nor a total, or the dimension has fewer than two parts. */
function momentsOf(
  { categories }: CubeDimension,
  years: CubeTime['moments'],
  of: YearPart | undefined,
): CubeParts['moments'] | undefined {
  const parts = categories.map((category) => partIn(category, of));
  if (parts.filter((part) => part !== undefined).length < 2) return undefined;
  if (categories.some((category, index) => parts[index] === undefined && !isTotal(category))) return undefined;
  const moments = parts.map((part) => {
    if (part === undefined) return null;
    return years.map(({ period }) => {
      const time = withYear(part, period ?? '', of);
      return { time, period: onlyPeriod(time) };
    });
  });
  const all = moments.flatMap((each) => each ?? []).map(({ period }) => period);
  return new Set(all).size === all.length && !all.includes(null) ? moments : undefined;
}

/**
 * Finds the months, quarters or halves of a cube that has its years in one dimension and these in another (Statistics
 * Estonia's tables): a dimension called so, or that the file gives the role of time, or whose categories all are
 * names of months. `undefined` without one.
 */
export function partsOf(axes: CubeAxes, time: CubeTime): CubeParts | undefined {
  if (!time.moments.every(({ period }) => period !== null && freqOf(period) === 'A')) return undefined;
  const isTime = inRole(axes);
  for (const [index, dimension] of axes.dimensions.entries()) {
    if (index === time.index) continue;
    const counted = isTime.has(dimension.id) ? counts.get(dimension.categories.length) : undefined;
    const moments = momentsOf(dimension, time.moments, nameIn(dimension) ?? counted);
    if (moments) return { index, moments };
  }
  return undefined;
}
