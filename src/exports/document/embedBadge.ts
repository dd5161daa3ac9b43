import { sayDataDate } from '@/charts/model/credits';
import type { Subject } from '@/charts/model/subject';
import { formatDate, formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { embedMessages } from '@/i18n/messages/embed';
import { comparePeriods, type Period } from '@/series/period';
import { isReading } from '@/series/reading';
import type { Observation } from '@/series/series';
import type { EmbedEdition } from './embedData';

function lastIn(rows: readonly Observation[]): Period | undefined {
  return rows.findLast(isReading)?.period;
}

/** The period of the last figure shown where the range leaves newer ones out. */
function endOfRange({ shown }: Subject): Period | undefined {
  if (shown.every(({ all, rows }) => lastIn(all) === lastIn(rows))) return undefined;
  const ends = shown.flatMap(({ rows }) => lastIn(rows) ?? []);
  return ends.toSorted(comparePeriods).at(-1);
}

/** Whether an embed's figures are those of one day for ever, the site's newest, or the newest up to a period or a day. */
export function embedBadge(subject: Subject, language: Language, edition?: EmbedEdition): string {
  const texts = embedMessages[language];
  const { asOf } = subject;
  if (edition) return texts.frozen(formatDate(edition.asOf, language, 'long'), edition.name);
  const latest = sayDataDate(subject, language);
  if (asOf !== undefined) return texts.asKnown(formatDate(asOf, language, 'long'), latest);
  const end = endOfRange(subject);
  return end === undefined ? texts.live(latest) : texts.liveUntil(formatPeriod(end, language, 'long'));
}
