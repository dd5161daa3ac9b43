import type { ReactElement } from 'react';
import { sayDataDate, saySources } from '@/charts/model/credits';
import type { Subject } from '@/charts/model/subject';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import styles from './FigureFooter.module.css';

interface FigureFooterProps {
  readonly subject: Subject;
  readonly language: Language;
  /** Absent of a reader's own chart, which nobody else could open. */
  readonly address?: string;
}

/** What every chart must say about itself: sources, owner and rights, date of the data, what markers mean, its address. */
export function FigureFooter({ subject, language, address }: FigureFooterProps): ReactElement {
  const texts = chartMessages[language];
  const feeds = [...new Set(subject.shown.map((entry) => entry.feed))];
  const sources = saySources(subject, language, address === undefined);
  const date = sayDataDate(subject, language);
  return (
    <div className={styles['footer']}>
      {subject.milestones.length > 0 && <p className={styles['timing']}>{texts.timing}</p>}
      {sources !== '' && <p>{sources}.</p>}
      {date !== '' && <p>{date}.</p>}
      {feeds.map((feed) => (
        <p key={feed.id}>
          {texts.owner(pick(feed.rights.owner, language))}. {texts.rights(pick(feed.rights.note, language))}
        </p>
      ))}
      {address !== undefined && (
        <p className={styles['address']}>
          {texts.address}: <a href={address}>{address}</a>
        </p>
      )}
    </div>
  );
}
