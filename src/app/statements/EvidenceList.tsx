import type { ReactElement } from 'react';

import { SourceLink } from '@/app/SourceLink';
import { AlsoLinks } from '@/charts/figure/AlsoLinks';
import { originOf, type Weighed } from '@/claims/weigh';
import type { Language } from '@/i18n/language';
import { statementMessages } from '@/i18n/messages/statements';
import { formatCount } from '@/i18n/number';
import type { Source } from '@/series/series';
import { Disclosure } from '@/ui/Disclosure';

import styles from './statements.module.css';

interface EvidenceListProps {
  readonly weighed: readonly Pick<Weighed, 'now' | 'past'>[];
  readonly language: Language;
}

/** A document that a figure was read from, and others that give the same. */
interface Document {
  readonly source: Source;
  readonly also: readonly string[];
}

/** The documents that the figures were read from, each once. */
function documentsOf(weighed: EvidenceListProps['weighed']): readonly Document[] {
  const evidence = weighed.flatMap(({ now, past }) => [...now.evidence, ...now.others, ...past.evidence]);
  const documents = new Map<string, Document>();
  for (const { source, also } of evidence.map(originOf)) {
    const before = documents.get(source.url)?.also ?? [];
    documents.set(source.url, { source, also: [...new Set([...before, ...also])] });
  }
  // A document of its own is not linked again as one that gives the same as another.
  return [...documents.values()].map((each) => ({ ...each, also: each.also.filter((url) => !documents.has(url)) }));
}

/** Where the figures were read that a statement was checked with. */
export function EvidenceList({ weighed, language }: EvidenceListProps): ReactElement | null {
  const documents = documentsOf(weighed);
  if (documents.length === 0) return null;
  const count = formatCount(documents.length, language);
  const title = statementMessages[language].evidence(count);
  return (
    <Disclosure summary={title}>
      <p className={styles['onPaper']}>{title}</p>
      <ul className={styles['evidence']}>
        {documents.map(({ source, also }) => (
          <li key={source.url}>
            <SourceLink source={source} language={language} />
            <AlsoLinks also={also} language={language} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
