import type { MouseEvent, ReactElement } from 'react';
import { cardWords } from '@/charts/model/card';
import type { Subject } from '@/charts/model/subject';
import { formatAge, formatDate, formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { dayOfDate } from '@/series/dates';
import { endDay, type Day } from '@/series/period';
import { Aged } from '@/ui/Aged';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { CardDrawing } from './CardDrawing';
import styles from './ChartCard.module.css';
import { spanOf } from './span';

/** A chart on the overview. */
export interface ChartCardProps {
  readonly subject: Subject;
  readonly language: Language;
  readonly href: string;
  /** Opens `href` without loading the document anew. */
  readonly onNavigate: (href: string) => void;
  /** `undefined` where it is not known when the card will be read: it then says dates and no ages. */
  readonly today: Day | undefined;
  /** The day on which it will most likely be read. */
  readonly expected?: Day;
}

/** "Angka terakhir: Februari 2026, 9 bulan yang lalu · rilis berikutnya 1 April 2026" */
function sayAsOf({ subject, language }: ChartCardProps, today: Day | undefined): string {
  const texts = chartMessages[language];
  const span = spanOf(subject);
  if (!span) return texts.emptyNumbers;
  const latest = formatPeriod(span.latest, language, 'long');
  const asOf =
    today === undefined
      ? texts.cardLatest(latest)
      : texts.cardAsOf(latest, formatAge(Math.max(0, today - endDay(span.latest)), language));
  const next = subject.feed.nextRelease;
  return next === null ? asOf : `${asOf} · ${sayNext(next, today, language)}`;
}

function sayNext(next: string, today: Day | undefined, language: Language): string {
  const texts = chartMessages[language];
  const date = formatDate(next, language, 'long');
  if (today === undefined) return texts.cardScheduled(date);
  return (dayOfDate(next) ?? today) < today ? texts.cardDue(date) : texts.cardNext(date);
}

/** The owner without what stands in brackets at the end: former names, a role, an abbreviation. */
function shortOwner(owner: string): string {
  return owner.replace(/ \([^()]*\)$/u, '');
}

function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** Name, latest value, change in words, small chart and age of one indicator; the whole card is one link. */
export function ChartCard(props: ChartCardProps): ReactElement {
  const { subject, language, href, onNavigate } = props;
  const { headline, detail } = cardWords(subject, language);
  const onClick = (event: MouseEvent): void => {
    if (!isPlain(event)) return;
    event.preventDefault();
    onNavigate(href);
  };
  return (
    <article className={styles['card']}>
      <h3 className={styles['heading']}>
        <a className={styles['link']} href={href} onClick={onClick}>
          <span className={styles['name']}>
            {pick(subject.chart.name, language)}
            <VisuallyHidden>: </VisuallyHidden>
          </span>
          <span className={styles['headline']}>{headline}</span>
        </a>
      </h3>
      {detail !== '' && <p className={styles['detail']}>{detail}</p>}
      <div className={styles['chart']}>
        <CardDrawing subject={subject} language={language} />
      </div>
      <p className={styles['asOf']}>
        <Aged today={props.today} expected={props.expected}>
          {(day) => (
            <>
              <span>{shortOwner(pick(subject.feed.rights.owner, language))}</span> · <span>{sayAsOf(props, day)}</span>
            </>
          )}
        </Aged>
      </p>
    </article>
  );
}
