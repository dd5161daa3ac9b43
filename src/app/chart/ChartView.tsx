import { useState, type ReactElement } from 'react';

import { useDocumentTitle } from '@/app/documentTitle';
import type { SiteData } from '@/app/feedData';
import { absoluteHref } from '@/app/navigation';
import page from '@/app/page.module.css';
import type { Destination } from '@/app/share/choice';
import type { ChartEntry } from '@/catalogue/catalogue';
import { finding } from '@/charts/model/finding';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import type { Feed } from '@/series/series';
import { Button } from '@/ui/Button';
import type { Address } from '@/url/address';

import { AboutData } from './AboutData';
import { BriefingActions } from './BriefingActions';
import { ChartNotices } from './ChartNotices';
import { ChartOptions } from './ChartOptions';
import { CurrentData } from './CurrentData';
import { Downloads } from './Downloads';
import { OtherSeries } from './OtherSeries';
import { PageFigure } from './PageFigure';
import { ReadingsDetails } from './ReadingsDetails';
import { ShareSection } from './ShareSection';
import { StatementsSection } from './StatementsSection';
import { TextKitSection } from './TextKitSection';
import { useComparedSubject } from './useComparedSubject';
import { useReadingsDownload } from './useReadingsDownload';
import { WithoutMilestones } from './WithoutMilestones';

interface ChartViewProps {
  readonly address: Address;
  readonly data: SiteData;
  readonly chart: ChartEntry;
  readonly feed: Feed;
}

/** A chart with its figure, the ways to adjust it and everything about its data. */
export function ChartView({ address, data, chart, feed }: ChartViewProps): ReactElement {
  const { language, view } = address;
  const { subject, groups } = useComparedSubject({ chart, feed, data, view });
  const absolute = absoluteHref(address);
  const download = useReadingsDownload(subject, address);
  const [sharing, setSharing] = useState<Destination | null>(null);
  useDocumentTitle(finding(subject, language));
  return (
    <>
      <PageFigure
        subject={subject}
        at={address}
        href={absolute}
        kinds={data.milestones.data?.kinds ?? []}
        csv={download.save}
        actions={<Button onClick={() => setSharing('article')}>{chartPageMessages[language].share}</Button>}
        notice={<ChartNotices subject={subject} data={data} address={address} groups={groups} />}
      />
      <CurrentData subject={subject} data={data} language={language} />
      <WithoutMilestones milestones={data.milestones} language={language} />
      <BriefingActions subjects={[subject]} address={address} label="present" />
      <ChartOptions subject={subject} data={data} address={address} groups={groups} />
      <div className={page['stack']}>
        <TextKitSection subject={subject} address={address} />
        <StatementsSection catalogue={data.catalogue} chart={chart} feed={feed} language={language} />
        {view.view === 'chart' && <ReadingsDetails subject={subject} language={language} />}
        <AboutData subject={subject} catalogue={data.catalogue} language={language} address={absolute} />
        <Downloads
          language={language}
          download={download}
          forms={view.view === 'chart' ? ['international', 'indonesian'] : []}
          onMore={setSharing}
        />
        <OtherSeries feed={feed} subject={subject} language={language} />
      </div>
      <ShareSection open={sharing} onClose={() => setSharing(null)} address={address} subject={subject} data={data} />
    </>
  );
}
