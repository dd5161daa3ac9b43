import type { Bilingual, Feed, Series } from '@/series/series';

import type { Catalogue, ChartEntry } from './catalogue';

/** A series that may be drawn on a chart's axis beside its own. */
export interface ComparableSeries {
  /** `feed.series` */
  readonly key: string;
  readonly series: Series;
  readonly feed: Feed;
}

/** Series that may be compared, under the chart that draws them, else the first chart of their feed, else the feed. */
export interface ComparableGroup {
  readonly id: string;
  readonly name: Bilingual;
  readonly options: readonly ComparableSeries[];
}

/** What is there to compare. */
export interface ComparableInput {
  readonly catalogue: Catalogue;
  readonly chart: ChartEntry;
  /** The feeds that could be read. */
  readonly feeds: readonly Feed[];
}

/** The same unit, and the same kind of quantity: a total beside the amounts that make it up would mislead. */
function sharesAxis(a: Series, b: Series): boolean {
  return a.unit.code === b.unit.code && a.unitMult === b.unitMult && a.nature === b.nature;
}

function groupNameOf(catalogue: Catalogue, { series, feed }: ComparableSeries): { id: string; name: Bilingual } {
  const charts = catalogue.charts.filter((entry) => entry.feed === feed.id);
  const chart = charts.find((entry) => entry.series.includes(series.id)) ?? charts[0];
  return chart ? { id: `chart ${chart.id}`, name: chart.name } : { id: `feed ${feed.id}`, name: feed.title };
}

/** Every series with the unit, multiplier and nature of the chart's first series that the chart does not draw itself, grouped. */
export function comparableSeries({ catalogue, chart, feeds }: ComparableInput): readonly ComparableGroup[] {
  const own = feeds.find((feed) => feed.id === chart.feed);
  const first = own?.series.find((series) => series.id === chart.series[0]);
  if (!first) return [];
  const groups = new Map<string, { id: string; name: Bilingual; options: ComparableSeries[] }>();
  for (const feed of feeds) {
    for (const series of feed.series) {
      const drawn = feed.id === chart.feed && chart.series.includes(series.id);
      if (drawn || !sharesAxis(first, series)) continue;
      const option = { key: `${feed.id}.${series.id}`, series, feed };
      const heading = groupNameOf(catalogue, option);
      const group = groups.get(heading.id) ?? { ...heading, options: [] };
      group.options.push(option);
      groups.set(heading.id, group);
    }
  }
  return [...groups.values()];
}
