import { check } from '@/claims/check';
import type { ClaimData } from '@/claims/data';
import { placedSteps } from '@/stories/shown';
import type { Story } from '@/stories/story';

/** How many claims of a briefing do not agree with the data, as known on the day that their chart shows. */
export function wrongClaims(story: Story, data: ClaimData): number {
  return placedSteps(story).flatMap(({ step, shown }) =>
    step.caption.filter((claim) => check(claim, data, shown.view.asOf).outcome !== 'agrees'),
  ).length;
}
