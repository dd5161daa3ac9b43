import { useEffect, useId, useRef, useState, type ReactElement } from 'react';

import page from '@/app/page.module.css';
import type { Language } from '@/i18n/language';
import { openFileMessages } from '@/i18n/messages/openFile';
import { Button } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';
import { TextArea } from '@/ui/TextArea';

import styles from './open.module.css';

interface GiveFormProps {
  readonly language: Language;
  readonly onFiles: (files: readonly File[]) => void;
}

const endings = '.json,.csv,.tsv,.txt,application/json,text/csv,text/plain';

function PasteForm({ language, onFiles }: GiveFormProps): ReactElement {
  const words = openFileMessages[language];
  const [text, setText] = useState('');
  const read = (): void => {
    if (text.trim() !== '') onFiles([new File([text], words.pastedName)]);
  };
  return (
    <div className={styles['paste']}>
      <TextArea label={words.pasteField} value={text} onChange={setText} hint={words.pasteHint} />
      <p>
        <Button onClick={read} disabled={text.trim() === ''}>
          {words.pasteRead}
        </Button>
      </p>
    </div>
  );
}

/** Where files are chosen, by pointer or keyboard, or text is pasted; files can be dropped here as anywhere on the page. */
export function GiveForm({ language, onFiles }: GiveFormProps): ReactElement {
  const words = openFileMessages[language];
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const changed = (): void => {
    const field = input.current;
    if (!field) return;
    onFiles([...(field.files ?? [])]);
    // The same file can be chosen again after it was changed.
    field.value = '';
  };
  const latest = useRef(changed);
  useEffect(() => {
    latest.current = changed;
  });
  // What was chosen before the page could hear it is still there.
  useEffect(() => {
    if ((input.current?.files?.length ?? 0) > 0) latest.current();
  }, []);
  return (
    <div className={styles['give']} data-needs-script>
      <div className={styles['drop']}>
        <label className={styles['choose']} htmlFor={id}>
          {words.choose}
        </label>
        <input
          ref={input}
          id={id}
          className={styles['file']}
          type="file"
          multiple
          accept={endings}
          aria-describedby={`${id}-hint`}
          onChange={changed}
        />
        <p id={`${id}-hint`}>{words.dropHere}</p>
        <p className={`${page['small']} ${page['soft']}`}>{words.formats}</p>
      </div>
      <Disclosure summary={words.paste}>
        <PasteForm language={language} onFiles={onFiles} />
      </Disclosure>
    </div>
  );
}
