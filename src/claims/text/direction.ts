import type { Claim } from '@/claims/claim';
import { baselineFor } from './change';
import { onlyOne, sign, type CueCase, type CueFound } from './cueClaim';
import { periodIn } from './dating';
import { plays } from './item';

/** "naik dibanding Maret", "lower than a year earlier": a direction with what it is compared with, and no number. */
export function readDirection(each: CueCase): CueFound | undefined {
  const { scope, index } = each;
  const item = scope.items[index];
  // "a target of 6.1 million, up from 2 million": the targets rose.
  if (!item || scope.items.some((other) => plays(other, 'target'))) return undefined;
  return onlyOne(each, periodIn, (series, time) => {
    const base = baselineFor(scope, { series: series.known.series, period: time.period });
    if (base === 'none' || base === 'unclear' || base.item.from < item.from) return undefined;
    const direction = plays(item, 'same') ? 'unchanged' : plays(item, 'up') ? 'up' : 'down';
    const claim: Claim = { says: 'direction', series: series.key, period: time.period, over: base.over, direction };
    return { claim, because: [sign(scope, 'direction', [item, base.item])], first: item, last: item };
  });
}
