import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';

import { appMessages } from '@/i18n/messages/app';

import { useDocumentAppearance } from './appearance';
import { Layout } from './Layout';
import { useAddress } from './navigation';
import { PageOf } from './PageOf';
import { PanelBoundary } from './PanelBoundary';
import { usePageFocus } from './pageFocus';

function Site(): ReactElement {
  const address = useAddress();
  useDocumentAppearance(address);
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

/** The whole site for one reader. */
export function App(): ReactElement {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Site />
    </QueryClientProvider>
  );
}
