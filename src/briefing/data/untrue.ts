import type { Claim } from '@/claims/claim';
import { check } from '@/claims/check';
import type { ClaimData } from '@/claims/data';
import type { Verdict } from '@/claims/verdict';
import type { Story } from '@/stories/story';
import { placedAll } from './used';

/** A claim of a caption that the data do not bear out. */
export interface Untrue {
  /** Id of the step or answer. */
  readonly step: string;
  /** Its place in the caption, from 0. */
  readonly index: number;
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/**
 * Every claim of a story that does not agree with the data, as known on the day that its scene asks for; what cannot be
 * told is not said on a stage either.
 */
export function untrueClaims(story: Story, data: ClaimData): readonly Untrue[] {
  return placedAll(story).flatMap(({ step, shown }) =>
    step.caption.flatMap((claim, index) => {
      const verdict = check(claim, data, shown.view.asOf);
      return verdict.outcome === 'agrees' ? [] : [{ step: step.id, index, claim, verdict }];
    }),
  );
}
