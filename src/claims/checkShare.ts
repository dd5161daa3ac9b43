import { difference, withoutNoise } from '@/series/decimal';
import { aim, targetsFor } from './checkTarget';
import type { ShareClaim } from './claim';
import { isDoubt, readingIn, type Record } from './record';
import { spreadOf, unlessRounded } from './recorded';
import type { Doubt, Evidence, Figure, Verdict } from './verdict';
import { compared, doubtful, observed } from './verdicts';

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
  const [low, high] = spreadOf(part.value, record.series);
  // A target is set in round figures that mean themselves.
  const [least, most] = claim.of.target ? [whole.value, whole.value] : spreadOf(whole.value, of.series);
  return unlessRounded(verdict, claim.value, [(low / most) * 100, (high / least) * 100]);
}
