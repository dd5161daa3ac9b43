import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';

import { appMessages } from '@/i18n/messages/app';

import { useDocumentAppearance } from './appearance';
import { useDocumentLinks } from './documentLinks';
import { Layout } from './Layout';
import { useAddress } from './navigation';
import { PageOf } from './PageOf';
import { PanelBoundary } from './PanelBoundary';
import { usePageFocus } from './pageFocus';

interface AppProps {
  /** Holds the files that are at hand already. */
  readonly client: QueryClient;
  /** Called once everything that is seen answers. */
  readonly onReady?: (() => void) | undefined;
}

function Site({ onReady }: Pick<AppProps, 'onReady'>): ReactElement {
  const address = useAddress();
  useDocumentAppearance(address);
  useDocumentLinks(address);
  // A page that does not exist is the same page under every path.
  const place = address.page.name === 'not-found' ? address.page.name : JSON.stringify(address.page);
  const arrive = usePageFocus();
  return (
    <Layout address={address}>
      <PanelBoundary name={appMessages[address.language].siteName} language={address.language} resetKey={place}>
        <PageOf key={place} address={address} place={place} onArrival={arrive} onReady={onReady} />
      </PanelBoundary>
    </Layout>
  );
}

/** The whole site for one reader. */
export function App({ client, onReady }: AppProps): ReactElement {
  return (
    <QueryClientProvider client={client}>
      <Site onReady={onReady} />
    </QueryClientProvider>
  );
}
