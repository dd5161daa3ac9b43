import type { ReactElement } from 'react';

import page from '@/app/page.module.css';
import type { Language } from '@/i18n/language';
import { verifyMessages } from '@/i18n/messages/verify';
import { FileField } from '@/ui/FileField';

interface FileFormProps {
  readonly language: Language;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where a file to verify is chosen; it can be dropped here as anywhere on the page. */
export function FileForm({ language, onFiles }: FileFormProps): ReactElement {
  const words = verifyMessages[language];
  return (
    <FileField label={words.choose} accept=".png,.svg,.html,.htm,.json,image/*" onFiles={onFiles}>
      <p className={page['small']}>
        {words.dropHere} {words.formats}
      </p>
    </FileField>
  );
}
