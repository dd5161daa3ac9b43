import type { ReactElement } from 'react';

import { SourceLink } from '@/app/SourceLink';
import { originOf, type Weighed } from '@/claims/weigh';
import type { Language } from '@/i18n/language';
import { statementMessages } from '@/i18n/messages/statements';
import { formatNumber } from '@/i18n/number';
import type { Source } from '@/series/series';
import { Disclosure } from '@/ui/Disclosure';

import styles from './statements.module.css';

interface EvidenceListProps {
  readonly weighed: readonly Pick<Weighed, 'now' | 'past'>[];
  readonly language: Language;
}

/** The documents that the figures were read from, each once. */
function sourcesOf(weighed: EvidenceListProps['weighed']): readonly Source[] {
  const evidence = weighed.flatMap(({ now, past }) => [...now.evidence, ...now.others, ...past.evidence]);
  return [...new Map(evidence.map((each) => originOf(each).source).map((source) => [source.url, source])).values()];
}

/** Where the figures were read that a statement was checked with. */
export function EvidenceList({ weighed, language }: EvidenceListProps): ReactElement | null {
  const sources = sourcesOf(weighed);
  if (sources.length === 0) return null;
  const count = formatNumber(sources.length, language, { min: 0, max: 0 });
  return (
    <Disclosure summary={statementMessages[language].evidence(count)}>
      <ul className={styles['evidence']}>
        {sources.map((source) => (
          <li key={source.url}>
            <SourceLink source={source} language={language} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
