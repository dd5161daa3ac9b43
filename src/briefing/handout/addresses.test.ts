import { describe, expect, it } from 'vitest';
import { storyOf } from '@/briefing/runtime';
import { briefingAddress, chartPage, reopeningOf, type Place } from './addresses';
import { samplePack } from '@mocks/briefingWindows';

const pack = samplePack('kampanye-2020-2021');
const story = storyOf(pack, 'id');
const site = { origin: 'https://pendopo.example', base: '/papan/' };
const place: Place = {
  site,
  storyId: 'kampanye-2020-2021',
  language: 'id',
  pack: { edition: '2026-11-30.0a1b2c3d', published: true },
};

describe('addresses of a hand-out', () => {
  it('reopen a step of the edition', () => {
    expect(briefingAddress(4, place)).toBe(
      'https://pendopo.example/papan/briefing/kampanye-2020-2021/?step=4&edition=2026-11-30.0a1b2c3d',
    );
    expect(briefingAddress(null, { ...place, language: 'en' })).toBe(
      'https://pendopo.example/papan/en/briefing/kampanye-2020-2021/?edition=2026-11-30.0a1b2c3d',
    );
  });

  it('promise no edition that was never published', () => {
    const unpublished = { ...place, pack: { ...place.pack, published: false } };
    expect(briefingAddress(4, unpublished)).toBe('https://pendopo.example/papan/briefing/kampanye-2020-2021/?step=4');
  });

  it('lead from an answer to the step in which it is asked', () => {
    const answer = story.answers.find(({ id }) => id === 'pdb');
    if (!answer) throw new Error('the briefing lost an answer');
    expect(reopeningOf(answer, story.steps, place)).toEqual({ address: briefingAddress(2, place), opens: 'asked' });
    expect(reopeningOf(answer, [], place).opens).toBe('briefing');
  });

  it('lead from a briefing of the reader’s own to the charts', () => {
    const [step] = story.steps;
    if (!step) throw new Error('the briefing has no step');
    const { address, opens } = reopeningOf(step, story.steps, { ...place, storyId: 'mine' });
    expect(opens).toBe('chart');
    expect(address).toMatch(/^https:\/\/pendopo\.example\/papan\/chart\/pmi\/\?from=2019-01&to=2020-02/u);
    expect(chartPage(step, place)).toBe('https://pendopo.example/papan/chart/pmi/');
  });
});
