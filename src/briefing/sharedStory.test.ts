import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '@/exports/packedText';
import { decodeCatalogue } from '@/feeds/decodeCatalogue';
import { decodeStory } from '@/feeds/decodeStory';
import type { Story } from '@/stories/story';
import { codeOfStory, storyFromCode } from './sharedStory';

function fileOf(path: string): unknown {
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return parsed;
}

function shipped(id: string): Story {
  const decoded = decodeStory(fileOf(`public/stories/${id}.json`), 'check');
  if (!decoded.ok) throw new Error(`${id}: ${JSON.stringify(decoded.problems)}`);
  return decoded.value;
}

const catalogue = decodeCatalogue(fileOf('public/feeds/catalogue.json'), 'reader');
const charts = catalogue.ok ? catalogue.value.charts : [];
const ids = ['kampanye-2020-2021', 'posisi-terkini'];

function bare({ steps, answers }: Story) {
  return {
    steps: steps.map(({ name: _name, ...step }) => step),
    answers: answers.map(({ question: _question, ...answer }) => answer),
  };
}

describe('a shared briefing', () => {
  it.each(ids)('%s comes back with everything but its words', async (id) => {
    const story = shipped(id);
    const read = await storyFromCode(await codeOfStory(story), charts);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(bare(read.value)).toEqual(bare(story));
    expect(read.value.id).toBe('mine');
  });

  it.each(ids)('%s carries none of its words', async (id) => {
    const story = shipped(id);
    const text = (await unpacked(await codeOfStory(story))) ?? '';
    const words = [story.title, story.description, ...story.steps.map(({ name }) => name)];
    for (const { id: own, en } of [...words, ...story.answers.map(({ question }) => question)]) {
      expect(text).not.toContain(JSON.stringify(own));
      expect(text).not.toContain(JSON.stringify(en));
    }
  });

  it('names its steps after their charts, also those that go on with the chart before', async () => {
    const read = await storyFromCode(await codeOfStory(shipped('posisi-terkini')), charts);
    expect(read.ok && read.value.steps[0]?.name).toEqual(charts.find(({ id }) => id === 'pmi')?.name);
    const unnamed = await storyFromCode(await codeOfStory(shipped('posisi-terkini')));
    expect(unnamed.ok && unnamed.value.title).toEqual({ id: 'Paparan', en: 'Briefing' });
    expect(unnamed.ok && unnamed.value.steps[0]?.name).toEqual({ id: 'Grafik', en: 'Chart' });
  });
});

it('takes its title from the charts that it shows, each but once', async () => {
  const story = shipped('posisi-terkini');
  const read = await storyFromCode(await codeOfStory(story), charts);
  const shown = new Set(
    story.steps.flatMap(({ chart }) => /^\/chart\/(?<id>[^/]+)/u.exec(chart ?? '')?.groups?.['id'] ?? []),
  );
  const names = [...shown].flatMap((id) => charts.find((chart) => chart.id === id) ?? []).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(3);
  expect(read.ok && read.value.title).toEqual({
    id: `${names[0]?.id}, ${names[1]?.id}, dan ${names.length - 2} lainnya`,
    en: `${names[0]?.en}, ${names[1]?.en} and ${names.length - 2} more`,
  });
});

const step = {
  id: 'a',
  chart: '/chart/pmi/',
  caption: [{ says: 'level', series: 'pmi.pmi', period: '2021-04', value: { value: 54.6 } }],
  priority: 'must',
  seconds: 30,
};
const file = { version: '1.0', modified: '2026-11-30', steps: [step] };

async function problemOf(input: unknown): Promise<unknown> {
  const read = await storyFromCode(typeof input === 'string' ? input : await packed(JSON.stringify(input)), charts);
  return read.ok ? 'read' : read.problems[0];
}

describe('what an address can hold', () => {
  it('overwrites words that were put there', async () => {
    const words = { id: 'Berita palsu', en: 'False news' };
    const forged = { ...file, id: 'other', title: words, description: words, steps: [{ ...step, name: words }] };
    const read = await storyFromCode(await packed(JSON.stringify(forged)), charts);
    expect(read.ok).toBe(true);
    expect(JSON.stringify(read)).not.toMatch(/palsu|False/u);
  });

  it.each([
    ['no code', '', { path: 'story', problem: 'is cut off, damaged or too long' }],
    ['no letters of ours', '<script>', { path: 'story', problem: 'is cut off, damaged or too long' }],
    ['another version', { ...file, version: '2.0' }, { kind: 'version', path: 'version' }],
    ['no steps', { ...file, steps: [] }, { path: 'steps' }],
    ['steps that are none', { ...file, steps: [1, null, []] }, { path: 'steps[0]' }],
    ['a list', [file], { kind: 'schema' }],
    ['another host', { ...file, steps: [{ ...step, chart: 'https://example.org/' }] }, { path: 'steps[0].chart' }],
    ['another page', { ...file, steps: [{ ...step, chart: '/sources/' }] }, { path: 'steps[0].chart' }],
  ])('%s is refused with its place', async (_name, input, problem) => {
    expect(await problemOf(input)).toMatchObject(problem);
  });

  it('refuses what is no JSON or nested without end, and what was cut', async () => {
    expect(await problemOf(await packed('{'))).toMatchObject({ path: 'story', problem: 'is not JSON' });
    const deep = `${'['.repeat(50)}${']'.repeat(50)}`;
    expect(await problemOf(await packed(deep))).toMatchObject({ problem: expect.stringContaining('50 levels') });
    const code = await packed(JSON.stringify(file));
    expect(await problemOf(code)).toBe('read');
    expect(await problemOf(code.slice(0, -10))).toMatchObject({ path: 'story' });
  });
});
