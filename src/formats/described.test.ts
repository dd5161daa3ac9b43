import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import type { ForeignFile } from './foreign';
import type { GivenFile } from './given';
import { isHashOf } from './packageHash';
import type { Answers } from './question';
import { readFiles } from './readFiles';

const folder = new URL('../../tests/fixtures/formats/', import.meta.url);

function given(path: string, change: (text: string) => string = (text) => text): GivenFile {
  return { name: path.split('/').at(-1) ?? path, text: change(readFileSync(new URL(path, folder), 'utf8')) };
}

function read(files: readonly GivenFile[], answers: Answers = {}): ForeignFile {
  const outcome = readFiles(files, answers);
  if (!outcome.ok) throw new Error(`${outcome.error.name}: ${outcome.error.detail}`);
  return outcome.value;
}

function refused(files: readonly GivenFile[]) {
  const outcome = readFiles(files);
  return outcome.ok ? undefined : outcome.error;
}

function figures(file: ForeignFile): readonly (readonly [string, string, number | null])[] {
  return file.series.flatMap(({ label, readings }) =>
    readings.map(({ period, time, value }) => [label, period ?? `? ${time}`, value] as const),
  );
}

const chart = given('owid/chart.csv');
const chartWords = given('owid/chart.metadata.json');

describe('Our World in Data', () => {
  it('reads a chart with its words, units, source and dates', () => {
    const file = read([chart, chartWords]);
    expect(figures(file)).toEqual([
      ['Indonesia, Test index', '2019', 1.25],
      ['Indonesia, Test index', '2020', 2.5],
      ['Indonesia, Other share', '2019', 10],
      ['Indonesia, Other share', '2020', 20],
      ['World, Test index', '2019', 3.75],
      ['World, Test index', '2020', null],
      ['World, Other share', '2019', 30],
      ['World, Other share', '2020', 40],
    ]);
    expect(file).toMatchObject({
      title: 'Test index and share',
      publisher: 'Test Office (2024)',
      updated: '2024-04-26',
      url: 'https://ourworldindata.org/grapher/test-index',
      questions: [],
    });
    expect(file.notes).toContain('An invented index.');
    expect(file.notes).toContain('Next update: 2027-04-26');
    expect(file.series.map(({ unit }) => unit)).toEqual(['index points', '%', 'index points', '%']);
    expect(file.series[0]?.key[0]).toEqual({ dimension: 'Code', value: 'IDN', label: 'Indonesia' });
    expect(file.warnings.map(({ name }) => name)).toEqual(['PartsLeftOut', 'SeveralUnits']);
  });

  it('reads days', () => {
    const days = given('owid/chart.csv', (text) =>
      text.replace('Year', 'Day').replaceAll(',2019,', ',2019-03-04,').replaceAll(',2020,', ',2019-03-05,'),
    );
    expect(figures(read([chartWords, days]))[1]).toEqual(['Indonesia, Test index', '2019-03-05', 2.5]);
  });

  it('leaves no file aside without a word', () => {
    const other = { name: 'b.csv', text: 'Entity,Code,Year,Test index\nMalaysia,MYS,2020,1\n' };
    for (const more of [other, given('owid/indicator.data.json')]) {
      expect(refused([chart, chartWords, more])).toMatchObject({
        name: 'FeedFormatError',
        detail: expect.stringContaining('3 files'),
      });
    }
    const pair = [given('owid/indicator.data.json'), given('owid/indicator.metadata.json')];
    expect(refused([...pair, chart])).toMatchObject({ name: 'FeedFormatError' });
  });

  it('refuses the words of another chart, and words without a table', () => {
    const other = { name: 'other.csv', text: 'Entity,Code,Year,Nothing known\nIndonesia,IDN,2020,1\n' };
    expect(refused([other, chartWords])).toMatchObject({ name: 'FeedSchemaError' });
    expect(refused([chartWords])).toMatchObject({ name: 'FeedSourceError', detail: expect.stringContaining('.csv') });
  });

  const data = given('owid/indicator.data.json');
  const words = given('owid/indicator.metadata.json');

  it('reads an indicator whose years are days', () => {
    const file = read([words, data]);
    expect(figures(file)).toEqual([
      ['Indonesia', '2020-01-21', 1.5],
      ['Indonesia', '2020-01-28', 2.5],
      ['Indonesia', '2020-02-04', null],
      ['World', '2020-01-21', 4.5],
    ]);
    expect(file).toMatchObject({ title: 'Cases', publisher: 'Test Office', updated: '2024-03-12' });
    expect(file.series[0]).toMatchObject({ unit: 'cases', freq: 'D' });
  });

  it('counts from another day, in months, or in years', () => {
    const with_ = (display: string) =>
      given('owid/indicator.metadata.json', (text) => text.replace('"yearIsDay": true', display));
    expect(figures(read([data, with_('"yearIsDay": true, "zeroDay": "2021-01-01"')]))[1]?.[1]).toBe('2021-01-08');
    const months = given('owid/indicator.data.json', (text) => text.replace('[0, 7, 14, 0]', '[0, 31, 60, 0]'));
    expect(figures(read([months, with_('"timeInterval": "month"')])).map(([, period]) => period)).toEqual([
      '2020-01',
      '2020-02',
      '2020-03',
      '2020-01',
    ]);
    const years = given('owid/indicator.data.json', (text) =>
      text.replace('[0, 7, 14, 0]', '[1999, 2000, 2001, 1999]'),
    );
    expect(figures(read([years, with_('"color": "red"')]))[0]).toEqual(['Indonesia', '1999', 1.5]);
  });

  it('has no period for a day behind the end of the calendar', () => {
    const late = given('owid/indicator.metadata.json', (text) =>
      text.replace('"yearIsDay": true', '"yearIsDay": true, "zeroDay": "9999-12-30"'),
    );
    const file = read([
      late,
      given('owid/indicator.data.json', (text) => text.replace('[0, 7, 14, 0]', '[0, 1, 2, 600000]')),
    ]);
    expect(figures(file).map(([, period]) => period)).toEqual(['9999-12-30', '9999-12-31', '? 2', '? 600000']);
    expect(file.warnings).toContainEqual({ name: 'PeriodUnreadable', values: { count: 2, example: '2' } });
  });

  it('refuses lists of different lengths, words for figures, and half a pair', () => {
    const changed = (from: string, to: string) => given('owid/indicator.data.json', (text) => text.replace(from, to));
    expect(refused([words, changed('[1, 1, 1, 2]', '[1, 1]')])).toMatchObject({ name: 'FeedSchemaError' });
    expect(refused([words, changed('1.5', '"high"')])).toMatchObject({ name: 'FeedSchemaError', path: 'values[0]' });
    expect(refused([data])).toMatchObject({ name: 'FeedSourceError' });
    expect(refused([words])).toMatchObject({ name: 'FeedSourceError' });
  });
});

