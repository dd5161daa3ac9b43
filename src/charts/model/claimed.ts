import { check, type Checked } from '@/claims/check';
import type { SeriesClaim } from '@/claims/claim';
import type { ClaimData } from '@/claims/data';
import type { ShownSeries } from './subject';

function dataOf({ key, series }: ShownSeries): ClaimData {
  return { series: new Map([[key, { key, series, name: series.title }]]), events: new Map() };
}

/** A claim about a series of a chart with its verdict, only where it agrees with the data as known on the chart's day: nothing else is said. */
export function held<C extends SeriesClaim>(claim: C, entry: ShownSeries): Checked<C> | undefined {
  const verdict = check(claim, dataOf(entry), entry.asOf);
  return verdict.outcome === 'agrees' ? { claim, verdict } : undefined;
}
