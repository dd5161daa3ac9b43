import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { Subject } from '@/charts/model/subject';
import { keepOwnStory, readOwnStory } from '@/feeds/ownStory';
import { chartAddress, withView } from '@/url/address';
import { periodFrom as p, sampleRows, sampleSeries } from '@mocks/sampleSeries';
import { sampleSubject } from '@mocks/sampleSubject';

import { addToOwn, present, type Looked } from './act';

const rows = sampleRows('2020-11', [50.6, 51.3, 52.2, 50.9, 53.2, 54.6]);
const subject = sampleSubject({ series: [sampleSeries({ observations: rows })] });
const empty = sampleSubject({ series: [sampleSeries()] });

function looked(subjects: readonly Subject[] = [subject]): Looked {
  const address = withView(chartAddress('example', 'en'), { from: p('2020-12'), theme: 'dark' });
  return { subjects, address, today: 20_787 };
}

function keptSteps() {
  const own = readOwnStory();
  return own?.ok === true ? own.value.steps : [];
}

beforeEach(() => localStorage.clear());

describe('adding a chart to the reader’s own briefing', () => {
  it('adds several at once, and names them', async () => {
    expect(await addToOwn(looked([subject, subject]))).toMatchObject({
      text: 'Added to my briefing: Example and Example.',
    });
    const ids = keptSteps().map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });

  it('begins a briefing, then adds to it, as the chart is looked at', async () => {
    expect(await addToOwn(looked())).toEqual({
      text: 'Added to my briefing: Example.',
      link: 'Open my briefing',
    });
    await addToOwn(looked());
    expect(keptSteps().map(({ chart }) => chart?.split('?')[1])).toEqual(['from=2020-12', 'from=2020-12']);
    expect(new Set(keptSteps().map(({ id }) => id)).size).toBe(2);
  });

  it('says that there is nothing to say', async () => {
    expect(await addToOwn(looked([empty]))).toEqual({ text: expect.stringMatching(/no figure in the range/u) });
    expect(localStorage).toHaveLength(0);
  });

  it('says that it is full', async () => {
    await addToOwn(looked());
    const own = readOwnStory();
    const [step] = keptSteps();
    if (own?.ok !== true || !step) throw new Error('nothing kept');
    const steps = Array.from({ length: 60 }, (_each, index) => ({ ...step, id: `s${index}` }));
    keepOwnStory({ ...own.value, steps });
    expect(await addToOwn(looked())).toMatchObject({ text: expect.stringMatching(/60 steps already/u) });
    expect(keptSteps()).toHaveLength(60);
  });

  it('says that storage refuses', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await addToOwn(looked())).toEqual({ text: expect.stringMatching(/refuses to keep/u) });
  });

  it('leaves what it cannot read', async () => {
    localStorage.setItem('pendopo.briefing', 'damaged');
    expect(await addToOwn(looked())).toMatchObject({ text: expect.stringMatching(/cannot be read/u) });
    expect(localStorage.getItem('pendopo.briefing')).toBe('damaged');
  });
});

it('says why there is nothing to present, and goes nowhere', async () => {
  const before = window.location.href;
  expect(await present(looked([empty]))).toEqual({ text: expect.stringMatching(/no figure in the range/u) });
  expect(window.location.href).toBe(before);
});
