import type { ReactElement } from 'react';

import { FeedProblem } from '@/app/FeedProblem';
import page from '@/app/page.module.css';
import type { Catalogue } from '@/catalogue/catalogue';
import type { ClaimData } from '@/claims/data';
import type { Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { statementMessages } from '@/i18n/messages/statements';
import { LoadingPanel } from '@/ui/LoadingPanel';

import { useVocabulary } from './statementsData';
import { TextCheck } from './TextCheck';

interface TextCheckPanelProps {
  readonly catalogue: Catalogue;
  readonly data: ClaimData;
  /** Feeds are still on their way. */
  readonly waiting: boolean;
  readonly language: Language;
}

/** The check of a reader's own text, once its words and all feeds are there; nothing where the catalogue names no words. */
export function TextCheckPanel({ catalogue, data, waiting, language }: TextCheckPanelProps): ReactElement | null {
  const words = statementMessages[language];
  const vocabulary = useVocabulary(catalogue);
  if (!vocabulary) return null;
  if (vocabulary.data && !waiting) return <TextCheck data={data} vocabulary={vocabulary.data} language={language} />;
  const { loading, slow } = appMessages[language];
  return (
    <section id="check" className={page['rule']} data-needs-script>
      {vocabulary.error && !vocabulary.data ? (
        <FeedProblem title={words.checkFailed} loaded={vocabulary} language={language} />
      ) : (
        <LoadingPanel title={loading(words.toCheck)} slow={slow} />
      )}
    </section>
  );
}
