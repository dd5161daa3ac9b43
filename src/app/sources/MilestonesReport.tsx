import type { ReactElement } from 'react';

import type { SiteData } from '@/app/feedData';
import { FeedProblem } from '@/app/FeedProblem';
import { Link } from '@/app/Link';
import { LivePart } from '@/app/live/LivePart';
import { elsewhere } from '@/app/navigation';
import { formatDate } from '@/i18n/calendar';
import { appMessages } from '@/i18n/messages/app';
import { errorMessages } from '@/i18n/messages/error';
import { sourcesPageMessages } from '@/i18n/messages/sourcesPage';
import { formatCount } from '@/i18n/number';
import { LoadingPanel } from '@/ui/LoadingPanel';
import type { Address } from '@/url/address';

import { FileLinks } from './FileLinks';
import styles from './SourcesPage.module.css';

/** The state of the milestones' file, which has no readings but sources all the same. */
export function MilestonesReport({
  data,
  address,
}: {
  readonly data: SiteData;
  readonly address: Address;
}): ReactElement {
  const { language } = address;
  const words = sourcesPageMessages[language];
  const { milestones, catalogue } = data;
  const state = milestones.data ? 'read' : milestones.error ? 'failed' : 'loading';
  return (
    <article className={styles['feed']} aria-labelledby="feed-milestones">
      <h3 id="feed-milestones">{words.milestones}</h3>
      <p className={styles['state']} data-state={state}>
        {words.state[state]}
      </p>
      {milestones.data && (
        <dl className={styles['facts']}>
          <div>
            <dt>{words.events}</dt>
            <dd>{formatCount(milestones.data.milestones.length, language)}</dd>
          </div>
          <div>
            <dt>{words.modified}</dt>
            <dd>{formatDate(milestones.data.modified, language, 'long')}</dd>
          </div>
        </dl>
      )}
      <LivePart part="file" path={catalogue.milestones.path} loaded={milestones} language={language} />
      {state === 'failed' && (
        <FeedProblem title={errorMessages[language].milestonesFailed} loaded={milestones} language={language} />
      )}
      {state === 'loading' && (
        <LoadingPanel title={appMessages[language].loading(words.milestones)} slow={appMessages[language].slow} />
      )}
      <ul className={styles['links']}>
        <li>
          <Link to={elsewhere(address, { name: 'milestones' })}>{words.timeline}</Link>
        </li>
        <FileLinks path={catalogue.milestones.path} schema="milestones.v1.json" language={language} />
      </ul>
    </article>
  );
}
