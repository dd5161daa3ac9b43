import type { ReactElement } from 'react';

import { useDocumentTitle } from '@/app/documentTitle';
import { useSiteData, type FeedResult } from '@/app/feedData';
import { FeedProblem } from '@/app/FeedProblem';
import page from '@/app/page.module.css';
import { PanelBoundary } from '@/app/PanelBoundary';
import type { Catalogue, ChartEntry } from '@/catalogue/catalogue';
import { pick, type Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { errorMessages } from '@/i18n/messages/error';
import { LoadingPanel } from '@/ui/LoadingPanel';
import type { Address } from '@/url/address';

import { ChartView } from './ChartView';
import { OtherCharts } from './OtherCharts';

interface ChartPageProps {
  readonly address: Address;
  readonly catalogue: Catalogue;
  readonly chart: ChartEntry;
}

interface WaitingProps {
  readonly name: string;
  readonly feed: FeedResult | undefined;
  readonly language: Language;
}

function Waiting({ name, feed, language }: WaitingProps): ReactElement {
  const words = appMessages[language];
  useDocumentTitle(name);
  return (
    <>
      <h1>{name}</h1>
      {feed?.result.error ? (
        <FeedProblem title={errorMessages[language].feedFailed(name)} loaded={feed.result} language={language} />
      ) : (
        <LoadingPanel title={words.loading(name)} slow={words.slow} />
      )}
    </>
  );
}

/** One indicator with everything that belongs to it. */
export function ChartPage({ address, catalogue, chart }: ChartPageProps): ReactElement {
  const { language } = address;
  const data = useSiteData(catalogue);
  const feed = data.feeds.find(({ entry }) => entry.id === chart.feed);
  const name = pick(chart.name, language);
  return (
    <div className={page['stack']}>
      <PanelBoundary name={name} language={language}>
        {feed?.result.data ? (
          <ChartView address={address} data={data} chart={chart} feed={feed.result.data} />
        ) : (
          <Waiting name={name} feed={feed} language={language} />
        )}
      </PanelBoundary>
      {(feed?.result.data ?? feed?.result.error) && (
        <OtherCharts address={address} catalogue={catalogue} chart={chart} />
      )}
    </div>
  );
}
