import type { ReactElement } from 'react';

import type { SiteData } from '@/app/feedData';
import { LivePart } from '@/app/live/LivePart';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';

interface CurrentDataProps {
  readonly subject: Subject;
  readonly data: SiteData;
  readonly language: Language;
}

/**
 * How current the files are that a chart is drawn from, and which figures changed since the reader was here. Below the
 * chart: what comes while it is read must not move it.
 */
export function CurrentData({ subject, data, language }: CurrentDataProps): ReactElement {
  const ids = new Set(subject.shown.map(({ feed }) => feed.id));
  return (
    <>
      {data.feeds
        .filter(({ entry }) => ids.has(entry.id))
        .map(({ entry, result }) => (
          <LivePart key={entry.id} part="file" path={entry.path} loaded={result} language={language} />
        ))}
      <LivePart part="changes" subject={subject} language={language} />
    </>
  );
}
