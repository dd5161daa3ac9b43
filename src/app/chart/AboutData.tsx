import type { ReactElement, ReactNode } from 'react';

import page from '@/app/page.module.css';
import { RemotesLater } from '@/app/remotes/RemotesLater';
import type { Catalogue } from '@/catalogue/catalogue';
import type { Subject } from '@/charts/model/subject';
import { pick, type Language } from '@/i18n/language';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import type { Feed } from '@/series/series';

import styles from './AboutData.module.css';
import { Citation } from './Citation';
import { FeedSources } from './FeedSources';

interface AboutDataProps {
  readonly subject: Subject;
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** Absolute address of this view. */
  readonly address: string;
  /** In place of the line to cite the chart with. */
  readonly citation?: ReactNode;
}

interface FeedFactsProps {
  readonly feed: Feed;
  readonly catalogue: Catalogue;
  readonly language: Language;
}

function Licence({ feed, language }: Omit<FeedFactsProps, 'catalogue'>): ReactElement {
  const { licence } = feed.rights;
  if (!licence) return <>{chartPageMessages[language].noLicence}</>;
  return (
    <a href={licence.url} rel="noopener noreferrer license">
      {licence.name}
    </a>
  );
}

function FeedFacts({ feed, catalogue, language }: FeedFactsProps): ReactElement {
  const words = chartPageMessages[language];
  const path = catalogue.feeds.find(({ id }) => id === feed.id)?.path;
  return (
    <dl className={styles['facts']}>
      <dt>{words.owner}</dt>
      <dd>{pick(feed.rights.owner, language)}</dd>
      <dt>{words.rights}</dt>
      <dd>{pick(feed.rights.note, language)}</dd>
      <dt>{words.licence}</dt>
      <dd>
        <Licence feed={feed} language={language} />
      </dd>
      {path !== undefined && (
        <>
          <dt>{words.file}</dt>
          <dd>
            <a href={`${import.meta.env.BASE_URL}feeds/${path}`} type="application/json">
              {path}
            </a>
          </dd>
        </>
      )}
      {feed.actors.length > 0 && (
        <>
          <dt>{words.actors}</dt>
          <dd>{feed.actors.map((actor) => pick(actor, language)).join('; ')}</dd>
        </>
      )}
    </dl>
  );
}

/** What the figures are, whose they are, what may be done with them, where each was read, and how to cite the chart. */
export function AboutData({ subject, catalogue, language, address, citation }: AboutDataProps): ReactElement {
  const words = chartPageMessages[language];
  const feeds = [...new Set([subject.feed, ...subject.shown.map(({ feed }) => feed)])];
  return (
    <section className={styles['about']} aria-labelledby="about">
      <h2 id="about" className={page['eyebrow']}>
        {words.about}
      </h2>
      {feeds.map((feed) => (
        <div key={feed.id} className={styles['feed']}>
          {feeds.length > 1 && <h3>{pick(feed.title, language)}</h3>}
          <p className={styles['description']}>{pick(feed.description, language)}</p>
          <FeedFacts feed={feed} catalogue={catalogue} language={language} />
        </div>
      ))}
      {citation ?? <Citation feed={subject.feed} language={language} address={address} />}
      {feeds.map((feed) => {
        const entry = catalogue.feeds.find(({ id }) => id === feed.id);
        return entry && <RemotesLater key={feed.id} entry={entry} feed={feed} language={language} heading="h3" />;
      })}
      <FeedSources feeds={feeds} language={language} />
    </section>
  );
}
