import { Suspense, type ReactElement } from 'react';

import { useDocumentTitle } from '@/app/documentTitle';
import { useSiteData, type FeedResult, type SiteData } from '@/app/feedData';
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
import { editionChart } from './editionOnDemand';
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

interface ShownProps extends Omit<ChartPageProps, 'catalogue'> {
  readonly data: SiteData;
}

/** The chart with the figures of now, or as the edition froze it that the address names. */
function Shown({ address, data, chart }: ShownProps): ReactElement {
  const { language, view } = address;
  const name = pick(chart.name, language);
  const feed = data.feeds.find(({ entry }) => entry.id === chart.feed);
  if (view.edition !== undefined) {
    return (
      <Suspense fallback={<Waiting name={name} feed={undefined} language={language} />}>
        <editionChart.Page address={address} data={data} chart={chart} name={view.edition} />
      </Suspense>
    );
  }
  if (!feed?.result.data) return <Waiting name={name} feed={feed} language={language} />;
  return <ChartView address={address} data={data} chart={chart} feed={feed.result.data} />;
}

/** One indicator with everything that belongs to it. */
export function ChartPage({ address, catalogue, chart }: ChartPageProps): ReactElement {
  const { language, view } = address;
  const data = useSiteData(catalogue);
  const feed = data.feeds.find(({ entry }) => entry.id === chart.feed);
  const isThere = view.edition !== undefined || feed?.result.data || feed?.result.error;
  return (
    <div className={page['stack']}>
      <PanelBoundary name={pick(chart.name, language)} language={language} resetKey={view.edition ?? ''}>
        <Shown address={address} data={data} chart={chart} />
      </PanelBoundary>
      {isThere && <OtherCharts address={address} catalogue={catalogue} chart={chart} />}
    </div>
  );
}
