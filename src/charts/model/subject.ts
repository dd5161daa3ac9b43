import type { ChartEntry } from '@/catalogue/catalogue';
import type { Milestone } from '@/milestones/milestone';
import { dayOfDate } from '@/series/dates';
import { endDay, startDay, type Day } from '@/series/period';
import { within, type PeriodRange } from '@/series/range';
import { isReading } from '@/series/reading';
import type { Feed, Observation, Series, Target } from '@/series/series';
import { asOf, targetsAsOf } from '@/series/vintage';
import type { NumberedMilestone } from './chartModel';

/** A series as a chart shows it. */
export interface ShownSeries {
  /** `feed.series` */
  readonly key: string;
  readonly series: Series;
  readonly feed: Feed;
  /** One row a period, as known on the chosen date. */
  readonly all: readonly Observation[];
  /** Those rows that lie in the chosen range. */
  readonly rows: readonly Observation[];
  /** Targets known on that date. */
  readonly targets: readonly Target[];
  /** That date; absent = all that is known. */
  readonly asOf?: string;
}

/** What a chart speaks about: everything that its words and its drawing are computed from. */
export interface Subject {
  readonly chart: ChartEntry;
  readonly feed: Feed;
  /** The chart's own series, then the one set beside them. */
  readonly shown: readonly ShownSeries[];
  /** The series that the reader set beside the chart's own; the last of `shown`. */
  readonly compared?: ShownSeries;
  /** First and last day of the time axis. */
  readonly range: { readonly from: Day; readonly to: Day };
  readonly asOf?: string;
  /** Milestones inside the range, each with its number among all that were chosen, in order of time. */
  readonly milestones: readonly NumberedMilestone[];
  /** Ids that the catalogue names and the feed lacks. */
  readonly missingSeries: readonly string[];
}

/** What `subjectOf` puts together. */
export interface SubjectInput {
  readonly chart: ChartEntry;
  readonly feed: Feed;
  readonly compare?: { readonly key: string; readonly series: Series; readonly feed: Feed };
  readonly range: PeriodRange;
  readonly asOf?: string;
  readonly milestones: readonly Milestone[];
}

function shownSeries(input: SubjectInput): ShownSeries[] {
  const own = input.chart.series.flatMap((id) => {
    const series = input.feed.series.find((candidate) => candidate.id === id);
    return series ? [{ key: `${input.feed.id}.${id}`, series, feed: input.feed }] : [];
  });
  const chosen = input.compare ? [...own, input.compare] : own;
  return chosen.map((entry) => {
    const all = asOf(entry.series, input.asOf);
    const targets = targetsAsOf(entry.series, input.asOf);
    const known = input.asOf === undefined ? {} : { asOf: input.asOf };
    return { ...entry, all, rows: within(all, input.range), targets, ...known };
  });
}

/** The days that the data speak of, targets included; rows are in order of time, so the ends are enough. */
function extentOf(shown: readonly ShownSeries[]): { from: Day; to: Day } | undefined {
  const spans = shown.flatMap(({ all, targets }) => {
    const [first, last] = [all.find(isReading), all.findLast(isReading)];
    if (!first || !last) return [];
    const ends = [last, ...targets].map((row) => endDay(row.period));
    return [{ from: startDay(first.period), to: Math.max(...ends) }];
  });
  if (spans.length === 0) return undefined;
  return { from: Math.min(...spans.map((span) => span.from)), to: Math.max(...spans.map((span) => span.to)) };
}

/** How much earlier than its first reading a chart may begin, as a share of its data. */
const mostLead = 0.25;

/** The chosen range, kept near the data so that a chart is never mostly empty. */
function rangeOf(range: PeriodRange, extent: { from: Day; to: Day }): { from: Day; to: Day } {
  const earliest = extent.from - (extent.to - extent.from) * mostLead;
  const wished = range.from ? startDay(range.from) : extent.from;
  const from = wished >= earliest ? wished : extent.from;
  const to = range.to ? Math.min(extent.to, endDay(range.to)) : extent.to;
  return from <= to ? { from, to } : extent;
}

/** Numbers run over the whole choice, so that "3" is the same event in every range and on every chart. */
function numbered(milestones: readonly Milestone[], range: { from: Day; to: Day }): NumberedMilestone[] {
  return milestones
    .toSorted((a, b) => (dayOfDate(a.date) ?? 0) - (dayOfDate(b.date) ?? 0))
    .map((milestone, index) => ({ number: index + 1, milestone }))
    .filter(({ milestone }) => {
      const day = dayOfDate(milestone.date);
      return day !== undefined && day >= range.from && day <= range.to;
    });
}

/** Brings a chart's entry, its feed and the reader's choices together. */
export function subjectOf(input: SubjectInput): Subject {
  const shown = shownSeries(input);
  const extent = extentOf(shown) ?? { from: 0, to: 1 };
  const range = rangeOf(input.range, extent);
  const compared = input.compare ? shown.at(-1) : undefined;
  return {
    chart: input.chart,
    feed: input.feed,
    shown,
    ...(compared === undefined ? {} : { compared }),
    range,
    ...(input.asOf === undefined ? {} : { asOf: input.asOf }),
    milestones: numbered(input.milestones, range),
    missingSeries: input.chart.series.filter((id) => !input.feed.series.some((series) => series.id === id)),
  };
}
