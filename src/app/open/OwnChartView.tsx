import { useEffect, useMemo, useState, type ReactElement } from 'react';

import { AboutData } from '@/app/chart/AboutData';
import { ChartNotices } from '@/app/chart/ChartNotices';
import { ChartOptions } from '@/app/chart/ChartOptions';
import chartStyles from '@/app/chart/ChartPage.module.css';
import { DownloadProblem } from '@/app/chart/DownloadProblem';
import { PageFigure } from '@/app/chart/PageFigure';
import { ReadingsDetails } from '@/app/chart/ReadingsDetails';
import { useComparedSubject } from '@/app/chart/useComparedSubject';
import { useReadingsDownload } from '@/app/chart/useReadingsDownload';
import { WithoutMilestones } from '@/app/chart/WithoutMilestones';
import { useDocumentTitle } from '@/app/documentTitle';
import type { SiteData } from '@/app/feedData';
import { absoluteHref, lastMoveKind } from '@/app/navigation';
import page from '@/app/page.module.css';
import { ownAddress } from '@/app/share/fileOf';
import { finding } from '@/charts/model/finding';
import type { Subject } from '@/charts/model/subject';
import type { OwnChart } from '@/feeds/ownCharts';
import { formatDate } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { openFileMessages } from '@/i18n/messages/openFile';
import { dayOfDate } from '@/series/dates';
import { Button } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';
import type { Address } from '@/url/address';

import styles from './open.module.css';
import { OwnCitation } from './OwnCitation';
import { OwnFiles } from './OwnFiles';
import { ownEntry } from './ownFeed';
import { OwnNotice } from './OwnNotice';
import { OwnTexts } from './OwnTexts';
import { RenameChart } from './RenameChart';

interface OwnChartViewProps {
  readonly own: OwnChart;
  readonly onChange: (own: OwnChart) => void;
  readonly address: Address;
  readonly data: SiteData;
}

/** Why no milestone can stand beside data that end before the first one. */
function beforeCampaign({ range }: Subject, { milestones }: SiteData, language: Language): string | undefined {
  const first = milestones.data?.milestones[0]?.date;
  const day = first === undefined ? undefined : dayOfDate(first);
  if (first === undefined || day === undefined || range.to >= day) return undefined;
  return openFileMessages[language].beforeCampaign(formatDate(first, language, 'long'));
}

/** Whoever came by drawing the chart goes on at its heading. */
function useHeadingFocus(): void {
  useEffect(() => {
    if (lastMoveKind() === 'start') return;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
}

/** What is known of the figures, and how they are called. */
function Below({
  own,
  onChange,
  address,
  data,
  subject,
}: OwnChartViewProps & { readonly subject: Subject }): ReactElement {
  const { language, view } = address;
  const words = openFileMessages[language];
  return (
    <div className={page['stack']}>
      <OwnTexts subject={subject} language={language} />
      {view.view === 'chart' && <ReadingsDetails subject={subject} language={language} />}
      <AboutData
        subject={subject}
        catalogue={data.catalogue}
        language={language}
        address={absoluteHref(address)}
        citation={<OwnCitation feed={own.feed} language={language} />}
      />
      <section className={chartStyles['downloads']} aria-label={words.rename} data-needs-script>
        <Disclosure summary={words.rename} later>
          <RenameChart own={own} onChange={onChange} data={data} language={language} />
        </Disclosure>
      </section>
      <p className={`${page['small']} ${styles['prose']}`}>{words.ownWithout}</p>
    </div>
  );
}

/** A chart of the reader's own beside the campaign's milestones, with all that a chart of the site has except what only published data can have. */
export function OwnChartView(props: OwnChartViewProps): ReactElement {
  const { own, address, data } = props;
  const { language } = address;
  const words = openFileMessages[language];
  const chart = useMemo(() => ownEntry(own), [own]);
  const { subject, groups } = useComparedSubject({ chart, feed: own.feed, data, view: address.view });
  const download = useReadingsDownload(subject, ownAddress(language), true);
  const [isTaking, setTaking] = useState(false);
  useDocumentTitle(finding(subject, language));
  useHeadingFocus();
  return (
    <>
      <PageFigure
        subject={subject}
        at={address}
        kinds={data.milestones.data?.kinds ?? []}
        csv={download.save}
        noMilestones={beforeCampaign(subject, data, language)}
        actions={<Button onClick={() => setTaking(true)}>{words.files}</Button>}
        notice={
          <>
            <OwnNotice own={own} language={language} />
            <ChartNotices subject={subject} data={data} address={address} groups={groups} />
          </>
        }
      />
      <DownloadProblem download={download} language={language} />
      <WithoutMilestones milestones={data.milestones} language={language} />
      <ChartOptions subject={subject} data={data} address={address} groups={groups} />
      {groups.length === 0 && <p className={`${page['small']} ${page['soft']}`}>{words.ownUnit}</p>}
      <Below {...props} subject={subject} />
      {isTaking && (
        <OwnFiles
          own={own}
          chart={chart}
          subject={subject}
          data={data}
          address={address}
          onClose={() => setTaking(false)}
        />
      )}
    </>
  );
}
