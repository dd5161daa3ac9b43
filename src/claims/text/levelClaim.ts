import type { Claim } from '@/claims/claim';
import { comparedBefore, comparedPeriod } from './compared';
import { datedByReading, datedIn, periodIn, targetPeriodIn } from './dating';
import { allows, seriesReasons, signReasons, valueIn, type Draft, type FigureCase } from './figureCase';
import { plays } from './item';
import type { NamedSeries } from './lexis';
import type { Dated } from './scope';

function isCompared({ role }: FigureCase): boolean {
  return role === 'from' || role === 'than';
}

/** Not "a target of 6.1 million, up from 2 million", nor "a gain in the PMI of 1.4 points". */
function isOther(each: FigureCase): boolean {
  const { scope, index, figure, role } = each;
  if (figure.unit === 'points') return role !== 'to' && role !== 'level';
  return isCompared(each) && scope.items.slice(0, index).some((item) => plays(item, 'target', 'reached', 'missed'));
}

function timeOf(each: FigureCase, { known }: NamedSeries, value: number): Dated | undefined {
  const { scope, index, bound } = each;
  const { series } = known;
  const before = comparedBefore(scope, index, series);
  if (before || isCompared(each)) return before ?? comparedPeriod(scope, index, series);
  return datedIn(scope, index, { bound, series, read: periodIn }) ?? datedByReading(scope, series, value);
}

/** "54,6 pada April 2021" */
export function levelClaim(each: FigureCase, series: NamedSeries): Draft | undefined {
  const worded = valueIn(each, series);
  if (!worded || !allows(series, 'level') || isOther(each)) return undefined;
  const time = timeOf(each, series, worded.value);
  if (!time) return undefined;
  const claim: Claim = { says: 'level', series: series.key, period: time.period, value: worded };
  return { claim, because: [...seriesReasons(each.scope, each.bound, series.key), ...time.because] };
}

/** "menargetkan 6,1 juta" */
export function targetClaim(each: FigureCase, series: NamedSeries): Draft | undefined {
  const { scope, index, bound } = each;
  const worded = valueIn(each, series);
  if (!worded || series.known.series.targets.length === 0 || !allows(series, 'target')) return undefined;
  const time = datedIn(scope, index, { bound, series: series.known.series, read: targetPeriodIn });
  if (!time) return undefined;
  const claim: Claim = { says: 'target', series: series.key, period: time.period, value: worded };
  const cues = signReasons(each, 'target', ['target', 'reached', 'missed', 'of-target']);
  return { claim, because: [...seriesReasons(scope, bound, series.key), ...time.because, ...cues] };
}
