import type { Claim } from '@/claims/claim';
import { boundLeft } from './bind';
import { datedIn, type InSeries } from './dating';
import { seriesReasons, type Draft } from './figureCase';
import type { Reason } from './found';
import type { Item } from './item';
import type { NamedSeries } from './lexis';
import type { Dated, Scope } from './scope';
import { wordsOf } from './wording';

/** A claim that a word makes, with the items that are marked. */
export interface CueFound extends Draft {
  readonly first: Item;
  readonly last: Item;
}

/** A word with the figures before it that are known to be of one series. */
export interface CueCase {
  readonly scope: Scope;
  readonly index: number;
  readonly passed: ReadonlySet<Item>;
}

/** What a claim is made of, once its series and time are known. */
export type Making = (series: NamedSeries, time: Dated) => CueFound | undefined;

/** The one claim that fits; none when several series do. */
export function onlyOne({ scope, index, passed }: CueCase, read: InSeries, make: Making): CueFound | undefined {
  const bound = boundLeft(scope, index, passed);
  if (!bound) return undefined;
  const found = bound.series.flatMap((series) => {
    const time = datedIn(scope, index, { bound, series: series.known.series, read });
    const made = time && make(series, time);
    if (!made || series.only?.includes(made.claim.says) === false) return [];
    return [{ ...made, because: [...seriesReasons(scope, bound, series.key), ...time.because, ...made.because] }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The words that make a claim of its kind, as a reason. */
export function sign(scope: Scope, of: Claim['says'], items: readonly [Item, Item]): Reason {
  return { kind: 'sign', of, words: wordsOf(scope, ...items) };
}
