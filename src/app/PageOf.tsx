import { Suspense, type ReactElement } from 'react';

import { appMessages } from '@/i18n/messages/app';
import { LoadingPanel } from '@/ui/LoadingPanel';
import type { Address } from '@/url/address';

import { Arrival } from './Arrival';
import { CatalogueGate } from './CatalogueGate';
import { ChartPage } from './chart/ChartPage';
import { notFoundPage, pages, type PageProps } from './pagesOnDemand';
import { Ready } from './Ready';

function NamedPage(props: PageProps): ReactElement {
  const { page } = props.address;
  if (page.name !== 'chart') {
    const { Page } = pages[page.name];
    return <Page {...props} />;
  }
  const chart = props.catalogue.charts.find((entry) => entry.id === page.id);
  return chart ? <ChartPage {...props} chart={chart} /> : <notFoundPage.Page {...props} chartId={page.id} />;
}

interface PageOfProps {
  readonly address: Address;
  /** Names the page, whatever is looked at on it. */
  readonly place: string;
  readonly onArrival: (place: string) => void;
  /** Called once what is seen answers. */
  readonly onReady?: (() => void) | undefined;
}

/** The page that an address names. */
export function PageOf({ address, place, onArrival, onReady }: PageOfProps): ReactElement {
  const words = appMessages[address.language];
  return (
    <CatalogueGate language={address.language} onReady={onReady}>
      {(catalogue) => (
        <Suspense fallback={<LoadingPanel title={words.loading(words.siteName)} slow={words.slow} />}>
          <NamedPage address={address} catalogue={catalogue} />
          <Arrival place={place} onArrival={onArrival} />
          <Ready onReady={onReady} />
        </Suspense>
      )}
    </CatalogueGate>
  );
}
