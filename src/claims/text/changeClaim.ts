import type { Claim, Worded } from '@/claims/claim';
import { wordedOf } from './amounts';
import { followsFrom } from './beside';
import { headText } from './bind';
import { baselineFor, baselineReason, changeUnit, hasUsualBaseline, namesBaseline, type FoundBaseline } from './change';
import { datedIn, periodIn } from './dating';
import { allows, seriesReasons, signReasons, type Draft, type FigureCase } from './figureCase';
import type { Reason } from './found';
import { plays } from './item';
import type { NamedSeries } from './lexis';
import type { Dated } from './scope';
import { wordsOf } from './wording';

/** "3% of MSMEs", "90% of the target": a share, not a change. */
function isShare({ scope, index }: FigureCase): boolean {
  const [next, beyond] = [scope.items[index + 1], scope.items[index + 2]];
  if (plays(next, 'of-target')) return true;
  if (!next || !plays(next, 'from', 'is') || !/^(?:of|dari)$/iu.test(wordsOf(scope, next))) return false;
  return beyond?.kind !== 'when' && beyond?.kind !== 'figure';
}

/** The number with its sign; "fell by more than 3" is less than -3, so that hedges of falls are left alone. */
function signed({ role, scope, index }: FigureCase): Worded | undefined {
  const worded = wordedOf(scope, index, 0);
  if (!worded) return undefined;
  const value = role === 'down' ? -Math.abs(worded.value) : worded.value;
  return value < 0 && worded.hedge ? undefined : { ...worded, value };
}

/** "Tumbuh melambat 4,72 persen" is growth still; "melambat 4,72 persen" and "pertumbuhan turun 0,5 persen" are of growth itself. */
function growthValue(each: FigureCase): Worded | undefined {
  const { scope, index } = each;
  const at = scope.items.findLastIndex((item, place) => place < index && plays(item, 'up', 'down'));
  const item = scope.items[at];
  if (!plays(item, 'slower')) return plays(item, 'state-above', 'state-below') ? signed(each) : undefined;
  const grew = /^(?:tumbuh|bertumbuh|grew|expanded)$/u.test(headText(scope, scope.items[at - 1]));
  return grew ? wordedOf(scope, index, 0) : undefined;
}

/** Whether growth is told as the series has it, on the year; that it is held beside an earlier figure or another rate does not matter. */
function isOnYear({ scope, index }: FigureCase, series: NamedSeries, { period }: Dated): boolean {
  const base = baselineFor(scope, { series: series.known.series, period });
  if (base === 'unclear') return !namesBaseline(scope) && !plays(scope.items[index + 1], 'from', 'than');
  if (base === 'none') return true;
  const beside = followsFrom(scope.items, scope.items.indexOf(base.item));
  return beside || base.over === 'year' || series.known.series.freq === 'A';
}

/** Growth of a series that is itself a rate of growth is its level. */
function growth(each: FigureCase, series: NamedSeries, time: Dated): Draft | undefined {
  const { scope, bound } = each;
  const value = growthValue(each);
  if (!value || !allows(series, 'level') || !isOnYear(each, series, time)) return undefined;
  const claim: Claim = { says: 'level', series: series.key, period: time.period, value };
  const cues = signReasons(each, 'level', ['up', 'down']);
  return { claim, because: [...seriesReasons(scope, bound, series.key), ...time.because, ...cues] };
}

function fromWhere(each: FigureCase, base: FoundBaseline | 'none'): Reason {
  if (base === 'none') return { kind: 'assumed-baseline' };
  return baselineReason(each.scope, base.item);
}

function changed(each: FigureCase, series: NamedSeries, time: Dated): Draft | undefined {
  const { scope, figure, role, bound } = each;
  const { known, key } = series;
  const unit = changeUnit(figure, known.series);
  const value = signed(each);
  const base = baselineFor(scope, { series: known.series, period: time.period });
  if (!value || unit === undefined || (unit === 'times' && role === 'down')) return undefined;
  if (base === 'unclear' || (base === 'none' && !hasUsualBaseline(known.series))) return undefined;
  const over = base === 'none' ? 'previous' : base.over;
  const claim: Claim = { says: 'change', series: key, period: time.period, over, in: unit, value };
  const cues = signReasons(each, 'change', ['up', 'down']);
  return { claim, because: [...seriesReasons(scope, bound, key), ...time.because, ...cues, fromWhere(each, base)] };
}

/** "naik 3%", "up 1.4 points from March" */
export function changeClaim(each: FigureCase, series: NamedSeries): Draft | undefined {
  const { scope, index, bound, figure } = each;
  const { known } = series;
  const time = datedIn(scope, index, { bound, series: known.series, read: periodIn });
  if (!time || isShare(each)) return undefined;
  if (known.series.unit.code === 'percent-yoy' && figure.unit === 'percent') return growth(each, series, time);
  return allows(series, 'change') ? changed(each, series, time) : undefined;
}
