import { describe, expect, it } from 'vitest';

import type { Claim } from '@/claims/claim';
import { placedSteps } from '@/stories/shown';
import type { AnswerStep, Story, StoryStep } from '@/stories/story';
import { periodFrom as p } from '@mocks/sampleSeries';

import { withAnswer, withoutAnswer, withoutStep, withStep, withStepChanged, withStepMoved } from './edits';

const claim: Claim = { says: 'level', series: 'pmi.pmi', period: p('2021-04'), value: { value: 54.6 } };

function step(id: string, more: Partial<StoryStep> = {}): StoryStep {
  const name = { id: `Langkah ${id}`, en: `Step ${id}` };
  return { id, name, caption: [claim], priority: 'should', seconds: 40, answers: [], ...more };
}

const question: AnswerStep = {
  id: 'q',
  chart: '/chart/qris/',
  question: { id: 'Apa?', en: 'What?' },
  caption: [claim],
};

/** The second and third step change the scene that the first begins. */
const story: Story = {
  id: 'mine',
  title: { id: 'Paparan', en: 'Briefing' },
  description: { id: 'Uji', en: 'Test' },
  modified: '2026-11-30',
  steps: [
    step('a', { chart: '/chart/pmi/?from=2019-01', answers: ['q'] }),
    step('b', { range: { from: p('2020-01') }, compare: 'iki.iki' }),
    step('c', { highlight: [p('2021-04')] }),
    step('d', { chart: '/chart/qris/' }),
  ],
  answers: [question],
};

function shown(of: Story): Readonly<Record<string, unknown>> {
  return Object.fromEntries(placedSteps(of).map((placed) => [placed.step.id, placed.shown]));
}

function order(of: Story | undefined): string {
  return of?.steps.map(({ id }) => id).join('') ?? '';
}

describe('moving a step', () => {
  it.each([
    ['a', 1, 'bacd'],
    ['c', -2, 'cabd'],
    ['d', -1, 'abdc'],
    ['b', 2, 'acdb'],
  ])('%s by %d leaves what every step shows', (id, by, expected) => {
    const moved = withStepMoved(story, id, by);
    expect(order(moved)).toBe(expected);
    expect(shown(moved)).toEqual(shown(story));
  });

  it('beyond an end, or one that is not there, changes nothing', () => {
    expect(withStepMoved(story, 'a', -1)).toBe(story);
    expect(withStepMoved(story, 'd', 1)).toBe(story);
    expect(withStepMoved(story, 'x', 1)).toBe(story);
  });
});

describe('removing a step', () => {
  it('leaves what the others show, and takes the answers that only it offered', () => {
    const left = withoutStep(story, 'a');
    if (!left) throw new Error('nothing left');
    const { a: _a, ...others } = shown(story);
    expect(shown(left)).toEqual(others);
    expect(left.answers).toEqual([]);
    expect(withoutStep(story, 'd')?.answers).toEqual([question]);
  });

  it('leaves no briefing without steps', () => {
    expect(withoutStep({ ...story, steps: [step('a', { chart: '/chart/pmi/' })] }, 'a')).toBeUndefined();
  });
});

it('adds a step at the end', () => {
  expect(order(withStep(story, step('e', { chart: '/chart/pmi/' })))).toBe('abcde');
});

it('changes only what is given, and takes away what is given as nothing', () => {
  const pointed = withStepChanged(story, 'c', { milestone: 'peluncuran-bbi', priority: 'must' });
  expect(pointed.steps[2]).toEqual(
    step('c', { highlight: [p('2021-04')], milestone: 'peluncuran-bbi', priority: 'must' }),
  );
  const plain = withStepChanged(pointed, 'c', { milestone: undefined, highlight: undefined });
  expect(plain.steps[2]).toEqual(step('c', { priority: 'must' }));
  expect(withStepChanged(story, 'b', { seconds: 60 }).steps[1]).toEqual({ ...story.steps[1], seconds: 60 });
});

it('offers an answer, and forgets it when no step does any more', () => {
  const shared = withAnswer(story, 'd', question);
  expect(shared.steps[3]?.answers).toEqual(['q']);
  expect(shared.answers).toEqual([question]);
  const one = withoutAnswer(shared, 'a', 'q');
  expect(one.steps[0]?.answers).toEqual([]);
  expect(one.answers).toEqual([question]);
  expect(withoutAnswer(one, 'd', 'q').answers).toEqual([]);
});
