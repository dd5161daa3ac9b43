import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { mostBytes, openStory } from './openFile';

const file = readFileSync('public/stories/posisi-terkini.json', 'utf8');

it('opens a file of the contract as the reader’s own', async () => {
  expect(await openStory(new Blob([file]))).toMatchObject({ ok: true, story: { id: 'mine' } });
});

it('names every place that is wrong', async () => {
  const broken = file.replace('"must"', '"always"').replace('"seconds": 40', '"seconds": 4000');
  const opened = await openStory(new Blob([broken]));
  if (opened.ok || opened.why !== 'broken') throw new Error('was not refused');
  expect(opened.problems.map(({ path }) => path)).toEqual([
    expect.stringMatching(/^steps\[\d+\]\.(?:priority|seconds)$/u),
    expect.stringMatching(/^steps\[\d+\]\.(?:priority|seconds)$/u),
  ]);
});

it.each([
  ['{', 'is not JSON'],
  ['', 'is empty'],
])('says of %j that it %s', async (text, problem) => {
  expect(await openStory(new Blob([text]))).toEqual({
    ok: false,
    why: 'foreign',
    problems: [{ kind: 'schema', path: '', problem }],
  });
});

it('says that a file is of another version', async () => {
  const opened = await openStory(new Blob([file.replace('"version": "1.0"', '"version": "2.0"')]));
  expect(opened).toMatchObject({ ok: false, why: 'broken', problems: [{ kind: 'version' }] });
});

it('tells a briefing that was cut off from a file that was never one', async () => {
  expect(await openStory(new Blob([file.slice(0, -20)]))).toMatchObject({ ok: false, why: 'broken' });
  const feed = readFileSync('public/feeds/catalogue.json', 'utf8');
  expect(await openStory(new Blob([feed]))).toMatchObject({ ok: false, why: 'foreign' });
});

it('refuses what is too large before it is read, and says what cannot be read', async () => {
  const large = new Blob([' '.repeat(mostBytes + 1)]);
  large.arrayBuffer = () => Promise.reject(new Error('was read'));
  expect(await openStory(large)).toEqual({ ok: false, why: 'too-large' });
  const gone = new Blob([file]);
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  expect(await openStory(gone)).toEqual({ ok: false, why: 'unread' });
});
