import { pick } from '@/i18n/language';
import { claimMessages } from '@/i18n/messages/claim';
import { formatCount, noFigure } from '@/i18n/number';
import { freqOf, stepsBetween } from '@/series/period';
import { within } from '@/series/range';
import type { Observation } from '@/series/series';
import { targetOutcomes } from '@/series/target';
import { asOf } from '@/series/vintage';
import type { CountClaim, OutcomeClaim, RunClaim, ShareClaim, TargetClaim } from './claim';
import type { GroupClaim } from './kinds';
import { sayPeriods, sayWorded } from './sayNumber';
import { limit, long, of, recorded, sayLevel, sayLevelOf, sayRecorded, spanOf, type Speech } from './speech';
import { isTally, tallied } from './tallied';

function sayRun(claim: RunClaim, speech: Speech): string {
  const { series, language } = speech;
  const words = claimMessages[language];
  const periods = sayWorded(claim.length, 'count', { series, language });
  const side = claim.of === 'below' ? 'below' : 'above';
  const threshold = claim.threshold === undefined ? noFigure : limit(claim.threshold, side, speech);
  return of(speech, words.until(words.run[claim.of](periods, threshold), long(claim.period, language)));
}

/** The figure that a target is held against; only the name where there is none. */
function decisive(claim: OutcomeClaim, speech: Speech): string {
  const outcomes = targetOutcomes(speech.series, asOf(speech.series));
  const reading = outcomes.find(({ target }) => target.period === claim.period)?.observation;
  if (!reading) return pick(speech.known.name, speech.language);
  return sayLevel(reading.period, sayRecorded(reading, speech), speech);
}

/** "90 % dari target 6,1 juta, yang tidak tercapai" */
function sayRatio({ by, result }: OutcomeClaim, target: string, { series, language }: Speech): readonly string[] {
  if (!by) return [];
  const words = claimMessages[language];
  const say = by.in === 'percent' ? words.ofTarget : words.timesTarget;
  const ratio = say(sayWorded(by.value, by.in, { series, language }), target);
  return result === 'missed' ? [ratio, words.andMissed] : [ratio];
}

function sayOutcome(claim: OutcomeClaim, speech: Speech): string {
  const words = claimMessages[speech.language];
  const aim = claim.target ?? speech.series.targets.find(({ period }) => period === claim.period);
  const target = aim ? sayLevelOf({ value: aim.value }, speech) : noFigure;
  const ratio = sayRatio(claim, target, speech);
  const parts = ratio.length > 0 || !claim.result ? ratio : [words.reached[claim.result](target)];
  return parts.reduce((said, part) => words.with(said, part), decisive(claim, speech));
}

function sayShare(claim: ShareClaim, speech: Speech): string {
  const { series, data, language } = speech;
  const words = claimMessages[language];
  const percent = sayWorded(claim.value, 'percent', { series, language });
  const known = data.series.get(claim.of.series);
  const period = claim.of.period ?? claim.period;
  const level = sayLevel(claim.period, recorded(claim.period, speech), speech);
  if (!claim.of.target)
    return words.with(level, words.share(percent, known ? pick(known.name, language) : claim.of.series));
  const target = known?.series.targets.find((each) => each.period === period);
  const aim = known && target ? sayLevelOf(target, { ...speech, series: known.series }) : noFigure;
  return words.with(level, words.shareOfTarget(percent, aim, long(period, language)));
}

/** How many periods of a range have no figure, its ends included. */
function missingIn({ from, to }: CountClaim, rows: readonly Observation[]): number {
  const part = within(rows, { ...(from ? { from } : {}), ...(to ? { to } : {}) });
  if (!from || !to || freqOf(from) !== freqOf(to)) return tallied.missing(part);
  return Math.max(0, stepsBetween(from, to) + 1 - tallied.figures(part));
}

/** Periods of the range without a figure, where what is counted could hide behind them. */
function withoutFigure(claim: CountClaim, { series, language }: Speech): string {
  if (isTally(claim.of)) return '';
  const missing = missingIn(claim, asOf(series));
  return missing === 0 ? '' : claimMessages[language].without(sayPeriods(missing, series, language));
}

function sayCount(claim: CountClaim, speech: Speech): string {
  const { series, language } = speech;
  const words = claimMessages[language];
  const isOfPeriods = claim.of !== 'figures' && claim.of !== 'conflicts' && claim.of !== 'undated';
  const count = isOfPeriods
    ? sayWorded(claim.value, 'count', { series, language })
    : formatCount(claim.value.value, language);
  const side = claim.of === 'below' ? 'below' : 'above';
  const threshold = claim.threshold === undefined ? noFigure : limit(claim.threshold, side, speech);
  return of(
    speech,
    `${words.counted[claim.of](count, threshold)}${spanOf(claim, language)}${withoutFigure(claim, speech)}`,
  );
}

function sayTarget(claim: TargetClaim, speech: Speech): string {
  const { known, language } = speech;
  const value = sayLevelOf(claim.value, speech);
  return claimMessages[language].target(pick(known.name, language), long(claim.period, language), value);
}

/** A claim about several readings or a target, as a sentence. */
export function sayGroup(claim: GroupClaim, speech: Speech): string {
  switch (claim.says) {
    case 'run':
      return sayRun(claim, speech);
    case 'target':
      return sayTarget(claim, speech);
    case 'outcome':
      return sayOutcome(claim, speech);
    case 'share':
      return sayShare(claim, speech);
    case 'count':
      return sayCount(claim, speech);
    default:
      return claim satisfies never;
  }
}
