import { isOfFreq, type Period } from '@/series/period';
import type { Series } from '@/series/series';
import type { Claim, SeriesClaim } from './claim';
import type { ClaimData } from './data';
import { fits } from './rounding';

/** A part of a claim that names nothing in the data. */
export interface BrokenBinding {
  /** Where in the claim, such as `of.series`. */
  readonly path: string;
  /** Plain English, for the command line. */
  readonly problem: string;
}

type Named = readonly [path: string, period: Period | null | undefined];

/** The periods that a claim names in the frequency of its series; a target may be for any period. */
function periodsOf(claim: SeriesClaim): readonly Named[] {
  const own: Named[] = [];
  if ('period' in claim && claim.says !== 'target' && claim.says !== 'outcome') own.push(['period', claim.period]);
  if ('over' in claim && claim.over !== 'previous' && claim.over !== 'year') own.push(['over', claim.over]);
  if (claim.says === 'ranking') own.push(['since', claim.since]);
  if (claim.says === 'extreme' || claim.says === 'count') own.push(['from', claim.from], ['to', claim.to]);
  return own;
}

function brokenPeriods(named: readonly Named[], { freq }: Series): readonly BrokenBinding[] {
  return named.flatMap(([path, period]) => {
    if (period === undefined || period === null || isOfFreq(period, freq)) return [];
    return [{ path, problem: `${period} is not of frequency ${freq}` }];
  });
}

function brokenThreshold(claim: SeriesClaim, { thresholds }: Series): readonly BrokenBinding[] {
  const value = 'threshold' in claim ? claim.threshold : undefined;
  if (value === undefined || thresholds.some((threshold) => threshold.value === value)) return [];
  return [{ path: 'threshold', problem: `${value} is not a threshold of the series` }];
}

function brokenTarget(claim: SeriesClaim, { targets }: Series): readonly BrokenBinding[] {
  if (claim.says !== 'target' && claim.says !== 'outcome') return [];
  const forPeriod = targets.filter(({ period }) => period === claim.period);
  if (forPeriod.length === 0) return [{ path: 'period', problem: `the series has no target for ${claim.period}` }];
  const meant = claim.says === 'outcome' ? claim.target : undefined;
  if (!meant || forPeriod.some(({ value }) => fits(meant, value))) return [];
  return [{ path: 'target', problem: `the series has no target of ${meant.value} for ${claim.period}` }];
}

/** The other series of a share. */
function brokenWhole(claim: SeriesClaim, data: ClaimData): readonly BrokenBinding[] {
  if (claim.says !== 'share') return [];
  const { series: key, period = claim.period, target } = claim.of;
  const series = data.series.get(key)?.series;
  if (!series) return [{ path: 'of.series', problem: `${key} is not a series` }];
  if (target !== true) return brokenPeriods([['of.period', period]], series);
  if (series.targets.some((each) => each.period === period)) return [];
  return [{ path: 'of.period', problem: `the series has no target for ${period}` }];
}

/** What a claim names that the data do not have: series, events, targets, thresholds, and periods in another frequency than the series'. Empty where everything is found; missing figures are not a fault of the claim. */
export function brokenBindings(claim: Claim, data: ClaimData): readonly BrokenBinding[] {
  if (claim.says === 'event') {
    return data.events.has(claim.event) ? [] : [{ path: 'event', problem: `${claim.event} is not a milestone` }];
  }
  const series = data.series.get(claim.series)?.series;
  if (!series) return [{ path: 'series', problem: `${claim.series} is not a series` }];
  return [
    ...brokenPeriods(periodsOf(claim), series),
    ...brokenThreshold(claim, series),
    ...brokenTarget(claim, series),
    ...brokenWhole(claim, data),
  ];
}
