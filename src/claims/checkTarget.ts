import { difference, withoutNoise } from '@/series/decimal';
import { targetOutcomes, type TargetOutcome } from '@/series/target';
import type { Target } from '@/series/series';
import { targetsAsOf } from '@/series/vintage';
import type { OutcomeClaim, ShareClaim, TargetClaim } from './claim';
import { isDoubt, readingIn, type Record } from './record';
import { unlessRounded } from './recorded';
import { fits } from './rounding';
import type { Doubt, Evidence, Figure, Verdict } from './verdict';
import { compared, decided, doubtful, observed } from './verdicts';

function aim(series: string, target: Target): Evidence {
  return { kind: 'target', series, target };
}

/** The targets of a period that were known, or why there is none. */
function targetsFor({ series, asOf }: Record, period: string): readonly [Target, ...Target[]] | Doubt {
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
  { series, outcome }: { readonly series: Record['series']; readonly outcome: TargetOutcome },
): Verdict {
  const scale = by.in === 'percent' ? 100 : 1;
  const recorded = { series, part: outcome.observation.value, whole: 0 };
  return unlessRounded(verdict, by.value, { recorded, compute: (part) => (part / outcome.target.value) * scale });
}

/** What became of a target. */
export function checkOutcome(claim: OutcomeClaim, record: Record): Verdict {
  const outcome = outcomeFor(claim, record);
  if (isDoubt(outcome)) return doubtful(outcome);
  const { ratio, observation, target } = outcome;
  const percent: Figure = { measured: 'percent', value: withoutNoise(ratio * 100) };
  const times: Figure = { measured: 'times', value: ratio };
  const figures: readonly [Figure, Figure] =
    claim.by?.in === 'times' || (!claim.by && ratio >= 1.5) ? [times, percent] : [percent, times];
  const evidence = [...observed(claim.series, observation), aim(claim.series, target)];
  const held = claim.result === undefined ? true : checkResult(claim.result, outcome);
  const verdict = claim.by
    ? ratioVerdict(claim.by, compared(claim.by.value, figures, { evidence }), { series: record.series, outcome })
    : decided(held === true, { figures, evidence });
  if (typeof held === 'string') return doubtful(held, verdict);
  const { doubt: _doubt, ...rest } = verdict;
  return held ? verdict : { ...rest, outcome: 'differs' };
}

/** What a share is taken of: a reading or a target. */
function wholeOf(claim: ShareClaim, record: Record): { readonly value: number; readonly evidence: Evidence } | Doubt {
  const { series, period = claim.period, target } = claim.of;
  if (target) {
    const targets = targetsFor(record, period);
    return isDoubt(targets) ? targets : { value: targets[0].value, evidence: aim(series, targets[0]) };
  }
  const row = readingIn(record, period);
  return isDoubt(row) ? row : { value: row.value, evidence: { kind: 'observation', series, row } };
}

function sameUnit(a: Record, b: Record): boolean {
  return a.series.unit.code === b.series.unit.code && a.series.unitMult === b.series.unitMult;
}

/** A reading as a share of another figure in the same unit. */
export function checkShare(claim: ShareClaim, record: Record, of: Record): Verdict {
  const part = readingIn(record, claim.period);
  if (isDoubt(part)) return doubtful(part);
  const whole = wholeOf(claim, of);
  if (isDoubt(whole)) return doubtful(whole);
  const evidence = [...observed(claim.series, part), whole.evidence];
  if (!sameUnit(record, of) || whole.value <= 0) return doubtful('not-comparable', { evidence });
  const value = withoutNoise((part.value / whole.value) * 100);
  const amount: Figure = { measured: 'amount', value: difference(part.value, whole.value) };
  const verdict = compared(claim.value, [{ measured: 'percent', value }, amount], { evidence });
  const recorded = { series: record.series, part: part.value, whole: claim.of.target ? 0 : whole.value };
  const compute = (some: number, all: number): number => (some / (claim.of.target ? whole.value : all)) * 100;
  return unlessRounded(verdict, claim.value, { recorded, compute });
}
