import { Suspense, type ReactElement } from 'react';

import type { Catalogue } from '@/catalogue/catalogue';
import { appMessages } from '@/i18n/messages/app';
import { LoadingPanel } from '@/ui/LoadingPanel';
import type { Address } from '@/url/address';

import { Arrival } from './Arrival';
import { CatalogueGate } from './CatalogueGate';
import { ChartPage } from './chart/ChartPage';
import { milestonesPage, notFoundPage, overviewPage, sourcesPage, statementsPage, verifyPage } from './pagesOnDemand';
import { Ready } from './Ready';

interface NamedPageProps {
  readonly address: Address;
  readonly catalogue: Catalogue;
}

function NamedPage({ address, catalogue }: NamedPageProps): ReactElement {
  const { page } = address;
  switch (page.name) {
    case 'overview':
      return <overviewPage.Page address={address} catalogue={catalogue} />;
    case 'chart': {
      const chart = catalogue.charts.find((entry) => entry.id === page.id);
      return chart ? (
        <ChartPage address={address} catalogue={catalogue} chart={chart} />
      ) : (
        <notFoundPage.Page address={address} catalogue={catalogue} chartId={page.id} />
      );
    }
    case 'milestones':
      return <milestonesPage.Page address={address} catalogue={catalogue} />;
    case 'statements':
      return <statementsPage.Page address={address} catalogue={catalogue} />;
    case 'sources':
      return <sourcesPage.Page address={address} catalogue={catalogue} />;
    case 'verify':
      return <verifyPage.Page address={address} catalogue={catalogue} />;
    case 'not-found':
      return <notFoundPage.Page address={address} catalogue={catalogue} />;
    default:
      return page satisfies never;
  }
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
