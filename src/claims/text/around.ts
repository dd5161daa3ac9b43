import { headText, type Bound } from './bind';
import type { Figure } from './figure';
import { governing } from './governing';
import { plays, type Item } from './item';
import type { Role } from './lexicon';
import type { NamedSeries } from './lexis';
import type { Scope } from './scope';

/** What the words around a figure make of it. */
export function roleAround(scope: Scope, index: number): Role | undefined {
  const role = governing(scope, index);
  if (role !== undefined) return role;
  const next = scope.items[index + 1];
  const item = scope.items[index];
  if (item?.kind !== 'figure' || item.figure.unit === 'none' || item.figure.unit === 'rupiah') return undefined;
  // "a 3% rise", "1,4 poin lebih tinggi"
  return plays(next, 'up') ? 'up' : plays(next, 'down') ? 'down' : undefined;
}

/** Whether a target's word leads straight to a figure: "target 2 juta", "the target of 2 million". */
function leadsToFigure({ items }: Scope, index: number): boolean {
  let at = index + 1;
  while (plays(items[at], 'gap', 'is', 'count', 'about', 'almost')) at += 1;
  return items[at]?.kind === 'figure';
}

/** "6.1 million is the target", "2 juta UMKM ditargetkan": a level that is not one. */
export function isTargetAfter(scope: Scope, index: number): boolean {
  const after = scope.items.slice(index + 1);
  const next = after.findIndex((item) => item.kind === 'figure' || plays(item, 'target'));
  return plays(after[next], 'target') && !leadsToFigure(scope, index + 1 + next);
}

/** A bare number with decimals counts nothing, whatever noun follows. */
function isDecimalIndex({ unit, decimals }: Figure, series: Bound['series']): boolean {
  return unit === 'none' && decimals > 0 && series.every(({ known }) => known.series.nature === 'index');
}

function isMeasured({ figure }: { readonly figure: Figure }, series: Bound['series']): boolean {
  return figure.unit === 'percent' || figure.unit === 'points' || isDecimalIndex(figure, series);
}

function isOf({ any, units }: NamedSeries, phrase: string): boolean {
  return any.includes(phrase) || units.has(phrase);
}

/** "Rp18,1 triliun untuk fesyen" */
function isForOther(scope: Scope, next: Item, beyond: Item | undefined): boolean {
  return beyond?.kind === 'word' && /^(?:untuk|for)$/u.test(headText(scope, next));
}

/** Whether what follows a figure leaves it a figure of the series: not "54 companies". */
export function isFollowedWell(scope: Scope, index: number, { series }: Bound): boolean {
  const [item, next, beyond] = scope.items.slice(index, index + 3);
  if (next === undefined) return true;
  if (next.kind === 'name') return series.some((each) => isOf(each, next.phrase));
  if (next.kind === 'word') return item?.kind === 'figure' && isMeasured(item, series);
  if (isForOther(scope, next, beyond)) return false;
  return plays(next, 'rate') ? beyond?.kind === 'when' : !isNumber(next);
}

function isNumber({ kind }: Item): boolean {
  return kind === 'idle' || kind === 'figure';
}
