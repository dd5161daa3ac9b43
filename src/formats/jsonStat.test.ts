import { describe, expect, it } from 'vitest';
import { checkMutations, expectedFigures, figuresOf, rounded, sample } from '@tests/fixtures/formats/decodedFigures';
import type { ForeignFile } from './foreign';
import { decodeJsonStat, isJsonStat } from './jsonStat';
import type { Answers } from './question';
import { outcomeOf } from './refusal';

const decode = (input: unknown, answers: Answers = {}) => decodeJsonStat(input, answers);

/** A cube of two places and some times, changed as a test needs it. */
function cube(more: object = {}, times: readonly string[] = ['2020', '2021', '2022']): Record<string, unknown> {
  return {
    version: '2.0',
    class: 'dataset',
    id: ['geo', 'time'],
    size: [2, times.length],
    value: Array.from({ length: 2 * times.length }, (_, index) => index + 1),
    dimension: {
      geo: { label: 'Place', category: { index: { ID: 0, MY: 1 }, label: { ID: 'Indonesia', MY: 'Malaysia' } } },
      time: { category: { index: times } },
    },
    ...more,
  };
}

/** A cube of one metric with this unit. */
function metric(unit: object): Record<string, unknown> {
  const { dimension } = cube();
  const all = { category: { index: ['V'], unit: { V: unit } } };
  return cube({ id: ['geo', 'metric', 'time'], size: [2, 1, 3], dimension: { ...Object(dimension), metric: all } });
}

function refusal(input: unknown) {
  const outcome = outcomeOf(() => decode(input));
  return outcome.ok ? 'read' : outcome.error;
}

/** Expected sums have six decimals. */
function toSixth<T extends { readonly sum: number }>(figures: T): T {
  return { ...figures, sum: Number(figures.sum.toFixed(6)) };
}

function statusesOf(file: ForeignFile) {
  return file.series.map(({ readings }) => readings.map(({ statuses, statusRaw }) => [statuses.join(''), statusRaw]));
}

/** A cube of years by a second list, such as Statistics Estonia's of months; cells count from 1. */
function yearsBy(id: string, category: object, more: object = {}): Record<string, unknown> {
  const size = Object.keys(Object(Reflect.get(category, 'index'))).length;
  return cube({
    id: ['time', id, 'geo'],
    size: [2, size, 1],
    value: Array.from({ length: 2 * size }, (_, index) => index + 1),
    dimension: {
      time: { label: 'Year', category: { index: ['2020', '2021'] } },
      [id]: { category },
      geo: { category: { index: ['ID'] } },
    },
    ...more,
  });
}

function timesOf(file: ForeignFile) {
  return file.series.map(({ freq, key, readings }) => ({
    freq,
    key: key.map(({ dimension, value }) => `${dimension}=${value}`).join(),
    readings: readings.map(({ period, value }) => `${period} ${value}`).join(', '),
  }));
}

it.each([
  ['Q', [{ name: 'FrequencyDiffers', values: { stated: 'Q', freq: 'A' } }]],
  ['A', []],
])('doubts a stated frequency that the periods contradict: %s', (stated, expected) => {
  const { dimension } = cube();
  const freq = { category: { index: [stated] } };
  const input = cube({ id: ['freq', 'geo', 'time'], size: [1, 2, 3], dimension: { ...Object(dimension), freq } });
  expect(decode(input).warnings.filter(({ name }) => name === 'FrequencyDiffers')).toEqual(expected);
});

it('reads the star behind the label of a time for the flag of its figures (Statistics Finland)', () => {
  const { dimension } = cube();
  const time = { category: { index: ['2020', '2021', '2022'], label: { 2020: '2020', 2021: '2021', 2022: '2022*' } } };
  const input = cube({ dimension: { ...Object(dimension), time }, value: [1, 2, 3, 4, 5, null] });
  expect(statusesOf(decode(input))).toEqual([
    [
      ['A', undefined],
      ['A', undefined],
      ['P', '*'],
    ],
    [
      ['A', undefined],
      ['A', undefined],
      ['M', undefined],
    ],
  ]);
});

