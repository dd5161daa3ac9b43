import { useRef, useState, type ReactElement } from 'react';

import { copied } from '@/app/clipboard';
import page from '@/app/page.module.css';
import { expectedDay, useToday } from '@/app/today';
import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { periodAt } from '@/series/period';
import type { Feed } from '@/series/series';
import { Aged } from '@/ui/Aged';
import { Button } from '@/ui/Button';

import styles from './AboutData.module.css';

interface CitationProps {
  readonly feed: Feed;
  readonly language: Language;
  /** Absolute address of this view. */
  readonly address: string;
}

/** A line to cite the chart with, to copy; where copying is refused the line is selected instead. */
export function Citation({ feed, language, address }: CitationProps): ReactElement {
  const words = chartPageMessages[language];
  const line = useRef<HTMLParagraphElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);
  const today = useToday();
  const cite = (day: number | undefined): string =>
    words.citationText({
      owner: pick(feed.rights.owner, language),
      title: pick(feed.title, language),
      address,
      ...(day === undefined ? {} : { date: formatDate(periodAt('D', day), language, 'long') }),
    });
  const copy = async (): Promise<void> => {
    const done = await copied(cite(today));
    if (!done && line.current) window.getSelection()?.selectAllChildren(line.current);
    setOutcome(done ? 'copied' : 'selected');
  };
  return (
    <div className={styles['citation']}>
      <h3>{words.citation}</h3>
      <p ref={line} className={styles['line']}>
        <Aged today={today} expected={expectedDay()}>
          {cite}
        </Aged>
      </p>
      <div className={styles['copy']} data-needs-script>
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <output className={page['soft']}>{outcome && words[outcome]}</output>
      </div>
    </div>
  );
}
