import type { ReactElement } from 'react';

import { SourceLink } from '@/app/SourceLink';
import type { Language } from '@/i18n/language';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { formatCount } from '@/i18n/number';
import type { Feed } from '@/series/series';
import { Disclosure } from '@/ui/Disclosure';

import styles from './AboutData.module.css';

interface FeedSourcesProps {
  readonly feeds: readonly Feed[];
  readonly language: Language;
}

const fewEnoughToShow = 12;

/** Every document that the feeds' figures were read from, newest first; a long list is folded. */
export function FeedSources({ feeds, language }: FeedSourcesProps): ReactElement {
  const words = chartPageMessages[language];
  const sources = new Map(feeds.flatMap((feed) => feed.sources.map((source) => [source.url, source] as const)));
  const newestFirst = [...sources.values()].toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  const list = (
    <ul className={styles['list']}>
      {newestFirst.map((source) => (
        <li key={source.url}>
          <SourceLink source={source} language={language} />
        </li>
      ))}
    </ul>
  );
  return (
    <section className={styles['sources']} aria-labelledby="all-sources">
      <h3 id="all-sources">{words.sources(formatCount(newestFirst.length, language))}</h3>
      {newestFirst.length <= fewEnoughToShow ? list : <Disclosure summary={words.showSources}>{list}</Disclosure>}
    </section>
  );
}
