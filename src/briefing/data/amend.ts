import type { Claim } from '@/claims/claim';
import type { AnswerStep, Story, StoryStep } from '@/stories/story';
import type { Untrue } from './untrue';

/** What stands in the place of a claim; `null` leaves it unsaid. */
export interface Amendment {
  readonly at: Pick<Untrue, 'step' | 'index'>;
  readonly claim: Claim | null;
}

function amended<Step extends StoryStep | AnswerStep>(step: Step, amendments: readonly Amendment[]): Step {
  const own = amendments.filter(({ at }) => at.step === step.id);
  if (own.length === 0) return step;
  const caption = step.caption.flatMap((claim, index) => {
    const change = own.find(({ at }) => at.index === index);
    return change ? (change.claim ?? []) : [claim];
  });
  return { ...step, caption };
}

/** A story with other words in the place of some; the story itself stays as it is. */
export function amendStory(story: Story, amendments: readonly Amendment[]): Story {
  return {
    ...story,
    steps: story.steps.map((step) => amended(step, amendments)),
    answers: story.answers.map((answer) => amended(answer, amendments)),
  };
}
