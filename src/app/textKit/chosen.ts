import { pointSentences, rangeSentences } from '@/charts/model/sentences';
import type { ShownSeries } from '@/charts/model/subject';
import type { Checked } from '@/claims/check';
import { comparePeriods, parsePeriod, startDay, type Period } from '@/series/period';
import { isReading } from '@/series/reading';
import type { ViewPatch } from '@/url/address';
import type { View } from '@/url/view';

/** What the reader wants sentences about; an empty text stands for the chart's own. */
export interface Chosen {
  readonly kind: 'point' | 'range';
  /** Key of a series shown. */
  readonly series: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
}

/** Nothing chosen yet: the latest figure shown. */
export const nothingChosen: Chosen = { kind: 'point', series: '', period: '', from: '', to: '' };

/** The periods that count: those chosen where the series has them, else the latest figure and the ends of what is shown. */
export function bounds(
  { all, rows }: ShownSeries,
  { period, from, to }: Chosen,
): Pick<Chosen, 'period' | 'from' | 'to'> {
  const has = (wanted: string): boolean => all.some((row) => row.period === wanted && isReading(row));
  const shown = rows.filter(isReading);
  const [first, last] = [shown[0]?.period ?? '', shown.at(-1)?.period ?? ''];
  return { period: has(period) ? period : last, from: has(from) ? from : first, to: has(to) ? to : last };
}

function endsOf(entry: ShownSeries, chosen: Chosen): readonly Period[] {
  const { from, to } = bounds(entry, chosen);
  return [from, to].flatMap((each) => parsePeriod(each) ?? []).toSorted(comparePeriods);
}

/** What can be said about the choice; the ends of a range may come in either order. */
export function sentencesAbout(entry: ShownSeries, chosen: Chosen): readonly Checked[] {
  if (chosen.kind === 'point') {
    const at = parsePeriod(bounds(entry, chosen).period);
    return at ? pointSentences(entry, at) : [];
  }
  const [start, end] = endsOf(entry, chosen);
  return start && end ? rangeSentences(entry, { from: start, to: end }) : [];
}

/** The range in which the chart itself speaks of the choice: it ends with the figure, since a chart's heading is about its last one. Nothing where the view does so already. */
export function rangeAbout(entry: ShownSeries, chosen: Chosen, { from }: View): Pick<ViewPatch, 'from' | 'to'> {
  if (chosen.kind === 'range') {
    const [start, end] = endsOf(entry, chosen);
    return { from: start, to: end };
  }
  const to = parsePeriod(bounds(entry, chosen).period);
  if (to === undefined || to === entry.rows.findLast(isReading)?.period) return {};
  return { from: from !== undefined && startDay(from) <= startDay(to) ? from : undefined, to };
}
