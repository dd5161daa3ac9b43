import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandRoot } from '@tests/fixtures/feeds/commandRoot';
import { main } from './feed';

const root = commandRoot();

const quarters = {
  version: '2.0',
  class: 'dataset',
  label: 'Contoh',
  source: 'Lembaga',
  updated: '2021-07-01',
  id: ['geo', 'time'],
  size: [2, 3],
  dimension: {
    geo: { category: { index: ['ID', 'MY'], label: { ID: 'Indonesia', MY: 'Malaysia' } } },
    time: { category: { index: ['2020-Q4', '2021-Q1', '2021-Q2'] } },
  },
  value: [0.1, 0.2, null, 4, 5, 6],
  status: { 1: 'ep', 4: 'p' },
};

async function given(files: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(root.path, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

/** What `inspect --json` printed: one object and nothing else. */
async function json(...argv: string[]): Promise<{ readonly code: number; readonly printed: unknown }> {
  const code = await main(['inspect', ...argv, '--json'], root.path);
  expect(root.printed).toHaveLength(1);
  return { code, printed: JSON.parse(root.printed[0] ?? '') };
}

describe('inspect --json', () => {
  it('prints one object with every series in figures', async () => {
    await given({ 'data.json': quarters });
    const { code, printed } = await json('data.json');
    expect(code).toBe(0);
    expect(printed).toMatchObject({
      format: 'json-stat',
      complete: true,
      updated: '2021-07-01',
      series: [
        {
          key: { geo: 'ID' },
          freq: 'Q',
          n: 2,
          missing: 1,
          first: { period: '2020-Q4', value: 0.1 },
          last: { period: '2021-Q1', value: 0.2 },
          sum: 0.3,
          statuses: { A: 1, E: 1, P: 1, M: 1 },
          flags: { ep: 1 },
          select: 'geo=ID',
        },
        { key: { geo: 'MY' }, n: 3, missing: 0, sum: 15, statuses: { A: 2, P: 1 } },
      ],
    });
    expect(root.complained).toEqual([]);
  });

  it('counts the last vintage of a period', async () => {
    const row = (date: string, realtime: string, value: string) => ({
      realtime_start: realtime,
      realtime_end: '9999-12-31',
      date,
      value,
    });
    const observations = [
      row('2020-01-01', '2020-02-01', '1'),
      row('2020-01-01', '2020-03-01', '2'),
      row('2020-02-01', '2020-03-01', '3'),
    ];
    await given({ 'fred.json': { count: 3, offset: 0, limit: 100, units: 'lin', output_type: 1, observations } });
    const { printed } = await json('fred.json', '--freq', 'm');
    const figures = { n: 2, sum: 5, first: { period: '2020-01', value: 2 }, superseded: 1 };
    expect(printed).toMatchObject({ series: [{ freq: 'M', ...figures }] });
  });

  it('warns of a question that stands in the way and says how to answer it', async () => {
    await given({ 'angka.csv': 'periode,nilai\n2020,"1,234"\n2021,"5,678"\n' });
    const { code, printed } = await json('angka.csv');
    expect(code).toBe(0);
    expect(printed).toMatchObject({ format: 'csv', questions: [{ about: 'numbers', blocking: true }] });
    expect(printed).toHaveProperty(
      'warnings',
      expect.arrayContaining([expect.objectContaining({ name: 'AnswerNeeded' })]),
    );
    root.printed = [];
    const answered = await json('angka.csv', '--numbers', 'international');
    expect(answered.printed).toMatchObject({ questions: [], series: [{ n: 2, sum: 6912 }] });
  });

  it.each([
    ['tidak-ada.json', 'FileNotFoundError'],
    ['.', 'FileReadError'],
    ['rusak.json', 'FeedParseError'],
    ['aneh.json', 'FeedFormatError'],
    ['ukuran.json', 'FeedSchemaError'],
    ['kolom.zip', 'FeedEncodingError'],
  ])('refuses %s by name', async (name, error) => {
    await given({
      'rusak.json': '{"class":',
      'aneh.json': '{"halo":1}',
      'ukuran.json': { ...quarters, size: [2] },
      'kolom.zip': 'PK\u0003\u0004 dan seterusnya',
    });
    const { code, printed } = await json(name);
    expect(code).toBe(2);
    expect(printed).toMatchObject({ error: { name: error, detail: expect.any(String) } });
    expect(Object.keys(Object(printed))).toEqual(['error']);
  });

  it.each([[['a.csv', '--bogus']], [['a.csv', '--freq', 'X']], [[]]])(
    'says wrong usage %j as JSON too',
    async (argv) => {
      const { code, printed } = await json(...argv);
      expect(code).toBe(2);
      expect(printed).toEqual({ error: { name: 'UsageError', detail: expect.any(String) } });
      expect(root.complained).toEqual([]);
    },
  );

  it('reads more series than a browser does', async () => {
    const places = Array.from({ length: 2500 }, (_, index) => `P${index}`);
    const dimension = { geo: { category: { index: places } }, time: { category: { index: ['2021'] } } };
    await given({
      'data.json': { class: 'dataset', id: ['geo', 'time'], size: [2500, 1], dimension, value: places.map(() => 2) },
    });
    const { code, printed } = await json('data.json');
    expect(code).toBe(0);
    expect(printed).toHaveProperty('series.length', 2500);
  });

  it('counts every figure whose period cannot be read', async () => {
    const row = (date: string, value: number) => ({ indicator: { id: 'X' }, country: { id: 'ID' }, date, value });
    await given({ 'data.json': [{ page: 1, pages: 1, total: 3 }, [row('soon', 1), row('soon', 2), row('2021', 4)]] });
    const { printed } = await json('data.json');
    expect(printed).toMatchObject({ format: 'world-bank', series: [{ n: 3, sum: 7, superseded: 0 }] });
  });

  it('reads a table in the encoding that its descriptor states', async () => {
    const resources = [{ name: 'tabel', path: 'tabel.csv', encoding: 'windows-1252' }];
    await given({ 'datapackage.json': { name: 'paket', resources } });
    const bytes = Buffer.from('ann\u00e9e,valeur\n2020,1\n', 'latin1');
    await writeFile(join(root.path, 'tabel.csv'), bytes);
    const { printed } = await json('datapackage.json');
    expect(printed).toMatchObject({ format: 'csv', series: [{ n: 1, first: { period: '2020' } }] });
    root.printed = [];
    expect((await json('tabel.csv', 'datapackage.json')).code).toBe(0);
    root.printed = [];
    expect((await json('tabel.csv')).code).toBe(2);
  });

  it('reads a table of the folder that a descriptor names, and nothing outside it', async () => {
    const descriptor = (path: string) => ({ name: 'paket', resources: [{ name: 'tabel', path }] });
    await mkdir(join(root.path, 'paket', 'data'), { recursive: true });
    await given({
      'luar.csv': 'year,value\n2020,1\n',
      'paket/data/tabel.csv': 'year,value\n2020,1\n2021,2\n',
      'paket/datapackage.json': descriptor('data/tabel.csv'),
    });
    const { code, printed } = await json('paket/datapackage.json');
    expect(code).toBe(0);
    expect(printed).toMatchObject({ format: 'csv', series: [{ n: 2, sum: 3 }] });
    await symlink(join(root.path, 'luar.csv'), join(root.path, 'paket', 'tautan.csv'));
    for (const path of ['../luar.csv', join(root.path, 'luar.csv'), 'tautan.csv']) {
      root.printed = [];
      await given({ 'paket/datapackage.json': descriptor(path) });
      expect((await json('paket/datapackage.json')).code).toBe(2);
    }
  });
});

describe('inspect', () => {
  it('says for people what was found and what import takes', async () => {
    await given({ 'data.json': quarters });
    expect(await main(['inspect', 'data.json'], root.path)).toBe(0);
    const text = root.printed.join('\n');
    expect(text).toContain('recognised as: json-stat');
    expect(text).toMatch(/Q\s+2\s+1\s+2020-Q4 0\.1\s+2021-Q1 0\.2 .* geo=ID$/mu);
  });

  it('cuts a long table and says how to see all of it', async () => {
    const places = Array.from({ length: 45 }, (_, index) => `P${index}`);
    const dimension = { ...quarters.dimension, geo: { category: { index: places } } };
    await given({
      'data.json': { ...quarters, size: [45, 3], dimension, value: places.flatMap(() => [1, 2, 3]), status: {} },
    });
    await main(['inspect', 'data.json'], root.path);
    expect(root.printed.at(-1)).toContain('5 more');
    expect(root.printed.join('\n')).not.toContain('geo=P44');
    root.printed = [];
    await main(['inspect', 'data.json', '--all'], root.path);
    expect(root.printed.join('\n')).toContain('geo=P44');
  });

  it('lets nothing in a file move the cursor of a terminal', async () => {
    const geo = { category: { index: ['\u001b[2JID', 'MY'] } };
    await given({ 'data.json': { ...quarters, dimension: { ...quarters.dimension, geo } } });
    await main(['inspect', 'data.json'], root.path);
    expect(root.printed.join('')).not.toContain('\u001b');
  });

  it('says on the error output why a file is refused', async () => {
    expect(await main(['inspect', 'tidak-ada.json'], root.path)).toBe(2);
    expect(root.printed).toEqual([]);
    expect(root.complained).toEqual(['refused: tidak-ada.json is not there [FileNotFoundError]']);
  });

  it.each([
    [['inspect'], 'inspect needs a file'],
    [['inspect', 'a.csv', '--numbers', 'roman'], '--numbers must be one of indonesian, international, not roman'],
    [['inspect', 'a.csv', '--fast'], "Unknown option '--fast'"],
  ])('refuses %j with the usage', async (argv, problem) => {
    expect(await main(argv, root.path)).toBe(2);
    expect(root.complained[0]).toContain(problem);
    expect(root.complained[0]).toContain('Usage:');
  });
});
