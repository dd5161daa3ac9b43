import { claimMessages } from '@/i18n/messages/claim';
import { findingMessages } from '@/i18n/messages/finding';
import { shift, yearBefore } from '@/series/period';
import type { ChangeClaim, DirectionClaim, ExtremeClaim, RankingClaim, SideClaim } from './claim';
import type { ReadingClaim } from './kinds';
import { sayWorded } from './sayNumber';
import { saySide } from './saySide';
import { sayWhen } from './sayWhen';
import { long, of, recorded, sayLevel, sayLevelOf, spanOf, type Speech } from './speech';

function base(claim: ChangeClaim | DirectionClaim, { series, language }: Speech): string {
  const words = claimMessages[language];
  if (claim.over === 'year') return long(yearBefore(claim.period) ?? claim.period, language);
  if (claim.over !== 'previous') return long(claim.over, language);
  return series.nature === 'stock' ? words.previousReading : long(shift(claim.period, -1), language);
}

function changeIn(claim: ChangeClaim, speech: Speech): string {
  const { series, language } = speech;
  const words = claimMessages[language];
  const { value } = claim.value;
  if (claim.in === 'times') return words.multiplied(sayWorded(claim.value, 'times', { series, language }));
  if (value === 0) return words.direction.unchanged;
  const size = { ...claim.value, value: Math.abs(value) };
  return words.changed[value > 0 ? 'up' : 'down'](sayWorded(size, claim.in, { series, language }));
}

function sayChange(claim: ChangeClaim, speech: Speech): string {
  const words = claimMessages[speech.language];
  const change = changeIn(claim, speech);
  return of(speech, words.fromTo(change, base(claim, speech), long(claim.period, speech.language)));
}

function sayDirection(claim: DirectionClaim, speech: Speech): string {
  const words = claimMessages[speech.language];
  const change = words.fromTo(
    words.direction[claim.direction],
    base(claim, speech),
    long(claim.period, speech.language),
  );
  return of(speech, words.with(change, words.levelNow(recorded(claim.period, speech))));
}

function sayRanking(claim: RankingClaim, speech: Speech): string {
  const { language } = speech;
  const words = claimMessages[language];
  const texts = findingMessages[language];
  const since = claim.extreme === 'highest' ? texts.highestSince : texts.lowestSince;
  const rank = claim.since === null ? words.onRecord[claim.extreme] : since(long(claim.since, language));
  return words.with(sayLevel(claim.period, recorded(claim.period, speech), speech), rank);
}

function sayExtreme(claim: ExtremeClaim, speech: Speech): string {
  const { language } = speech;
  const words = claimMessages[language];
  const value = sayLevelOf(claim.value, speech);
  return of(speech, words.extreme[claim.extreme](value, sayWhen(claim.period, language), spanOf(claim, language)));
}

function sayWithSide(claim: SideClaim, speech: Speech): string {
  const level = sayLevel(claim.period, recorded(claim.period, speech), speech);
  return claimMessages[speech.language].with(level, saySide(claim.side, claim.threshold, speech));
}

/** A claim about the reading of a period, as a sentence. */
export function sayReading(claim: ReadingClaim, speech: Speech): string {
  switch (claim.says) {
    case 'level':
      return sayLevel(claim.period, sayLevelOf(claim.value, speech), speech);
    case 'change':
      return sayChange(claim, speech);
    case 'direction':
      return sayDirection(claim, speech);
    case 'ranking':
      return sayRanking(claim, speech);
    case 'extreme':
      return sayExtreme(claim, speech);
    case 'side':
      return sayWithSide(claim, speech);
    default:
      return claim satisfies never;
  }
}
