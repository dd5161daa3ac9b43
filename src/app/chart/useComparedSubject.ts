import { useMemo } from 'react';

import { useReadFeeds, type SiteData } from '@/app/feedData';
import type { ChartEntry } from '@/catalogue/catalogue';
import { comparableSeries, type ComparableGroup } from '@/catalogue/comparable';
import type { Subject } from '@/charts/model/subject';
import { chartSubject } from '@/exports/chartSubject';
import type { Feed } from '@/series/series';
import type { View } from '@/url/view';

/** What a chart's page is made of. */
interface Parts {
  readonly chart: ChartEntry;
  readonly feed: Feed;
  readonly data: SiteData;
  readonly view: View;
}

/** The chart with the series that the address sets beside it, and those that could be: of the site's feeds and of its own. */
export function useComparedSubject({ chart, feed, data, view }: Parts): {
  readonly subject: Subject;
  readonly groups: readonly ComparableGroup[];
} {
  const { catalogue } = data;
  const read = useReadFeeds(data);
  const groups = useMemo(
    // A feed of the reader's own is none of the site's.
    () => comparableSeries({ catalogue, chart, feeds: read.some(({ id }) => id === feed.id) ? read : [feed, ...read] }),
    [catalogue, chart, feed, read],
  );
  const milestones = data.milestones.data?.milestones;
  const compare = groups.flatMap(({ options }) => options).find(({ key }) => key === view.compare);
  const subject = useMemo(
    () => chartSubject({ chart, feed, milestones: milestones ?? [], view, ...(compare && { compare }) }),
    [chart, feed, milestones, view, compare],
  );
  return { subject, groups };
}
