import { pointSentences, rangeSentences } from '@/charts/model/sentences';
import type { ShownSeries } from '@/charts/model/subject';
import type { Checked } from '@/claims/check';
import { comparePeriods, parsePeriod } from '@/series/period';
import { isReading } from '@/series/reading';

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

/** What can be said about the choice; the ends of a range may come in either order. */
export function sentencesAbout(entry: ShownSeries, chosen: Chosen): readonly Checked[] {
  const { period, from, to } = bounds(entry, chosen);
  if (chosen.kind === 'point') {
    const at = parsePeriod(period);
    return at ? pointSentences(entry, at) : [];
  }
  const [start, end] = [from, to].flatMap((each) => parsePeriod(each) ?? []).toSorted(comparePeriods);
  return start && end ? rangeSentences(entry, { from: start, to: end }) : [];
}
