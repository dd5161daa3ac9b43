import type { ReactElement } from 'react';

import type { FeedResult } from '@/app/feedData';
import { FeedProblem } from '@/app/FeedProblem';
import { LivePart } from '@/app/live/LivePart';
import { elsewhere, follow, hrefOf } from '@/app/navigation';
import page from '@/app/page.module.css';
import { PanelBoundary } from '@/app/PanelBoundary';
import { expectedDay, useToday } from '@/app/today';
import type { ChartEntry } from '@/catalogue/catalogue';
import { ChartCard } from '@/charts/figure/ChartCard';
import type { Subject } from '@/charts/model/subject';
import { pick } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { errorMessages } from '@/i18n/messages/error';
import { LoadingPanel } from '@/ui/LoadingPanel';
import { StatePanel } from '@/ui/StatePanel';
import type { Address } from '@/url/address';

import styles from './Overview.module.css';

interface OverviewCardProps {
  readonly chart: ChartEntry;
  readonly feed: FeedResult | undefined;
  readonly subject: Subject | undefined;
  readonly address: Address;
}

function Waiting({ chart, feed, address }: OverviewCardProps): ReactElement {
  const { language } = address;
  const words = appMessages[language];
  const name = pick(chart.name, language);
  const failed = feed?.result.error;
  return (
    <article className={styles['waiting']}>
      <h3 className={page['soft']}>{name}</h3>
      {feed && failed ? (
        <FeedProblem title={errorMessages[language].feedFailed(name)} loaded={feed.result} language={language} />
      ) : (
        <LoadingPanel title={words.loading(name)} slow={words.slow} />
      )}
    </article>
  );
}

/** A chart on the overview: drawn, on its way, or failed alone. */
export function OverviewCard(props: OverviewCardProps): ReactElement {
  const { chart, feed, subject, address } = props;
  const { language } = address;
  const today = useToday();
  const words = chartPageMessages[language];
  if (!subject) {
    return (
      <div className={styles['card']} tabIndex={-1}>
        <Waiting {...props} />
      </div>
    );
  }
  return (
    <div className={styles['card']} tabIndex={-1}>
      <PanelBoundary name={pick(chart.name, language)} language={language}>
        <ChartCard
          subject={subject}
          language={language}
          href={hrefOf(elsewhere(address, { name: 'chart', id: chart.id }))}
          onNavigate={follow}
          today={today}
          expected={expectedDay()}
        />
        {feed && <LivePart part="file" path={feed.entry.path} loaded={feed.result} language={language} />}
        {subject.missingSeries.length > 0 && (
          <StatePanel state="partial" title={words.missingTitle}>
            <p>{words.missing(subject.missingSeries.join(', '))}</p>
          </StatePanel>
        )}
      </PanelBoundary>
    </div>
  );
}
