import type { ReactElement } from 'react';

import { ReadingsTable } from '@/charts/figure/ReadingsTable';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { formatCount } from '@/i18n/number';
import { isReading } from '@/series/reading';
import { Disclosure } from '@/ui/Disclosure';

interface ReadingsDetailsProps {
  readonly subject: Subject;
  readonly language: Language;
}

/** All readings below the drawing: for those who do not see it, for paper, and where no script turns the drawing into a table. */
export function ReadingsDetails({ subject, language }: ReadingsDetailsProps): ReactElement | null {
  const count = subject.shown.reduce((sum, { rows }) => sum + rows.filter(isReading).length, 0);
  if (count === 0) return null;
  const words = chartPageMessages[language];
  return (
    <Disclosure summary={words.readings(formatCount(count, language))}>
      <ReadingsTable subject={subject} language={language} />
    </Disclosure>
  );
}
