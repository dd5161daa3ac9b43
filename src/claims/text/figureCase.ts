import type { Claim, Worded } from '@/claims/claim';
import { isInUnitOf, isOfSize, wordedOf } from './amounts';
import { companyOf, type Bound } from './bind';
import type { Figure } from './figure';
import type { Reason } from './found';
import { plays } from './item';
import type { Role } from './lexicon';
import type { NamedSeries } from './lexis';
import type { Scope } from './scope';
import { wordsOf } from './wording';

/** A claim with its reasons, before it is placed in the text. */
export interface Draft {
  readonly claim: Claim;
  readonly because: readonly Reason[];
}

/** A figure with what is known about it. */
export interface FigureCase {
  readonly scope: Scope;
  readonly index: number;
  readonly figure: Figure;
  readonly bound: Bound;
  /** What the words around make of it. */
  readonly role: Role | undefined;
}

/** Tokens by index, the end exclusive. */
interface Placed {
  readonly from: number;
  readonly to: number;
}

/** Stretches in the order of the text; those that touch are one. */
function joined(places: readonly Placed[]): readonly Placed[] {
  const all: Placed[] = [];
  for (const { from, to } of places.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && from <= last.to) all[all.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else all.push({ from, to });
  }
  return all;
}

/** The words that chose a series: its name and those that it asks for, "UMKM … on boarding di marketplace". */
function choosingWords(scope: Scope, { by }: Bound, key: string): string {
  const series = scope.lexis.series.get(key);
  const company = (series && companyOf(scope, series, by)) ?? [];
  return joined([by, ...company])
    .map((place) => wordsOf(scope, place))
    .join(' … ');
}

/** The words that named a series. */
export function seriesReasons(scope: Scope, bound: Bound, key: string): readonly Reason[] {
  const words = wordsOf(scope, bound.by);
  const back: Reason[] = bound.back ? [{ kind: 'back', words }] : [];
  return [...back, { kind: 'series', series: key, words: bound.back ? words : choosingWords(scope, bound, key) }];
}

/** The word before a figure that made it a claim of its kind. */
export function signReasons(
  { scope, index }: FigureCase,
  of: Claim['says'],
  roles: readonly Role[],
): readonly Reason[] {
  const item = scope.items.slice(0, index).findLast((before) => plays(before, ...roles));
  return item ? [{ kind: 'sign', of, words: wordsOf(scope, item) }] : [];
}

/** Whether claims of a kind about a series are recognised. */
export function allows({ only }: NamedSeries, says: Claim['says']): boolean {
  return only === undefined || only.includes(says);
}

/** The figure as a value of a series; `undefined` where it cannot be one. */
export function valueIn({ scope, index, figure }: FigureCase, { known }: NamedSeries): Worded | undefined {
  const worded = wordedOf(scope, index, known.series.unitMult);
  return worded && isInUnitOf(figure, known.series) && isOfSize(worded.value, known.series) ? worded : undefined;
}
