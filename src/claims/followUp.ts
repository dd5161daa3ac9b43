import { check, type Checked } from './check';
import type { Claim, OutcomeClaim, TargetClaim } from './claim';
import type { ClaimData } from './data';
import { toldRatio } from './ratio';

function withShare(claim: OutcomeClaim, data: ClaimData, asOf?: string): Checked<OutcomeClaim> | undefined {
  const { outcome, figures } = check(claim, data, asOf);
  const times = figures.find(({ measured }) => measured === 'times');
  if (outcome !== 'agrees' || !times) return undefined;
  const told = { ...claim, by: toldRatio(times.value) };
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
