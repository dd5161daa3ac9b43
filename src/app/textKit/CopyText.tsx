import { useRef, useState, type ReactElement } from 'react';

import { copied } from '@/app/clipboard';
import page from '@/app/page.module.css';
import type { Language } from '@/i18n/language';
import { textKitMessages } from '@/i18n/messages/textKit';
import { Button } from '@/ui/Button';

import styles from './textKit.module.css';

interface CopyTextProps {
  /** What is shown. */
  readonly text: string;
  /** What is copied, where that is more. */
  readonly whole?: string;
  /** Language of the text. */
  readonly lang: Language;
  /** Language of the page. */
  readonly language: Language;
  /** Where the text comes from, below it. */
  readonly from?: string;
  /** Keeps line breaks, as files have them. */
  readonly lines?: boolean;
}

/** A text and a button that copies it; where copying is refused the text is selected instead. */
export function CopyText({ text, whole = text, lang, language, from, lines = false }: CopyTextProps): ReactElement {
  const words = textKitMessages[language];
  const place = useRef<HTMLParagraphElement>(null);
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly result: 'copied' | 'selected' } | null>(null);
  const copy = async (): Promise<void> => {
    const done = await copied(whole);
    if (!done && place.current) window.getSelection()?.selectAllChildren(place.current);
    setOutcome({ of: whole, result: done ? 'copied' : 'selected' });
  };
  return (
    <div className={styles['copy']}>
      <div className={styles['said']}>
        <p ref={place} lang={lang} className={lines ? styles['lines'] : styles['text']}>
          {text}
        </p>
        {from !== undefined && from !== '' && (
          <p lang={lang} className={styles['from']}>
            {from}
          </p>
        )}
      </div>
      <div className={styles['button']}>
        <Button onClick={() => void copy()} label={words.copyOf(text)}>
          {words.copy}
        </Button>
        {/* What was copied is no longer what is shown once another choice was made. */}
        <output className={page['soft']}>{outcome?.of === whole && words[outcome.result]}</output>
      </div>
    </div>
  );
}
