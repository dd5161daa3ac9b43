import type { Subject } from '@/charts/model/subject';
import { formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { shownPeriods, spanOf } from './span';

/** What a table of readings holds: the chart's name and the range. */
export function captionOf(subject: Subject, language: Language): string {
  const name = pick(subject.chart.name, language);
  const span = spanOf(subject);
  if (!span) return name;
  const { from, to } = shownPeriods(subject, span);
  return chartMessages[language].tableCaption(
    name,
    formatPeriod(from, language, 'long'),
    formatPeriod(to, language, 'long'),
  );
}
