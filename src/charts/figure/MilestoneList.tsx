import type { ReactElement } from 'react';
import type { NumberedMilestone } from '@/charts/model/chartModel';
import { formatDate, formatList } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import type { MilestoneKind } from '@/milestones/milestone';
import { Disclosure } from '@/ui/Disclosure';
import type { Highlight } from './highlight';
import styles from './MilestoneList.module.css';
import { sayKindAndPlace } from './milestoneWords';

interface MilestoneListProps {
  readonly milestones: readonly NumberedMilestone[];
  readonly kinds: readonly MilestoneKind[];
  readonly language: Language;
  readonly highlight: Highlight;
  readonly headingLevel: 2 | 3;
  /** Said where there are none, where more is known than that. */
  readonly none?: string | undefined;
}

interface ItemProps {
  readonly entry: NumberedMilestone;
  readonly kinds: readonly MilestoneKind[];
  readonly language: Language;
  readonly highlight: Highlight;
}

function Item({ entry: { number, milestone }, kinds, language, highlight }: ItemProps): ReactElement {
  const texts = chartMessages[language];
  const on = (): void => highlight.show([number]);
  const off = (): void => highlight.show([]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only lights up the same number elsewhere; the fold inside is the control
    <li
      className={highlight.numbers.has(number) ? styles['lit'] : styles['item']}
      onPointerEnter={on}
      onPointerLeave={off}
      onFocus={on}
      onBlur={off}
    >
      <span className={styles['number']} aria-hidden="true">
        {number}
      </span>
      <Disclosure
        className={styles['entry']}
        summary={
          <>
            <span className={styles['title']}>
              <span className={styles['spoken']}>{texts.milestoneNumber(String(number))}:</span>{' '}
              {pick(milestone.title, language)}
            </span>
            <span className={styles['when']}>
              <time dateTime={milestone.date}>{formatDate(milestone.date, language, 'long')}</time>
              {sayKindAndPlace(milestone, kinds, language)}
            </span>
          </>
        }
      >
        <div className={styles['more']}>
          <p>{pick(milestone.summary, language)}</p>
          {milestone.actors.length > 0 && (
            <p>
              {texts.actors(
                formatList(
                  milestone.actors.map((actor) => pick(actor, language)),
                  language,
                ),
              )}
            </p>
          )}
          {milestone.note && <p>{pick(milestone.note, language)}</p>}
          <p>
            <a href={milestone.source.url} target="_blank" rel="noreferrer">
              {texts.sourceOf(milestone.source.publisher)}
            </a>
          </p>
        </div>
      </Disclosure>
    </li>
  );
}

/** The milestones of a chart under the numbers of their flags; each opens to what happened, who acted and the source. */
export function MilestoneList(props: MilestoneListProps): ReactElement {
  const { milestones, kinds, language, highlight, headingLevel, none } = props;
  const texts = chartMessages[language];
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={styles['list']}>
      <Heading className={styles['heading']}>{texts.milestones}</Heading>
      {milestones.length === 0 ? (
        <p className={styles['none']}>{none ?? texts.noMilestones}</p>
      ) : (
        <ol>
          {milestones.map((entry) => (
            <Item key={entry.milestone.id} entry={entry} kinds={kinds} language={language} highlight={highlight} />
          ))}
        </ol>
      )}
    </section>
  );
}
