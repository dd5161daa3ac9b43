import type { ReactElement } from 'react';
import type { Subject } from '@/charts/model/subject';
import { formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { endDay, startDay } from '@/series/period';
import type { PeriodRange } from '@/series/range';
import { StatePanel } from '@/ui/StatePanel';
import { rangeBetween, type Span } from './span';

interface EmptyRangeProps {
  readonly subject: Subject;
  /** `undefined`: the data have no number at all. */
  readonly span: Span | undefined;
  readonly range: PeriodRange;
  readonly language: Language;
  readonly onRange: (range: PeriodRange) => void;
}

function sayWhy(span: Span, range: PeriodRange, language: Language): string {
  const texts = chartMessages[language];
  const [first, latest] = [formatPeriod(span.first, language, 'long'), formatPeriod(span.latest, language, 'long')];
  if (range.to !== undefined && endDay(range.to) < startDay(span.first)) return texts.emptyBefore(first);
  if (range.from !== undefined && startDay(range.from) > endDay(span.latest)) return texts.emptyAfter(latest);
  return texts.emptyBetween(first, latest);
}

/** Said in place of a chart that would be empty: why, and the way back to the data. */
export function EmptyRange({ subject, span, range, language, onRange }: EmptyRangeProps): ReactElement {
  const texts = chartMessages[language];
  if (!span) {
    return (
      <StatePanel state="empty" title={texts.emptyNumbers}>
        <p>{texts.emptyNumbersText}</p>
      </StatePanel>
    );
  }
  const all = rangeBetween(subject, span, { from: span.first, to: span.last });
  return (
    <StatePanel state="empty" title={texts.emptyTitle} action={{ label: texts.showAll, onClick: () => onRange(all) }}>
      <p>{sayWhy(span, range, language)}</p>
    </StatePanel>
  );
}
