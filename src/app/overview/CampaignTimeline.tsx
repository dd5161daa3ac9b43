import type { ReactElement } from 'react';

import { Link } from '@/app/Link';
import { elsewhere } from '@/app/navigation';
import page from '@/app/page.module.css';
import { formatDate } from '@/i18n/calendar';
import { pick } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { formatCount } from '@/i18n/number';
import { chosenMilestones } from '@/milestones/choice';
import type { Milestone } from '@/milestones/milestone';
import { withView, type Address } from '@/url/address';

import styles from './CampaignTimeline.module.css';

interface CampaignTimelineProps {
  readonly milestones: readonly Milestone[];
  readonly address: Address;
}

/** The campaign's main milestones on one line; each leads to its entry with place, actors and source. */
export function CampaignTimeline({ milestones, address }: CampaignTimelineProps): ReactElement {
  const { language } = address;
  const words = appMessages[language].overview;
  const all = elsewhere(address, { name: 'milestones' });
  const count = formatCount(milestones.length, language);
  return (
    <section className={page['section']} aria-labelledby="campaign">
      <h2 id="campaign" className={page['eyebrow']}>
        {words.campaign}
      </h2>
      <ol className={styles['rail']}>
        {chosenMilestones(milestones, 'main').map((milestone, index) => (
          <li key={milestone.id}>
            <span className={styles['flag']} aria-hidden="true">
              {index + 1}
            </span>
            <p>
              <Link to={withView(all, { milestones: [milestone.id] })} className={styles['name']}>
                {pick(milestone.title, language)}
              </Link>
              <time dateTime={milestone.date}>{formatDate(milestone.date, language, 'short')}</time>
            </p>
          </li>
        ))}
      </ol>
      <p className={page['links']}>
        <Link to={all}>{words.allMilestones(count)}</Link>
      </p>
    </section>
  );
}
