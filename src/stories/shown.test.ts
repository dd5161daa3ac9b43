import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '@/series/period';
import { placedAnswer, placedSteps, sceneAt } from './shown';
import type { StoryStep } from './story';

function month(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new RangeError(text);
  return period;
}

function step(id: string, shows: Partial<StoryStep>): StoryStep {
  return { id, name: { id, en: id }, caption: [], priority: 'must', seconds: 30, answers: [], ...shows };
}

describe('sceneAt', () => {
  it('reads a chart and what the reader of its page would see, without theme, step and foreign parameters', () => {
    expect(sceneAt('/chart/pmi/?from=2019-01&milestones=none&theme=dark&step=3&utm=x&view=table')).toEqual({
      chart: 'pmi',
      view: { from: '2019-01', milestones: 'none', theme: 'auto', view: 'chart', foreign: [] },
    });
  });

  it.each(['/', '/chart/', '/milestones/', 'chart', '', '/briefing/pmi/'])('finds no chart at %j', (address) => {
    expect(sceneAt(address)).toBeUndefined();
  });
});

describe('placedSteps', () => {
  const steps = [
    step('a', {
      chart: '/chart/pmi/?from=2019-01&to=2021-12',
      range: { to: month('2020-04') },
      highlight: [month('2020-04')],
    }),
    step('b', { compare: 'iki.iki', milestone: 'peluncuran-bbi' }),
    step('c', { range: { from: month('2020-01') }, compare: null }),
    step('d', { chart: '/chart/iki/' }),
  ];
  const placed = placedSteps({ steps });

  it('counts scenes by their charts', () => {
    expect(placed.map(({ scene, shown }) => [scene, shown.chart])).toEqual([
      [0, 'pmi'],
      [0, 'pmi'],
      [0, 'pmi'],
      [1, 'iki'],
    ]);
  });

  it('keeps range and comparison until the scene ends, pointing for one step only', () => {
    expect(
      placed.map(({ shown: { view, highlight, milestone } }) => [
        view.from,
        view.to,
        view.compare,
        highlight,
        milestone,
      ]),
    ).toEqual([
      ['2019-01', '2020-04', undefined, ['2020-04'], undefined],
      ['2019-01', '2020-04', 'iki.iki', [], 'peluncuran-bbi'],
      ['2020-01', '2020-04', undefined, [], undefined],
      [undefined, undefined, undefined, [], undefined],
    ]);
  });

  it('leaves out what has no chart to show', () => {
    expect(placedSteps({ steps: [step('a', {}), step('b', { chart: '/sources/' }), step('c', {})] })).toEqual([]);
  });
});

describe('placedAnswer', () => {
  const answer = { id: 'a', question: { id: 'a', en: 'a' }, caption: [] };

  it('stands for itself', () => {
    const placed = placedAnswer({ ...answer, chart: '/chart/pmi/?from=2019-01', range: { to: month('2021-12') } });
    expect(placed?.shown).toMatchObject({ chart: 'pmi', view: { from: '2019-01', to: '2021-12' }, highlight: [] });
  });

  it('is nothing where its address is no chart’s', () => {
    expect(placedAnswer({ ...answer, chart: '/sources/' })).toBeUndefined();
  });
});
