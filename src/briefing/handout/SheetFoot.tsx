import type { ReactElement } from 'react';

import { handoutMessages } from '@/i18n/messages/handout';
import { formatCount } from '@/i18n/number';
import { dataWords, type Foot } from './foot';

/** Source, date of the data and edition at the foot of a sheet, and which of how many it is. */
export function SheetFoot(foot: Foot): ReactElement {
  const { language, page, count } = foot;
  const words = handoutMessages[language];
  return (
    <footer className="h-foot">
      <p>
        {dataWords(foot)} · <span className="h-whole">{words.edition(foot.edition)}</span>
      </p>
      <p className="h-pageNumber">{words.pageOf(formatCount(page, language), formatCount(count, language))}</p>
    </footer>
  );
}
