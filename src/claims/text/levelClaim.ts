import type { Claim } from '@/claims/claim';
import type { Period } from '@/series/period';
import { headText } from './bind';
import { comparedBefore, comparedPeriod } from './compared';
import { datedByReading, datedIn, periodIn, targetPeriodIn } from './dating';
import { allows, seriesReasons, signReasons, valueIn, type Draft, type FigureCase } from './figureCase';
import { plays, type Item } from './item';
import type { NamedSeries } from './lexis';
import type { Dated } from './scope';
import { isTargetOf, isTargetOfOther } from './targets';

function isCompared({ role }: FigureCase): boolean {
  return role === 'from' || role === 'than';
}

function isPercent(item: Item | undefined): boolean {
  return item?.kind === 'figure' && item.figure.unit === 'percent';
}

/** "90% of Rp20 trillion", "54.6 out of 100": the whole that something is a share of. */
function isWholeOfShare({ scope, index }: FigureCase): boolean {
  const [share, of] = [scope.items[index - 2], headText(scope, scope.items[index - 1])];
  if (of === 'of') return share?.kind === 'figure' || headText(scope, share) === 'out';
  // "Naik 56 persen dari Rp11,6 triliun" is no share.
  const changed = scope.items.slice(Math.max(0, index - 4), index).some((item) => plays(item, 'up', 'down'));
  return of === 'dari' && isPercent(share) && !changed;
}

/** "Terkontraksi menjadi 2,9 persen": of a rate of growth, it says neither sign. */
function isOfGrowth({ scope, index, bound }: FigureCase): boolean {
  const isRate = bound.series.some(({ known }) => known.series.nature === 'rate');
  return isRate && scope.items.slice(0, index).some((item) => plays(item, 'state-below'));
}

/** Not "a target of 6.1 million, up from 2 million", nor "a gain in the PMI of 1.4 points". */
function isOther(each: FigureCase): boolean {
  const { scope, index, figure, role } = each;
  if (isOfGrowth(each) || isWholeOfShare(each)) return true;
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

/** "Di atas target 2 juta": reached, and a target of another year. */
function isOfOtherYear(
  { scope }: FigureCase,
  series: NamedSeries,
  { period, value }: { readonly period: Period; readonly value: number },
): boolean {
  const told = scope.items.some((item) => plays(item, 'reached', 'missed'));
  return told && !isTargetOf(series, period, value) && isTargetOfOther(series, period, value);
}

/** "menargetkan 6,1 juta" */
export function targetClaim(each: FigureCase, series: NamedSeries): Draft | undefined {
  const { scope, index, bound } = each;
  const worded = valueIn(each, series);
  if (!worded || series.known.series.targets.length === 0 || !allows(series, 'target')) return undefined;
  if (plays(scope.items[index - 1], 'gap-to')) return undefined;
  const time = datedIn(scope, index, { bound, series: series.known.series, read: targetPeriodIn });
  if (!time || isOfOtherYear(each, series, { period: time.period, value: worded.value })) return undefined;
  const claim: Claim = { says: 'target', series: series.key, period: time.period, value: worded };
  const cues = signReasons(each, 'target', ['target', 'reached', 'missed', 'of-target']);
  return { claim, because: [...seriesReasons(scope, bound, series.key), ...time.because, ...cues] };
}
