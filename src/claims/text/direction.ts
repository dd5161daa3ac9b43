import type { Claim } from '@/claims/claim';
import { baselineFor, baselineReason } from './change';
import { onlyOne, sign, type CueCase, type CueFound } from './cueClaim';
import { periodIn } from './dating';
import { plays } from './item';
import { isUnderstoodBetween, isUndone } from './leading';

/** "naik dibanding Maret", "lower than a year earlier": a direction with what it is compared with, and no number. */
export function readDirection(each: CueCase): CueFound | undefined {
  const { scope, index } = each;
  const item = scope.items[index];
  // "a target of 6.1 million, up from 2 million": the targets rose.
  if (!item || scope.items.some((other) => plays(other, 'target'))) return undefined;
  if (plays(item, 'same') && isUndone(scope, index)) return undefined;
  return onlyOne(each, periodIn, (series, time) => {
    // "Masih kontraksi dibanding Agustus": on which side it is, not where it went.
    const state = plays(item, 'state-above', 'state-below') && series.known.series.thresholds.length > 0;
    if (state) return undefined;
    const base = baselineFor(scope, { series: series.known.series, period: time.period });
    if (base === 'none' || base === 'unclear' || base.item.from < item.from) return undefined;
    if (!isUnderstoodBetween(scope, index, scope.items.indexOf(base.item))) return undefined;
    const direction = plays(item, 'same') ? 'unchanged' : plays(item, 'up') ? 'up' : 'down';
    const claim: Claim = { says: 'direction', series: series.key, period: time.period, over: base.over, direction };
    const because = [sign(scope, 'direction', [item, item]), baselineReason(scope, base.item)];
    return { claim, because, first: item, last: item };
  });
}
