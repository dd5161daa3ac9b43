import { useMemo, type MouseEvent, type ReactElement } from 'react';
import { cardWords } from '@/charts/model/card';
import { chartModel } from '@/charts/model/layout';
import type { Subject } from '@/charts/model/subject';
import { formatAge, formatDate, formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { dayOfDate } from '@/series/dates';
import { endDay, type Day } from '@/series/period';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import styles from './ChartCard.module.css';
import { PaintedChart } from './PaintedChart';
import { spanOf } from './span';
import { useTypeScale } from './useTypeScale';
import { useWidth } from './useWidth';

/** A chart on the overview. */
export interface ChartCardProps {
  readonly subject: Subject;
  readonly language: Language;
  readonly href: string;
  /** Opens `href` without loading the document anew. */
  readonly onNavigate: (href: string) => void;
  readonly today: Day;
}

const cardHeight = 150;

/** "Angka terakhir: Februari 2026, 9 bulan yang lalu · rilis berikutnya 1 April 2026" */
function sayAsOf({ subject, language, today }: ChartCardProps): string {
  const texts = chartMessages[language];
  const span = spanOf(subject);
  if (!span) return texts.emptyNumbers;
  const age = formatAge(Math.max(0, today - endDay(span.latest)), language);
  const asOf = texts.cardAsOf(formatPeriod(span.latest, language, 'long'), age);
  const next = subject.feed.nextRelease;
  if (next === null) return asOf;
  const said = (dayOfDate(next) ?? today) < today ? texts.cardDue : texts.cardNext;
  return `${asOf} · ${said(formatDate(next, language, 'long'))}`;
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
  const [width, measure] = useWidth();
  const scale = useTypeScale();
  const model = useMemo(
    () => chartModel(subject, { kind: 'card', width: Math.round(width / scale), height: cardHeight, language }),
    [subject, width, scale, language],
  );
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
      <div className={styles['chart']} ref={measure} style={{ minHeight: cardHeight * scale }}>
        {model.stops.length > 0 && <PaintedChart model={model} />}
      </div>
      <p className={styles['asOf']}>
        <span>{shortOwner(pick(subject.feed.rights.owner, language))}</span> · <span>{sayAsOf(props)}</span>
      </p>
    </article>
  );
}
