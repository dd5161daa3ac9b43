import { describe, expect, it } from 'vitest';
import { checkMutations, expectedFigures, figuresOf, rounded, sample } from '@tests/fixtures/formats/decodedFigures';
import { outcomeOf } from './refusal';
import { unitInName } from './unitWords';
import { decodeWorldBank, isWorldBank } from './worldBank';

const decode = (input: unknown) => decodeWorldBank(input, {});

function row(date: string, value: unknown, more: object = {}): object {
  return {
    indicator: { id: 'NY.GDP.MKTP.KD.ZG', value: 'GDP growth (annual %)' },
    country: { id: 'ID', value: 'Indonesia' },
    countryiso3code: 'IDN',
    date,
    value,
    unit: '',
    obs_status: '',
    decimal: 1,
    ...more,
  };
}

function answer(rows: unknown, meta: object = {}): unknown {
  const total = Array.isArray(rows) ? rows.length : 0;
  return [{ page: 1, pages: 1, per_page: 50, total, lastupdated: '2026-10-13', ...meta }, rows];
}

describe('files of the World Bank', () => {
  it.each(expectedFigures('world-bank'))('%s gives its figures', (file, expected) => {
    const input = sample(`world-bank/${file}`);
    expect(isWorldBank(input)).toBe(true);
    const { series } = decode(input);
    expect(series.map(figuresOf)).toEqual(
      expected.map(({ n, missing, first, last, sum }) => ({ n, missing, first, last, sum: rounded(sum) })),
    );
    const keys = series.map(({ key }) => Object.fromEntries(key.map(({ dimension, value }) => [dimension, value])));
    expect(keys).toEqual(expected.map((each) => Reflect.get(each, 'key')));
  });

  it('asks which of several frequencies is meant', () => {
    const mixed = answer([row('2023', 1), row('2023Q1', 2), row('2023M10', 3)]);
    expect(decode(mixed).questions).toMatchObject([{ about: 'freq', blocking: true }]);
    const { series, questions } = decodeWorldBank(mixed, { freq: 'Q' });
    expect(questions).toEqual([]);
    expect(series.map(({ freq, readings }) => [freq, readings.map(({ period }) => period)])).toEqual([
      ['Q', ['2023-Q1']],
    ]);
  });

  it('reads answers of the API of sources', () => {
    const variable = (concept: string, id: string, value: string) => ({ concept, id, value });
    const cell = (time: string, value: number, ...more: readonly object[]) => ({
      variable: [
        variable('Country', 'IDN', 'Indonesia'),
        variable('Series', 'SP.POP', 'Population'),
        variable('Time', `YR${time}`, time),
        ...more,
      ],
      value,
    });
    const input = (data: readonly object[], total = data.length) => {
      return { page: 1, pages: 1, total, lastupdated: '2021-05-25', source: [{ id: '2', name: 'WDI', data }] };
    };
    expect(isWorldBank(input([cell('2019', 1)]))).toBe(true);
    const file = decode(input([cell('2020', 2), cell('2019', 1)], 3));
    expect(file).toMatchObject({ title: 'Population', updated: '2021-05-25', complete: false });
    expect(file.series).toMatchObject([
      {
        key: [
          { dimension: 'indicator', value: 'SP.POP' },
          { dimension: 'country', value: 'IDN', label: 'Indonesia' },
        ],
        freq: 'A',
        readings: [
          { period: '2019', value: 1 },
          { period: '2020', value: 2 },
        ],
      },
    ]);
    const against = (area: string) => variable('Counterpart-Area', area, `Area ${area}`);
    const debts = decode(input([cell('2019', 1, against('A')), cell('2019', 5, against('B'))])).series;
    expect(debts.map(({ key, readings }) => [key[2]?.value, readings.map(({ value }) => value)])).toEqual([
      ['A', [1]],
      ['B', [5]],
    ]);
    expect(debts[0]?.label).toContain('Area A');
    expect(outcomeOf(() => decode(input([cell('2019', 1, against('A'), against('B'))])))).toMatchObject({
      ok: false,
      error: { name: 'FeedSchemaError', path: 'source[0].data[0].variable' },
    });
  });

  it('says that a page is not the whole', () => {
    const file = decode(sample('world-bank/v1-2016-gdp-page1.json'));
    expect(file.complete).toBe(false);
    expect(file.warnings).toContainEqual({ name: 'FeedPartial', values: { rows: 16, total: 248 }, path: '[0].total' });
    expect(file.dialect).toBe('World Bank Indicators v1');
    expect(file.updated).toBeNull();
  });

  it('takes all pages put together for the whole', () => {
    expect(decode(answer([row('2021', 1), row('2020', 2)], { pages: 2, per_page: 1 })).complete).toBe(true);
    expect(decode(answer([row('2021', 1)], { pages: 3, total: undefined })).complete).toBe(false);
  });

  it('guesses the unit from the name and says so', () => {
    const file = decode(answer([row('2021', 3.7)]));
    expect(file.series[0]).toMatchObject({ unit: 'annual %', decimals: 1, freq: 'A' });
    expect(file.warnings).toEqual([{ name: 'Assumed', values: { what: 'annual %', about: 'unit' } }]);
    expect(decode(answer([row('2021', 3.7, { unit: 'Percent' })])).series[0]?.unit).toBe('Percent');
  });

  it('takes the base in the name of an index for no unit', () => {
    const indicator = { id: 'FP.CPI.TOTL', value: 'Consumer price index (2010 = 100)' };
    const file = decode(answer([row('2021', 155.5, { indicator })]));
    expect(file.series[0]).toMatchObject({ unit: null, base: '2010 = 100' });
    expect(file.warnings).toEqual([{ name: 'UnitUnknown', values: {} }]);
  });

  it.each([
    ['Unemployment, total (% of total labor force) (modeled ILO estimate)', '% of total labor force'],
    ['Consumer price index (2010 = 100)', '2010 = 100'],
    ['Gini index (World Bank estimate)', null],
    ['Population, total', null],
    ['Exchange rate (((', null],
  ])('unit of %s', (name, unit) => {
    expect(unitInName(name)).toBe(unit);
  });

  it('keeps several indicators and countries apart, with missing numbers and their flags', () => {
    const other = { indicator: { id: 'SP.POP.TOTL', value: 'Population, total' } };
    const file = decode(
      answer(
        [row('2021', 1), row('2020', null), row('2021', 276, other), row('2021', 2, { obs_status: 'E' })].slice(0, 3),
      ),
    );
    expect(file.series.map(({ label }) => label)).toEqual([
      'GDP growth (annual %) – Indonesia',
      'Population, total – Indonesia',
    ]);
    expect(file.series[0]?.readings).toMatchObject([
      { period: '2020', value: null, statuses: ['M'] },
      { period: '2021', value: 1, statuses: ['A'] },
    ]);
    expect(file.warnings).toContainEqual({ name: 'SeveralUnits', values: { units: 'annual %; ?' } });
    const flagged = decode(answer([row('2021', 2, { obs_status: 'E', footnote: 'Staff <b>estimate</b>' })]));
    expect(flagged.series[0]?.readings[0]).toMatchObject({ statuses: ['E'], statusRaw: 'E', note: 'Staff estimate' });
  });

  it('reads quarters and months', () => {
    expect(decode(answer([row('2013Q2', 1), row('2013Q1', 2)])).series[0]).toMatchObject({
      freq: 'Q',
      readings: [{ period: '2013-Q1' }, { period: '2013-Q2' }],
    });
    expect(decode(answer([row('2012M01', 1)])).series[0]).toMatchObject({
      freq: 'M',
      readings: [{ period: '2012-01' }],
    });
  });

  it('keeps what it cannot read in sight', () => {
    const file = decode(answer([row('2021', 'n/a'), row('soon', 1)]));
    expect(file.series[0]?.readings).toMatchObject([
      { period: '2021', value: null, statusRaw: 'n/a' },
      { period: null, time: 'soon', value: 1 },
    ]);
    expect(file.warnings.map(({ name }) => name)).toEqual(['Assumed', 'ValueUnreadable', 'PeriodUnreadable']);
  });

  it.each([
    [
      'an error',
      [{ message: [{ id: '120', key: 'Invalid value', value: 'Not <b>valid</b>' }] }],
      { name: 'FeedSourceError', path: '[0].message' },
    ],
    ['no data', answer(null), { name: 'FeedSourceError', path: '[1]' }],
    ['no rows', answer([]), { name: 'FeedSourceError', path: '[1]' }],
    ['paging alone', [{ page: 1 }], { name: 'FeedSchemaError', path: '[1]' }],
    [
      'a list of countries',
      answer([{ id: 'ABW', name: 'Aruba' }]),
      { name: 'FeedSchemaError', path: '[1][0].indicator.id' },
    ],
    ['a row without a date', answer([row('2021', 1), row('', 1)]), { name: 'FeedSchemaError', path: '[1][1].date' }],
    [
      'two units in one series',
      answer([row('2021', 2, { unit: 'USD' }), row('2020', 2000, { unit: 'IDR' })]),
      { name: 'FeedSemanticError', detail: 'changes its unit from USD to IDR', path: '[1][1]' },
    ],
    [
      'two values of one year',
      answer([row('2021', 1), row('2021', 2)]),
      { name: 'FeedSemanticError', path: 'series[indicator=NY.GDP.MKTP.KD.ZG,country=IDN]' },
    ],
  ])('refuses %s', (_, input, error) => {
    expect(isWorldBank(input)).toBe(true);
    expect(outcomeOf(() => decode(input))).toMatchObject({ ok: false, error });
  });

  it('quotes their own words in plain text', () => {
    const outcome = outcomeOf(() => decode([{ message: [{ value: 'The parameter is <b>not</b> valid' }] }]));
    expect(outcome).toMatchObject({
      error: { detail: 'the World Bank answered with an error: "The parameter is not valid"' },
    });
  });

  it('survives any change to its samples', () => {
    const samples = [sample('world-bank/trase-gdp-edited.json'), sample('world-bank/v1-2016-gdp-page1.json')];
    const seen = { read: 0, refused: 0 };
    checkMutations(samples, decode, ({ ok }) => (seen[ok ? 'read' : 'refused'] += 1));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(0);
  });
});
