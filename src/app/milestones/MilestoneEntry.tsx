import type { ReactElement } from 'react';

import { SourceLink } from '@/app/SourceLink';
import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { milestonesPageMessages } from '@/i18n/messages/milestonesPage';
import type { Milestone, MilestoneKind } from '@/milestones/milestone';

import styles from './MilestonesPage.module.css';

interface MilestoneEntryProps {
  readonly milestone: Milestone;
  readonly kinds: readonly MilestoneKind[];
  readonly language: Language;
}

function When({ milestone, language }: Omit<MilestoneEntryProps, 'kinds'>): ReactElement {
  const words = milestonesPageMessages[language];
  return (
    <p className={styles['when']}>
      <time dateTime={milestone.date}>{formatDate(milestone.date, language, 'long')}</time>
      {milestone.end !== undefined && ` ${words.until(formatDate(milestone.end, language, 'long'))}`}
      {milestone.precision === 'month' && <span className={styles['precision']}>{words.monthOnly}</span>}
    </p>
  );
}

function Sources({ milestone, language }: Omit<MilestoneEntryProps, 'kinds'>): ReactElement {
  const words = milestonesPageMessages[language];
  return (
    <p>
      {words.source} ({appMessages[language].confidences[milestone.confidence]}):{' '}
      <SourceLink source={milestone.source} language={language} />
      {milestone.also.map((url) => (
        <span key={url}>
          {'; '}
          <a href={url} rel="noopener noreferrer external">
            {words.also(new URL(url).hostname)}
          </a>
        </span>
      ))}
    </p>
  );
}

/** One dated event with place, summary, actors and sources. */
export function MilestoneEntry({ milestone, kinds, language }: MilestoneEntryProps): ReactElement {
  const words = milestonesPageMessages[language];
  const kind = kinds.find(({ id }) => id === milestone.kind);
  const marks = [kind && pick(kind.label, language), milestone.main ? words.main : undefined];
  return (
    <li className={styles['entry']} id={milestone.id}>
      <When milestone={milestone} language={language} />
      <div className={styles['what']}>
        <h3>{pick(milestone.title, language)}</h3>
        <p className={styles['kind']}>{marks.filter((mark) => mark !== undefined).join(' · ')}</p>
        <p>{pick(milestone.summary, language)}</p>
        <div className={styles['facts']}>
          {milestone.place && (
            <p>
              {words.place}: {pick(milestone.place, language)}
            </p>
          )}
          {milestone.actors.length > 0 && (
            <p>
              {words.actors}: {milestone.actors.map((actor) => pick(actor, language)).join('; ')}
            </p>
          )}
          <Sources milestone={milestone} language={language} />
          {milestone.note && <p>{pick(milestone.note, language)}</p>}
        </div>
      </div>
    </li>
  );
}
