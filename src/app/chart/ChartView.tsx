import { useMemo, type ReactElement } from 'react';

import { useDocumentTitle } from '@/app/documentTitle';
import { downloadReadings, type CsvForm } from '@/app/downloads';
import { useReadFeeds, type SiteData } from '@/app/feedData';
import { absoluteHref, look } from '@/app/navigation';
import page from '@/app/page.module.css';
import { chartSubject } from '@/app/subjects';
import { comparableSeries, type ComparableGroup } from '@/catalogue/comparable';
import type { ChartEntry } from '@/catalogue/catalogue';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import { finding } from '@/charts/model/finding';
import type { Subject } from '@/charts/model/subject';
import type { Feed } from '@/series/series';
import type { Address } from '@/url/address';

import { AboutData } from './AboutData';
import { ChartNotices } from './ChartNotices';
import { ChartOptions } from './ChartOptions';
import { Downloads } from './Downloads';
import { OtherSeries } from './OtherSeries';
import { ReadingsDetails } from './ReadingsDetails';
import { lookAtRange } from './rangeMoves';
import { StatementsSection } from './StatementsSection';
import { TextKitSection } from './TextKitSection';
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
  const save = (form: CsvForm): void => downloadReadings(subject, { language, address: absolute }, form);
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
        csv={save}
        headingLevel={1}
        notice={<ChartNotices subject={subject} data={data} address={address} groups={groups} />}
      />
      <WithoutMilestones milestones={data.milestones} language={language} />
      <ChartOptions subject={subject} data={data} address={address} groups={groups} />
      <div className={page['stack']}>
        <TextKitSection subject={subject} address={address} />
        <StatementsSection catalogue={data.catalogue} chart={chart} feed={feed} language={language} />
        {view.view === 'chart' && <ReadingsDetails subject={subject} language={language} />}
        <AboutData subject={subject} catalogue={data.catalogue} language={language} address={absolute} />
        {view.view === 'chart' && <Downloads language={language} save={save} />}
        <OtherSeries feed={feed} subject={subject} language={language} />
      </div>
    </>
  );
}
