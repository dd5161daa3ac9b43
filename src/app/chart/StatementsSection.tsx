import { memo, Suspense, type ReactElement } from 'react';

import { PanelBoundary } from '@/app/PanelBoundary';
import type { Catalogue, ChartEntry } from '@/catalogue/catalogue';
import type { Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import type { Feed } from '@/series/series';

import { chartStatements } from './chartStatementsOnDemand';

interface StatementsSectionProps {
  readonly catalogue: Catalogue;
  readonly chart: ChartEntry;
  readonly feed: Feed;
  readonly language: Language;
}

function Section({ catalogue, chart, feed, language }: StatementsSectionProps): ReactElement | null {
  const { statements } = catalogue;
  if (!statements) return null;
  const { Page: ChartStatements } = chartStatements;
  return (
    <PanelBoundary name={appMessages[language].pages.statements} language={language}>
      <Suspense fallback={null}>
        <ChartStatements entry={statements} chart={chart} feed={feed} language={language} />
      </Suspense>
    </PanelBoundary>
  );
}

/** Statements about the chart. Kept from rendering again with the chart, so that what the page holds stays until it can answer. */
export const StatementsSection = memo(Section);
