import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFiles } from './readFiles';
import { recognise } from './recognise';

const root = 'tests/fixtures/formats';

function given(path: string) {
  return { name: path.split('/').at(-1) ?? '', text: readFileSync(path, 'utf8') };
}

function named(name: string, text: string) {
  return readFiles([{ name, text }]);
}

const folders = ['json-stat', 'sdmx-json', 'world-bank', 'dbnomics', 'fred', 'bps'] as const;

const samples = folders.flatMap((folder) =>
  readdirSync(`${root}/${folder}`)
    .filter((name) => name.endsWith('.json') && name !== 'expected.json')
    .map((name) => [folder, name] as const),
);

/** The samples that hold no series, or none that can be trusted, and what they are refused as. */
const withoutSeries: Readonly<Record<string, string>> = {
  'ons-QS104EW-MALFORMED-size-mismatch.json': 'FeedSchemaError',
  'pysdmx-one-line-MALFORMED-key-length.json': 'FeedSchemaError',
  'bps-looker-data_list_not_available.json': 'FeedSourceError',
  'bps-looker-data_null_too_large.json': 'FeedSourceError',
  'bps-looker-error_bad_key.json': 'FeedSourceError',
  'pyfredapi-GDP-series-info.json': 'FeedSourceError',
};

describe('reading files', () => {
  it.each(samples)('%s: %s is recognised', (folder, name) => {
    const file = given(`${root}/${folder}/${name}`);
    expect(recognise(JSON.parse(file.text))).toBe(folder);
    const outcome = readFiles([file]);
    const { [name]: refusal = folder } = withoutSeries;
    expect(outcome.ok ? outcome.value.format : outcome.error.name).toBe(refusal);
  });

  it('recognises our own feeds and tables', () => {
    expect(readFiles([given('public/feeds/pmi.json')])).toMatchObject({ ok: true, value: { format: 'pendopo' } });
    expect(named('a.csv', 'tahun,nilai\n2020,1\n2021,2\n')).toMatchObject({ ok: true, value: { format: 'csv' } });
  });

  it('joins the observations of FRED with what they are, in any order', () => {
    const observations = { name: 'obs.json', text: JSON.stringify({ realtime_start: '2024-10-30', realtime_end: '2024-10-30', observation_start: '1776-07-04', units: 'lin', output_type: 1, count: 2, offset: 0, limit: 100000, observations: [{ realtime_start: '2024-10-30', realtime_end: '2024-10-30', date: '2024-01-01', value: '28624.069' }, { realtime_start: '2024-10-30', realtime_end: '2024-10-30', date: '2024-04-01', value: '29016.714' }] }) };
    const info = { name: 'series.json', text: JSON.stringify({ seriess: [{ id: 'GDP', title: 'Gross Domestic Product', frequency_short: 'Q', units: 'Billions of Dollars', seasonal_adjustment_short: 'SAAR' }] }) };
    const first = readFiles([observations, info]);
    expect(first).toMatchObject({ ok: true, value: { format: 'fred', series: [{ freq: 'Q', readings: [{ period: '2024-Q1' }, {}] }] } });
    expect(readFiles([info, observations])).toEqual(first);
  }); // prettier-ignore

  it('joins tables with their descriptor, readme or not', () => {
    const table = { name: 'harga.csv', text: 'date,price\n2021-01,1.5\n2021-02,1.7\n' };
    const schema = { fields: [{ name: 'date', type: 'yearmonth' }, { name: 'price', type: 'number', title: 'Price' }] };
    const descriptor = { name: 'datapackage.json', text: JSON.stringify({ name: 'harga', resources: [{ name: 'harga', path: 'harga.csv', schema }] }) };
    const readme = { name: 'README.md', text: '# Harga' };
    expect(readFiles([readme, table, descriptor])).toMatchObject({
      ok: true,
      value: { format: 'csv', series: [{ freq: 'M', readings: [{ value: 1.5 }, { value: 1.7 }] }] },
    });
    expect(readFiles([descriptor])).toMatchObject({ ok: false, error: { name: 'FeedSourceError', detail: expect.stringContaining('harga.csv') } });
  }); // prettier-ignore

  it.each([
    ['nothing', 'a.json', '', 'FeedParseError'],
    ['a cut file', 'a.json', '{"a":', 'FeedParseError'],
    ['JSON of nobody', 'a.json', '{"hello":[1,2]}', 'FeedFormatError'],
    ['a number', 'a.json', '5', 'FeedFormatError'],
    ['a web page', 'a.csv', '<!DOCTYPE html><p>Sign in', 'FeedFormatError'],
    ['a page for JSON', 'a.json', '<html>', 'FeedParseError'],
    ['an error of some service', 'a.json', '{"error":{"code":500,"message":"Internal error"}}', 'FeedSourceError'],
    ['half of a pair', 'a.json', '{"values":[1],"years":[2020],"entities":[1]}', 'FeedSourceError'],
    ['a deep file', 'a.json', '['.repeat(300), 'FeedSchemaError'],
  ])('refuses %s', (...row) => {
    const [, name, text, error] = row;
    const outcome = named(name, text);
    expect(outcome.ok ? 'read' : outcome.error.name).toBe(error);
  });

  it('answers for any text and any JSON', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.string({ unit: fc.constantFrom('1', '.', ',', ';', '\n', '"', 'a', '-') }));
    fc.assert(
      fc.property(fc.array(fc.record({ name: fc.constantFrom('a.json', 'a.csv', 'datapackage.json'), text }), { maxLength: 3 }), (files) => {
        const outcome = readFiles(files);
        expect(outcome.ok ? outcome.value.dialect : outcome.error.detail).not.toBe('');
      }),
      { numRuns: 100 },
    );
  }); // prettier-ignore

  it('reads one table beside a readme, and a table that is called so', () => {
    const table = { name: 'a.csv', text: 'tahun,nilai\n2020,1\n2021,2\n' };
    const readme = { name: 'README.md', text: '# Harga' };
    expect(readFiles([readme, table])).toEqual(readFiles([table]));
    expect(readFiles([{ ...table, name: 'readme.csv' }])).toEqual(readFiles([table]));
  });

  it('says which periods have not begun on a day, where it is told one', () => {
    const table = { name: 'a.csv', text: 'bulan,nilai\n2026-07,1\n2026-08,2\n2026-09,3\n' };
    const doubts = (today?: string) => {
      const outcome = readFiles([table], {}, today);
      return outcome.ok ? outcome.value.warnings.filter(({ name }) => name === 'FeedFuture') : outcome.error;
    };
    expect(doubts('2026-07-15')).toEqual([{ name: 'FeedFuture', values: { count: 2 } }]);
    expect(doubts('2026-09-01')).toEqual([]);
    expect(doubts()).toEqual([]);
  });

  it('refuses no file and files that do not belong together', () => {
    expect(readFiles([])).toMatchObject({ ok: false, error: { name: 'FeedParseError' } });
    const table = { name: 'a.csv', text: 'tahun,nilai\n2020,1\n' };
    expect(readFiles([table, table])).toMatchObject({ ok: false, error: { name: 'FeedFormatError' } });
  });
});
