import { isFollowedWell, isTargetAfter, roleAround } from './around';
import { boundLeft, boundRight, type Bound } from './bind';
import { changeClaim } from './changeClaim';
import { comparedBefore } from './compared';
import type { Figure } from './figure';
import type { Draft, FigureCase } from './figureCase';
import type { Unread } from './found';
import type { Item } from './item';
import { levelClaim, targetClaim } from './levelClaim';
import type { Role } from './lexicon';
import type { NamedSeries } from './lexis';
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
  const right = figure.unit === 'none' ? boundRight(scope, index) : undefined;
  return right ?? boundLeft(scope, index, passed);
}

function readBound(scope: Scope, index: number, known: Pick<FigureCase, 'figure' | 'bound'>): FigureOutcome {
  const { bound } = known;
  const role = roleAround(scope, index);
  const spoiled = !isFollowedWell(scope, index, bound) || (role !== 'target' && isTargetAfter(scope, index));
  if (spoiled) return { why: 'unnamed', bound };
  const [draft, ...more] = drafts({ scope, index, role, ...known });
  if (draft && more.length === 0) return { draft, bound };
  return { why: draft ? 'ambiguous' : 'undated', bound };
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
