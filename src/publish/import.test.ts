import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandRoot } from '@tests/fixtures/feeds/commandRoot';
import { main } from './feed';

const root = commandRoot();

interface Content {
  readonly values: readonly (number | null)[];
  readonly months?: readonly string[];
  readonly updated?: string;
  readonly status?: Readonly<Record<string, string>>;
  readonly unit?: object;
}

/** A JSON-stat file of one index, monthly from April 2021. */
function file({ values, months, updated, status = {}, unit }: Content): string {
  const time = months ?? values.map((_, index) => `2021-${String(index + 4).padStart(2, '0')}`);
  const metric = { category: { index: ['IX'], label: { IX: 'Indeks' }, ...(unit && { unit: { IX: unit } }) } };
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'Indeks dari luar',
    source: 'Lembaga Luar',
    ...(updated && { updated }),
    id: ['ukuran', 'time'],
    size: [1, time.length],
    role: { metric: ['ukuran'], time: ['time'] },
    dimension: { ukuran: metric, time: { category: { index: time } } },
    value: values,
    status,
  });
}

const address = ['--source-url', 'https://contoh.go.id/indeks'];
const into = ['--into', 'contoh', '--as', 'indeks', '--unit-is', 'index-50', ...address];

async function imports(content: string, ...argv: string[]): Promise<number> {
  await writeFile(join(root.path, 'luar.json'), content);
  root.printed.length = 0;
  root.complained.length = 0;
  return main(['import', 'luar.json', ...argv], root.path);
}

async function feedText(): Promise<string> {
  return readFile(join(root.path, 'public', 'feeds', 'feed.json'), 'utf8');
}

interface Written {
  readonly modified: string;
  readonly sources: readonly Readonly<Record<string, unknown>>[];
  readonly series: readonly { readonly observations: readonly Readonly<Record<string, unknown>>[] }[];
}

async function written(): Promise<Written> {
  const json: Written = JSON.parse(await feedText());
  return json;
}

/** The rows of the index as they are told apart. */
async function rows(): Promise<readonly string[]> {
  const { series } = await written();
  return (series[0]?.observations ?? []).map(
    ({ period, value, published }) => `${String(period)} ${String(value)} ${String(published)}`,
  );
}

