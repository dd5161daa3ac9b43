import type { ReactElement } from 'react';

import about from '@/app/chart/AboutData.module.css';
import { CopyText } from '@/app/textKit/CopyText';
import { expectedDay, useToday } from '@/app/today';
import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { openFileMessages } from '@/i18n/messages/openFile';
import { periodAt } from '@/series/period';
import type { Feed } from '@/series/series';

interface OwnCitationProps {
  readonly feed: Feed;
  readonly language: Language;
}

/** A line to cite the data with: their publisher, not this site, which did not publish them. */
export function OwnCitation({ feed, language }: OwnCitationProps): ReactElement {
  const [source] = feed.sources;
  const line = openFileMessages[language].citation({
    owner: pick(feed.rights.owner, language),
    title: source?.title ?? pick(feed.title, language),
    // An address with a note leads only near the document.
    ...(source && !source.note && { address: source.url }),
    date: formatDate(periodAt('D', useToday() ?? expectedDay()), language, 'long'),
  });
  return (
    <div className={about['citation']}>
      <h3>{chartPageMessages[language].citation}</h3>
      <CopyText text={line} lang={language} language={language} />
    </div>
  );
}
