import type { ReactElement } from 'react';

import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import type { Source } from '@/series/series';

import page from './page.module.css';

/** A source by publisher, title and date, linked to the document. The title keeps its own language. */
export function SourceLink({
  source,
  language,
}: {
  readonly source: Source;
  readonly language: Language;
}): ReactElement {
  return (
    <>
      <a href={source.url} rel="noopener noreferrer external" className={page['source']}>
        {source.title === null ? source.publisher : `${source.publisher}: ${source.title}`}
      </a>
      {source.published !== null && (
        <span className={page['soft']}>
          {' ('}
          <time dateTime={source.published}>{formatDate(source.published, language, 'short')}</time>
          {')'}
        </span>
      )}
      {source.note && <span className={page['soft']}>{` – ${pick(source.note, language)}`}</span>}
    </>
  );
}
