import { useId, type ReactElement } from 'react';
import type { Flag } from '@/charts/model/chartModel';
import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import type { MilestoneKind } from '@/milestones/milestone';
import styles from './FlagLayer.module.css';
import { sayKindAndPlace } from './milestoneWords';

interface FlagEventsProps {
  readonly flag: Flag;
  /** Name of the flag, e.g. "Tonggak 3: …". */
  readonly name: string;
  readonly id: string;
  readonly kinds: readonly MilestoneKind[];
  readonly language: Language;
  readonly place: { readonly left: number; readonly top: number; readonly width: number };
  readonly onClose: () => void;
}

/** What a flag stands for: date, kind, place and source of each event, and the way out. */
export function FlagEvents({ flag, name, id, kinds, language, place, onClose }: FlagEventsProps): ReactElement {
  const texts = chartMessages[language];
  const headingId = useId();
  return (
    <section
      id={id}
      className={styles['events']}
      style={place}
      aria-label={name}
      // A press on its text must not count as leaving it.
      tabIndex={-1}
    >
      <div className={styles['head']}>
        <b id={headingId}>{texts.flagHeading(flag.label)}</b>
        <button type="button" className={styles['close']} onClick={onClose}>
          {texts.close}
        </button>
      </div>
      <ul aria-labelledby={headingId}>
        {flag.milestones.map(({ number, milestone }) => (
          <li key={milestone.id}>
            <b>{number}</b>
            <span>
              {pick(milestone.title, language)}
              <span className={styles['date']}>
                {formatDate(milestone.date, language, 'long')}
                {sayKindAndPlace(milestone, kinds, language)}
              </span>
              <a className={styles['source']} href={milestone.source.url} target="_blank" rel="noreferrer">
                {texts.sourceOf(milestone.source.publisher)}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
