import type { ReactElement } from 'react';

import type { Language } from '@/i18n/language';
import { sourcesPageMessages } from '@/i18n/messages/sourcesPage';

interface FileLinksProps {
  /** File name beside the catalogue. */
  readonly path: string;
  readonly schema: string;
  readonly language: Language;
}

/** Links to a feed's file as it is and to the schema that it follows. */
export function FileLinks({ path, schema, language }: FileLinksProps): ReactElement {
  const words = sourcesPageMessages[language];
  const base = import.meta.env.BASE_URL;
  return (
    <>
      <li>
        <a href={`${base}feeds/${path}`} type="application/json">
          {words.file} ({path})
        </a>
      </li>
      <li>
        <a href={`${base}schema/${schema}`} type="application/schema+json">
          {words.schema}
        </a>
      </li>
    </>
  );
}