it('counts the weeks of Ireland’s lists', () => {
  const { dimension } = cube();
  const category = { index: ['202401', '202448'], label: { 202401: '2024 Week 01', 202448: '2024 Week 48' } };
  const all = { ...Object(dimension), 'TLIST(W1)': { label: 'Week', category } };
  const input = cube({ id: ['geo', 'TLIST(W1)'], size: [2, 2], value: [1, 2, 3, 4], dimension: all });
  expect(decode(input).series.map(({ freq, readings }) => [freq, ...readings.map(({ period }) => period)])).toEqual([
    ['W', '2024-W01', '2024-W48'],
    ['W', '2024-W01', '2024-W48'],
  ]);
});

describe('years and their parts in two dimensions', () => {
  it.each(['Total', 'Ave', 'All months'])(
    'reads names of months beside their years as one monthly series, and %s as a series of its own',
    (total) => {
      const label = { 1: 'January', 2: 'February', T: total };
      expect(timesOf(decode(yearsBy('m', { index: ['1', '2', 'T'], label })))).toEqual([
        { freq: 'M', key: 'geo=ID', readings: '2020-01 1, 2020-02 2, 2021-01 4, 2021-02 5' },
        { freq: 'A', key: 'm=T,geo=ID', readings: '2020 3, 2021 6' },
      ]);
    },
  );

  it.each([
    ['Quarter', ['1', '2', '3', '4'], '2020-Q1 1, 2020-Q2 2'],
    ['Triwulan', ['I', 'II', 'III', 'IV'], '2020-Q1 1, 2020-Q2 2'],
    ['Bulan', ['01', '02', '03', '04'], '2020-01 1, 2020-02 2'],
    ['Semester', ['1', '2'], '2020-S1 1, 2020-S2 2'],
    ['Monat', ['Januar', 'März'], '2020-01 1, 2020-03 2'],
  ])('reads counts of a dimension called %s', (id, index, first) => {
    const [one, ...more] = timesOf(decode(yearsBy(id, { index })));
    expect(more).toEqual([]);
    expect(one).toMatchObject({ key: 'geo=ID', readings: expect.stringMatching(`^${first}, `) });
  });

  it('reads counts of a dimension that has the role of time too', () => {
    const index = Array.from({ length: 12 }, (_, month) => String(month + 1));
    const file = decode(yearsBy('kuu', { index }, { role: { time: ['time', 'kuu'] } }));
    expect(file.series.map(({ freq, readings }) => [freq, readings.length])).toEqual([['M', 24]]);
  });

  it.each([
    ['quartile', { index: ['Q1', 'Q2', 'Q3', 'Q4'] }],
    ['region', { index: ['1', '2', '3', '4'] }],
    ['month', { index: ['January', 'Other'] }],
  ])('leaves alone what may be something else: %s', (id, category) => {
    expect(decode(yearsBy(id, category)).series.map(({ freq }) => freq)).toEqual(
      Object.values(category.index).map(() => 'A'),
    );
  });

  it('keeps a month without a figure as a missing one', () => {
    const value = [1, null, 3, 4];
    const [series] = decode(yearsBy('month', { index: ['January', 'February'] }, { value })).series;
    expect(series?.readings.map((each) => each.value)).toEqual([1, null, 3, 4]);
  });
});

