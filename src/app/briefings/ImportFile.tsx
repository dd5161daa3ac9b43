import { useState, type ReactElement } from 'react';

import { pick, type Language } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { formatCount, nbsp } from '@/i18n/number';
import type { Story } from '@/stories/story';
import { FileField } from '@/ui/FileField';
import { StatePanel } from '@/ui/StatePanel';

import { Ask } from './Ask';
import styles from './briefings.module.css';
import type { Put } from './desk';
import { mostBytes, openStory, type Opened } from './openFile';
import { Problems } from './Problems';

interface ImportFileProps {
  readonly story: Story | undefined;
  readonly put: Put;
  readonly language: Language;
}

type Refused = Exclude<Opened, { readonly ok: true }>;

/** Why a file was not opened, and what to do. */
function Refusal({ refused, language }: { readonly refused: Refused; readonly language: Language }): ReactElement {
  const words = briefingsMessages[language];
  const size = `${formatCount(mostBytes / 1000, language)}${nbsp}kB`;
  return (
    <StatePanel state="failed" title={words.importedTitle}>
      <p>
        {refused.why === 'too-large' && words.importTooLarge(size)}
        {refused.why === 'unread' && words.importUnread}
        {refused.why === 'foreign' && `${words.importForeign} ${words.importForeignWayOut}`}
        {refused.why === 'broken' && `${words.importBroken} ${words.importBrokenWayOut}`}
      </p>
      {'problems' in refused && <Problems problems={refused.problems} language={language} />}
    </StatePanel>
  );
}

/** Opens a briefing from a file; one that is there already is replaced only when the reader says so. */
export function ImportFile({ story, put, language }: ImportFileProps): ReactElement {
  const words = briefingsMessages[language];
  const [refused, setRefused] = useState<Refused>();
  const [asked, setAsked] = useState<Story>();
  const take = (next: Story): void => put(next, { text: words.imported(pick(next.title, language)), undoable: true });
  const open = async (file: File): Promise<void> => {
    const opened = await openStory(file);
    setRefused(opened.ok ? undefined : opened);
    if (!opened.ok) return;
    if (story) setAsked(opened.story);
    else take(opened.story);
  };
  return (
    <>
      <FileField
        label={words.importFile}
        accept=".json,application/json"
        compact
        onFiles={([file]) => file && void open(file)}
      >
        <p className={styles['hint']}>{words.importHint}</p>
      </FileField>
      {refused && <Refusal refused={refused} language={language} />}
      {asked && story && (
        <Ask
          title={words.importAsk}
          text={words.importAskText(pick(story.title, language), pick(asked.title, language))}
          yes={words.importDo}
          onYes={() => take(asked)}
          onClose={() => setAsked(undefined)}
          language={language}
        />
      )}
    </>
  );
}
