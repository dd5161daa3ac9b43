import { describe, expect, it } from 'vitest';
import { claimData } from '@/charts/model/claimData';
import { say } from '@/claims/say';
import { languages } from '@/i18n/language';
import type { Story } from '@/stories/story';
import { checkFile } from './feedFile';
import { checkStories, readFacts } from './storyCheck';
import { storyTruth } from './storyTruth';

/** What is held against the screen of the stage: a headline of two lines, two more below the chart. */
const [mostHeadline, mostBelow] = [120, 170];

const facts = await readFacts('public');
const { data } = facts;

async function stories(): Promise<readonly Story[]> {
  const { content } = await checkFile('public/stories/index.json', 'story-index');
  const ids = content.kind === 'story-index' ? (content.value ?? []) : [];
  const found = await Promise.all(ids.map((id) => checkFile(`public/stories/${id}.json`, 'story')));
  return found.flatMap(({ content: each }) => (each.kind === 'story' && each.value ? [each.value] : []));
}

const shipped = (await stories()).map((story) => [story.id, story] as const);

it('two briefings are shipped, and the check finds nothing in them', async () => {
  expect(shipped.map(([id]) => id)).toEqual(['kampanye-2020-2021', 'posisi-terkini']);
  const reports = await checkStories('public', 'with-data');
  expect(reports.flatMap(({ problems, warnings }) => [...problems, ...warnings])).toEqual([]);
});

it('the check notices when figures and milestones go', () => {
  const feeds = facts.feeds.map((feed) => (feed.id === 'pmi' ? { ...feed, series: [] } : feed));
  const milestones = { ...facts.milestones, milestones: [] };
  const poorer = { ...facts, feeds, milestones, data: claimData({ feeds, milestones: [] }) };
  const found = shipped.flatMap(([, story]) => storyTruth(story, poorer).problems.map(({ rule }) => rule));
  const rules = ['story-chart', 'story-claim', 'story-compare', 'story-highlight', 'story-milestone'] as const;
  expect(new Set(found)).toEqual(new Set(rules));
});

describe.each(shipped)('%s', (_, { steps, answers }) => {
  it.each(languages)('fits the stage in %s', (language) => {
    const long = [...steps, ...answers].flatMap(({ id, caption: [headline, ...below] }) => {
      const first = headline ? say(headline, data, language) : '';
      const rest = below.map((claim) => say(claim, data, language)).join('. ');
      return first.length > mostHeadline || rest.length > mostBelow ? [`${id}: ${first} / ${rest}`] : [];
    });
    expect(long).toEqual([]);
  });

  it('takes between five and ten minutes, and offers each answer where it is likely to be asked for', () => {
    const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
    expect(seconds).toBeGreaterThanOrEqual(300);
    expect(seconds).toBeLessThanOrEqual(600);
    const offered = new Set(steps.flatMap((step) => step.answers));
    expect(answers.map(({ id }) => id).filter((id) => !offered.has(id))).toEqual([]);
  });

  it('points at something in every step', () => {
    const idle = steps.filter(({ highlight = [], milestone }) => highlight.length === 0 && milestone === undefined);
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});
