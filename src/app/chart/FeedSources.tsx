import type { ReactElement } from 'react';

import page from '@/app/page.module.css';
import { SourceLink } from '@/app/SourceLink';
import type { Language } from '@/i18n/language';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { formatNumber } from '@/i18n/number';
import type { Feed } from '@/series/series';
import { Disclosure } from '@/ui/Disclosure';

import styles from './ChartPage.module.css';

const fewEnoughToShow = 12;

/** Every document that the feed's figures were read from, newest first; a long list is folded. */
export function FeedSources({ feed, language }: { readonly feed: Feed; readonly language: Language }): ReactElement {
  const title = chartPageMessages[language].sources(formatNumber(feed.sources.length, language, { min: 0, max: 0 }));
  const newestFirst = feed.sources.toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  const list = (
    <ul className={styles['sources']}>
      {newestFirst.map((source) => (
        <li key={source.id}>
          <SourceLink source={source} language={language} />
        </li>
      ))}
    </ul>
  );
  return (
    <section className={styles['about']} aria-labelledby="all-sources">
      {feed.sources.length <= fewEnoughToShow ? (
        <>
          <h2 id="all-sources" className={page['eyebrow']}>
            {title}
          </h2>
          {list}
        </>
      ) : (
        <Disclosure summary={<span id="all-sources">{title}</span>}>{list}</Disclosure>
      )}
    </section>
  );
}
