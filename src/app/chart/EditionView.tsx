import { useMemo, useState, type ReactElement } from 'react';

import { useDocumentTitle } from '@/app/documentTitle';
import type { SiteData } from '@/app/feedData';
import { absoluteHref } from '@/app/navigation';
import page from '@/app/page.module.css';
import type { Destination } from '@/app/share/choice';
import type { Catalogue } from '@/catalogue/catalogue';
import { finding } from '@/charts/model/finding';
import type { Subject } from '@/charts/model/subject';
import type { Edition, LedgerLine } from '@/editions/edition';
import { chartSubject } from '@/exports/chartSubject';
import { formatDate } from '@/i18n/calendar';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { editionMessages } from '@/i18n/messages/edition';
import { Button } from '@/ui/Button';
import type { Address } from '@/url/address';
import type { View } from '@/url/view';

import { AboutData } from './AboutData';
import styles from './ChartPage.module.css';
import { Downloads } from './Downloads';
import { EditionNotice } from './EditionNotice';
import { MilestoneFilter } from './MilestoneFilter';
import { PageFigure } from './PageFigure';
import { ReadingsDetails } from './ReadingsDetails';
import { ShareSection } from './ShareSection';
import { TextKitSection } from './TextKitSection';
import { useReadingsDownload } from './useReadingsDownload';

interface EditionViewProps {
  readonly address: Address;
  readonly data: SiteData;
  readonly line: LedgerLine;
  readonly edition: Edition;
}

function useSubject({ chart, feed, milestones, asOf }: Edition, view: View): Subject {
  return useMemo(
    () => chartSubject({ chart, feed, milestones: milestones.milestones, view: { ...view, asOf } }),
    [chart, feed, milestones, asOf, view],
  );
}

/** The feeds of today have files of their own; that of the edition is linked above the chart. */
function withoutFeeds(catalogue: Catalogue): Catalogue {
  return { ...catalogue, feeds: [] };
}

/** A chart as an edition froze it. What was said about its figures is checked against the data of today and is not shown here. */
export function EditionView({ address, data, line, edition }: EditionViewProps): ReactElement {
  const { language, view } = address;
  const words = editionMessages[language];
  const subject = useSubject(edition, view);
  const absolute = absoluteHref(address);
  const live = data.feeds.find(({ entry }) => entry.id === edition.feed.id);
  const download = useReadingsDownload(subject, address);
  const [sharing, setSharing] = useState<Destination | null>(null);
  useDocumentTitle(words.tabTitle(finding(subject, language), formatDate(edition.asOf, language, 'long')));
  return (
    <>
      <PageFigure
        subject={subject}
        at={address}
        href={absolute}
        kinds={edition.milestones.kinds}
        csv={download.save}
        actions={<Button onClick={() => setSharing('article')}>{chartPageMessages[language].share}</Button>}
        notice={<EditionNotice line={line} edition={edition} live={live} address={address} />}
      />
      <section className={styles['options']} aria-label={words.milestones} data-needs-script>
        <MilestoneFilter feed={edition.milestones} address={address} />
      </section>
      <div className={page['stack']}>
        <TextKitSection subject={subject} address={address} />
        {view.view === 'chart' && <ReadingsDetails subject={subject} language={language} />}
        <AboutData subject={subject} catalogue={withoutFeeds(data.catalogue)} language={language} address={absolute} />
        <Downloads
          language={language}
          download={download}
          forms={view.view === 'chart' ? ['international', 'indonesian'] : []}
          onMore={setSharing}
        />
      </div>
      <ShareSection open={sharing} onClose={() => setSharing(null)} address={address} subject={subject} data={data} />
    </>
  );
}
