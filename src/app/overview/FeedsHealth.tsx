import type { ReactElement } from 'react';

import type { SiteData } from '@/app/feedData';
import { feedName } from '@/app/feedNames';
import { Link } from '@/app/Link';
import { elsewhere } from '@/app/navigation';
import page from '@/app/page.module.css';
import { expectedDay, useToday } from '@/app/today';
import { latestPeriod } from '@/feeds/freshness';
import { formatDate, formatList, formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { formatCount } from '@/i18n/number';
import { dayOfDate } from '@/series/dates';
import { endDay, type Day, type Period } from '@/series/period';
import type { Feed } from '@/series/series';
import { Aged } from '@/ui/Aged';
import type { Address } from '@/url/address';

import styles from './FeedsHealth.module.css';

function newestSentence(feeds: readonly Feed[], language: Language): string {
  let newest: { readonly feed: Feed; readonly period: Period } | undefined;
  for (const feed of feeds) {
    const latest = latestPeriod(feed);
    if (latest !== null && (!newest || endDay(latest) > endDay(newest.period))) newest = { feed, period: latest };
  }
  if (!newest) return '';
  const name = pick(newest.feed.title, language);
  return appMessages[language].overview.newest(name, formatPeriod(newest.period, language, 'long'));
}

function nextSentence(feeds: readonly Feed[], today: Day | undefined, language: Language): string {
  const words = appMessages[language].overview;
  if (today === undefined) return '';
  const coming = feeds
    .flatMap((feed) => (feed.nextRelease === null ? [] : [{ feed, date: feed.nextRelease }]))
    .filter(({ date }) => (dayOfDate(date) ?? -1) >= today)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const [next] = coming;
  return next ? words.next(pick(next.feed.title, language), formatDate(next.date, language, 'long')) : words.noNext;
}

function readSentence(data: SiteData, language: Language): string {
  const words = appMessages[language].overview;
  const count = (value: number): string => formatCount(value, language);
  const read = data.feeds.filter(({ result }) => result.data).length;
  const open = data.feeds.filter(({ result }) => !result.data && !result.error).length;
  const say = open > 0 ? words.healthLoading : words.health;
  return say(count(read), count(data.feeds.length));
}

/** Whether all feeds could be read, how new the data is and what comes next: one line. */
export function FeedsHealth({ data, address }: { readonly data: SiteData; readonly address: Address }): ReactElement {
  const { language } = address;
  const words = appMessages[language];
  const today = useToday();
  const read = data.feeds.flatMap(({ result }) => result.data ?? []);
  const failed = data.feeds
    .filter(({ result }) => result.error && !result.data)
    .map((feed) => feedName(feed, data.catalogue, language));
  const say = (day: Day | undefined): string =>
    [
      readSentence(data, language),
      failed.length > 0 ? words.overview.failedFeeds(formatList(failed, language)) : '',
      newestSentence(read, language),
      read.length > 0 ? nextSentence(read, day, language) : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  return (
    <div className={styles['line']}>
      <p>
        <Aged today={today} expected={expectedDay()}>
          {say}
        </Aged>
      </p>
      <p className={page['links']}>
        <Link to={elsewhere(address, { name: 'sources' })}>{words.overview.toSources}</Link>
        <Link to={elsewhere(address, { name: 'open' })}>{words.pages.open}</Link>
      </p>
      <p className={page['soft']}>{words.timing}</p>
    </div>
  );
}
