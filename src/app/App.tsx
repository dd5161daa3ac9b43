import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, type ReactElement } from 'react';

import { appMessages } from '@/i18n/messages/app';

import { useDocumentAppearance } from './appearance';
import { useDocumentLinks } from './documentLinks';
import { Layout } from './Layout';
import { useAddress } from './navigation';
import { PageOf } from './PageOf';
import { PanelBoundary } from './PanelBoundary';
import { usePageFocus } from './pageFocus';

function Site(): ReactElement {
  const address = useAddress();
  useDocumentAppearance(address);
  useDocumentLinks(address);
  const place = JSON.stringify(address.page);
  const arrive = usePageFocus();
  return (
    <Layout address={address}>
      <PanelBoundary name={appMessages[address.language].siteName} language={address.language} resetKey={place}>
        <PageOf key={place} address={address} place={place} onArrival={arrive} />
      </PanelBoundary>
    </Layout>
  );
}

interface AppProps {
  /** Holds the files that are at hand already. */
  readonly client: QueryClient;
  /** Called once everything that is seen answers. */
  readonly onReady?: () => void;
}

/** Tells once that the page is alive: the last child's effect runs when all others have run. */
function Ready({ onReady }: { readonly onReady: (() => void) | undefined }): null {
  useEffect(() => {
    if (!onReady) return;
    // What the effects of this commit changed must be drawn first.
    const timer = setTimeout(onReady);
    return () => clearTimeout(timer);
  }, [onReady]);
  return null;
}

/** The whole site for one reader. */
export function App({ client, onReady }: AppProps): ReactElement {
  return (
    <QueryClientProvider client={client}>
      <Site />
      <Ready onReady={onReady} />
    </QueryClientProvider>
  );
}
