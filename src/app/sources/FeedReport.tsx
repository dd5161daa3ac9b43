import type { ReactElement, ReactNode } from 'react';

import type { FeedResult } from '@/app/feedData';
import { feedName } from '@/app/feedNames';
import { FeedProblem } from '@/app/FeedProblem';
import { Link } from '@/app/Link';
import { LivePart } from '@/app/live/LivePart';
import { elsewhere } from '@/app/navigation';
import { expectedDay, useToday } from '@/app/today';
import type { Catalogue } from '@/catalogue/catalogue';
import { freshnessOf, latestPeriod } from '@/feeds/freshness';
import { formatAge, formatDate, formatList, formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { chartMessages } from '@/i18n/messages/chart';
import { errorMessages } from '@/i18n/messages/error';
import { sourcesPageMessages } from '@/i18n/messages/sourcesPage';
import { formatCount } from '@/i18n/number';
import type { Day } from '@/series/period';
import type { Confidence, Feed } from '@/series/series';
import { Aged } from '@/ui/Aged';
import { LoadingPanel } from '@/ui/LoadingPanel';
import type { Address } from '@/url/address';

import { countFeed } from './feedCounts';
import { FileLinks } from './FileLinks';
import styles from './SourcesPage.module.css';

interface FeedReportProps {
  readonly feed: FeedResult;
  readonly catalogue: Catalogue;
  readonly address: Address;
}

const confidences: readonly Confidence[] = ['press-release', 'news-report', 'aggregator'];

/** One name and what it is. */
function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function newestOf(feed: Feed, today: Day | undefined, language: Language): string {
  const latest = latestPeriod(feed);
  if (latest === null) return sourcesPageMessages[language].newestNone;
  if (today === undefined) return formatPeriod(latest, language, 'long');
  const { ageDays } = freshnessOf(feed, today);
  return `${formatPeriod(latest, language, 'long')} (${formatAge(ageDays, language)})`;
}

function confidenceOf(feed: Feed, language: Language): string {
  const { byConfidence } = countFeed(feed);
  const said = confidences.filter((kind) => byConfidence[kind] > 0);
  const parts = said.map((kind) => chartMessages[language].kinds[kind](formatCount(byConfidence[kind], language)));
  return formatList(parts, language);
}

function Facts({ feed, language }: { readonly feed: Feed; readonly language: Language }): ReactElement {
  const words = sourcesPageMessages[language];
  const today = useToday();
  const counts = countFeed(feed);
  const { rights } = feed;
  return (
    <dl className={styles['facts']}>
      <Fact name={words.newest}>
        <Aged today={today} expected={expectedDay()}>
          {(day) => newestOf(feed, day, language)}
        </Aged>
      </Fact>
      <Fact name={words.next}>
        {feed.nextRelease === null ? words.nextNone : formatDate(feed.nextRelease, language, 'long')}
      </Fact>
      <Fact name={words.modified}>{formatDate(feed.modified, language, 'long')}</Fact>
      <Fact name={words.readings}>{formatCount(counts.figures, language)}</Fact>
      <Fact name={words.conflicts}>{formatCount(counts.conflicts, language)}</Fact>
      <Fact name={words.documents}>{formatCount(feed.sources.length, language)}</Fact>
      <Fact name={words.confidence}>{confidenceOf(feed, language)}</Fact>
      <Fact name={words.rights}>
        {pick(rights.owner, language)}. {pick(rights.note, language)}
        {rights.licence && (
          <>
            {' '}
            <a href={rights.licence.url} rel="noopener noreferrer license">
              {rights.licence.name}
            </a>
          </>
        )}
      </Fact>
    </dl>
  );
}

type State = keyof typeof sourcesPageMessages.id.state;

function stateOf({ result }: FeedResult, today: Day | undefined): State {
  if (result.data && result.error) return result.error.name === 'FeedVersionError' ? 'update' : 'kept';
  if (result.data && today === undefined) return 'read';
  if (result.data && today !== undefined) return freshnessOf(result.data, today).state;
  return result.error ? 'failed' : 'loading';
}

/** The state of one feed in words, what it holds and where its file is; or why it could not be read. */
export function FeedReport({ feed, catalogue, address }: FeedReportProps): ReactElement {
  const { language } = address;
  const words = sourcesPageMessages[language];
  const { entry, result } = feed;
  const state = stateOf(feed, useToday());
  const name = feedName(feed, catalogue, language);
  return (
    <article className={styles['feed']} data-state={state} aria-labelledby={`feed-${entry.id}`}>
      <h3 id={`feed-${entry.id}`}>{name}</h3>
      <p className={styles['state']} data-state={state}>
        {words.state[state]}
      </p>
      {result.data && <Facts feed={result.data} language={language} />}
      <LivePart part="file" path={entry.path} loaded={result} language={language} />
      {state === 'failed' && (
        <FeedProblem title={errorMessages[language].feedFailed(name)} loaded={result} language={language} />
      )}
      {state === 'loading' && (
        <LoadingPanel title={appMessages[language].loading(name)} slow={appMessages[language].slow} />
      )}
      <ul className={styles['links']}>
        {catalogue.charts
          .filter((chart) => chart.feed === entry.id)
          .map((chart) => (
            <li key={chart.id}>
              <Link to={elsewhere(address, { name: 'chart', id: chart.id })}>
                {words.chart(pick(chart.name, language))}
              </Link>
            </li>
          ))}
        <FileLinks path={entry.path} schema="feed.v1.json" language={language} />
      </ul>
    </article>
  );
}
