import type { Claim, RunClaim, RunOf } from '@/claims/claim';
import { wordedOf } from './amounts';
import { onlyOne, sign, type CueCase, type CueFound } from './cueClaim';
import { periodIn } from './dating';
import { plays, type Item } from './item';
import { isUndone } from './leading';
import type { NamedSeries } from './lexis';
import type { Scope } from './scope';

/** The one threshold of a series. */
function thresholdOf({ known }: NamedSeries): number | undefined {
  const [first, ...more] = known.series.thresholds;
  return more.length === 0 ? first?.value : undefined;
}

interface Side {
  readonly of: 'above' | 'below';
  /** A figure that must be the threshold; absent for "zona ekspansi". */
  readonly figure?: number;
  readonly last: Item;
}

/** "di atas 50", "in expansion territory". */
function sideAt(scope: Scope, index: number): Side | undefined {
  const item = scope.items[index];
  if (!item) return undefined;
  if (plays(item, 'zone-above', 'zone-below')) return { of: plays(item, 'zone-above') ? 'above' : 'below', last: item };
  return plays(item, 'above', 'below')
    ? numberedSide(scope, index, plays(item, 'above') ? 'above' : 'below')
    : undefined;
}

function numberedSide(scope: Scope, index: number, of: Side['of']): Side | undefined {
  let at = index + 1;
  while (plays(scope.items[at], 'gap', 'level')) at += 1;
  const last = scope.items[at];
  const value = wordedOf(scope, at, 0)?.value;
  if (last?.kind !== 'figure' || last.figure.unit !== 'none' || value === undefined) return undefined;
  return { of, figure: value, last };
}

/** "above 50", "di zona ekspansi". */
export function readSide(each: CueCase): CueFound | undefined {
  const { scope, index } = each;
  const item = scope.items[index];
  const side = sideAt(scope, index);
  if (!item || !side || isUndone(scope, index)) return undefined;
  return onlyOne(each, periodIn, (series, time) => {
    const threshold = thresholdOf(series);
    if (threshold === undefined || (side.figure !== undefined && side.figure !== threshold)) return undefined;
    const claim: Claim = { says: 'side', series: series.key, period: time.period, side: side.of, threshold };
    return { claim, because: [sign(scope, 'side', [item, side.last])], first: item, last: side.last };
  });
}

/** What the readings of a run have in common, and the items that say so. */
interface RunKind extends Pick<Side, 'figure'> {
  /** For a series without a threshold. */
  readonly of: RunOf | undefined;
  /** For a series with one, where "ekspansi" is a side of it. */
  readonly sided: RunOf;
  readonly first: Item;
  readonly last: Item;
}

/** "naik", "ekspansi": what a word says of readings with and without a threshold. */
function bareState(item: Item | undefined): Pick<RunKind, 'of' | 'sided'> | undefined {
  const of = plays(item, 'up') ? 'rise' : plays(item, 'down') ? 'fall' : undefined;
  const sided = plays(item, 'state-above') ? 'above' : plays(item, 'state-below') ? 'below' : of;
  return sided && { of, sided };
}

/** The next item from `index` in a direction that is not passed over. */
function beside(scope: Scope, index: number, step: 1 | -1): number {
  let at = index + step;
  while (plays(scope.items[at], 'gap', 'is', 'level', 'to', 'purpose') && !sideAt(scope, at)) at += step;
  return at;
}

/** "for the sixth month in a row above 50". */
function kindAhead(scope: Scope, index: number, run: Item): RunKind | undefined {
  const at = beside(scope, index, 1);
  const side = sideAt(scope, at);
  if (side) return { ...side, sided: side.of, first: run };
  const [item, state] = [scope.items[at], bareState(scope.items[at])];
  return item && state && { ...state, first: run, last: item };
}

/** "above 50 for the sixth month in a row". */
function kindBehind(scope: Scope, index: number, run: Item): RunKind | undefined {
  const at = beside(scope, index, -1);
  const start = scope.items[at]?.kind === 'figure' ? beside(scope, at, -1) : at;
  const first = scope.items[start];
  const side = sideAt(scope, start);
  if (!first) return undefined;
  if (isUndone(scope, start)) return undefined;
  if (side) return { ...side, sided: side.of, first, last: run };
  const state = start === at ? bareState(first) : undefined;
  return state && { ...state, first, last: run };
}

/** What a run has in common in a series, with the threshold that it takes; `undefined` where it cannot be of the series. */
function runIn(series: NamedSeries, kind: RunKind): Pick<RunClaim, 'of' | 'threshold'> | undefined {
  const { thresholds } = series.known.series;
  const of = thresholds.length > 0 ? kind.sided : kind.of;
  if (of === 'rise' || of === 'fall') return kind.figure === undefined ? { of } : undefined;
  const threshold = thresholdOf(series);
  if (of === undefined || threshold === undefined) return undefined;
  return kind.figure === undefined || kind.figure === threshold ? { of, threshold } : undefined;
}

/** "the sixth month in a row above 50". */
export function readRunClaim(each: CueCase): CueFound | undefined {
  const { scope, index } = each;
  const item = scope.items[index];
  if (item?.kind !== 'run' || isUndone(scope, index)) return undefined;
  const kind = kindAhead(scope, index, item) ?? kindBehind(scope, index, item);
  if (!kind) return undefined;
  return onlyOne(each, periodIn, (series, time) => {
    const common = item.run.per === series.known.series.freq ? runIn(series, kind) : undefined;
    if (!common) return undefined;
    const length = { value: item.run.length };
    const claim: Claim = { says: 'run', series: series.key, period: time.period, ...common, length };
    return { claim, because: [sign(scope, 'run', [kind.first, kind.last])], first: kind.first, last: kind.last };
  });
}
