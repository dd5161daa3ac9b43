import type { Baseline, ChangeUnit } from '@/claims/claim';
import { comparePeriods, shift } from '@/series/period';
import type { Period } from '@/series/period';
import type { Series } from '@/series/series';
import { isBareIndex, isInUnitOf, wordedOf } from './amounts';
import { followsFrom, relationOf } from './beside';
import type { When } from './calendar';
import { periodIn } from './dating';
import type { Figure } from './figure';
import type { Reason } from './found';
import { plays, type Item } from './item';
import type { Scope } from './scope';
import type { Earlier } from './whenPhrases';
import { wordsOf } from './wording';

/** What a change is counted from, and the words for it. */
export interface FoundBaseline {
  readonly over: Baseline;
  readonly item: Item;
}

const lengths = { month: 'M', quarter: 'Q', year: 'A' } as const;

function overOf(series: Series, earlier: Earlier): Baseline | undefined {
  if (lengths[earlier] === series.freq) return 'previous';
  return earlier === 'year' && series.nature !== 'stock' ? 'year' : undefined;
}

/** A time as what a reading of a period is compared with. */
function baselineIn(series: Series, when: When, period: Period): Baseline | undefined {
  if (when.earlier) return overOf(series, when.earlier);
  const own = periodIn(series, when);
  return own !== undefined && comparePeriods(own, period) < 0 ? own : undefined;
}

/** The words for a baseline: "dari 53,2 pada Maret". */
export function baselineReason(scope: Scope, item: Item): Reason {
  const at = scope.items.indexOf(item);
  const start = scope.items.findLastIndex((each, index) => index < at && plays(each, 'from', 'than'));
  const between = start < 0 ? [] : scope.items.slice(start + 1, at);
  const joined = start >= 0 && between.every((each) => each.kind === 'figure' || plays(each, 'gap', 'is', 'level'));
  return { kind: 'baseline', words: wordsOf(scope, (joined && scope.items[start]) || item, item) };
}

/** Whether a time in a part of a sentence is one that a reading is compared with. */
function isBaseline({ items, whens }: Scope, index: number): boolean {
  const item = items[index];
  const when = item && whens.get(item);
  if (!when) return false;
  const relation = relationOf(items, index) ?? (followsFrom(items, index) ? 'from' : undefined);
  if (relation === undefined) return when.earlier !== undefined && when.period === undefined;
  return relation === 'than' || relation === 'from';
}

/** Whether a part of a sentence names a time that a reading is compared with. */
export function namesBaseline(scope: Scope): boolean {
  return scope.items.some((_, index) => isBaseline(scope, index));
}

/** What a part of a sentence names as the baseline: `none` when it names none, `unclear` when it is not understood. */
export function baselineFor(scope: Scope, at: At): FoundBaseline | 'none' | 'unclear' {
  const index = scope.items.findIndex((_, each) => isBaseline(scope, each));
  const item = scope.items[index];
  const when = item && scope.whens.get(item);
  if (!item || !when) return untimedBaseline(scope, at);
  const over = baselineIn(at.series, when, at.period);
  return over === undefined ? 'unclear' : { over, item };
}

/** The item of a figure, if it is the reading before a period. */
function readingBefore(scope: Scope, index: number, { series, period }: At): Item | undefined {
  const item = scope.items[index];
  const worded = wordedOf(scope, index, series.unitMult);
  const before = series.observations.find((row) => row.period === shift(period, -1));
  if (item?.kind !== 'figure' || !isInUnitOf(item.figure, series) || worded?.hedge) return undefined;
  return worded?.value === before?.value ? item : undefined;
}

/** "dari 3,8 juta": a baseline by its figure alone, when it is the reading before. */
function untimedBaseline(scope: Scope, at: At): FoundBaseline | 'none' | 'unclear' {
  const [loose, ...more] = scope.items.flatMap((_, each) => (isLooseComparison(scope, each) ? [each] : []));
  if (loose === undefined) return 'none';
  const item = more.length === 0 ? readingBefore(scope, loose + 1, at) : undefined;
  return item ? { over: 'previous', item } : 'unclear';
}

/** A reading that something is compared with. */
interface At {
  readonly series: Series;
  readonly period: Period;
}

/** "from a record low", "than expected": compared with something that is not understood. */
function isLooseComparison({ items }: Scope, index: number): boolean {
  if (!plays(items[index], 'from', 'than')) return false;
  let next = index + 1;
  while (plays(items[next], 'gap', 'is', 'level', 'about', 'almost')) next += 1;
  if (items[next]?.kind !== 'figure') return items[next]?.kind !== 'when';
  next += 1;
  while (plays(items[next], 'gap', 'is') || items[next]?.kind === 'name') next += 1;
  return items[next]?.kind !== 'when';
}

/** What the number of a change is in, for a series; `undefined` where it cannot be a change of it. */
export function changeUnit({ unit }: Figure, series: Series): ChangeUnit | undefined {
  const { nature } = series;
  if (unit === 'points') return isBareIndex(series) ? unit : undefined;
  if (unit === 'percentage-points') return nature === 'rate' ? unit : undefined;
  if (unit === 'percent') return nature === 'rate' ? undefined : unit;
  return unit === 'times' && (nature === 'stock' || nature === 'flow') ? unit : undefined;
}

/** Whether "rose by 3%" without more means "over the reading before". */
export function hasUsualBaseline(series: Series): boolean {
  return series.nature === 'index' || series.nature === 'flow';
}
