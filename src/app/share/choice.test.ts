import { describe, expect, it } from 'vitest';

import { parsePeriod } from '@/series/period';
import { chartAddress, withView } from '@/url/address';

import { destinations, firstChoice, sharedView, suited } from './choice';
import { hasScript, heightInCode, heightMeant, heightsOf, type HeightChoice } from './frameHeights';
import { saidHeight } from './useFrameHeight';

const [from, to] = [parsePeriod('2020-01'), parsePeriod('2021-12')];
const address = withView(chartAddress('pmi', 'en'), {
  from,
  to,
  milestones: ['keppres'],
  asOf: '2021-05-10',
  compare: 'iki.iki',
  theme: 'dark',
  view: 'table',
  step: 3,
  foreign: [['utm', 'x']],
});

describe('what is shared', () => {
  it('is at first what the page shows, in its language, and nothing of how it is looked at', () => {
    const choice = firstChoice('article', address);
    expect(choice).toMatchObject({ language: 'en', range: 'shown', milestones: 'shown', update: null, edition: null });
    expect(sharedView(address.view, choice)).toEqual({
      view: 'chart',
      theme: 'auto',
      foreign: [],
      from,
      to,
      milestones: ['keppres'],
      asOf: '2021-05-10',
      compare: 'iki.iki',
    });
  });

  it('has the chart’s own range and other milestones where they are chosen', () => {
    const view = sharedView(address.view, { range: 'whole', from: null, to: null, milestones: 'none' });
    expect(view).toMatchObject({ milestones: 'none' });
    expect(view).not.toHaveProperty('from');
    expect(view).not.toHaveProperty('to');
  });

  it('has periods of one’s own, in whichever order they are chosen, and the chart’s range until both are', () => {
    const own = { range: 'own', milestones: 'main' } as const;
    const [first, last] = [parsePeriod('2021-02') ?? null, parsePeriod('2021-11') ?? null];
    expect(sharedView(address.view, { ...own, from: first, to: last })).toMatchObject({
      from: '2021-02',
      to: '2021-11',
    });
    expect(sharedView(address.view, { ...own, from: last, to: first })).toMatchObject({
      from: '2021-02',
      to: '2021-11',
    });
    expect(sharedView(address.view, { ...own, from: first, to: null })).not.toHaveProperty('from');
    expect(firstChoice('article', chartAddress('pmi', 'id')).range).toBe('whole');
  });

  it('starts with one of the sets where the page shows it', () => {
    expect(firstChoice('data', chartAddress('pmi', 'id')).milestones).toBe('main');
  });

  it('suits each destination', () => {
    expect(destinations.map(suited).map(({ destination }) => destination)).toEqual(destinations);
    expect(firstChoice('print', address)).toMatchObject({ preset: 'article', scale: 3 });
    expect(firstChoice('social', address)).toMatchObject({ preset: 'square', scale: 1 });
  });
});

describe('the height of a frame', () => {
  const heights = heightsOf({ whole: 2400, drawing: 700 }, { whole: 1500, drawing: 620 });
  const measured = { state: 'measured', heights } as const;
  const choice: HeightChoice = { height: null, width: null, script: true, destination: 'article' };

  it('is offered as what shows everything on a phone, in a column, or down to the lower of the drawings', () => {
    expect(heights).toEqual({ phone: 2400, column: 1500, drawing: 716 });
    expect(heightsOf({ whole: 500, drawing: 500 }, { whole: 400, drawing: 400 }).drawing).toBe(500);
  });

  it('suits a column where the script mends it on phones, and a phone where nothing does', () => {
    expect(heightInCode(choice, measured)).toBe(1500);
    expect(heightInCode({ ...choice, width: 800 }, measured)).toBe(1500);
    expect(heightInCode({ ...choice, width: 320 }, measured)).toBe(2400);
    expect(heightInCode({ ...choice, script: false }, measured)).toBe(2400);
    expect(heightInCode({ ...choice, destination: 'wordpress' }, measured)).toBe(2400);
  });

  it('is what was chosen, and what hides something brings no script to undo it', () => {
    for (const [height, pixels, script] of [
      ['phone', 2400, true],
      ['column', 1500, true],
      ['drawing', 716, false],
      [480, 480, false],
    ] as const) {
      expect(heightInCode({ ...choice, height }, measured)).toBe(pixels);
      expect(hasScript({ ...choice, height })).toBe(script);
      expect(heightMeant({ ...choice, height })).toBe(height);
    }
    expect(hasScript({ ...choice, destination: 'wordpress' })).toBe(false);
  });

  it('shows heading and drawing as long as nothing is measured', () => {
    expect(heightInCode(choice, { state: 'measuring' })).toBe(640);
    expect(heightInCode({ ...choice, height: 'phone' }, { state: 'unknown' })).toBe(640);
    expect(heightInCode({ ...choice, height: 800 }, { state: 'unknown' })).toBe(800);
  });

  it('is read from our own message alone', () => {
    expect(saidHeight({ sentinel: 'amp', type: 'embed-size', height: 900.2 })).toBe(901);
    for (const height of [Number.NaN, Infinity, -1, 0, 119, 10_001, '900', null]) {
      expect(saidHeight({ sentinel: 'amp', type: 'embed-size', height })).toBeUndefined();
    }
    expect(saidHeight({ sentinel: 'amp', type: 'frames-init', height: 900 })).toBeUndefined();
    for (const other of ['900', 900, null, undefined, []]) expect(saidHeight(other)).toBeUndefined();
  });
});