describe('import', () => {
  it('adds readings at their places with where they come from, and leaves the rest of the file as it was', async () => {
    const old = await feedText();
    const there = await rows();
    const content = file({
      values: [54.6, 56, null],
      months: ['2021-04', '2021-08', '2021-10'],
      updated: '2021-11-02',
      status: { 1: 'p' },
    });
    expect(await imports(content, ...into)).toBe(0);
    expect(await rows()).toEqual([...there, '2021-08 56 2021-11-02', '2021-10 null 2021-11-02']);
    const now = await written();
    const document = {
      publisher: 'Lembaga Luar',
      url: 'https://contoh.go.id/indeks',
      title: 'Indeks dari luar',
      published: '2021-11-02',
    };
    expect(now.sources.at(-1)).toEqual({ id: 's-lembaga-luar-2021-11-02', ...document });
    expect(now.series[0]?.observations.slice(-2)).toEqual([
      {
        period: '2021-08',
        value: 56,
        status: 'P',
        published: '2021-11-02',
        source: 's-lembaga-luar-2021-11-02',
        confidence: 'aggregator',
      },
      {
        period: '2021-10',
        value: null,
        status: 'O',
        published: '2021-11-02',
        source: 's-lembaga-luar-2021-11-02',
        confidence: 'aggregator',
      },
    ]);
    // Every line of the old file is in the new one, in order, but the day of the change and commas.
    const lines = (await feedText()).split('\n').map((line) => line.replace(/,$/u, ''));
    const kept = old
      .split('\n')
      .map((line) => line.replace(/,$/u, ''))
      .filter((line) => !line.includes('"modified"'));
    let at = -1;
    for (const line of kept) {
      at = lines.indexOf(line, at + 1);
      expect(`${at < 0} ${line}`).toBe(`false ${line}`);
    }
    expect(await main(['check'], root.path)).toBe(0);
  });

  it('changes nothing the second time', async () => {
    const content = file({ values: [54.6, 55.3, null, 56], updated: '2021-11-02' });
    await imports(content, ...into);
    const once = await feedText();
    expect(await imports(content, ...into)).toBe(0);
    expect(await feedText()).toBe(once);
    expect(root.printed[0]).toContain('nothing new');
  });

  it('makes a changed figure a new row with a later date, and never overwrites', async () => {
    const there = await rows();
    expect(await imports(file({ values: [54.9, 55.4] }), ...into, '--published', '2021-11-02')).toBe(0);
    // The rows of this file are in no order, so that the new one comes last.
    expect(await rows()).toEqual([...there, '2021-04 54.9 2021-11-02']);
    expect(root.printed.join('\n')).toContain('revised, as new rows: 1');
  });

  it('refuses a changed figure of an unknown day, writes the new ones and says the way out', async () => {
    expect(await imports(file({ values: [54.9, 57], months: ['2021-04', '2021-09'] }), ...into)).toBe(1);
    expect(root.printed.join('\n')).toMatch(/REFUSED: 1\n {2}2021-04 54\.9 .* --published YYYY-MM-DD/u);
    expect((await rows()).at(-1)).toBe('2021-09 57 null');
    expect(await rows()).toContain('2021-04 54.6 2021-05-03');
    expect(await rows()).not.toContain('2021-04 54.9 null');
  });

  it('moves figures into the multiplier of the series exactly', async () => {
    const content = file({
      values: [1.1],
      months: ['2021-09'],
      unit: { label: 'index-50', multiplier: 3, decimals: 1 },
    });
    const code = await imports(content, ...into);
    expect([code, ...root.complained]).toEqual([0]);
    expect((await rows()).at(-1)).toBe('2021-09 1100 null');
  });

  it('writes nothing on a dry run', async () => {
    const old = await feedText();
    expect(await imports(file({ values: [1], months: ['2021-09'] }), ...into, '--dry-run')).toBe(0);
    expect(await feedText()).toBe(old);
    expect(root.printed.join('\n')).toContain('added: 1');
  });

  it('keeps keys out of addresses', async () => {
    const secret = ['--source-url', 'https://contoh.go.id/data?id=7&api_key=rahasia'];
    expect(await imports(file({ values: [1], months: ['2021-09'] }), ...into, ...secret)).toBe(0);
    expect((await written()).sources.at(-1)).toMatchObject({ url: 'https://contoh.go.id/data?id=7' });
  });

  it.each([
    [['--as', 'indeks'], 'the file names no unit, indeks is in index-50: if they are the same, say --unit-is index-50'],
    [[], 'contoh has several series: choose one with --as (indeks, peserta)'],
    [['--as', 'tidak-ada'], 'contoh has no series tidak-ada, but indeks, peserta'],
    [['--as', 'indeks', '--unit-is', 'percent'], 'indeks is in index-50, not in what --unit-is says: percent'],
    [['--as', 'indeks', '--unit-is', 'index-50', '--series', 'XX'], 'no series is XX; choose with --series KEY:'],
    [['--as', 'indeks', '--unit-is', 'index-50', '--published', '2021-13'], '2021-13 is not in the calendar'],
    [['--as', 'indeks', '--unit-is', 'index-50', '--published', '2199'], 'after the file was modified'],
  ])('refuses %j and writes nothing', async (argv, problem) => {
    const old = await feedText();
    expect(await imports(file({ values: [1], months: ['2021-09'] }), '--into', 'contoh', ...address, ...argv)).toBe(2);
    expect(root.complained.join('\n')).toContain(problem);
    expect(await feedText()).toBe(old);
  });

  it('refuses figures whose multiplier stands only in the words that --unit-is passes over', async () => {
    const unit = { label: 'Juta poin' };
    expect(await imports(file({ values: [1], months: ['2021-09'], unit }), ...into)).toBe(2);
    expect(root.complained.join('\n')).toContain('multiplier stands only in its unit, "Juta poin"');
  });

  it('refuses another frequency, and a source that nobody named', async () => {
    const yearly = file({ values: [1, 2], months: ['2019', '2020'] });
    expect(await imports(yearly, ...into)).toBe(2);
    expect(root.complained.join('\n')).toContain('the file is annual, indeks is monthly');
    const [target, , ...rest] = into.slice(0, 6);
    expect(await imports(file({ values: [1] }), target ?? '', 'contoh', ...rest)).toBe(2);
    expect(root.complained.join('\n')).toContain('--source-url');
  });

  it('refuses a feed that is not there or has problems', async () => {
    expect(await imports(file({ values: [1] }), '--into', 'baru', ...address)).toBe(2);
    expect(root.complained.join('\n')).toContain('public/feeds/baru.json is not there');
    const path = join(root.path, 'public', 'feeds', 'feed.json');
    await writeFile(path, (await feedText()).replace('"2021-04"', '"2021-13"'));
    expect(await imports(file({ values: [1] }), ...into)).toBe(2);
    expect(root.complained.join('\n')).toContain('the feed has a problem');
  });

  it('leaves the old file where the new one cannot be written', async () => {
    const old = await feedText();
    // As long as a name may be: that of a draft is longer.
    const name = `${'f'.repeat(250)}.json`;
    await writeFile(join(root.path, name), old);
    const [, , ...rest] = into;
    const code = await imports(file({ values: [1], months: ['2021-09'] }), '--into', name, ...rest);
    expect([code, root.complained.at(-1)]).toEqual([2, `${name} cannot be written (ENAMETOOLONG), the old file stays`]);
    expect(await readFile(join(root.path, name), 'utf8')).toBe(old);
  });

  it('leaves no draft behind, neither its own nor one of a run that was killed', async () => {
    const folder = join(root.path, 'public', 'feeds');
    for (const name of [`.feed.json.${process.pid}.tmp`, '.milestones.json.7.tmp'])
      await writeFile(join(folder, name), '');
    expect(await imports(file({ values: [1], months: ['2021-09'] }), ...into)).toBe(0);
    // What another file left is for the next run that writes that file.
    expect((await readdir(folder)).filter((name) => name.includes('.tmp'))).toEqual(['.milestones.json.7.tmp']);
  });

  it('says what the disk says where a feed is there but cannot be read', async () => {
    const [, , ...rest] = into;
    expect(await imports(file({ values: [1] }), '--into', 'public/feeds', ...rest)).toBe(2);
    expect(root.complained.at(-1)).toBe('public/feeds cannot be read (EISDIR)');
  });

  it('names all that is missing at once', async () => {
    expect(await imports(file({ values: [1] }), '--into', 'contoh', '--as', 'indeks')).toBe(2);
    expect(root.complained.filter((line) => !line.startsWith('warning:'))).toEqual([
      expect.stringContaining('say --unit-is index-50'),
      expect.stringContaining('say it with --source-url https://'),
    ]);
  });

  it.each([
    [['import'], 'import needs a file'],
    [['import', 'x.json'], 'import needs --into FEED'],
    [['import', 'x.json', '--into', 'contoh', '--confidence', 'sure'], '--confidence must be one of'],
    [['import', 'x.json', '--into', 'contoh', '--published', 'kemarin'], '--published must be'],
  ])('refuses %j with the usage', async (argv, problem) => {
    expect(await main(argv, root.path)).toBe(2);
    expect(root.complained[0]).toContain(problem);
  });
});
