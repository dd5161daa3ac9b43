import type { Checked } from '@/claims/check';
import type {
  CountClaim,
  ExtremeClaim,
  LevelClaim,
  OutcomeClaim,
  RankingClaim,
  RunClaim,
  SideClaim,
} from '@/claims/claim';
import { toldRatio } from '@/claims/ratio';
import { tallied, type TallyOf } from '@/claims/tallied';
import { multipleFrom } from '@/i18n/measure';
import { changeBetween, changeOnPrevious, changeOnYear, type Change } from '@/series/change';
import { extremeSince } from '@/series/extremes';
import { shift, type Period } from '@/series/period';
import { periodIndex } from '@/series/periodIndex';
import { isReading, type Reading } from '@/series/reading';
import { runEndingAt } from '@/series/runs';
import type { Observation, Series } from '@/series/series';
import { targetOutcomes } from '@/series/target';
import { held } from './claimed';
import type { StepClaim } from './facts';
import type { ShownSeries } from './subject';

/** Readings that a rank must reach over. */
const shortestRecord = 5;
/** More digits than this tell nothing about a change. */
const mostDigits = 3;

/** The level of a reading, with its source's own hedge. */
export function levelClaim(entry: ShownSeries, { period, value, qualifier }: Reading): Checked<LevelClaim> | undefined {
  const worded = { value, ...(qualifier === undefined ? {} : { hedge: qualifier }) };
  return held({ says: 'level', series: entry.key, period, value: worded }, entry);
}

/** Digits of a change: those of the series for points, one for per cent. */
export function changeDigits({ kind }: Pick<Change, 'kind'>, series: Series): number {
  return kind === 'percent' ? 1 : series.decimals;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** A change as it is told: a rise to several times as a multiple, one too small for its digits as less than the smallest. */
function stepOf({ kind, value, from, to }: Change, key: string, decimals: number): StepClaim {
  const bound = { says: 'change', series: key, period: to.period, over: from.period } as const;
  if (kind === 'percent' && value >= multipleFrom) {
    const factor = 1 + value / 100;
    const digits = factor < 10 ? 1 : 0;
    return { ...bound, in: 'times', value: { value: rounded(factor, digits), decimals: digits } };
  }
  const told = rounded(value, decimals);
  if (told !== 0 || value === 0) return { ...bound, in: kind, value: { value: told, decimals } };
  const least = 10 ** -decimals;
  return value > 0
    ? { ...bound, in: kind, value: { value: least, decimals, hedge: 'less-than' } }
    : { ...bound, in: kind, value: { value: -least, decimals, hedge: 'more-than' } };
}

/** The change from the reading before, or from a year earlier, with as many digits as it takes to be right. */
export function changeClaim(
  entry: ShownSeries,
  latest: Reading,
  over: 'previous' | 'year',
): Checked<StepClaim> | undefined {
  const find = over === 'year' ? changeOnYear : changeOnPrevious;
  return toldChange(entry, find(entry.series, entry.all, latest.period));
}

function toldChange(entry: ShownSeries, change: Change | undefined): Checked<StepClaim> | undefined {
  if (!change) return undefined;
  for (let decimals = changeDigits(change, entry.series); decimals <= mostDigits; decimals += 1) {
    const told = held(stepOf(change, entry.key, decimals), entry);
    if (told) return told;
  }
  return undefined;
}

/** The change from the first reading of the range to the last. */
export function spanChangeClaim(entry: ShownSeries): Checked<StepClaim> | undefined {
  const readings = entry.rows.filter(isReading);
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last || first === last) return undefined;
  return toldChange(entry, changeBetween(entry.series, first, last));
}

/** Highest or lowest since when; counts only grow and have no rank. */
export function rankingClaim(entry: ShownSeries, { period }: Reading): Checked<RankingClaim> | undefined {
  const { nature } = entry.series;
  if (nature !== 'index' && nature !== 'rate') return undefined;
  const since = extremeSince(entry.all, period, shortestRecord);
  if (!since) return undefined;
  return held({ says: 'ranking', series: entry.key, period, extreme: since.direction, since: since.since }, entry);
}

function isKnown(rows: readonly Observation[], period: Period): boolean {
  const row = rows[periodIndex(rows, period)];
  return row !== undefined && isReading(row);
}

/** How long the reading's side of a threshold has lasted. */
export function runClaim(entry: ShownSeries, { period }: Reading, threshold: number): Checked<RunClaim> | undefined {
  const run = runEndingAt(entry.all, period, threshold);
  if (!run || run.side === 'at') return undefined;
  const isOpen = !isKnown(entry.all, shift(run.from, -1));
  const length = { value: run.length, ...(isOpen ? { hedge: 'at-least' as const } : {}) };
  return held({ says: 'run', series: entry.key, period, of: run.side, threshold, length }, entry);
}

/** The reading's side of a threshold. */
export function sideClaim(
  entry: ShownSeries,
  { period, value }: Reading,
  threshold: number,
): Checked<SideClaim> | undefined {
  const side = value > threshold ? 'above' : value < threshold ? 'below' : 'at';
  return held({ says: 'side', series: entry.key, period, side, threshold }, entry);
}

function spanOf({ rows }: ShownSeries): { readonly from?: Period; readonly to?: Period } {
  const [first, last] = [rows[0], rows.at(-1)];
  return first && last ? { from: first.period, to: last.period } : {};
}

/** The highest or lowest figure of the range. */
export function extremeClaim(
  entry: ShownSeries,
  { period, value }: Reading,
  extreme: 'highest' | 'lowest',
): Checked<ExtremeClaim> | undefined {
  const claim = { says: 'extreme', series: entry.key, period, extreme, ...spanOf(entry), value: { value } } as const;
  return held(claim, entry);
}

/** What became of the newest target that a reading of the range decides, or the reading of one period. */
export function outcomeClaim(entry: ShownSeries, period?: Period): Checked<OutcomeClaim> | undefined {
  const known = new Set(entry.targets);
  const outcome = targetOutcomes(entry.series, entry.rows).findLast(
    ({ target, observation, reached, atEnd }) =>
      known.has(target) && (reached || atEnd) && (period === undefined || observation.period === period),
  );
  if (!outcome) return undefined;
  const { target, ratio, reached } = outcome;
  const bound = { says: 'outcome', series: entry.key, period: target.period, target: { value: target.value } } as const;
  return held({ ...bound, result: reached ? 'reached' : 'missed', by: toldRatio(ratio) }, entry);
}

/** How many readings of the range are on a side of a threshold. */
export function sideCountClaim(
  entry: ShownSeries,
  of: 'above' | 'below',
  threshold: number,
): Checked<CountClaim> | undefined {
  const readings = entry.rows.filter(isReading);
  const count = readings.filter(({ value }) => (of === 'above' ? value > threshold : value < threshold)).length;
  if (count === 0) return undefined;
  const value = { value: count, decimals: 0 };
  return held({ says: 'count', series: entry.key, ...spanOf(entry), of, threshold, value }, entry);
}

/** How many rows of the range are of a kind. */
export function countClaim(entry: ShownSeries, of: TallyOf): Checked<CountClaim> | undefined {
  const value = { value: tallied[of](entry.rows), decimals: 0 };
  return held({ says: 'count', series: entry.key, ...spanOf(entry), of, value }, entry);
}
