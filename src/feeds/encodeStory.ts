import type { Claim } from '@/claims/claim';
import type { StepShows, Story } from '@/stories/story';
import type { WireStory } from './contract';
import type { WireClaim } from './wireClaims';

/** The version of the story format that is written. */
const storyVersion = '1.0';

type WireShows = Pick<WireStory['steps'][number], 'range' | 'compare' | 'highlight' | 'milestone' | 'caption'>;

/** Counts of what the record itself holds are no assertions about the figures, and the contract has none. */
function encodeClaim(claim: Claim): readonly WireClaim[] {
  if (claim.says !== 'count') return [claim];
  const { of, ...rest } = claim;
  return of === 'conflicts' || of === 'undated' ? [] : [{ ...rest, of }];
}

function encodeShows({ range, compare, highlight, milestone, caption }: StepShows): WireShows {
  return {
    ...(range && { range: { ...range } }),
    ...(compare !== undefined && { compare }),
    ...(highlight && highlight.length > 0 && { highlight: [...highlight] }),
    ...(milestone !== undefined && { milestone }),
    caption: caption.flatMap(encodeClaim),
  };
}

/**
 * A story as a file of our contract (docs/contracts/story.md), the reverse of `decodeStory`, as plain JSON. Claims that
 * the contract has no word for are left out.
 */
export function encodeStory({ id, title, description, modified, steps, answers }: Story): WireStory {
  return {
    version: storyVersion,
    id,
    title: { ...title },
    description: { ...description },
    modified,
    steps: steps.map((step) => ({
      id: step.id,
      name: { ...step.name },
      ...(step.chart !== undefined && { chart: step.chart }),
      ...encodeShows(step),
      priority: step.priority,
      seconds: step.seconds,
      answers: [...step.answers],
    })),
    answers: answers.map((step) => ({
      id: step.id,
      question: { ...step.question },
      chart: step.chart,
      ...encodeShows(step),
    })),
  };
}
