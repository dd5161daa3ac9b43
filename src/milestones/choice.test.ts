import { describe, expect, it } from 'vitest';

import { changedChoice, choiceOf, chosenMilestones, kindState } from './choice';
import type { Milestone } from './milestone';

function milestone(id: string, kind: string, main = false): Milestone {
  return {
    id,
    kind,
    main,
    date: '2020-05-14',
    precision: 'day',
    title: { id, en: id },
    summary: { id, en: id },
    actors: [],
    source: { id: 's', publisher: 'p', url: 'https://example.id/', title: null, published: null },
    confidence: 'press-release',
    also: [],
  };
}

const a = milestone('a', 'launch', true);
const b = milestone('b', 'launch');
const c = milestone('c', 'policy', true);
const d = milestone('d', 'festival');
const e = milestone('e', 'festival');
const all = [a, b, c, d, e];

describe('chosenMilestones', () => {
  it.each([
    ['main', [a, c]],
    ['all', all],
    ['none', []],
    [
      ['b', 'festival'],
      [b, d, e],
    ],
    [['unknown'], []],
  ] as const)('reads %j', (choice, expected) => {
    expect(chosenMilestones(all, choice)).toEqual(expected);
  });
});

describe('choiceOf', () => {
  it.each([
    [[], 'none'],
    [['a', 'b', 'c', 'd', 'e'], 'all'],
    [['a', 'c'], 'main'],
    [
      ['a', 'b', 'd'],
      ['launch', 'd'],
    ],
  ])('says %j shortly', (ids, expected) => {
    expect(choiceOf(all, new Set(ids))).toEqual(expected);
  });

  it('names exactly what it was given', () => {
    for (let bits = 0; bits < 32; bits += 1) {
      const wanted = all.filter((_, index) => (bits >> index) % 2 === 1);
      const choice = choiceOf(all, new Set(wanted.map(({ id }) => id)));
      expect(chosenMilestones(all, choice)).toEqual(wanted);
    }
  });
});

describe('changedChoice', () => {
  it('adds a kind to the main ones and takes it out again', () => {
    const added = changedChoice(all, 'main', { milestones: [d, e], on: true });
    expect(chosenMilestones(all, added)).toEqual([a, c, d, e]);
    expect(changedChoice(all, added, { milestones: [d, e], on: false })).toBe('main');
  });

  it('breaks a kind open when one of it is taken out', () => {
    expect(changedChoice(all, ['launch', 'd'], { milestones: [a], on: false })).toEqual(['b', 'd']);
  });
});

describe('kindState', () => {
  it('tells all, some and none apart', () => {
    const chosen = [a, c];
    expect(['launch', 'policy', 'festival'].map((kind) => kindState(all, chosen, kind))).toEqual([
      'some',
      'all',
      'none',
    ]);
  });
});
