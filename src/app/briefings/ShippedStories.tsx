import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';

import { transport, type Loaded } from '@/app/feedData';
import { FeedProblem } from '@/app/FeedProblem';
import page from '@/app/page.module.css';
import { pick } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { briefingsMessages } from '@/i18n/messages/briefings';
import type { Story } from '@/stories/story';
import { LoadingPanel } from '@/ui/LoadingPanel';
import type { Address } from '@/url/address';

import styles from './briefings.module.css';
import { shippedIdsQuery, shippedQuery } from './shippedQueries';
import { StoryFacts, StoryLinks } from './StoryLinks';

interface ShippedProps {
  readonly address: Address;
}

/** A briefing: what it tells, how long it takes, and the ways to it. */
function Shipped({ id, loaded, address }: ShippedProps & { id: string; loaded: Loaded<Story> }): ReactElement {
  const { language } = address;
  const words = briefingsMessages[language];
  const { loading, slow } = appMessages[language];
  const story = loaded.data;
  if (!story) {
    return loaded.error ? (
      <FeedProblem title={words.storyFailed(id)} loaded={loaded} language={language} />
    ) : (
      <LoadingPanel title={loading(id)} slow={slow} />
    );
  }
  return (
    <article className={styles['shipped']}>
      <h3>{pick(story.title, language)}</h3>
      <p>{pick(story.description, language)}</p>
      <StoryFacts story={story} address={address} />
      <StoryLinks story={story} address={address} />
    </article>
  );
}

function Listed({ ids, address }: ShippedProps & { readonly ids: readonly string[] }): ReactElement {
  const stories = useQueries({ queries: ids.map((id) => shippedQuery(id, transport)) });
  if (ids.length === 0) return <p>{briefingsMessages[address.language].shippedNone}</p>;
  return (
    <ul className={styles['list']}>
      {ids.map((id, index) => {
        const loaded = stories[index];
        return (
          <li key={id} tabIndex={-1}>
            {loaded && <Shipped id={id} loaded={loaded} address={address} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The briefings that come with the site, in their order; each fails alone. */
export function ShippedStories({ address }: ShippedProps): ReactElement {
  const { language } = address;
  const words = briefingsMessages[language];
  const { loading, slow } = appMessages[language];
  const ids = useQuery(shippedIdsQuery(transport));
  return (
    <section className={page['section']} aria-labelledby="shipped" tabIndex={-1}>
      <h2 id="shipped">{words.shipped}</h2>
      {ids.data ? (
        <Listed ids={ids.data} address={address} />
      ) : ids.error ? (
        <FeedProblem title={words.shippedFailed} loaded={ids} language={language} />
      ) : (
        <LoadingPanel title={loading(words.shippedLoading)} slow={slow} />
      )}
    </section>
  );
}
