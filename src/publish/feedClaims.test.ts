import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './feed';

let root = '';
let printed: string[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'feed-claims-'));
  await cp('public/feeds', join(root, 'public', 'feeds'), { recursive: true });
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

/** Changes the text of the statements in the temporary folder. */
async function edit(from: string, to: string): Promise<void> {
  const path = join(root, 'public', 'feeds', 'statements.json');
  const text = await readFile(path, 'utf8');
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  await writeFile(path, edited);
}

/** How many claims agree, differ and cannot be checked, as printed. */
function counts(): readonly number[] {
  const [line] = printed.filter((each) => each.startsWith('statements: '));
  const shape = /^statements: (\d+) claims: (\d+) agree, (\d+) differ, (\d+) cannot be checked$/u;
  return (shape.exec(line ?? '') ?? []).slice(1).map(Number);
}

describe('feed check with statements', () => {
  it('says how many claims agree; those that differ are no problem', async () => {
    expect(await main(['check'], root)).toBe(0);
    const [all, agree, differ, unclear] = counts();
    expect([agree, differ, unclear].every((count) => count !== undefined && count > 3)).toBe(true);
    expect(all).toBe((agree ?? 0) + (differ ?? 0) + (unclear ?? 0));
  });

  it('counts a figure that is changed', async () => {
    await main(['check'], root);
    const before = counts();
    await edit('"value": 27.5', '"value": 28.5');
    printed = [];
    expect(await main(['check'], root)).toBe(0);
    const [all, agree, differ, unclear] = before;
    expect(counts()).toEqual([all, (agree ?? 0) - 1, (differ ?? 0) + 1, unclear]);
  });

  it.each([
    { what: 'a series', from: '"pmi.pmi"', to: '"pmi.lain"', problem: 'pmi.lain is not a series' },
    { what: 'a milestone', from: '"peluncuran-bbi"', to: '"peluncuran"', problem: 'peluncuran is not a milestone' },
    { what: 'a period', from: '"period": "2021-04"', to: '"period": "2021"', problem: '2021 is not of frequency M' },
  ])('refuses a claim about $what that is not there', async ({ from, to, problem }) => {
    await edit(from, to);
    expect(await main(['check'], root)).toBe(1);
    expect(printed.filter((line) => line.includes('[claim-binding]')).join('\n')).toContain(problem);
  });

  it('says where', async () => {
    await edit('"event": "peluncuran-bbi"', '"event": "peluncuran"');
    await main(['check'], root);
    expect(printed[0]).toBe(
      'public/feeds/statements.json: swa-2021-05-bbi.claims[0].claim.event: peluncuran is not a milestone [claim-binding]',
    );
  });

  it('refuses words for a series or milestone that is not there', async () => {
    const path = join(root, 'public', 'feeds', 'vocabulary.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"pmi.pmi"', '"pmi.lain"').replace('"peluncuran-bbi"', '"peluncuran"'));
    expect(await main(['check'], root)).toBe(1);
    const found = printed.filter((line) => line.includes('[vocabulary-binding]'));
    expect(found.map((line) => line.replace(/^.*\]\.\w+: /u, ''))).toEqual([
      'pmi.lain is not a series [vocabulary-binding]',
      'peluncuran is not a milestone [vocabulary-binding]',
    ]);
  });

  it('checks the file alone without the data', async () => {
    expect(await main(['check', 'public/feeds/statements.json'], root)).toBe(0);
    expect(printed).toEqual(['1 file, 0 problems, 0 warnings']);
  });
});
