import { useMemo, type ReactElement } from 'react';

import { useDocumentTitle } from '@/app/documentTitle';
import { retry, useReadFeeds, useSiteData, type SiteData } from '@/app/feedData';
import { feedName } from '@/app/feedNames';
import { Link } from '@/app/Link';
import { LivePart } from '@/app/live/LivePart';
import { elsewhere } from '@/app/navigation';
import page from '@/app/page.module.css';
import { PanelBoundary } from '@/app/PanelBoundary';
import type { Catalogue } from '@/catalogue/catalogue';
import { formatList } from '@/i18n/calendar';
import { appMessages } from '@/i18n/messages/app';
import { errorMessages } from '@/i18n/messages/error';
import { sourcesPageMessages } from '@/i18n/messages/sourcesPage';
import { Button } from '@/ui/Button';
import { LoadingPanel } from '@/ui/LoadingPanel';
import { StatePanel } from '@/ui/StatePanel';
import type { Address } from '@/url/address';

import { FeedReport } from './FeedReport';
import { MilestonesReport } from './MilestonesReport';
import { sourceIndex, type IndexedSource } from './sourceIndex';
import { SourceList } from './SourceList';
import styles from './SourcesPage.module.css';

interface SourcesPageProps {
  readonly address: Address;
  readonly catalogue: Catalogue;
}

function useIndex(data: SiteData): readonly IndexedSource[] {
  const { catalogue } = data;
  const milestones = data.milestones.data;
  const feeds = useReadFeeds(data);
  return useMemo(() => sourceIndex({ catalogue, feeds, milestones }), [catalogue, milestones, feeds]);
}

function Head({ address }: Pick<SourcesPageProps, 'address'>): ReactElement {
  const { language } = address;
  const words = sourcesPageMessages[language];
  return (
    <header>
      <h1>{words.title}</h1>
      <p className={page['lead']}>{words.lead}</p>
      <p className={page['links']}>
        <Link to={elsewhere(address, { name: 'verify' })}>{appMessages[language].pages.verify}</Link>
        <Link to={elsewhere(address, { name: 'open' })}>{appMessages[language].pages.open}</Link>
      </p>
    </header>
  );
}

/** Every feed with its state, rights and file, and every document that something on the site was read from. */
export function SourcesPage({ address, catalogue }: SourcesPageProps): ReactElement {
  const { language } = address;
  const words = sourcesPageMessages[language];
  const data = useSiteData(catalogue);
  const index = useIndex(data);
  const named = data.feeds.map((feed) => ({ feed, name: feedName(feed, catalogue, language) }));
  const failed = named.filter(({ feed }) => feed.result.error && !feed.result.data);
  const choices = named.filter(({ feed }) => feed.result.data).map(({ feed, name }) => ({ id: feed.entry.id, name }));
  const campaign = data.milestones.data ? [{ id: data.milestones.data.id, name: words.milestones }] : [];
  const files = [...data.feeds.map(({ result }) => result), data.milestones];
  // Once answered is enough: a list that is being searched must not go away while a failed feed is tried again.
  const settled = files.every((file) => file.data !== undefined || file.errorUpdateCount > 0);
  useDocumentTitle(words.title);
  return (
    <div className={page['stack']}>
      <Head address={address} />
      <section className={page['section']} aria-labelledby="feeds">
        <h2 id="feeds">{words.feeds}</h2>
        {failed.length > 1 && (
          <p>
            <Button onClick={() => failed.forEach(({ feed }) => retry(feed.result))}>
              {errorMessages[language].retryAll}
            </Button>
          </p>
        )}
        <div className={styles['feeds']}>
          {named.map(({ feed, name }) => (
            <PanelBoundary key={feed.entry.id} name={name} language={language}>
              <FeedReport feed={feed} catalogue={catalogue} address={address} />
            </PanelBoundary>
          ))}
          <MilestonesReport data={data} address={address} />
        </div>
      </section>
      {failed.length > 0 && (
        <StatePanel
          state="partial"
          title={words.partial(
            formatList(
              failed.map(({ name }) => name),
              language,
            ),
          )}
        />
      )}
      <PanelBoundary name={words.index} language={language}>
        {settled ? (
          <SourceList index={index} feeds={[...choices, ...campaign]} address={address} />
        ) : (
          <LoadingPanel
            title={appMessages[language].loading(words.index.toLowerCase())}
            slow={appMessages[language].slow}
          />
        )}
      </PanelBoundary>
      <LivePart part="kept" language={language} />
    </div>
  );
}
