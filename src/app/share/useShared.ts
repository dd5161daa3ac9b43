import { useMemo } from 'react';

import type { Loaded, SiteData } from '@/app/feedData';
import { expectedDay, useToday } from '@/app/today';
import type { Subject, SubjectInput } from '@/charts/model/subject';
import type { Edition, LedgerLine } from '@/editions/edition';
import { chartSubject } from '@/exports/chartSubject';
import type { SharedChart } from '@/exports/shareAddress';
import { periodAt } from '@/series/period';
import { defaultView, type Address } from '@/url/address';
import type { View } from '@/url/view';

import { sharedView, type Choice } from './choice';
import { editionSubject } from './editionSubject';
import { useEditions, type Editions } from './useEditions';

/** What the dialog is opened over. */
export interface ShareProps {
  /** Of the chart's page as it is looked at. */
  readonly address: Address;
  /** What the page shows. */
  readonly subject: Subject;
  readonly data: SiteData;
}

/** What is shared as it is chosen. */
export interface Shared {
  readonly editions: Editions;
  /** `pending`: it is not known yet which edition there is. */
  readonly update: 'frozen' | 'live' | 'pending';
  /** The edition where it is frozen. */
  readonly line: LedgerLine | undefined;
  readonly edition: Loaded<Edition> | undefined;
  readonly chart: SharedChart;
  /** What will be seen; absent while the edition is not read. */
  readonly subject?: Subject;
  /** The same as it is first shown: as the site's own pictures show it. */
  readonly plain?: Subject;
  /** The day up to which the figures count. */
  readonly asOf: string;
  /** The chart with the data of now as it is first shown, and the day of now. */
  readonly present: { readonly subject: Subject; readonly day: string };
}

function chosenLine({ lines, matching }: Editions, wanted: string | null): LedgerLine | undefined {
  return (
    lines.find(({ edition }) => edition === wanted) ?? lines.find(({ edition }) => edition === matching) ?? lines[0]
  );
}

function updateOf({ update }: Choice, { ledger, lines, pending }: Editions): Shared['update'] {
  if (update === 'live') return 'live';
  if (lines.length > 0) return pending && update === null ? 'pending' : 'frozen';
  return ledger.data || ledger.error ? 'live' : 'pending';
}

/** The chart's present data, also where the page shows an edition. */
function useLiveSubject({ data, subject }: ShareProps, view: View): Subject {
  const chart = data.catalogue.charts.find(({ id }) => id === subject.chart.id) ?? subject.chart;
  const feed = data.feeds.find(({ entry }) => entry.id === chart.feed)?.result.data ?? subject.feed;
  const milestones = data.milestones.data?.milestones;
  const { compared } = subject;
  return useMemo(() => {
    const compare: SubjectInput['compare'] = view.compare === compared?.key ? compared : undefined;
    return chartSubject({ chart, feed, milestones: milestones ?? [], view, ...(compare && { compare }) });
  }, [chart, feed, milestones, compared, view]);
}

/** An edition as it is to be seen, and as it is first shown. */
function useSeen(edition: Edition | undefined, view: View): Pick<Shared, 'subject' | 'plain'> {
  return useMemo(
    () => (edition ? { subject: editionSubject(edition, view), plain: editionSubject(edition, defaultView) } : {}),
    [edition, view],
  );
}

function dayOf(line: LedgerLine | undefined, { asOf }: View): string | undefined {
  return line ? line.edition.slice(0, 10) : asOf;
}

/** What the choices come to, with the data that are shown and the edition that is taken. */
export function useShared(props: ShareProps, choice: Choice): Shared {
  const { address, subject } = props;
  const { range, from, to, milestones } = choice;
  const view = useMemo(
    () => sharedView(address.view, { range, from, to, milestones }),
    [address.view, range, from, to, milestones],
  );
  const wanted = choice.edition ?? address.view.edition ?? null;
  const editions = useEditions(subject, wanted);
  const update = updateOf(choice, editions);
  const line = update === 'frozen' ? chosenLine(editions, wanted) : undefined;
  const edition = line && editions.loaded(line.edition);
  const live = useLiveSubject(props, view);
  const plainLive = useLiveSubject(props, defaultView);
  const day = periodAt('D', useToday() ?? expectedDay());
  const held = useSeen(edition?.data, view);
  return {
    editions,
    update,
    line,
    edition,
    chart: { id: subject.chart.id, language: choice.language, view, ...(line && { edition: line.edition }) },
    ...(line ? held : { subject: live, plain: plainLive }),
    asOf: dayOf(line, view) ?? day,
    present: { subject: plainLive, day },
  };
}
