import { pick } from '@/i18n/language';
import { claimMessages } from '@/i18n/messages/claim';
import { formatNumber, noFigure } from '@/i18n/number';
import { targetOutcomes } from '@/series/target';
import { asOf } from '@/series/vintage';
import type { CountClaim, OutcomeClaim, RunClaim, ShareClaim, TargetClaim } from './claim';
import type { GroupClaim } from './kinds';
import { sayValue, sayWorded } from './sayNumber';
import { limit, long, of, recorded, sayLevel, spanOf, type Speech } from './speech';

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
  const { known, series, language } = speech;
  const outcomes = targetOutcomes(series, asOf(series));
  const reading = outcomes.find(({ target }) => target.period === claim.period)?.observation;
  if (!reading) return pick(known.name, language);
  return sayLevel(reading.period, sayValue(reading, series, { language, style: 'full' }), speech);
}

function sayOutcome(claim: OutcomeClaim, speech: Speech): string {
  const { series, language } = speech;
  const words = claimMessages[language];
  const aim = claim.target ?? series.targets.find(({ period }) => period === claim.period);
  const target = aim ? sayWorded({ value: aim.value }, 'level', { series, language }) : noFigure;
  const parts = [
    claim.result && words.reached[claim.result](target),
    claim.by &&
      (claim.by.in === 'percent' ? words.ofTarget : words.timesTarget)(
        sayWorded(claim.by.value, claim.by.in, { series, language }),
      ),
  ].filter((part) => part !== undefined);
  return parts.reduce((said, part) => words.with(said, part), decisive(claim, speech));
}

function sayShare(claim: ShareClaim, speech: Speech): string {
  const { series, data, language } = speech;
  const words = claimMessages[language];
  const whole = data.series.get(claim.of.series);
  const name = whole ? pick(whole.name, language) : claim.of.series;
  const percent = sayWorded(claim.value, 'percent', { series, language });
  const share = (claim.of.target ? words.shareOfTarget : words.share)(percent, name);
  return words.with(sayLevel(claim.period, recorded(claim.period, speech), speech), share);
}

function sayCount(claim: CountClaim, speech: Speech): string {
  const { series, language } = speech;
  const words = claimMessages[language];
  const isOfPeriods = claim.of !== 'figures' && claim.of !== 'conflicts' && claim.of !== 'undated';
  const count = isOfPeriods
    ? sayWorded(claim.value, 'count', { series, language })
    : formatNumber(claim.value.value, language, { min: 0, max: 0 });
  const side = claim.of === 'below' ? 'below' : 'above';
  const threshold = claim.threshold === undefined ? noFigure : limit(claim.threshold, side, speech);
  return of(speech, `${words.counted[claim.of](count, threshold)}${spanOf(claim, language)}`);
}

function sayTarget(claim: TargetClaim, { known, series, language }: Speech): string {
  const value = sayWorded(claim.value, 'level', { series, language });
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
