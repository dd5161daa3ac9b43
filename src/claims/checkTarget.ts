import { withoutNoise } from '@/series/decimal';
import { targetOutcomes, type TargetOutcome } from '@/series/target';
import type { Series, Target } from '@/series/series';
import { targetsAsOf } from '@/series/vintage';
import type { OutcomeClaim, TargetClaim } from './claim';
import { toldRatio } from './ratio';
import { isDoubt, type Record } from './record';
import { spreadOf, unlessRounded } from './recorded';
import { fits } from './rounding';
import type { Doubt, Evidence, Figure, Verdict } from './verdict';
import { compared, decided, doubtful, observed } from './verdicts';

/** A target as evidence. */
export function aim(series: string, target: Target): Evidence {
  return { kind: 'target', series, target };
}

/** The targets of a period that were known, or why there is none. */
export function targetsFor({ series, asOf }: Record, period: string): readonly [Target, ...Target[]] | Doubt {
  const all = series.targets.filter((target) => target.period === period);
  // What is to be added within a period is not set against what is to be reached by its end.
  const hasLevel = all.some(({ basis }) => basis === 'level');
  const meant = all.filter(({ basis }) => basis === 'level' || !hasLevel);
  const known = new Set(targetsAsOf(series, asOf));
  const [first, ...rest] = meant.filter((target) => known.has(target));
  if (first) return [first, ...rest];
  return meant.length > 0 ? 'not-yet-known' : 'unknown-target';
}

/** What the target of a period is. */
export function checkTarget(claim: TargetClaim, record: Record): Verdict {
  const targets = targetsFor(record, claim.period);
  if (isDoubt(targets)) return doubtful(targets);
  const [first] = targets;
  const target = targets.find(({ value }) => fits(claim.value, value)) ?? first;
  const evidence = [aim(claim.series, target)];
  const verdict = compared(claim.value, [{ measured: 'level', value: target.value }], { evidence });
  if (verdict.outcome === 'agrees') return verdict;
  const others = targetsAsOf(record.series, record.asOf)
    .flatMap(({ conflicts }) => conflicts)
    .filter(({ period, value }) => period === claim.period && fits(claim.value, value))
    .map((conflict): Evidence => ({ kind: 'conflict', series: claim.series, conflict }));
  return { ...verdict, others };
}

/** The target that a claim means and what became of it, or why that is not known. */
function outcomeFor(claim: OutcomeClaim, record: Record): TargetOutcome | Doubt {
  const targets = targetsFor(record, claim.period);
  if (isDoubt(targets)) return targets;
  const { target: meant } = claim;
  const target = meant === undefined ? targets[0] : targets.find(({ value }) => fits(meant, value));
  if (!target) return 'unknown-target';
  if (target.basis === 'in-period' && record.series.nature === 'stock') return 'not-comparable';
  const outcomeIn = (rows: Record['rows']): TargetOutcome | undefined =>
    targetOutcomes(record.series, rows).find((outcome) => outcome.target === target);
  const outcome = outcomeIn(record.rows);
  if (outcome) return outcome;
  return outcomeIn(record.series.observations) ? 'not-yet-known' : 'no-figure';
}

/** Whether the target was reached or missed; a reading before its last day decides only that it was reached. */
function checkResult(result: 'reached' | 'missed', { reached, atEnd }: TargetOutcome): boolean | Doubt {
  if (reached) return result === 'reached';
  return atEnd ? result === 'missed' : 'not-over';
}

/** A target is set in round figures that mean themselves; what is held against it was counted and rounded. */
function ratioVerdict(
  by: NonNullable<OutcomeClaim['by']>,
  verdict: Verdict,
  { series, outcome }: { readonly series: Series; readonly outcome: TargetOutcome },
): Verdict {
  const scale = (by.in === 'percent' ? 100 : 1) / outcome.target.value;
  const [low, high] = spreadOf(outcome.observation.value, series);
  return unlessRounded(verdict, by.value, [low * scale, high * scale]);
}

/** What became of a target. */
export function checkOutcome(claim: OutcomeClaim, record: Record): Verdict {
  const outcome = outcomeFor(claim, record);
  if (isDoubt(outcome)) return doubtful(outcome);
  const { ratio, observation, target } = outcome;
  const percent: Figure = { measured: 'percent', value: withoutNoise(ratio * 100) };
  const times: Figure = { measured: 'times', value: ratio };
  const { in: unit } = claim.by ?? toldRatio(ratio);
  const figures: readonly [Figure, Figure] = unit === 'times' ? [times, percent] : [percent, times];
  const evidence = [...observed(claim.series, observation), aim(claim.series, target)];
  const held = claim.result === undefined ? true : checkResult(claim.result, outcome);
  const verdict = claim.by
    ? ratioVerdict(claim.by, compared(claim.by.value, figures, { evidence }), { series: record.series, outcome })
    : decided(held === true, { figures, evidence });
  if (typeof held === 'string') return doubtful(held, verdict);
  const { doubt: _doubt, ...rest } = verdict;
  return held ? verdict : { ...rest, outcome: 'differs' };
}