describe('JSON-stat', () => {
  it.each(expectedFigures('json-stat'))('%s gives its figures', (name, expected) => {
    const input = sample(`json-stat/${name}`);
    expect(isJsonStat(input)).toBe(true);
    const { series } = decode(input);
    expect(series.map(figuresOf).map(toSixth)).toEqual(
      expected.map(({ n, missing, first, last, sum }) => toSixth({ n, missing, first, last, sum: rounded(sum) })),
    );
    const keys = series.map(({ key }) => Object.fromEntries(key.map(({ dimension, value }) => [dimension, value])));
    expect(keys).toEqual(expected.map((each) => Reflect.get(each, 'key')));
    const flags = series.map(({ readings }) => readings.findLast(({ value }) => value !== null)?.statusRaw);
    expect(flags).toEqual(expected.map((each) => Reflect.get(each, 'flag')));
  });

  it('knows what a file says of itself', () => {
    expect(decode(sample('json-stat/eurostat-demo_gind-2024-sparse-status.json'))).toMatchObject({
      dialect: 'JSON-stat 2.0 dataset',
      publisher: 'ESTAT',
      updated: '2024-11-08',
      complete: true,
    });
    expect(decode(sample('json-stat/jsonstat-org-us-gsp.json')).series[0]).toMatchObject({
      label: 'Alabama, Gross State Product',
      unit: '$',
      unitMult: 6,
      decimals: 0,
      freq: 'A',
    });
    expect(decode(sample('json-stat/statbank-dk-HISB3.json')).series[0]).toMatchObject({ unit: 'Antal', decimals: 0 });
  });

  it.each([
    [{ label: 'Million' }, { unit: null, unitMult: 6, base: null }],
    [{ base: '1000' }, { unit: null, unitMult: 3, base: null }],
    [
      { label: 'Million', base: 'Rupiah' },
      { unit: 'Rupiah', unitMult: 6 },
    ],
    [
      { label: 'Rupiah', multiplier: 'Juta' },
      { unit: 'Rupiah', unitMult: 6 },
    ],
    [
      { label: 'Rupiah', multiplier: 1_000_000 },
      { unit: 'Rupiah', unitMult: 6 },
    ],
    [{ label: 'Million euro' }, { unit: 'Million euro', unitMult: 0 }],
    [
      { label: 'Index', base: '2015' },
      { unit: 'Index', unitMult: 0, base: '2015' },
    ],
  ])('reads the unit %j', (unit, expected) => {
    const file = decode(metric(unit));
    expect(file.series[0]).toMatchObject(expected);
    expect(file.warnings.map(({ name }) => name)).not.toContain('MultiplierUnknown');
  });

  it('takes a unit that is but a multiplier for it, where a dimension names it', () => {
    const { dimension } = cube();
    const unit = { category: { index: ['THS'], label: { THS: 'Thousand' } } };
    const file = decode(
      cube({ id: ['geo', 'unit', 'time'], size: [2, 1, 3], dimension: { ...Object(dimension), unit } }),
    );
    expect(file.series[0]).toMatchObject({ unit: null, unitMult: 3 });
  });

  it('names a licence without a key', () => {
    expect(decode(cube({ extension: { license: 'https://u:p@a.example/l?key=secret' } })).licence).toEqual({
      name: 'https://a.example/l',
      url: null,
    });
  });

  it('says that it does not know a multiplier', () => {
    const { warnings, series } = decode(metric({ label: 'Rupiah', multiplier: 'lusin' }));
    expect(series[0]).toMatchObject({ unit: 'Rupiah', unitMult: 0 });
    expect(warnings).toContainEqual({ name: 'MultiplierUnknown', values: { what: 'lusin' } });
  });

  it('puts positions above the order of names', () => {
    const { dimension } = cube();
    const index = { 2022: 2, 2020: 0, 2021: 1 };
    const file = decode(cube({ dimension: { ...Object(dimension), time: { category: { index } } } }));
    expect(file.series[0]?.readings.map(({ period, value }) => [period, value])).toEqual([
      ['2020', 1],
      ['2021', 2],
      ['2022', 3],
    ]);
  });

  it('sorts times that are not in order', () => {
    const file = decode(cube({}, ['2022', '2020', '2021']));
    expect(file.series[0]?.readings.map(({ period, value }) => `${period} ${value}`)).toEqual([
      '2020 2',
      '2021 3',
      '2022 1',
    ]);
  });

  it('takes an absent cell of an object for a missing number and leaves series without any out', () => {
    const file = decode(cube({ value: { 0: 5, 2: 7 } }));
    expect(file.series.map(figuresOf)).toEqual([{ n: 2, missing: 1, first: ['2020', 5], last: ['2022', 7], sum: 12 }]);
    expect(file.warnings.map(({ name }) => name)).toEqual(['UnitUnknown']);
    const named = decode(cube({ value: [1, 2, 3, null, null, null] }));
    expect(named.series).toHaveLength(1);
    expect(named.warnings).toContainEqual({ name: 'SeriesEmpty', values: { count: 1 }, path: 'value' });
  });

  it.each([
    ['a list', ['p', null, 'ep', null, null, ':']],
    ['an object', { 0: 'p', 2: 'ep', 5: ':' }],
  ])('reads flags in %s', (_, status) => {
    expect(statusesOf(decode(cube({ value: [1, 2, 3, 4, 5, null], status })))).toEqual([
      [
        ['P', 'p'],
        ['A', undefined],
        ['EP', 'ep'],
      ],
      [
        ['A', undefined],
        ['A', undefined],
        ['M', ':'],
      ],
    ]);
  });

  it.each(['e', ['e']])('takes one flag for all: %j', (status) => {
    expect(statusesOf(decode(cube({ status }))).flat()).toEqual(Array.from({ length: 6 }, () => ['E', 'e']));
  });

  it('tells a cell that is no number from a flag that nobody knows', () => {
    const [series] = decode(cube({ value: [1, '2,5', Infinity, 4, 5, 6], status: { 2: 'p' } })).series;
    expect(series?.readings).toMatchObject([
      { value: 1, statuses: ['A'] },
      { value: null, statuses: ['M'], statusRaw: '2,5' },
      { value: null, statuses: ['P'], statusRaw: 'p' },
    ]);
    const { warnings } = decode(cube({ value: [1, 2, Infinity, 4, 5, 6] }));
    expect(warnings.map(({ name }) => name)).not.toContain('StatusUnknown');
    expect(warnings).toContainEqual({
      name: 'ValueUnreadable',
      values: { count: 1, example: 'Infinity' },
      path: 'value',
    });
  });

  it('says that a sign in place of a number was taken for a missing one', () => {
    const file = decode(cube({ value: [1, '-', ':', '-', ' ', 6], status: { 3: 'c' } }));
    expect(file.warnings.map(({ name }) => name)).not.toContain('ValueUnreadable');
    expect(file.warnings.filter(({ name }) => name === 'Assumed')).toEqual([
      { name: 'Assumed', values: { what: '-', about: 'sign', count: 1 }, path: 'value' },
    ]);
    expect(statusesOf(file).flat().slice(0, 4)).toEqual([['A', undefined], ['M', '-'], ['M', ':'], ['Q', 'c']]);
  }); // prettier-ignore

  it('says so too where the sign is the flag of a missing number', () => {
    const file = decode(cube({ value: [1, null, null, 4, null, 6], status: { 1: '-', 2: ':', 3: '-' } }));
    expect(file.warnings.filter(({ name }) => name === 'Assumed')).toEqual([
      { name: 'Assumed', values: { what: '-', about: 'sign', count: 1 }, path: 'value' },
    ]);
  });

  it('does not take a flag that nobody knows for normal, unless the file explains it', () => {
    const unknown = decode(cube({ status: { 1: 'q!' } }));
    expect(statusesOf(unknown)[0]?.[1]).toEqual(['', 'q!']);
    expect(unknown.warnings).toContainEqual({ name: 'StatusUnknown', values: { flag: 'q!', count: 1 } });
    const extension = { status: { label: { x1: 'provisional data' } } };
    expect(statusesOf(decode(cube({ status: { 1: 'x1' }, extension })))[0]?.[1]).toEqual(['P', 'x1']);
  });

  it.each([
    [['2021M01', '2021M02'], 'M', '2021-01'],
    [['2021K1', '2021K2'], 'Q', '2021-Q1'],
    [['2021-S1', '2021-S2'], 'S', '2021-S1'],
    [['2021U05', '2021U06'], 'W', '2021-W05'],
  ])('reads the times %j', (times, freq, first) => {
    expect(decode(cube({}, times)).series[0]).toMatchObject({
      freq,
      readings: [{ period: first, time: times[0] }, {}],
    });
  });

  it('reads times from labels where ids say nothing', () => {
    const { dimension } = cube();
    const time = { category: { index: ['c1', 'c2'], label: { c1: 'Jan 1996', c2: 'Feb 1996' } } };
    const file = decode(
      cube({ id: ['geo', 'Time'], size: [2, 2], value: [1, 2, 3, 4], dimension: { ...Object(dimension), Time: time } }),
    );
    expect(file.series[0]?.readings.map(({ time: spelt, period }) => [spelt, period])).toEqual([
      ['Jan 1996', '1996-01'],
      ['Feb 1996', '1996-02'],
    ]);
  });

  it('takes the only dimension of periods for time, and asks between two', () => {
    const dimension = {
      a: { category: { index: ['x', 'y'] } },
      b: { category: { index: ['2019', '2020'] } },
      c: { category: { index: ['2021-Q1'] } },
    };
    const one = decode({ class: 'dataset', id: ['a', 'b'], size: [2, 2], value: [1, 2, 3, 4], dimension });
    expect(one.warnings).toContainEqual({ name: 'Assumed', values: { what: 'b', about: 'time' }, path: 'dimension' });
    const two = { class: 'dataset', id: ['a', 'b', 'c'], size: [2, 2, 1], value: [1, 2, 3, 4], dimension };
    expect(decode(two)).toMatchObject({
      series: [],
      questions: [{ about: 'time', options: ['b', 'c'], blocking: true }],
    });
    const answered = decode(two, { time: 'b' });
    expect(answered.questions).toEqual([]);
    expect(answered.series.map(({ freq, key }) => [freq, key.length])).toEqual([
      ['A', 2],
      ['A', 2],
    ]);
  });

  it('says that a file has no time', () => {
    const file = decode({
      class: 'dataset',
      id: ['a'],
      size: [2],
      value: [1, 2],
      dimension: { a: { category: { index: ['x', 'y'] } } },
    });
    expect(file.series.map(({ readings }) => readings)).toMatchObject([
      [{ period: null, value: 1 }],
      [{ period: null, value: 2 }],
    ]);
    expect(file.warnings).toContainEqual({ name: 'TimeUnknown', values: {} });
  });

  it('reads the numbers of quarters where the dimension says what they are', () => {
    const times = ['2005', '2005 - 1', '2005 - 2', '2005 - 3', '2005 - 4'];
    const child = { '2005': times.slice(1) };
    const of = (id: string, category: object) => ({
      class: 'dataset',
      id: [id],
      size: [5],
      value: [null, 1, 2, 3, 4],
      role: { time: [id] },
      dimension: { [id]: { category: { index: times, ...category } } },
    });
    for (const input of [of('Trimestre', {}), of('periodo', { child })]) {
      const [series] = decode(input).series;
      expect(series?.freq).toBe('Q');
      expect(series?.readings.map(({ period }) => period)).toEqual(['2005-Q1', '2005-Q2', '2005-Q3', '2005-Q4']);
      expect(decode(input).questions).toEqual([]);
    }
    // Nothing says what the numbers count: the frequency of years without a figure is not theirs.
    const open = decode(of('periodo', {}));
    expect(open.series[0]?.freq).toBeNull();
    expect(open.warnings).toContainEqual({ name: 'PeriodUnreadable', values: { count: 4, example: '2005 - 1' } });
    const list = { category: { index: ['20211', '20214', '20215'] } };
    const irish = {
      class: 'dataset',
      id: ['TLIST(Q1)'],
      size: [3],
      value: [1, 2, 3],
      dimension: { 'TLIST(Q1)': list },
    };
    expect(decode(irish).series[0]?.readings.map(({ period }) => period)).toEqual(['2021-Q1', '2021-Q4', null]);
  });

  it('asks which frequency where one list of times has two', () => {
    const mixed = cube({}, ['2020', '2021', '2021-Q1']);
    const file = decode(mixed);
    expect(file.questions).toMatchObject([{ about: 'freq', options: ['A', 'Q'], blocking: true }]);
    expect(decode(mixed, { freq: 'Q' }).series[0]).toMatchObject({
      freq: 'Q',
      readings: [{ period: '2021-Q1', value: 3 }],
    });
  });

  it('does not call times unreadable that wait for an answer', () => {
    const file = decode(cube({}, ['2021T1', '2021T2', '2021T3']));
    expect(file.questions).toMatchObject([{ about: 'trimester', blocking: true }]);
    expect(file.warnings.map(({ name }) => name)).not.toContain('PeriodUnreadable');
    const mixed = decode(cube({}, ['2021', '2021-Q1', 'soon']));
    expect(mixed.questions).toMatchObject([{ about: 'freq', blocking: true }]);
    expect(mixed.warnings.map(({ name }) => name)).toContain('PeriodUnreadable');
  });

  it('asks the same where the file states one of them and has figures of both', () => {
    const { dimension } = cube();
    const freq = { category: { index: ['A'] } };
    const time = { category: { index: ['2020-Q1', '2020-Q2', '2020'] } };
    const file = decode(
      cube({ id: ['geo', 'freq', 'time'], size: [2, 1, 3], dimension: { ...Object(dimension), freq, time } }),
    );
    expect(file.series[0]?.freq).toBeNull();
    expect(file.questions).toMatchObject([{ about: 'freq', options: ['Q', 'A'], blocking: true }]);
  });

  it('keeps the cells that cannot be out of cubes of several frequencies', () => {
    const input = {
      class: 'dataset', id: ['freq', 'time'], size: [2, 3], value: [1, null, null, null, 2, 3],
      dimension: { freq: { category: { index: ['A', 'Q'] } }, time: { category: { index: ['2021', '2021-Q1', '2021-Q2'] } } },
    }; // prettier-ignore
    expect(decode(input).series.map(({ freq, readings }) => [freq, readings.length])).toEqual([
      ['A', 1],
      ['Q', 2],
    ]);
  });

  it('reads a bundle, and names its data sets where their keys could meet', () => {
    const bundle = { one: cube({ label: 'One' }), two: cube({ label: 'Two' }) };
    const file = decode(bundle);
    expect(file.series.map(({ key }) => key[0])).toMatchObject([
      { dimension: 'dataset', value: 'one', label: 'One' }, { value: 'one' }, { value: 'two' }, { value: 'two' },
    ]); // prettier-ignore
    expect(file.questions).toMatchObject([{ about: 'dataset', options: ['one', 'two'], blocking: false }]);
    expect(decode(bundle, { dataset: 'two' }).series).toHaveLength(2);
  });

  it.each([
    ['ids and sizes', sample('json-stat/ons-QS104EW-MALFORMED-size-mismatch.json'), 'FeedSchemaError', 'QS104EW.dimension.size'],
    ['values and cells', cube({ value: [1, 2] }), 'FeedSchemaError', 'value'],
    ['a cell out of range', cube({ value: { 6: 1 } }), 'FeedSchemaError', 'value["6"]'],
    ['a cell that is no number', cube({ value: { __proto__x: 1 } }), 'FeedSchemaError', 'value["__proto__x"]'],
    ['flags and cells', cube({ status: ['p', 'p'] }), 'FeedSchemaError', 'status'],
    ['two positions that are one', cube({ dimension: { geo: { category: { index: { ID: 0, MY: 0 } } }, time: { category: { index: ['1', '2', '3'] } } } }), 'FeedSchemaError', 'dimension.geo.category.index'],
    ['fewer categories than cells', cube({}, []), 'FeedSourceError', 'size'],
    ['too many cells to count', cube({ size: [2 ** 40, 2 ** 40] }), 'FeedTooLargeError', 'size'],
    ['another version', cube({ version: '3.0' }), 'FeedVersionError', 'version'],
    ['two numbers for one period', cube({}, ['2021', '2021-A1', '2022']), 'FeedSemanticError', 'series[geo=ID]'],
  ])('refuses %s that do not fit', (...row) => {
    const [, input, name, path] = row;
    expect(refusal(input)).toMatchObject({ name, path });
  }); // prettier-ignore

  it('tells the source’s own answer from data', () => {
    const error = { error: [{ status: 400, id: 100, label: 'No results found' }] };
    expect(isJsonStat(error)).toBe(true);
    expect(refusal(error)).toEqual({ name: 'FeedSourceError', path: 'error', detail: 'is the source\'s answer without data: "No results found"' });
    expect(refusal({ warning: { status: 413, label: 'ASYNCHRONOUS_RESPONSE' } })).toMatchObject({ name: 'FeedSourceError' });
    expect(refusal({ class: 'collection', link: { item: [{ class: 'dataset', href: 'https://example.org/a' }] } })).toMatchObject({ name: 'FeedSourceError' });
  }); // prettier-ignore

  it('refuses or reads whatever a sample is changed into', () => {
    const samples = ['eurostat-legacy-v1_1-nama_gdp_c-IT-FR.json', 'statbank-dk-HISB3.json'];
    checkMutations([JSON.parse(JSON.stringify(cube({ status: { 1: 'p' } }))), ...samples.map((name) => sample(`json-stat/${name}`))], decode, (outcome) => {
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
      expect(outcome.ok || outcome.error.detail !== '').toBe(true);
    }); // prettier-ignore
  });
});
