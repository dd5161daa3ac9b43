import { useId, useRef, useState, type ReactElement } from 'react';

import { copied } from '@/app/clipboard';
import type { Language } from '@/i18n/language';
import { shareMessages } from '@/i18n/messages/share';
import { Button } from '@/ui/Button';

import styles from './share.module.css';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** Lines that are seen at once; a field of one line without it. */
  readonly rows?: number;
  readonly language: Language;
  /** Why there is no text yet, in words. */
  readonly pending?: string;
  /** Language of the text where it is prose. */
  readonly lang?: Language;
}

/** A text to take along, in a field that can be selected by hand, and a button that copies it. */
export function CopyField({ label, text, rows, pending, language, lang }: CopyFieldProps): ReactElement {
  const words = shareMessages[language];
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly result: 'copied' | 'selected' } | null>(null);
  const copy = async (): Promise<void> => {
    const done = await copied(text);
    if (!done) {
      field.current?.focus();
      field.current?.select();
    }
    setOutcome({ of: text, result: done ? 'copied' : 'selected' });
  };
  const value = pending === undefined ? text : '';
  const common = { id, ref: field, readOnly: true, value, placeholder: pending, spellCheck: false, lang };
  return (
    <div className={styles['copy']}>
      <div className={styles['done']}>
        <label className={styles['label']} htmlFor={id}>
          {label}
        </label>
        {/* Above the field: a long code would push it off a phone's screen. */}
        <Button main disabled={pending !== undefined} onClick={() => void copy()} label={words.copyOf(label)}>
          {words.copy}
        </Button>
        {/* What was copied is no longer what is shown once another choice was made. */}
        <output>{pending ?? (outcome?.of === text && words[outcome.result])}</output>
      </div>
      {rows === undefined ? (
        <input {...common} type="text" className={styles['line']} />
      ) : (
        <textarea {...common} rows={rows} className={styles['code']} />
      )}
    </div>
  );
}
