import { describe, expect, it } from 'vitest';
import { claimData } from '@/charts/model/claimData';
import { check } from '@/claims/check';
import { parsePeriod } from '@/series/period';
import { defaultView } from '@/url/address';
import { periodFrom as p, sampleRows, sampleSeries, sampleTarget } from '@mocks/sampleSeries';
import { sampleFeed, sampleSubject } from '@mocks/sampleSubject';
import {
  draftAnswer,
  draftName,
  draftQuestion,
  draftTitle,
  draftStep,
  draftStory,
  freshId,
  idsOf,
  stepAddress,
} from './storyDraft';

const threshold = {
  value: 50,
  label: { id: '50', en: '50' },
  above: { id: 'ekspansi', en: 'expansion' },
  below: { id: 'kontraksi', en: 'contraction' },
};
const index = sampleSeries({
  thresholds: [threshold],
  observations: sampleRows('2020-09', [47.2, 47.8, 50.6, 51.3, 52.2, 50.9, 53.2, 54.6]),
});
const none: ReadonlySet<string> = new Set();

describe('draftStep', () => {
  it('leads with the rank, and adds the change and the run', () => {
    const step = draftStep({ subject: sampleSubject({ series: [index] }), view: defaultView, taken: none });
    expect(step?.caption.map(({ says }) => says)).toEqual(['ranking', 'change', 'run']);
    expect(step).toMatchObject({ highlight: ['2021-04'], priority: 'should', seconds: 40, answers: [] });
  });

  it('speaks of the latest reading in the range, where that has no rank of its level', () => {
    const subject = sampleSubject({ series: [index], range: { from: p('2020-09'), to: p('2021-02') } });
    const step = draftStep({ subject, view: defaultView, taken: none });
    expect(step?.caption[0]).toEqual(
      expect.objectContaining({ says: 'level', period: '2021-02', value: { value: 50.9 } }),
    );
    expect(step?.highlight).toEqual(['2021-02']);
  });

  it('says only what agrees', () => {
    const subject = sampleSubject({ series: [index] });
    const data = claimData({ feeds: [sampleFeed([index])], milestones: [] });
    const step = draftStep({ subject, view: defaultView, taken: none });
    expect(step?.caption.map((claim) => check(claim, data).outcome)).toEqual(['agrees', 'agrees', 'agrees']);
  });

  it('says nothing of a range without a figure', () => {
    const empty = sampleSeries({ observations: [] });
    expect(draftStep({ subject: sampleSubject({ series: [empty] }), view: defaultView, taken: none })).toBeUndefined();
  });

  it('tells what became of a target', () => {
    const counted = sampleSeries({
      freq: 'A',
      nature: 'flow',
      observations: sampleRows('2020', [3.8]),
      targets: [sampleTarget('2020', 2)],
    });
    const step = draftStep({ subject: sampleSubject({ series: [counted] }), view: defaultView, taken: none });
    expect(step?.caption.map(({ says }) => says)).toContain('outcome');
  });
});

it('stepAddress keeps what is shown and leaves out language, theme, table, edition, step and what is not ours', () => {
  const from = parsePeriod('2019-01');
  const view = {
    ...defaultView,
    ...(from && { from }),
    view: 'table',
    theme: 'dark',
    edition: '2021-05-07.5b925f81',
    step: 3,
    compare: 'iki.iki',
    foreign: [['utm_source', 'koran']],
  } as const;
  expect(stepAddress('pmi', view)).toBe('/chart/pmi/?from=2019-01&compare=iki.iki');
});

it('names hold no figures and are never empty', () => {
  expect(draftName({ name: { id: 'Target 2021 UMKM', en: '2021' } })).toEqual({ id: 'Target UMKM', en: 'Chart' });
  expect(draftName(undefined)).toEqual({ id: 'Grafik', en: 'Chart' });
  expect(draftQuestion(undefined)).toEqual({ id: 'Bagaimana dengan Grafik?', en: 'What about Chart?' });
  expect(draftName({ name: { id: 'a'.repeat(100), en: 'b' } }).id).toHaveLength(60);
});

it('ids are fresh among steps and answers', () => {
  expect(freshId('pmi', new Set(['pmi', 'pmi-2']))).toBe('pmi-3');
  const drafted = { subject: sampleSubject({ series: [index] }), view: defaultView };
  const step = draftStep({ ...drafted, taken: none });
  if (!step) throw new Error('nothing drafted');
  const answer = draftAnswer({ ...drafted, taken: new Set([step.id]) }, { id: 'Apa?', en: 'What?' });
  expect(answer).toMatchObject({ id: `${step.id}-2`, question: { id: 'Apa?', en: 'What?' }, chart: step.chart });
  const story = draftStory([step], 20_000, 'mine');
  expect(story).toMatchObject({ id: 'mine', modified: '2024-10-04', title: { id: 'Paparan', en: 'Briefing' } });
  expect([...idsOf({ ...story, answers: answer ? [answer] : [] })]).toEqual([step.id, `${step.id}-2`]);
});

describe('a title from charts', () => {
  const named = (...names: readonly string[]) => draftTitle(names.map((name) => ({ name: { id: name, en: name } })));

  it('names two and counts the others, each chart but once', () => {
    expect(named()).toEqual({ id: 'Paparan', en: 'Briefing' });
    expect(named('A', 'A')).toEqual({ id: 'A', en: 'A' });
    expect(named('A', 'B', 'A')).toEqual({ id: 'A dan B', en: 'A and B' });
    expect(named('A', 'B', 'C', 'D')).toEqual({ id: 'A, B, dan 2 lainnya', en: 'A, B and 2 more' });
  });

  it('stays within what a title may hold', () => {
    const [long, longest] = ['x'.repeat(80), 'y'.repeat(121)];
    expect(named(long, longest).en).toBe(`${long} and 1 more`);
    expect(named(longest, long)).toEqual({ id: 'Paparan', en: 'Briefing' });
  });
});
