import type { ReactElement } from 'react';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import type { Source } from '@/series/series';
import styles from './DataTable.module.css';

/** The way to the document that a figure beside the main one was read from. */
export function SourceLink({
  source,
  language,
}: {
  readonly source: Source;
  readonly language: Language;
}): ReactElement {
  return (
    <a className={styles['link']} href={source.url} target="_blank" rel="noreferrer">
      {chartMessages[language].sourceOf(source.publisher)}
    </a>
  );
}
