import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawingsOf, drawingsOfChart, subjects } from './drawings';

/**
 * Every chart as it was last looked at and found right, byte by byte. After a wanted change:
 *   UPDATE_GOLDEN=1 npx vitest run tests/golden
 * then look at the files that it names.
 */
const folder = 'tests/golden/svg';
const update = process.env['UPDATE_GOLDEN'] === '1';

let drawn: ReadonlyMap<string, string> = new Map();
let charts = 0;

async function kept(): Promise<readonly string[]> {
  return (await readdir(folder)).toSorted();
}

async function contentOf(name: string): Promise<string | undefined> {
  return readFile(join(folder, name), 'utf8').catch(() => undefined);
}

/** Writes what differs, removes what nothing draws any more, and says both. */
async function write(): Promise<void> {
  const news: string[] = [];
  await mkdir(folder, { recursive: true });
  for (const name of await kept()) {
    if (drawn.has(name)) continue;
    await rm(join(folder, name));
    news.push(`removed ${name}`);
  }
  for (const [name, markup] of drawn) {
    const before = await contentOf(name);
    if (before === markup) continue;
    await writeFile(join(folder, name), markup);
    news.push(`${before === undefined ? 'new    ' : 'changed'} ${name}`);
  }
  console.log(news.length === 0 ? 'no drawing has changed' : news.join('\n'));
}

beforeAll(async () => {
  const all = await subjects('main');
  charts = all.length;
  drawn = new Map(all.flatMap((subject) => [...drawingsOf(subject)]));
  if (update) await write();
});

describe('the drawings', () => {
  it('are all there', () => {
    expect(charts).toBeGreaterThan(0);
    expect(drawn.size).toBe(charts * drawingsOfChart);
  });

  it('have a file each, and every file has a drawing', async () => {
    expect(await kept()).toEqual([...drawn.keys()].toSorted());
  });

  it('are byte by byte what was last looked at', async () => {
    const names = [...drawn.keys()];
    const before = await Promise.all(names.map(contentOf));
    const different = names.filter((name, index) => before[index] !== drawn.get(name));
    expect(different, 'look at these; UPDATE_GOLDEN=1 npx vitest run tests/golden keeps them').toEqual([]);
  });
});
