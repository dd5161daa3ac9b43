import { useEffect, type ReactElement } from 'react';

import type { Catalogue } from '@/catalogue/catalogue';
import type { Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { errorMessages } from '@/i18n/messages/error';
import { LoadingPanel } from '@/ui/LoadingPanel';

import { useDocumentTitle } from './documentTitle';
import { retry, useCatalogue, type Loaded } from './feedData';
import { FeedProblem } from './FeedProblem';
import styles from './page.module.css';
import { Ready } from './Ready';
import { useLiveRemotes } from './remotes/useLiveRemotes';

interface CatalogueGateProps {
  readonly language: Language;
  readonly children: (catalogue: Catalogue) => ReactElement;
  /** Called once a problem that is shown answers. */
  readonly onReady?: (() => void) | undefined;
}

function Waiting({ language, failed }: { readonly language: Language; readonly failed: boolean }): ReactElement {
  const words = appMessages[language];
  useDocumentTitle(failed ? errorMessages[language].catalogueFailed : words.overview.name);
  return <h1>{words.overview.name}</h1>;
}

/** What failed for want of a network is asked for again when there is one. */
function useReturn({ error, refetch }: Loaded<Catalogue>): void {
  useEffect(() => {
    if (!error) return undefined;
    const again = (): void => retry({ refetch });
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [error, refetch]);
}

/** Nothing can be shown without the list of charts: until it is there, or when it cannot be read, the page says so. */
export function CatalogueGate({ language, children, onReady }: CatalogueGateProps): ReactElement {
  const loaded = useCatalogue();
  useReturn(loaded);
  useLiveRemotes(loaded.data);
  if (loaded.data) return children(loaded.data);
  const words = appMessages[language];
  return (
    <div className={styles['stack']}>
      <Waiting language={language} failed={loaded.error !== null} />
      {loaded.error ? (
        <>
          <FeedProblem title={errorMessages[language].catalogueFailed} loaded={loaded} language={language} />
          <Ready onReady={onReady} />
        </>
      ) : (
        <LoadingPanel title={words.loading(words.pages.sources.toLowerCase())} slow={words.slow} />
      )}
    </div>
  );
}
