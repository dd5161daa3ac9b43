import type { Freq } from '@/series/period';

import type { CubeDimension } from './jsonStatCube';
import { listOf, own } from './unknownParts';

/** Parts of a year that a dimension may count, with how many of them a year has and what stands before their number. */
const parts: readonly (readonly [freq: Freq, count: number, letter: string])[] = [
  ['S', 2, 'S'],
  ['Q', 4, 'Q'],
  ['M', 12, ''],
  ['W', 53, 'W'],
];

/** Names of dimensions of quarters; Ireland's and its neighbours' lists say what they count, and of weeks nothing else does. */
const names: readonly (readonly [RegExp, Freq])[] = [
  [/^(?:trimestres?|quarters?|triwulan|kuartal)$/iu, 'Q'],
  [/^tlist\(q1\)$/iu, 'Q'],
  [/^tlist\(h1\)$/iu, 'S'],
  [/^tlist\(w1\)$/iu, 'W'],
];

function freqInName({ id, label }: CubeDimension): Freq | undefined {
  return names.find(([name]) => name.test(id.trim()) || (label !== null && name.test(label.trim())))?.[1];
}

/** What years are made of by the dimension's hierarchy: four children of every year that has some are its quarters. */
function freqOfChildren({ category }: CubeDimension): Freq | undefined {
  const child = own(category, 'child');
  if (typeof child !== 'object' || child === null) return undefined;
  const counts = new Set(
    Object.entries(child).flatMap(([id, children]) => (/^\d{4}$/u.test(id) ? [listOf(children)?.length] : [])),
  );
  const [only] = counts;
  return counts.size === 1 ? parts.find(([, count]) => count === only)?.[0] : undefined;
}

/** A spelling as a period: `2005 - 1` → `2005-Q1`. */
type Meant = (spelling: string) => string;

const apart = /^(\d{4}) ?- ?(\d{1,2})$/u;
const joined = /^(\d{4})(\d{1,2})$/u;

/** How the numbers behind the years of a dimension are meant (`2005 - 1` of a dimension of quarters, `20211` of `TLIST(Q1)`); as they stand where it does not say. */
export function partsMeant(dimension: CubeDimension): Meant {
  const freq = freqInName(dimension) ?? freqOfChildren(dimension);
  const [, most, letter] = parts.find(([each]) => each === freq) ?? [];
  if (most === undefined || letter === undefined) return (spelling) => spelling;
  const isList = /^tlist\(/iu.test(dimension.id.trim());
  return (spelling) => {
    const [, year, number] = (isList ? joined.exec(spelling) : null) ?? apart.exec(spelling.trim()) ?? [];
    if (year === undefined || Number(number) < 1 || Number(number) > most) return spelling;
    const isTwoDigits = freq === 'M' || freq === 'W';
    return `${year}-${letter}${Number(number)
      .toString()
      .padStart(isTwoDigits ? 2 : 1, '0')}`;
  };
}