describe('Frictionless data packages', () => {
  const table = given('data-package/indeks.csv');
  const descriptor = given('data-package/datapackage.json');

  it('lets the descriptor answer what the table leaves open', () => {
    const file = read([table, descriptor], { freq: 'M' });
    expect(file.questions).toEqual([]);
    expect(figures(file)).toEqual([
      ['1', '2021-02', 1234],
      ['1', '2021-03', null],
      ['2', '2021-02', 1236],
    ]);
    expect(file).toMatchObject({
      title: 'Test index of two regions',
      publisher: 'Test Office',
      url: 'https://test.example/data',
      licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      notes: ['Invented figures for tests.'],
    });
    expect(file.series[0]).toMatchObject({ unit: 'index points', key: [{ dimension: 'wilayah', value: '1' }] });
    expect(file.warnings.map(({ name }) => name)).not.toContain('HashDiffers');
  });

  it('points out a table that is not the one described', () => {
    const changed = given('data-package/indeks.csv', (text) => text.replace('1.234', '1.235'));
    expect(read([changed, descriptor]).warnings).toContainEqual({
      name: 'HashDiffers',
      values: { file: 'indeks.csv' },
      path: 'resources.hash',
    });
  });

  it('names a table that the package does not', () => {
    const other = { name: 'lain.csv', text: 'tahun;nilai\n2020;1,5\n' };
    expect(read([table, descriptor, other]).warnings).toContainEqual({
      name: 'PartsLeftOut',
      values: { names: 'lain.csv' },
    });
  });

  it('names the file that must be added', () => {
    expect(refused([descriptor])).toMatchObject({
      name: 'FeedSourceError',
      detail: expect.stringContaining('"indeks.csv"'),
    });
  });

  it('asks which of several tables, and reads the one in the descriptor', () => {
    const two = given('data-package/two-tables.json');
    expect(read([two]).questions).toEqual([
      { about: 'dataset', options: ['years', 'months'], examples: [], blocking: true },
    ]);
    expect(read([two]).title).toBe('two-tables');
    expect(figures(read([two], { dataset: 'years' }))).toEqual([
      ['value', '2020', 1.5],
      ['value', '2021', null],
    ]);
    expect(figures(read([two], { dataset: 'months' }))).toEqual([
      ['value', '2021-01', 1.234],
      ['value', '2021-02', 2.345],
    ]);
  });

  it('drops the guess of a unit where the schema states another', () => {
    const described = (unit: object) => {
      const fields = [
        { name: 'tahun', type: 'year' },
        { name: 'Ekspor (ADHK)', type: 'number', ...unit },
      ];
      const data = 'tahun,Ekspor (ADHK)\n2020,1.5\n2021,2.5\n';
      return {
        name: 'datapackage.json',
        text: JSON.stringify({ resources: [{ name: 'x', data, schema: { fields } }] }),
      };
    };
    const guess = { name: 'Assumed', values: { what: 'ADHK', about: 'unit' } };
    expect(read([described({})]).warnings).toContainEqual(guess);
    const stated = read([described({ unit: 'Rp' })]);
    expect(stated.series[0]?.unit).toBe('Rp');
    expect(stated.warnings).not.toContainEqual(guess);
  });

  /** A package of one table that stands in its descriptor. */
  const packed = (fields: readonly object[], data: string): GivenFile => ({
    name: 'datapackage.json',
    text: JSON.stringify({ resources: [{ name: 'x', data, schema: { fields } }] }),
  });

  it('takes no codes for figures', () => {
    const fields = [
      { name: 'tahun', type: 'year' },
      { name: 'kode', type: 'integer' },
      { name: 'provinsi', type: 'string' },
      { name: 'nilai', type: 'number' },
    ];
    const file = read([packed(fields, 'tahun,kode,provinsi,nilai\n2020,11,Aceh,1.5\n2021,11,Aceh,2.5\n')]);
    expect(figures(file).map(([, , value]) => value)).toEqual([1.5, 2.5]);
    expect(file.series[0]?.key.map(({ value }) => value)).toContain('11');
  });

  it('says of units what the schema says of them', () => {
    const fields = (...units: readonly object[]) => [
      { name: 'tahun', type: 'year' },
      ...units.map((unit, index) => ({ name: `v${index}`, type: 'number', ...unit })),
    ];
    const doubts = (...units: readonly object[]) =>
      read([packed(fields(...units), 'tahun,v0,v1\n2020,1.5,2\n2021,2.5,3\n')]).warnings.map(({ name }) => name);
    expect(doubts({ unit: 'USD' }, { unit: '%' })).toEqual(['SeveralUnits']);
    expect(doubts({ unit: 'USD' }, {})).toEqual(['SeveralUnits']);
    expect(doubts({ unit: 'USD' }, { unit: 'USD' })).toEqual([]);
    expect(doubts({}, {})).toEqual(['UnitUnknown']);
  });

  it('says which of its tables is not read, and why a package has none', () => {
    const descriptor = (resources: readonly object[]): GivenFile => ({
      name: 'datapackage.json',
      text: JSON.stringify({ profile: 'tabular-data-package', resources }),
    });
    const two = descriptor([{ path: 'a.csv' }, { path: 'b.csv' }]);
    const file = read([two, { name: 'a.csv', text: 'tahun,nilai\n2020,1.5\n2021,2.5\n' }]);
    expect(file.warnings).toContainEqual({ name: 'PartsLeftOut', values: { names: 'b.csv' } });
    const why = (resources: readonly object[]) => refused([descriptor(resources)])?.detail;
    expect(why([])).toBe('names no CSV table');
    expect(why([{ path: 'a.csv.gz' }])).toBe('names only packed tables (a.csv.gz); unpack them');
    expect(why([{ path: 'a.pdf' }])).toBe('names no CSV table');
  });

  it('knows the usual hashes', () => {
    expect(isHashOf('900150983cd24fb0d6963f7d28e17f72', 'abc')).toBe(true);
    expect(isHashOf('sha1:a9993e364706816aba3e25717850c26c9cd0d89d', 'abc')).toBe(true);
    expect(isHashOf('sha1:a9993e364706816aba3e25717850c26c9cd0d89e', 'abc')).toBe(false);
    expect(isHashOf('crc32:352441c2', 'abc')).toBeUndefined();
    expect(isHashOf(undefined, 'abc')).toBeUndefined();
  });

  it('says what to do with CSVW', () => {
    const csvw = { name: 'x.csv-metadata.json', text: '{"@context":["http://www.w3.org/ns/csvw",{}],"url":"x.csv"}' };
    expect(refused([csvw])).toMatchObject({ name: 'FeedFormatError', detail: expect.stringContaining('"x.csv"') });
  });
});

