import type { ReactElement } from 'react';

import { formatDate } from '@/i18n/calendar';
import { handoutMessages } from '@/i18n/messages/handout';
import type { Source } from '@/series/series';
import { shortAddress } from './handoutSources';
import type { Foot } from './foot';
import { SheetFoot } from './SheetFoot';

interface SourceSheetProps {
  /** The documents of this sheet. */
  readonly sources: readonly Source[];
  /** How many stand on the sheets before it. */
  readonly before: number;
  readonly foot: Foot;
}

/** A sheet of the list of all source documents. */
export function SourceSheet({ sources, before, foot }: SourceSheetProps): ReactElement {
  const { language } = foot;
  const words = handoutMessages[language];
  return (
    <section className="h-sheet" data-sheet="sources">
      <h2>{words.sourcesList}</h2>
      <ol className="h-documents" start={before + 1}>
        {sources.map(({ url, publisher, title, published }) => (
          <li key={url}>
            {publisher}
            {title === null ? '' : `, “${title}”`},{' '}
            {published === null ? words.undated : formatDate(published, language, 'long')}
            <br />
            <a href={url}>{shortAddress(url)}</a>
          </li>
        ))}
      </ol>
      <SheetFoot {...foot} />
    </section>
  );
}
