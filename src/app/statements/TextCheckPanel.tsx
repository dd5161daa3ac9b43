import { Suspense, type ReactElement } from 'react';

import { FeedProblem } from '@/app/FeedProblem';
import page from '@/app/page.module.css';
import type { Catalogue } from '@/catalogue/catalogue';
import type { ClaimData } from '@/claims/data';
import type { Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { statementMessages } from '@/i18n/messages/statements';
import { Disclosure } from '@/ui/Disclosure';
import { LoadingPanel } from '@/ui/LoadingPanel';

import styles from './statements.module.css';
import { useVocabulary } from './statementsData';
import { textCheck } from './textCheckOnDemand';

interface TextCheckPanelProps {
  readonly catalogue: Catalogue;
  readonly data: ClaimData;
  /** Feeds are still on their way. */
  readonly waiting: boolean;
  readonly language: Language;
}

function Check({ catalogue, data, waiting, language }: TextCheckPanelProps): ReactElement | null {
  const words = statementMessages[language];
  const { loading, slow } = appMessages[language];
  const vocabulary = useVocabulary(catalogue);
  if (vocabulary?.error && !vocabulary.data) {
    return <FeedProblem title={words.checkFailed} loaded={vocabulary} language={language} />;
  }
  const arriving = <LoadingPanel title={loading(words.toCheck)} slow={slow} />;
  if (!vocabulary?.data || waiting) return arriving;
  return (
    <Suspense fallback={arriving}>
      <textCheck.Page data={data} vocabulary={vocabulary.data} language={language} />
    </Suspense>
  );
}

/** The check of a reader's own text, folded until somebody wants it; nothing where the catalogue names no words for it. */
export function TextCheckPanel(props: TextCheckPanelProps): ReactElement | null {
  const words = statementMessages[props.language];
  if (!props.catalogue.vocabulary) return null;
  return (
    <div className={styles['check']}>
      <div data-needs-script>
        <Disclosure summary={words.toCheck} later>
          <Check {...props} />
        </Disclosure>
      </div>
      <noscript>
        <p className={page['soft']}>{words.needsScript}</p>
      </noscript>
    </div>
  );
}
