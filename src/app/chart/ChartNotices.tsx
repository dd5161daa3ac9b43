import type { ReactElement } from 'react';

import type { SiteData } from '@/app/feedData';
import { look } from '@/app/navigation';
import { expectedDay, useToday } from '@/app/today';
import type { ComparableGroup } from '@/catalogue/comparable';
import type { Subject } from '@/charts/model/subject';
import { freshnessOf } from '@/feeds/freshness';
import { formatAge, formatDate, formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { dayOfDate } from '@/series/dates';
import { endDay, type Day, type Period } from '@/series/period';
import { isReading } from '@/series/reading';
import type { Feed } from '@/series/series';
import { Aged } from '@/ui/Aged';
import { Button } from '@/ui/Button';
import type { Address } from '@/url/address';

import styles from './ChartNotices.module.css';

interface ChartNoticesProps {
  readonly subject: Subject;
  readonly data: SiteData;
  readonly address: Address;
  readonly groups: readonly ComparableGroup[];
}

/** The last period with a figure among the series that the chart draws from a feed. */
function latestDrawn(subject: Subject, feed: Feed): Period | undefined {
  const periods = subject.shown
    .filter((entry) => entry.feed === feed)
    .flatMap(({ all }) => all.filter(isReading).map(({ period }) => period));
  return periods.toSorted((a, b) => endDay(a) - endDay(b)).at(-1);
}

function nextOf({ nextRelease }: Feed, today: Day | undefined, language: Language): string {
  const words = chartPageMessages[language];
  if (nextRelease === null) return words.noNext;
  const date = formatDate(nextRelease, language, 'long');
  if (today === undefined) return words.scheduled(date);
  return (dayOfDate(nextRelease) ?? today) < today ? words.nextMissed(date) : words.next(date);
}

function ageOf(
  subject: Subject,
  feed: Feed,
  { today, language }: { today: Day | undefined; language: Language },
): string {
  const words = chartPageMessages[language];
  const latest = latestDrawn(subject, feed);
  if (latest === undefined) return '';
  const period = formatPeriod(latest, language, 'long');
  if (today === undefined) return `${words.latestFigure(period)} ${nextOf(feed, today, language)}`;
  const stale = freshnessOf(feed, today).state === 'stale';
  const age = formatAge(Math.max(0, today - endDay(latest)), language);
  return `${(stale ? words.old : words.latest)(period, age)} ${nextOf(feed, today, language)}`;
}

/** How old the newest figure is and when the next one comes; one line a feed. */
function Age({ subject, language }: { readonly subject: Subject; readonly language: Language }): ReactElement {
  const today = useToday();
  const feeds = [...new Set(subject.shown.map(({ feed }) => feed))];
  const aged = feeds.filter((feed) => latestDrawn(subject, feed) !== undefined);
  return (
    <>
      {aged.map((feed) => (
        <p key={feed.id}>
          <Aged today={today} expected={expectedDay()}>
            {(day) => {
              const age = ageOf(subject, feed, { today: day, language });
              return feeds.length > 1 ? `${pick(feed.title, language)}: ${age}` : age;
            }}
          </Aged>
        </p>
      ))}
    </>
  );
}

function LookingBack({
  date,
  subject,
  language,
}: {
  date: string;
  subject: Subject;
  language: Language;
}): ReactElement {
  const words = chartPageMessages[language];
  const known = subject.shown.some(({ all }) => all.some(isReading));
  const said = formatDate(date, language, 'long');
  return (
    <div className={styles['banner']}>
      <p>
        <strong>{known ? words.asOfShown(said) : words.asOfEmpty(said)}</strong> {known && words.asOfHidden}
      </p>
      <Button onClick={() => look({ asOf: undefined }, 'push')}>{words.asOfNow}</Button>
    </div>
  );
}

/** True when every feed has answered and none holds the series that the address names. */
function compareIsUnknown({ data, address, groups }: ChartNoticesProps): boolean {
  const { compare } = address.view;
  if (compare === undefined || data.feeds.some(({ result }) => !result.data && !result.error)) return false;
  return !groups.some(({ options }) => options.some(({ key }) => key === compare));
}

/** What a reader must know before reading the chart: how old its figures are, an earlier date, missing parts. */
export function ChartNotices(props: ChartNoticesProps): ReactElement {
  const { subject, address } = props;
  const { language, view } = address;
  const words = chartPageMessages[language];
  return (
    <div className={styles['notices']} aria-live="polite">
      {view.asOf === undefined ? (
        <Age subject={subject} language={language} />
      ) : (
        <LookingBack date={view.asOf} subject={subject} language={language} />
      )}
      {subject.missingSeries.length > 0 && (
        <p className={styles['partial']}>
          <strong>{words.missingTitle}.</strong> {words.missing(subject.missingSeries.join(', '))}
        </p>
      )}
      {compareIsUnknown(props) && <p className={styles['partial']}>{words.compareUnknown}</p>}
    </div>
  );
}
