import { useState, type ReactElement } from 'react';
import { finding } from '@/charts/model/finding';
import type { Subject } from '@/charts/model/subject';
import { formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import styles from './PlotStage.module.css';
import { shownPeriods, type Span } from './span';
import { useSettled } from './useSettled';

interface RangeNewsProps {
  readonly subject: Subject;
  readonly span: Span;
  readonly language: Language;
}

const announceAfter = 500;

/** Says the new finding and the range to those who listen, once another range is shown than at first. */
export function RangeNews({ subject, span, language }: RangeNewsProps): ReactElement {
  const { from, to } = shownPeriods(subject, span);
  const [first] = useState(`${from} ${to}`);
  const [changed, setChanged] = useState(false);
  if (!changed && `${from} ${to}` !== first) setChanged(true);
  const said = chartMessages[language].ranged(
    finding(subject, language),
    formatPeriod(from, language, 'long'),
    formatPeriod(to, language, 'long'),
  );
  const settled = useSettled(changed ? said : '', announceAfter);
  return (
    <p className={styles['status']} aria-live="polite">
      {settled}
    </p>
  );
}
