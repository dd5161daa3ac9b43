import { canonicalJson } from '@/editions/canonical';
import { stepAddress } from '@/exports/storyDraft';
import { placedSteps, type Shown } from '@/stories/shown';
import type { AnswerStep, Story, StoryStep } from '@/stories/story';

/** Most steps of a briefing, as the contract has it. */
export const mostSteps = 60;

/** Most answers of a briefing, and of one step. */
export const mostAnswers = { story: 40, step: 12 } as const;

/** Most claims of a step. */
export const mostClaims = 4;

/** What a step may be given; what it points at may be taken away. */
export type StepChange = Partial<Pick<StoryStep, 'name' | 'caption' | 'priority' | 'seconds'>> & {
  readonly [Name in 'milestone' | 'highlight']?: StoryStep[Name] | undefined;
};

function shownById(steps: readonly StoryStep[]): ReadonlyMap<string, Shown> {
  return new Map(placedSteps({ steps }).map(({ step, shown }) => [step.id, shown]));
}

function sameShown(a: Shown | undefined, b: Shown | undefined): boolean {
  return a === undefined || b === undefined ? a === b : canonicalJson(a) === canonicalJson(b);
}

/** A step that names its chart itself, whatever stands before it. */
function standalone(step: StoryStep, { chart, view }: Shown): StoryStep {
  const { range: _range, compare: _compare, ...rest } = step;
  return { ...rest, chart: stepAddress(chart, view) };
}

/** Steps in another order or number that show what they showed before: what one took over from its neighbour it now says itself. */
function keepingShown(after: readonly StoryStep[], before: readonly StoryStep[]): readonly StoryStep[] {
  const wanted = shownById(before);
  const kept: StoryStep[] = [];
  for (const step of after) {
    const was = wanted.get(step.id);
    const now = placedSteps({ steps: [...kept, step] }).find((placed) => placed.step === step)?.shown;
    kept.push(was === undefined || sameShown(was, now) ? step : standalone(step, was));
  }
  return kept;
}

/** The briefing with a step moved by some places; as it was where there is no such place. */
export function withStepMoved(story: Story, id: string, by: number): Story {
  const from = story.steps.findIndex((step) => step.id === id);
  const step = story.steps[from];
  const to = from + by;
  if (!step || to < 0 || to >= story.steps.length) return story;
  const steps = story.steps.toSpliced(from, 1).toSpliced(to, 0, step);
  return { ...story, steps: keepingShown(steps, story.steps) };
}

/** Answers that some step still offers. */
function answersUsed(answers: readonly AnswerStep[], steps: readonly StoryStep[]): readonly AnswerStep[] {
  const used = new Set(steps.flatMap((step) => step.answers));
  return answers.filter(({ id }) => used.has(id));
}

/** Without a step, nor the answers that only it offered; `undefined` where it was the last. */
export function withoutStep(story: Story, id: string): Story | undefined {
  const steps = keepingShown(
    story.steps.filter((step) => step.id !== id),
    story.steps,
  );
  return steps.length === 0 ? undefined : { ...story, steps, answers: answersUsed(story.answers, steps) };
}

/** With a step at the end. */
export function withStep(story: Story, step: StoryStep): Story {
  return { ...story, steps: [...story.steps, step] };
}

/** With a step changed; a milestone or highlight that is given as `undefined` is taken away. */
export function withStepChanged(story: Story, id: string, change: StepChange): Story {
  const apply = (step: StoryStep): StoryStep => {
    const { milestone, highlight, ...rest } = { ...step, ...change };
    return {
      ...rest,
      ...(milestone !== undefined && { milestone }),
      ...(highlight !== undefined && highlight.length > 0 && { highlight }),
    };
  };
  return { ...story, steps: story.steps.map((step) => (step.id === id ? apply(step) : step)) };
}

/** With an answer that a step offers. */
export function withAnswer(story: Story, stepId: string, answer: AnswerStep): Story {
  const answers = [...story.answers.filter(({ id }) => id !== answer.id), answer];
  const steps = story.steps.map((step) =>
    step.id === stepId && !step.answers.includes(answer.id) ? { ...step, answers: [...step.answers, answer.id] } : step,
  );
  return { ...story, steps, answers };
}

/** A step no longer offers an answer, which goes where no other does. */
export function withoutAnswer(story: Story, stepId: string, answerId: string): Story {
  const steps = story.steps.map((step) =>
    step.id === stepId ? { ...step, answers: step.answers.filter((id) => id !== answerId) } : step,
  );
  return { ...story, steps, answers: answersUsed(story.answers, steps) };
}
