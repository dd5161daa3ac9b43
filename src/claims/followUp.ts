import { check, type Checked } from './check';
import type { Claim, OutcomeClaim, TargetClaim } from './claim';
import type { ClaimData } from './data';
import type { Figure } from './verdict';

/** A ratio to a target as one says it: whole per cent, tenths of small shares and of multiples. */
function shareOf({ measured, value }: Figure): OutcomeClaim['by'] {
  if (measured !== 'percent' && measured !== 'times') return undefined;
  const decimals = measured === 'percent' && value >= 10 ? 0 : 1;
  return { in: measured, value: { value: Number(value.toFixed(decimals)), decimals } };
}

function withShare(claim: OutcomeClaim, data: ClaimData, asOf?: string): Checked<OutcomeClaim> | undefined {
  const { outcome, figures } = check(claim, data, asOf);
  const by = figures[0] && shareOf(figures[0]);
  if (outcome !== 'agrees' || !by) return undefined;
  const told = { ...claim, by };
  const verdict = check(told, data, asOf);
  return verdict.outcome === 'agrees' ? { claim: told, verdict } : undefined;
}

function bound({ series, period, value: target }: TargetClaim, result: 'reached' | 'missed'): OutcomeClaim {
  return { says: 'outcome', series, period, target, result };
}

/** What became of a target that a claim names, as known on a day: reached, or missed once its time was over, with the share; `undefined` while that is open. */
export function outcomeOf(claim: Claim, data: ClaimData, asOf?: string): Checked<OutcomeClaim> | undefined {
  if (claim.says !== 'target') return undefined;
  return withShare(bound(claim, 'reached'), data, asOf) ?? withShare(bound(claim, 'missed'), data, asOf);
}
