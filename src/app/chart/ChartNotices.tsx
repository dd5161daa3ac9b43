import type { ReactElement } from 'react';

import type { SiteData } from '@/app/feedData';
import { FeedProblem } from '@/app/FeedProblem';
import { look } from '@/app/navigation';
import { useToday } from '@/app/today';
import type { ComparableGroup } from '@/catalogue/comparable';
import type { Subject } from '@/charts/model/subject';
import { freshnessOf } from '@/feeds/freshness';
import { formatAge, formatDate, formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { errorMessages } from '@/i18n/messages/error';
import { StatePanel } from '@/ui/StatePanel';
import type { Address } from '@/url/address';

import styles from './ChartPage.module.css';

interface ChartNoticesProps {
  readonly subject: Subject;
  readonly data: SiteData;
  readonly address: Address;
  readonly groups: readonly ComparableGroup[];
}

function Stale({ subject, language }: { readonly subject: Subject; readonly language: Language }): ReactElement | null {
  const words = chartPageMessages[language];
  const { state, latest, ageDays } = freshnessOf(subject.feed, useToday());
  if (state === 'fresh' || latest === null) return null;
  return (
    <StatePanel state="stale" title={words.staleTitle}>
      <p>{words.stale(formatPeriod(latest, language, 'long'), formatAge(ageDays, language))}</p>
    </StatePanel>
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
  const known = subject.shown.some(({ all }) => all.some((row) => row.value !== null));
  const said = formatDate(date, language, 'long');
  const action = { label: words.asOfNow, onClick: () => look({ asOf: undefined }, 'push') };
  return <StatePanel state="stale" title={known ? words.asOfShown(said) : words.asOfEmpty(said)} action={action} />;
}

/** True when every feed has answered and none holds the series that the address names. */
function compareIsUnknown({ data, address, groups }: ChartNoticesProps): boolean {
  const { compare } = address.view;
  if (compare === undefined || data.feeds.some(({ result }) => !result.data && !result.error)) return false;
  return !groups.some(({ options }) => options.some(({ key }) => key === compare));
}

/** What a reader must know before reading more into the chart: an earlier date, missing parts, old figures. */
export function ChartNotices(props: ChartNoticesProps): ReactElement {
  const { subject, data, address } = props;
  const { language, view } = address;
  const words = chartPageMessages[language];
  const { milestones } = data;
  return (
    <div className={styles['notices']}>
      {view.asOf === undefined ? (
        <Stale subject={subject} language={language} />
      ) : (
        <LookingBack date={view.asOf} subject={subject} language={language} />
      )}
      {subject.missingSeries.length > 0 && (
        <StatePanel state="partial" title={words.missingTitle}>
          <p>{words.missing(subject.missingSeries.join(', '))}</p>
        </StatePanel>
      )}
      {compareIsUnknown(props) && <StatePanel state="partial" title={words.compareUnknown} />}
      {milestones.error && !milestones.data && (
        <div>
          <FeedProblem
            title={`${errorMessages[language].milestonesFailed}. ${words.withoutMilestones}`}
            loaded={milestones}
            language={language}
          />
        </div>
      )}
    </div>
  );
}
