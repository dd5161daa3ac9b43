import { decimalsOf } from '@/i18n/number';
import type { Series } from '@/series/series';
import type { Worded } from './claim';
import { mayFit } from './rounding';
import type { Verdict } from './verdict';
import { doubtful } from './verdicts';

/** A count in thousands or millions was rounded by whoever reported it; an index or rate is published as it is. */
function slackOf(value: number, { nature, unitMult }: Series): number {
  const isRounded = unitMult > 0 && (nature === 'stock' || nature === 'flow');
  return isRounded ? 10 ** -decimalsOf(value) / 2 : 0;
}

/** The figures that a recorded one may stand for, the least and the most. */
export function spreadOf(value: number, series: Series): readonly [low: number, high: number] {
  const slack = slackOf(value, series);
  return [value - slack, value + slack];
}

/** A verdict that a number differs, softened where it need not: when the unrounded figures behind the recorded ones could give it, `low` to `high`. */
export function unlessRounded(
  verdict: Verdict,
  worded: Worded,
  [low, high]: readonly [low: number, high: number],
): Verdict {
  return verdict.outcome === 'differs' && mayFit(worded, low, high) ? doubtful('rounded', verdict) : verdict;
}
