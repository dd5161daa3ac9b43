import { lastDayOfDate } from './dates';
import { difference, withoutNoise } from './decimal';
import { endDay, startDay } from './period';
import type { Day } from './period';
import { isReading } from './reading';
import type { Reading } from './reading';
import type { Observation, Series, Target } from './series';

/** What became of a target: `ratio` is reading / target, `difference` reading - target in the series' unit and multiplier. */
export interface TargetOutcome {
  readonly target: Target;
  readonly observation: Reading;
  readonly ratio: number;
  readonly difference: number;
  readonly reached: boolean;
  /** Whether the reading is of the target period's last day. If not, a target that is not reached may yet have been reached later. */
  readonly atEnd: boolean;
}

/** The day up to which a reading speaks. */
function dayOfReading(row: Reading): Day {
  return (row.date === undefined ? undefined : lastDayOfDate(row.date)) ?? endDay(row.period);
}

function readingFor(series: Series, target: Target, readings: readonly Reading[]): Reading | undefined {
  if (series.nature === 'flow') return readings.find(({ period }) => period === target.period);
  if (series.nature !== 'stock' || target.basis !== 'level') return undefined;
  const [first, last] = [startDay(target.period), endDay(target.period)];
  return readings.findLast((row) => dayOfReading(row) >= first && dayOfReading(row) <= last);
}

/** "Almost 30" is less than 30, and 30 is not yet "more than 30". */
function mustExceed(target: Target, observation: Reading): boolean {
  if (observation.qualifier === 'almost') return true;
  return target.qualifier === 'more-than' && observation.qualifier !== 'more-than';
}

function outcomeOf(target: Target, observation: Reading): TargetOutcome {
  return {
    target,
    observation,
    ratio: withoutNoise(observation.value / target.value),
    difference: difference(observation.value, target.value),
    reached: mustExceed(target, observation) ? observation.value > target.value : observation.value >= target.value,
    atEnd: dayOfReading(observation) === endDay(target.period),
  };
}

/**
 * The outcomes of the targets that have a comparable reading, in the targets' order; the others are left out, as are targets of zero or less.
 * A flow is compared in the target's own period; a stock by its last reading within the target's period, and only with a `level`. Indices and rates have none.
 */
export function targetOutcomes(series: Series, rows: readonly Observation[]): readonly TargetOutcome[] {
  if (series.targets.length === 0) return [];
  const readings = rows.filter(isReading);
  return series.targets.flatMap((target) => {
    const observation = target.value > 0 ? readingFor(series, target, readings) : undefined;
    return observation ? [outcomeOf(target, observation)] : [];
  });
}
