import { useState, type ReactElement } from 'react';

import { saveFile } from '@/app/downloads';
import { utf8 } from '@/exports/snapshot/bytes';
import { ownStoryText } from '@/feeds/ownStory';
import type { Problem } from '@/feeds/problem';
import type { Language } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { Button } from '@/ui/Button';
import { StatePanel } from '@/ui/StatePanel';

import { Ask } from './Ask';
import styles from './briefings.module.css';
import { Problems } from './Problems';

interface UnreadableProps {
  readonly problems: readonly Problem[];
  readonly onStartAnew: () => void;
  readonly language: Language;
}

/** Says that what is kept cannot be read, gives it out as it stands, and deletes it only when the reader says so. */
export function Unreadable({ problems, onStartAnew, language }: UnreadableProps): ReactElement {
  const words = briefingsMessages[language];
  const [asking, setAsking] = useState(false);
  const isNewer = problems.some(({ kind }) => kind === 'version');
  const download = (): void => {
    const bytes = utf8(ownStoryText() ?? '');
    saveFile({ name: `pendopo-${words.title.toLowerCase()}.json`, type: 'application/json', bytes });
  };
  return (
    <>
      <StatePanel state="failed" title={words.unreadableTitle}>
        <p>{isNewer ? words.newer : words.unreadable}</p>
        <Problems problems={problems} language={language} />
        <div className={styles['row']}>
          <Button onClick={download}>{words.downloadRaw}</Button>
          <Button onClick={() => setAsking(true)}>{words.startAnew}</Button>
        </div>
      </StatePanel>
      {asking && (
        <Ask
          title={words.startAnewTitle}
          text={words.startAnewText}
          yes={words.startAnew}
          onYes={onStartAnew}
          onClose={() => setAsking(false)}
          language={language}
        />
      )}
    </>
  );
}
