import type { ReactElement } from 'react';

import type { Address } from '@/url/address';

import { CatalogueGate } from './CatalogueGate';
import { ChartPage } from './chart/ChartPage';
import { MilestonesPage } from './milestones/MilestonesPage';
import { NotFound } from './NotFound';
import { Overview } from './overview/Overview';
import { SourcesPage } from './sources/SourcesPage';

/** The page that an address names. */
export function PageOf({ address }: { readonly address: Address }): ReactElement {
  const { page } = address;
  return (
    <CatalogueGate language={address.language}>
      {(catalogue) => {
        switch (page.name) {
          case 'overview':
            return <Overview address={address} catalogue={catalogue} />;
          case 'chart': {
            const chart = catalogue.charts.find((entry) => entry.id === page.id);
            return chart ? (
              <ChartPage address={address} catalogue={catalogue} chart={chart} />
            ) : (
              <NotFound address={address} catalogue={catalogue} chartId={page.id} />
            );
          }
          case 'milestones':
            return <MilestonesPage address={address} catalogue={catalogue} />;
          case 'sources':
            return <SourcesPage address={address} catalogue={catalogue} />;
          case 'not-found':
            return <NotFound address={address} catalogue={catalogue} />;
          default:
            return page satisfies never;
        }
      }}
    </CatalogueGate>
  );
}
