import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { claimMessages } from '@/i18n/messages/claim';
import type { Claim } from './claim';
import type { ClaimData } from './data';
import { isOfReading } from './kinds';
import { sayGroup } from './sayGroup';
import { sayReading } from './sayReading';

/**
 * What a claim asserts, as a sentence without a full stop: the number that it names as it was worded, or where it names none the figure
 * on record that it is about. A series or event that is not known is called by its key.
 */
export function say(claim: Claim, data: ClaimData, language: Language): string {
  if (claim.says === 'event') {
    const event = data.events.get(claim.event);
    const title = event ? pick(event.title, language) : claim.event;
    return claimMessages[language].event(title, formatDate(claim.date, language, 'long'));
  }
  const known = data.series.get(claim.series);
  if (!known) return claim.series;
  const speech = { known, series: known.series, data, language };
  return isOfReading(claim) ? sayReading(claim, speech) : sayGroup(claim, speech);
}
