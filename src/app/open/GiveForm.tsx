import { useState, type ReactElement } from 'react';

import page from '@/app/page.module.css';
import type { Language } from '@/i18n/language';
import { openFileMessages } from '@/i18n/messages/openFile';
import { Button } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';
import { FileField } from '@/ui/FileField';
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
  return (
    <div className={styles['give']} data-needs-script>
      <FileField label={words.choose} accept={endings} multiple onFiles={onFiles}>
        <p>{words.dropHere}</p>
        <p className={`${page['small']} ${page['soft']}`}>{words.formats}</p>
      </FileField>
      <Disclosure summary={words.paste}>
        <PasteForm language={language} onFiles={onFiles} />
      </Disclosure>
    </div>
  );
}
