import type { Claim } from '@/claims/claim';
import { wordedOf } from './amounts';
import { followsFrom, relationOf } from './beside';
import { onlyOne, sign, type CueCase, type CueFound } from './cueClaim';
import { targetPeriodIn } from './dating';
import { plays, type Item } from './item';
import { isUndone } from './leading';
import type { Scope } from './scope';
import { isTargetOf } from './targets';

/** "melebihi target", "missed its target". */
export function readOutcome(each: CueCase): CueFound | undefined {
  const { scope, index } = each;
  const item = scope.items[index];
  const purpose = plays(scope.items[index - 1], 'purpose', 'to', 'doubt', 'modal');
  if (!item || purpose || isUndone(scope, index) || timesOf(scope).size > 1) return undefined;
  const figure = targetFigure(scope, index);
  return onlyOne(each, targetPeriodIn, (series, time) => {
    if (series.known.series.targets.length === 0) return undefined;
    const named = figure === undefined ? undefined : wordedOf(scope, figure, series.known.series.unitMult);
    if (named && !isTargetOf(series, time.period, named.value)) return undefined;
    const claim: Claim = {
      says: 'outcome',
      series: series.key,
      period: time.period,
      ...(named && { target: named }),
      result: plays(item, 'missed') ? 'missed' : 'reached',
    };
    return { claim, because: [sign(scope, 'outcome', [item, item])], first: item, last: item };
  });
}

/** The times that a part of a sentence names and that nothing is compared with. */
function timesOf({ items, whens }: Scope): ReadonlySet<string> {
  const own = (index: number): boolean => !relationOf(items, index) && !followsFrom(items, index);
  return new Set(items.flatMap((item, index) => (own(index) && whens.get(item)?.period) || []));
}

/** The figure of the target that was reached or missed. */
function targetFigure({ items }: Scope, index: number): number | undefined {
  const at = items.findIndex((item, each) => each > index && (isBarrier(item) || item.kind === 'figure'));
  const item = items[at];
  if (item?.kind !== 'figure' || plays(items[at - 1], 'gap-to')) return undefined;
  return item.figure.unit === 'none' || item.figure.unit === 'rupiah' ? at : undefined;
}

function isBarrier(item: Item): boolean {
  return item.kind === 'word' || item.kind === 'idle';
}

/** "90% dari target", "1.9 times the target": a reading as a multiple of the target. */
export function readShareOfTarget(each: CueCase): CueFound | undefined {
  const { scope, index } = each;
  const item = scope.items[index];
  const figureAt = index - 1;
  const figure = scope.items[figureAt];
  const worded = wordedOf(scope, figureAt, 0);
  // "naik 90% dari target" is beyond it, by as much.
  const beyond = plays(scope.items[figureAt - 1], 'up', 'down');
  if (!item || figure?.kind !== 'figure' || !worded || beyond) return undefined;
  const { unit } = figure.figure;
  if (unit !== 'times' && (unit !== 'percent' || !plays(item, 'of-target'))) return undefined;
  return onlyOne({ ...each, index: figureAt }, targetPeriodIn, (series, time) => {
    if (series.known.series.targets.length === 0) return undefined;
    const claim: Claim = {
      says: 'outcome',
      series: series.key,
      period: time.period,
      result: worded.value >= (unit === 'times' ? 1 : 100) ? 'reached' : 'missed',
      by: { in: unit, value: worded },
    };
    return { claim, because: [sign(scope, 'outcome', [figure, item])], first: figure, last: item };
  });
}
