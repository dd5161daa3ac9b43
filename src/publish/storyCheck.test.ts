import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandRoot } from '@tests/fixtures/feeds/commandRoot';
import { beforeEach, describe, expect, it } from 'vitest';
import { main } from './feed';

const root = commandRoot();

beforeEach(async () => {
  const stories = join(root.path, 'public', 'stories');
  await mkdir(stories);
  await cp('tests/fixtures/stories', stories, { recursive: true, filter: (name) => !name.endsWith('.ts') });
});

/** Changes the text of a file in the temporary folder. */
async function edit(name: string, from: string, to: string): Promise<void> {
  const path = join(root.path, 'public', name);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

describe('feed check with briefings', () => {
  it('passes good ones and counts them', async () => {
    expect(await main(['check'], root.path)).toBe(0);
    expect(root.printed.at(-1)).toBe('7 files, 0 problems, 0 warnings');
  });

  it('prints a claim that the data do not bear out with its words and what they say', async () => {
    await edit('stories/contoh.json', '54.6', '54.7');
    expect(await main(['check'], root.path)).toBe(1);
    expect(root.printed[0]).toBe(
      'public/stories/contoh.json: steps[0].caption[1]: “Example index stood at 54.7 in April 2021” differs: 54.6, not 54.7 [story-claim]',
    );
  });

  it('notices a revision of the feed', async () => {
    await edit('feeds/feed.json', '"value": 55.4', '"value": 56.4');
    expect(await main(['check'], root.path)).toBe(1);
    expect(root.printed.filter((line) => line.includes('[story-claim]'))).toHaveLength(1);
  });

  it('holds nothing against feeds that are refused themselves', async () => {
    await edit('feeds/feed.json', '"2021-04"', '"2021-13"');
    await edit('stories/contoh.json', '54.6', '54.7');
    expect(await main(['check'], root.path)).toBe(1);
    expect(root.printed.at(-1)).toBe('7 files, 1 problem, 0 warnings');
  });

  it('tells what is no briefing', async () => {
    const stories = join(root.path, 'public', 'stories');
    await writeFile(join(stories, 'catatan.txt'), 'x');
    await writeFile(join(stories, 'rusak.json'), '{');
    expect(await main(['check'], root.path)).toBe(1);
    expect(root.printed.slice(0, -2)).toEqual([
      'public/stories/catatan.txt: is not a briefing: they end in .json [story-file]',
      'public/stories/rusak.json: is not JSON',
    ]);
  });

  it('checks one file by itself', async () => {
    await edit('stories/contoh.json', '"seconds": 40', '"seconds": 4');
    expect(await main(['check', 'public/stories/contoh.json', 'public/stories/index.json'], root.path)).toBe(1);
    expect(root.printed).toEqual([
      'public/stories/contoh.json: steps[0].seconds: must be at least 5',
      '2 files, 1 problem, 0 warnings',
    ]);
  });
});
