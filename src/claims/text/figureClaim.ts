import { hedgeItem } from './amounts';
import { isFollowedWell, isTargetAfter, roleAround } from './around';
import { relationOf } from './beside';
import { boundLeft, boundRight, type Bound } from './bind';
import { changeClaim } from './changeClaim';
import { comparedBefore } from './compared';
import { directlyAfter } from './dating';
import type { Figure } from './figure';
import type { Draft, FigureCase } from './figureCase';
import type { Unread } from './found';
import type { Item } from './item';
import { levelClaim, targetClaim } from './levelClaim';
import type { Role } from './lexicon';
import type { NamedSeries } from './lexis';
import { maybeTotal } from './muddled';
import type { Scope } from './scope';

/** What became of a figure: a claim, or why there is none; `bound` says that it is known to be of the series. */
export interface FigureOutcome {
  readonly draft?: Draft;
  readonly why?: Unread;
  readonly bound?: Bound;
}

/** "lebih tinggi dari Maret yang 53,2": the figure of what is compared with, or else a change. */
function comparedOrChanged(each: FigureCase, series: NamedSeries): Draft | undefined {
  const compared = comparedBefore(each.scope, each.index, series.known.series);
  return compared ? levelClaim(each, series) : changeClaim(each, series);
}

const builders: Partial<Record<Role, (each: FigureCase, series: NamedSeries) => Draft | undefined>> = {
  up: comparedOrChanged,
  down: comparedOrChanged,
  target: targetClaim,
  to: levelClaim,
  level: levelClaim,
  from: levelClaim,
  than: levelClaim,
};

function drafts(each: FigureCase): readonly Draft[] {
  const build = each.role === undefined ? levelClaim : builders[each.role];
  return build ? each.bound.series.flatMap((series) => build(each, series) ?? []) : [];
}

function boundOf(
  scope: Scope,
  index: number,
  { figure, passed }: { readonly figure: Figure; readonly passed: ReadonlySet<Item> },
) {
  // What is counted may stand behind the figure; an index counts nothing.
  const right = figure.unit === 'none' ? boundRight(scope, index) : undefined;
  const counts = right?.series.every(({ known }) => known.series.nature !== 'index') === true;
  return counts ? right : boundLeft(scope, index, passed);
}

/** "Setelah 53,2": told of another time, and not of which. */
function isAside(scope: Scope, index: number): boolean {
  const item = scope.items[index];
  return (
    item !== undefined &&
    scope.aside.has(item) &&
    (!directlyAfter(scope, index) || hedgeItem(scope, index) !== undefined)
  );
}

function isMuddled(scope: Scope, bound: Bound, { claim }: Draft): boolean {
  return bound.series.some((series) => maybeTotal(scope, series, claim));
}

/** Whether a part of a sentence names a period that nothing is compared with. */
function hasOwnTime({ items, whens, aside }: Scope): boolean {
  return items.some(
    (item, index) => whens.get(item)?.period !== undefined && !aside.has(item) && !relationOf(items, index),
  );
}

function readBound(scope: Scope, index: number, known: Pick<FigureCase, 'figure' | 'bound'>): FigureOutcome {
  const { bound } = known;
  if (isAside(scope, index)) return { why: 'undated', bound };
  const role = roleAround(scope, index);
  const spoiled = !isFollowedWell(scope, index, bound) || (role !== 'target' && isTargetAfter(scope, index));
  if (spoiled) return { why: 'unnamed', bound };
  const [draft, ...more] = drafts({ scope, index, role, ...known });
  if (draft && more.length === 0)
    return isMuddled(scope, bound, draft) ? { why: 'ambiguous', bound } : { draft, bound };
  return { why: draft ? 'ambiguous' : hasOwnTime(scope) ? 'misfit' : 'undated', bound };
}

/** Reads one figure. `passed`: figures before it that are known to be of one series. */
export function readFigureClaim(scope: Scope, index: number, passed: ReadonlySet<Item>): FigureOutcome {
  const item = scope.items[index];
  if (item?.kind !== 'figure') return { why: 'unnamed' };
  const bound = boundOf(scope, index, { figure: item.figure, passed });
  return bound && bound.series.length > 0
    ? readBound(scope, index, { figure: item.figure, bound })
    : { why: 'unnamed' };
}
