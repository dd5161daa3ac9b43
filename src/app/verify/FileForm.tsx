import { useId, useRef, type ReactElement } from 'react';

import page from '@/app/page.module.css';
import type { Language } from '@/i18n/language';
import { verifyMessages } from '@/i18n/messages/verify';

import styles from './verify.module.css';

interface FileFormProps {
  readonly language: Language;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where a file is chosen, by pointer or keyboard; it can be dropped here as anywhere on the page. */
export function FileForm({ language, onFiles }: FileFormProps): ReactElement {
  const words = verifyMessages[language];
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const changed = (): void => {
    const field = input.current;
    if (!field) return;
    onFiles([...(field.files ?? [])]);
    // The same file can be chosen again after it was changed.
    field.value = '';
  };
  return (
    <div className={styles['drop']}>
      <label className={styles['choose']} htmlFor={id}>
        {words.choose}
      </label>
      <input
        ref={input}
        id={id}
        className={styles['file']}
        type="file"
        accept=".png,.svg,.html,.htm,.json,image/*"
        aria-describedby={`${id}-hint`}
        onChange={changed}
      />
      <p id={`${id}-hint`} className={page['small']}>
        {words.dropHere} {words.formats}
      </p>
    </div>
  );
}
