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

/** Two figures on record that something is computed from. */
interface Recorded {
  readonly series: Series;
  readonly part: number;
  readonly whole: number;
}

/**
 * A verdict that a number differs, softened where it need not: when the unrounded figures behind the recorded ones could give it.
 * `compute` must rise with its first argument and fall with its second.
 */
export function unlessRounded(
  verdict: Verdict,
  worded: Worded,
  { recorded, compute }: { readonly recorded: Recorded; readonly compute: (part: number, whole: number) => number },
): Verdict {
  if (verdict.outcome !== 'differs') return verdict;
  const { series, part, whole } = recorded;
  const [up, down] = [slackOf(part, series), slackOf(whole, series)];
  const [low, high] = [compute(part - up, whole + down), compute(part + up, whole - down)];
  return mayFit(worded, low, high) ? doubtful('rounded', verdict) : verdict;
}
