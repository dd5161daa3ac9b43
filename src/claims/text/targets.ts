import type { Period } from '@/series/period';
import type { NamedSeries } from './lexis';

/** Whether a number is a target of a period, as far as is known. */
export function isTargetOf({ known }: NamedSeries, period: Period, value: number): boolean {
  return known.series.targets.some((target) => target.period === period && target.value === value);
}

/** Whether a number is a target of another period. */
export function isTargetOfOther({ known }: NamedSeries, period: Period, value: number): boolean {
  return known.series.targets.some((target) => target.period !== period && target.value === value);
}
