import { useMemo, type ReactElement } from 'react';

import { useDocumentTitle } from '@/app/documentTitle';
import { retry, useReadFeeds, useSiteData, type SiteData } from '@/app/feedData';
import { FeedProblem } from '@/app/FeedProblem';
import { LivePart } from '@/app/live/LivePart';
import { elsewhere } from '@/app/navigation';
import page from '@/app/page.module.css';
import { BriefingActions } from '@/app/chart/BriefingActions';
import { chartSubject } from '@/exports/chartSubject';
import type { Catalogue } from '@/catalogue/catalogue';
import { overviewFinding } from '@/charts/model/card';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { errorMessages } from '@/i18n/messages/error';
import { Button } from '@/ui/Button';
import { LoadingPanel } from '@/ui/LoadingPanel';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { defaultView, type Address } from '@/url/address';

import { CampaignTimeline } from './CampaignTimeline';
import { FeedsHealth } from './FeedsHealth';
import styles from './Overview.module.css';
import { OverviewCard } from './OverviewCard';

interface OverviewProps {
  readonly address: Address;
  readonly catalogue: Catalogue;
}

/** The subjects of the charts whose feeds could be read, in the catalogue's order; cards carry no milestones. */
function useSubjects(data: SiteData): ReadonlyMap<string, Subject> {
  const { catalogue } = data;
  const read = useReadFeeds(data);
  return useMemo(() => {
    const subjects = new Map<string, Subject>();
    for (const chart of catalogue.charts) {
      const feed = read.find((candidate) => candidate.id === chart.feed);
      if (feed) subjects.set(chart.id, chartSubject({ chart, feed, milestones: [], view: defaultView }));
    }
    return subjects;
  }, [catalogue, read]);
}

function isLoading({ feeds }: SiteData): boolean {
  return feeds.some(({ result }) => !result.data && !result.error);
}

/** The finding over the page; computed once all feeds have answered, so that it does not change under the reader's eyes. */
function headlineOf(data: SiteData, subjects: ReadonlyMap<string, Subject>, language: Language): string {
  const words = appMessages[language].overview;
  if (isLoading(data)) return words.name;
  if (subjects.size === 0) return words.nothingRead;
  return overviewFinding([...subjects.values()], language);
}

/** Where everything stands: one card a chart, the campaign's timeline, and whether all feeds could be read. */
export function Overview({ address, catalogue }: OverviewProps): ReactElement {
  const { language } = address;
  const words = appMessages[language];
  const data = useSiteData(catalogue);
  const subjects = useSubjects(data);
  const headline = headlineOf(data, subjects, language);
  const failed = data.feeds.filter(({ result }) => result.error && !result.data);
  // The finding of all charts is a paragraph long; tabs and lists of results need a name.
  useDocumentTitle(words.overview.name);
  return (
    <div className={page['stack']}>
      <header>
        <h1 className={isLoading(data) ? styles['awaited'] : undefined}>{headline}</h1>
        <p className={page['lead']}>{words.overview.lead}</p>
        {subjects.size > 0 && (
          <div className={styles['actions']}>
            <BriefingActions
              subjects={[...subjects.values()]}
              address={elsewhere(address, address.page)}
              label="presentAll"
            />
          </div>
        )}
        {failed.length > 1 && (
          <p className={styles['retry']}>
            <Button onClick={() => failed.forEach(({ result }) => retry(result))}>
              {errorMessages[language].retryAll}
            </Button>
          </p>
        )}
      </header>
      <section aria-labelledby="charts" className={styles['grid']}>
        <h2 id="charts" className={styles['unseen']}>
          <VisuallyHidden>{words.overview.charts}</VisuallyHidden>
        </h2>
        {catalogue.charts.map((chart) => (
          <OverviewCard
            key={chart.id}
            chart={chart}
            feed={data.feeds.find(({ entry }) => entry.id === chart.feed)}
            subject={subjects.get(chart.id)}
            address={address}
          />
        ))}
      </section>
      <Campaign data={data} address={address} />
      <FeedsHealth data={data} address={address} />
    </div>
  );
}

function Campaign({ data, address }: { readonly data: SiteData; readonly address: Address }): ReactElement {
  const { language } = address;
  const words = appMessages[language];
  const { milestones } = data;
  if (milestones.data) {
    return (
      <>
        <CampaignTimeline milestones={milestones.data.milestones} address={address} />
        <LivePart part="file" path={data.catalogue.milestones.path} loaded={milestones} language={language} />
      </>
    );
  }
  return (
    <section className={page['section']} aria-label={words.overview.campaign}>
      <h2 className={page['eyebrow']}>{words.overview.campaign}</h2>
      {milestones.error ? (
        <FeedProblem title={errorMessages[language].milestonesFailed} loaded={milestones} language={language} />
      ) : (
        <LoadingPanel title={words.loading(words.overview.campaign.toLowerCase())} slow={words.slow} />
      )}
    </section>
  );
}
