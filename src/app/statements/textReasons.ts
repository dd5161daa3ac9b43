import type { ClaimData } from '@/claims/data';
import type { Assumption, Reason } from '@/claims/text/found';
import { formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { textCheckMessages } from '@/i18n/messages/textCheck';

function nameOf(reason: Extract<Reason, { kind: 'series' | 'event' }>, data: ClaimData, language: Language): string {
  const name = reason.kind === 'series' ? data.series.get(reason.series)?.name : data.events.get(reason.event)?.title;
  return name ? pick(name, language) : '';
}

/** Whether a reason was read into the text. */
export function isAssumption(reason: Reason): reason is Assumption {
  return reason.kind.startsWith('assumed-');
}

/** An assumption as words for a list. */
export function sayAssumption(assumption: Assumption, language: Language): string {
  const { reasons, quoted } = textCheckMessages[language];
  switch (assumption.kind) {
    case 'assumed-date': {
      const say = assumption.from === 'written' ? reasons.assumedByWritten : reasons.assumedDate;
      return say(quoted(assumption.words), formatPeriod(assumption.read, language, 'long'));
    }
    case 'assumed-period':
      return reasons.assumedPeriod(formatPeriod(assumption.read, language, 'long'));
    case 'assumed-baseline':
      return reasons.assumedBaseline;
    case 'assumed-reading': {
      const say = assumption.from === 'written' ? reasons.assumedReadingByWritten : reasons.assumedReadingByFigure;
      return say(formatPeriod(assumption.read, language, 'long'));
    }
    default:
      return assumption satisfies never;
  }
}

/** A rule that words were recognised by, as words for a list. */
export function sayReason(reason: Exclude<Reason, Assumption>, data: ClaimData, language: Language): string {
  const { reasons, signs, quoted } = textCheckMessages[language];
  const words = quoted(reason.words);
  switch (reason.kind) {
    case 'series':
    case 'event':
      return reasons[reason.kind](words, nameOf(reason, data, language));
    case 'back':
      return reasons.back(words);
    case 'period':
      return reasons.period(words, formatPeriod(reason.period, language, 'long'));
    case 'sign':
      return reasons.sign(words, signs[reason.of]);
    case 'baseline':
      return reasons.baseline(words);
    default:
      return reason satisfies never;
  }
}
