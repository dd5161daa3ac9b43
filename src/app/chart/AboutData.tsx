import type { ReactElement } from 'react';

import page from '@/app/page.module.css';
import { pick, type Language } from '@/i18n/language';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import type { Feed } from '@/series/series';

import styles from './ChartPage.module.css';

interface AboutDataProps {
  readonly feed: Feed;
  readonly language: Language;
}

function Licence({ feed, language }: { readonly feed: Feed; readonly language: Language }): ReactElement {
  const { licence } = feed.rights;
  if (!licence) return <>{chartPageMessages[language].noLicence}</>;
  return (
    <a href={licence.url} rel="noopener noreferrer license">
      {licence.name}
    </a>
  );
}

/** What the feed says about itself: description, licence and who is involved. Owner, rights and notes stand under the figure. */
export function AboutData({ feed, language }: AboutDataProps): ReactElement {
  const words = chartPageMessages[language];
  return (
    <section className={styles['about']} aria-labelledby="about">
      <h2 id="about" className={page['eyebrow']}>
        {words.about}
      </h2>
      <p className={styles['description']}>{pick(feed.description, language)}</p>
      <dl className={styles['facts']}>
        <dt>{words.licence}</dt>
        <dd>
          <Licence feed={feed} language={language} />
        </dd>
        {feed.actors.length > 0 && (
          <>
            <dt>{words.actors}</dt>
            <dd>{feed.actors.map((actor) => pick(actor, language)).join('; ')}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
