import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandRoot } from '@tests/fixtures/feeds/commandRoot';
import { main } from './feed';

const root = commandRoot();

/** Changes the text of a file in the temporary folder. */
async function edit(name: string, from: string | RegExp, to: string): Promise<void> {
  const path = join(root.path, 'public', 'feeds', name);
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}

/** What is said of the statements in good files. */
const claims = 'statements: 4 claims: 4 agree, 0 differ, 0 cannot be checked';

describe('feed check', () => {
  it('passes good files and says how many it saw', async () => {
    expect(await main(['check'], root.path)).toBe(0);
    expect(root.printed).toEqual([claims, '5 files, 0 problems, 0 warnings']);
  });

  it('prints file, path and problem', async () => {
    await edit('feed.json', '"2021-04"', '"2021-13"');
    expect(await main(['check'], root.path)).toBe(1);
    expect(root.printed).toEqual([
      'public/feeds/feed.json: series[0].observations[0].period: 2021-13 is not a period [period-real]',
      '5 files, 1 problem, 0 warnings',
    ]);
  });

  it('marks warnings and passes', async () => {
    await edit('feed.json', '"2021-05-03"', '"2021-03-29"');
    expect(await main(['check', 'public/feeds/feed.json'], root.path)).toBe(0);
    expect(root.printed).toEqual([
      'public/feeds/feed.json: series[0].observations[0].published: warning: 2021-03-29 is before 2021-04 began, but the status is A [published-before-start]',
      '1 file, 0 problems, 1 warning',
    ]);
  });

  it.each([
    { name: 'rusak.json', text: '{', problem: 'is not JSON' },
    { name: 'kosong.json', text: '', problem: 'is empty' },
    { name: 'dalam.json', text: `${'['.repeat(20)}${']'.repeat(20)}`, problem: 'is nested 20 levels deep, not 16' },
    { name: 'besar.json', text: ' '.repeat(2 * 1024 * 1024 + 1), problem: 'is larger than 2097152 bytes' },
    { name: 'daftar.json', text: '[]', problem: 'version: is missing' },
  ])('refuses $name', async ({ name, text, problem }) => {
    await writeFile(join(root.path, name), text);
    expect(await main(['check', name], root.path)).toBe(1);
    expect(root.printed[0]).toBe(`${name}: ${problem}`);
  });

  it('refuses a file that is not there', async () => {
    expect(await main(['check', 'tidak-ada.json'], root.path)).toBe(1);
    expect(root.printed[0]).toBe('tidak-ada.json: cannot be opened (ENOENT)');
  });

  it('refuses a file of the wrong kind where the catalogue names it', async () => {
    await edit('catalogue.json', '"path": "feed.json"', '"path": "milestones.json"');
    await edit('catalogue.json', '"path": "milestones.json"', '"path": "feed.json"');
    expect(await main(['check'], root.path)).toBe(1);
    expect(root.printed).toContain('public/feeds/feed.json: is a feed file, but the catalogue calls it a milestones');
  });

  it('takes a new feed and chart without anything but the two files', async () => {
    const folder = join(root.path, 'public', 'feeds');
    const feed = await readFile(join(folder, 'feed.json'), 'utf8');
    await writeFile(join(folder, 'baru.json'), feed.replace('"id": "contoh"', '"id": "baru"'));
    await edit('catalogue.json', '"path": "feed.json"', '"path": "feed.json" }, { "id": "baru", "path": "baru.json"');
    await edit('catalogue.json', '"feed": "contoh"', '"feed": "baru"');
    expect(await main(['check'], root.path)).toBe(0);
    expect(root.printed).toEqual([claims, '6 files, 0 problems, 0 warnings']);
  });

  it('checks the shipped feeds without a problem', async () => {
    expect(await main(['check'])).toBe(0);
  });
});

describe('feed', () => {
  it('writes the schemas', async () => {
    expect(await main(['schema'], root.path)).toBe(0);
    const written = await readFile(join(root.path, 'public', 'schema', 'feed.v1.json'), 'utf8');
    expect(written).toBe(await readFile('public/schema/feed.v1.json', 'utf8'));
  });

  it.each([[['--help']], [['check', '--help']], [['-h']]])('prints help for %j', async (argv) => {
    expect(await main(argv, root.path)).toBe(0);
    expect(root.printed[0]).toContain('check [FILE…]');
  });

  it.each([
    [[], 'a command is needed'],
    [['chek'], 'unknown command chek'],
    [['check', '--fast'], 'unknown option --fast'],
    [['schema', 'x'], 'schema takes no file'],
  ])('refuses %j with the usage', async (argv, problem) => {
    expect(await main(argv, root.path)).toBe(2);
    expect(root.complained[0]).toContain(problem);
    expect(root.complained[0]).toContain('Usage:');
  });
});
