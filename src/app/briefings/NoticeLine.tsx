import { useEffect, useRef, type ReactElement } from 'react';

import type { Language } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { Button } from '@/ui/Button';

import styles from './briefings.module.css';
import type { Notice } from './useOwnStory';

interface NoticeLineProps {
  readonly notice: Notice;
  readonly onUndo: () => void;
  readonly language: Language;
}

/** Says what was done last. Where it can be undone the focus comes here: what it was on may be gone. */
export function NoticeLine({ notice, onUndo, language }: NoticeLineProps): ReactElement {
  const line = useRef<HTMLDivElement>(null);
  const undoable = notice.before !== undefined;
  useEffect(() => {
    if (undoable) line.current?.querySelector('button')?.focus();
  }, [notice.number, undoable]);
  const undo = (): void => {
    // The button goes: what was undone is read from here.
    line.current?.focus();
    onUndo();
  };
  return (
    <div ref={line} tabIndex={-1} className={undoable ? styles['notice'] : styles['quietNotice']}>
      <output>{notice.text !== '' && <span key={notice.number}>{notice.text}</span>}</output>
      {undoable && <Button onClick={undo}>{briefingsMessages[language].undo}</Button>}
    </div>
  );
}
