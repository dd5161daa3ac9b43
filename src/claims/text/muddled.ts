import type { Claim, Worded } from '@/claims/claim';
import { fits } from '@/claims/rounding';
import { calendarOf, startDay } from '@/series/period';
import type { Period } from '@/series/period';
import { isReading } from '@/series/reading';
import type { Observation, Series } from '@/series/series';
import { plays } from './item';
import type { NamedSeries } from './lexis';
import type { Scope } from './scope';

function isSameCount(a: Series, b: Series): boolean {
  return a.unit.code === b.unit.code && a.unitMult === b.unitMult;
}

/** Readings in a year of what there is in all. */
function totalsOf({ data }: Scope, { known }: NamedSeries, period: Period): readonly Observation[] {
  const { year } = calendarOf(startDay(period));
  return [...data.series.values()]
    .filter(({ series }) => series.nature === 'stock' && isSameCount(series, known.series))
    .flatMap(({ series }) => series.observations)
    .filter((row) => calendarOf(startDay(row.period)).year === year);
}

function has(rows: readonly Observation[], value: Worded): boolean {
  return rows.some((row) => isReading(row) && fits(value, row.value));
}

/** Whether totals of a series are kept at all: "3.8 million have joined" may then be of either. */
function hasTotals({ data }: Scope, { known }: NamedSeries): boolean {
  const { series } = known;
  return (
    series.nature === 'flow' &&
    [...data.series.values()].some((other) => other.series.nature === 'stock' && isSameCount(other.series, series))
  );
}

/**
 * Whether a level of what was new in a year may be meant as what there was in all by then: when it is a total of that year and not the figure
 * on record, or when words such as "telah" and "total" stand with it and it is not clearly the figure on record.
 */
export function maybeTotal(scope: Scope, series: NamedSeries, claim: Claim): boolean {
  if (claim.says !== 'level' || !hasTotals(scope, series)) return false;
  const { period, value } = claim;
  const own = series.known.series.observations.filter((row) => row.period === period);
  const totals = totalsOf(scope, series, period).filter((row) => !own.some((each) => each.value === row.value));
  if (totals.some((row) => row.value === value.value)) return true;
  return !has(own, value) && scope.items.some((item) => plays(item, 'running', 'done'));
}
