import type { ReactElement } from 'react';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import styles from './DataTable.module.css';

/** Further documents that give the same figure, each by the site that it is on. */
export function AlsoLinks({
  also,
  language,
}: {
  readonly also: readonly string[];
  readonly language: Language;
}): ReactElement {
  return (
    <>
      {also.map((url) => (
        <span key={url}>
          {', '}
          <a className={styles['link']} href={url} rel="noopener noreferrer external">
            {chartMessages[language].alsoAt(new URL(url).hostname)}
          </a>
        </span>
      ))}
    </>
  );
}
