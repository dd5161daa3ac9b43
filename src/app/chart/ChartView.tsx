import { useMemo, useState, type ReactElement } from 'react';

import { useDocumentTitle } from '@/app/documentTitle';
import { useReadFeeds, type SiteData } from '@/app/feedData';
import { absoluteHref, look } from '@/app/navigation';
import page from '@/app/page.module.css';
import type { Destination } from '@/app/share/choice';
import { chartSubject } from '@/exports/chartSubject';
import { comparableSeries, type ComparableGroup } from '@/catalogue/comparable';
import type { ChartEntry } from '@/catalogue/catalogue';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import { finding } from '@/charts/model/finding';
import type { Subject } from '@/charts/model/subject';
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
import { ReadingsDetails } from './ReadingsDetails';
import { lookAtRange } from './rangeMoves';
import { ShareSection } from './ShareSection';
import { StatementsSection } from './StatementsSection';
import { TextKitSection } from './TextKitSection';
import { useReadingsDownload } from './useReadingsDownload';
import { WithoutMilestones } from './WithoutMilestones';

interface ChartViewProps {
  readonly address: Address;
  readonly data: SiteData;
  readonly chart: ChartEntry;
  readonly feed: Feed;
}

/** Series that may be compared, from every feed that could be read. */
function useGroups({ data, chart }: ChartViewProps): readonly ComparableGroup[] {
  const { catalogue } = data;
  const feeds = useReadFeeds(data);
  return useMemo(() => comparableSeries({ catalogue, chart, feeds }), [catalogue, chart, feeds]);
}

function useSubject({ data, chart, feed, address }: ChartViewProps, groups: readonly ComparableGroup[]): Subject {
  const { view } = address;
  const milestones = data.milestones.data?.milestones;
  const compare = groups.flatMap(({ options }) => options).find(({ key }) => key === view.compare);
  return useMemo(
    () =>
      chartSubject({
        chart,
        feed,
        milestones: milestones ?? [],
        view,
        ...(compare === undefined ? {} : { compare }),
      }),
    [chart, feed, milestones, view, compare],
  );
}

/** A chart with its figure, the ways to adjust it and everything about its data. */
export function ChartView(props: ChartViewProps): ReactElement {
  const { address, data, chart, feed } = props;
  const { language, view } = address;
  const groups = useGroups(props);
  const subject = useSubject(props, groups);
  const absolute = absoluteHref(address);
  const download = useReadingsDownload(subject, address);
  const [sharing, setSharing] = useState<Destination | null>(null);
  useDocumentTitle(finding(subject, language));
  return (
    <>
      <ChartFigure
        subject={subject}
        language={language}
        shown={view.view}
        onShown={(shown) => look({ view: shown }, 'push')}
        range={{
          ...(view.from === undefined ? {} : { from: view.from }),
          ...(view.to === undefined ? {} : { to: view.to }),
        }}
        onRange={lookAtRange}
        kinds={data.milestones.data?.kinds ?? []}
        address={absolute}
        csv={download.save}
        headingLevel={1}
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