describe('hostile descriptors', () => {
  it('never throw but in a known way', () => {
    const sets = [
      [chart, chartWords],
      [given('owid/indicator.data.json'), given('owid/indicator.metadata.json')],
      [given('data-package/indeks.csv'), given('data-package/datapackage.json')],
      [given('data-package/two-tables.json')],
    ];
    const piece = fc.constantFrom(
      'null',
      '[]',
      '{}',
      '"x"',
      '-1',
      '1e400',
      '"__proto__"',
      '{"__proto__":{"a":1}}',
      '"%d"',
    );
    fc.assert(
      fc.property(fc.constantFrom(...sets), fc.nat(), piece, (files, at, put) => {
        const json = files.findIndex(({ name }) => name.endsWith('.json'));
        const changed = files.map((file, index) => {
          if (index !== json) return file;
          // One value of the descriptor is another one, so that the text stays JSON.
          const values = [...file.text.matchAll(/(?<=[:[,]\s*)(?:"[^"]*"(?!\s*:)|[\d.]+|true|null)/gu)];
          const value = values[at % values.length];
          const start = value?.index ?? 0;
          return { ...file, text: file.text.slice(0, start) + put + file.text.slice(start + (value?.[0].length ?? 0)) };
        });
        const outcome = readFiles(changed);
        expect(outcome.ok || outcome.error.detail !== '').toBe(true);
        expect({}).not.toHaveProperty('a');
      }),
      { numRuns: 300 },
    );
  });
});
