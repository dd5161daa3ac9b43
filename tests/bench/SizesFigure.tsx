import { useMemo, useState, type ReactElement } from 'react';
import { ChartFigure } from '@/charts/figure/ChartFigure';
import type { PeriodRange } from '@/series/range';
import type { Feed } from '@/series/series';
import { subjectOfFeed } from './synthetic';

/** Our figure as it stands on a chart's page, over the first series of a feed. */
export function SizesFigure({ feed }: { readonly feed: Feed }): ReactElement {
  const [range, setRange] = useState<PeriodRange>({});
  const subject = useMemo(() => subjectOfFeed(feed, range), [feed, range]);
  return (
    <ChartFigure
      subject={subject}
      language="id"
      shown="chart"
      onShown={() => undefined}
      range={range}
      onRange={setRange}
      kinds={[]}
      address="https://example.org/"
      csv={() => undefined}
      headingLevel={1}
    />
  );
}
