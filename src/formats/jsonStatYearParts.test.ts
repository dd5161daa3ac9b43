import { describe, expect, it } from 'vitest';
import { decodeJsonStat } from './jsonStat';

type Labels = Readonly<Record<string, string>>;

function indexOf(labels: Labels, order: readonly string[] = Object.keys(labels)): object {
  return { index: order, label: labels };
}

/** A cube of two years by a second list; cells count from 1. */
function yearsBy(id: string, labels: Labels, more: object = {}): object {
  const size = Object.keys(labels).length;
  return {
    version: '2.0',
    class: 'dataset',
    id: ['time', id],
    size: [2, size],
    value: Array.from({ length: 2 * size }, (_, index) => index + 1),
    dimension: {
      time: { label: 'Year', category: { index: ['2020', '2021'] } },
      [id]: { category: indexOf(labels) },
    },
    ...more,
  };
}

/** Of each series: the frequency, the second list's part of the key, and its figures. */
function linesOf(input: object) {
  return decodeJsonStat(input, {}).series.map(({ freq, key, readings }) => {
    const part = key.map(({ value }) => value).join();
    return `${freq} ${part}: ${readings.map(({ time, period, value }) => `${period ?? `(${time})`} ${value}`).join(', ')}`;
  });
}

function noticesOf(input: object) {
  return decodeJsonStat(input, {}).warnings.filter(({ name }) => name === 'PeriodUnreadable');
}

function listed(words: string): Labels {
  return Object.fromEntries(words.split(', ').map((word, index) => [String(index), word]));
}

const months = 'January, February, March, April, May, June, July, August, September, October, November, December';

describe('running numbers as ids of parts of years (PxWeb)', () => {
  it('reads a month by its label, and a total with the id 12 as one', () => {
    expect(linesOf(yearsBy('Month', { 0: 'January', 1: 'February', 12: 'Annual' }))).toEqual([
      'M : 2020-01 1, 2020-02 2, 2021-01 4, 2021-02 5',
      'A 12: 2020 3, 2021 6',
    ]);
  });

  it('reads quarters, halves and roman numbers with any word by their labels', () => {
    expect(linesOf(yearsBy('Quarter', { 0: 'Q1', 1: 'Q2', 4: 'Annual' }))).toEqual([
      'Q : 2020-Q1 1, 2020-Q2 2, 2021-Q1 4, 2021-Q2 5',
      'A 4: 2020 3, 2021 6',
    ]);
    expect(linesOf(yearsBy('Semester', { 0: 'Semester 1', 2: 'Annual' }))).toEqual([
      'S : 2020-S1 1, 2021-S1 3',
      'A 2: 2020 2, 2021 4',
    ]);
    expect(linesOf(yearsBy('Trimestre', { 1: 'Trimestrul II', 2: 'Trimestrul III' }))).toEqual([
      'Q : 2020-Q2 1, 2020-Q3 2, 2021-Q2 3, 2021-Q3 4',
    ]);
    expect(linesOf(yearsBy('Quarter', { 1: 'Second quarter', 2: '3rd Quarter' }))).toEqual([
      'Q : 2020-Q2 1, 2020-Q3 2, 2021-Q2 3, 2021-Q3 4',
    ]);
  });

  it('does not take an id for the month of a label that it cannot read', () => {
    const input = yearsBy('Mes', { 1: 'Febreiro', 2: 'Marzo', 3: 'Abril' });
    expect(linesOf(input)).toEqual([
      'null 1: (Febreiro 2020) 1, (Febreiro 2021) 4',
      'M : 2020-03 2, 2020-04 3, 2021-03 5, 2021-04 6',
    ]);
    expect(noticesOf(input)).toEqual([{ name: 'PeriodUnreadable', values: { count: 2, example: 'Febreiro 2020' } }]);
  });

  it('takes ids that are more than a number, or all numbers of the parts', () => {
    expect(linesOf(yearsBy('Month', { M01: 'Xaneiro', M02: 'Febreiro' }))).toEqual([
      'M : 2020-01 1, 2020-02 2, 2021-01 3, 2021-02 4',
    ]);
    expect(linesOf(yearsBy('Quarter', { 1: 'Una', 2: 'Q2', 3: 'Tres', 4: 'Catro' }))).toEqual([
      'Q : 2020-Q1 1, 2020-Q2 2, 2020-Q3 3, 2020-Q4 4, 2021-Q1 5, 2021-Q2 6, 2021-Q3 7, 2021-Q4 8',
    ]);
  });

  it('does not take all numbers of the parts where a label contradicts', () => {
    expect(linesOf(yearsBy('Quarter', { 1: 'Q2', 2: 'Q1', 3: 'Tres', 4: 'Catro' }))).toEqual([
      'Q : 2020-Q1 2, 2020-Q2 1, 2021-Q1 6, 2021-Q2 5',
      'null 3: (Tres 2020) 3, (Tres 2021) 7',
      'null 4: (Catro 2020) 4, (Catro 2021) 8',
    ]);
  });

  it('reads labels beside ids that count in tens (Eustat)', () => {
    const labels = { 10: 'Total', 20: 'Trimestre I', 30: 'Trimestre II', 40: 'Trimestre III', 50: 'Trimestre IV' };
    expect(linesOf(yearsBy('trimestre', labels))).toEqual([
      'A 10: 2020 1, 2021 6',
      'Q : 2020-Q1 2, 2020-Q2 3, 2020-Q3 4, 2020-Q4 5, 2021-Q1 7, 2021-Q2 8, 2021-Q3 9, 2021-Q4 10',
    ]);
  });
});

describe('totals beside parts of years', () => {
  it.each([
    'Annual',
    'Whole year',
    'Full year',
    'Hela året',
    'Hele året',
    'Gesamtjahr',
    'Jahresdurchschnitt',
    'Months total',
    'Kokku',
    'Jan-Dec',
    'January-December',
    'Media anual',
    'Aasta keskmine',
    'Whole year, total',
  ])('keeps %s as a series of its own beside all months', (total) => {
    const [monthly, yearly, ...more] = linesOf(yearsBy('Month', { ...listed(months), 12: total }));
    expect(more).toEqual([]);
    expect(monthly).toMatch(/^M : 2020-01 1, .*, 2020-12 12, 2021-01 14, .*, 2021-12 25$/u);
    expect(yearly).toBe('A 12: 2020 13, 2021 26');
  });

  it.each(['Quarters total', 'I-IV', 'I-IV quarter', 'Quarters I-IV', 'Trimestrele I-IV'])(
    'keeps %s as a series of its own beside quarters',
    (total) => {
      expect(linesOf(yearsBy('Quarter', listed(`I, II, III, IV, ${total}`)))).toEqual([
        'Q : 2020-Q1 1, 2020-Q2 2, 2020-Q3 3, 2020-Q4 4, 2021-Q1 6, 2021-Q2 7, 2021-Q3 8, 2021-Q4 9',
        'A 4: 2020 5, 2021 10',
      ]);
    },
  );

  it('does not take a sum up to March for a total', () => {
    expect(linesOf(yearsBy('Month', { a: 'January', b: 'January-April', c: 'February' }))).toContain(
      'null b: (January-April 2020) 2, (January-April 2021) 5',
    );
  });
});

describe('parts of years that cannot all be read', () => {
  it('tells a list that is called of months and has hardly any', () => {
    const input = yearsBy('Month', { a: 'Primus', b: 'Secundus' });
    expect(linesOf(input)).toEqual(['A a: 2020 1, 2021 3', 'A b: 2020 2, 2021 4']);
    expect(noticesOf(input)).toEqual([
      { name: 'PeriodUnreadable', values: { count: 2, example: 'Primus' }, path: 'dimension.Month' },
    ]);
  });

  it('gives what is no month among names of months no period', () => {
    expect(linesOf(yearsBy('when', { a: 'January', b: 'February', c: 'Unknown' }))).toEqual([
      'M : 2020-01 1, 2020-02 2, 2021-01 4, 2021-02 5',
      'null c: (Unknown 2020) 3, (Unknown 2021) 6',
    ]);
  });

  it('leaves a few names of months among others alone', () => {
    const input = yearsBy('name', { a: 'April', b: 'Mary', c: 'June', d: 'Anne' });
    expect(linesOf(input)).toHaveLength(4);
    expect(noticesOf(input)).toEqual([]);
  });

  it('reads all four quarters of a list called of periods, and halves apart (Philippine Statistics Authority)', () => {
    expect(
      linesOf(yearsBy('Period', listed('Quarter 1, Quarter 2, Semester 1, Quarter 3, Quarter 4, Annual'))),
    ).toEqual([
      'Q : 2020-Q1 1, 2020-Q2 2, 2020-Q3 4, 2020-Q4 5, 2021-Q1 7, 2021-Q2 8, 2021-Q3 10, 2021-Q4 11',
      'S 2: 2020-S1 3, 2021-S1 9',
      'A 5: 2020 6, 2021 12',
    ]);
    expect(linesOf(yearsBy('Period', listed('First Semester, Second Semester')))).toEqual([
      'S : 2020-S1 1, 2020-S2 2, 2021-S1 3, 2021-S2 4',
    ]);
  });

  it.each(['Q1, Q2, Q3', 'Q1, Q2, Q3, Q4, Other', '1, 2, 3, 4'])('leaves other periods alone: %s', (labels) => {
    expect(linesOf(yearsBy('Period', listed(labels))).every((line) => line.startsWith('A '))).toBe(true);
  });

  it('tells quarters in a list of periods that are not all', () => {
    const path = 'dimension.Period';
    expect(noticesOf(yearsBy('Period', listed('Q1, Q2, Other, Annual')))).toEqual([
      { name: 'PeriodUnreadable', values: { count: 3, example: 'Q1' }, path },
    ]);
    expect(noticesOf(yearsBy('Period', listed('1, 2, 3, 4')))).toEqual([]);
  });

  it('counts weeks, and tells one that its year does not have', () => {
    const input = yearsBy('Week', { 0: 'Week 1', 1: 'Week 52', 2: 'Week 53' });
    expect(linesOf(input)).toEqual([
      'W : 2020-W01 1, 2020-W52 2, 2020-W53 3, 2021-W01 4, 2021-W52 5, (Week 53 2021) 6',
    ]);
    expect(noticesOf(input)).toEqual([{ name: 'PeriodUnreadable', values: { count: 1, example: 'Week 53 2021' } }]);
  });
});

describe('the unit of a cube', () => {
  const dimension = Object(Reflect.get(yearsBy('geo', { ID: 'Indonesia' }), 'dimension'));
  const contents = (unit: object): object => ({
    label: 'EliminatedContents',
    category: { index: { EliminatedValue: 0 }, unit: { EliminatedValue: unit } },
  });

  it.each([
    [
      { base: 'Persons', decimals: 0 },
      { unit: 'Persons', unitMult: 0, decimals: 0 },
    ],
    [
      { base: 'Million', decimals: 1 },
      { unit: null, unitMult: 6, decimals: 1 },
    ],
  ])('is that of contents that PxWeb left out of the axes: %j', (unit, expected) => {
    const input = yearsBy('geo', { ID: 'Indonesia' }, { dimension: { ...dimension, ContentsCode: contents(unit) } });
    const [series] = decodeJsonStat(input, {}).series;
    expect(series).toMatchObject(expected);
    expect(series?.key.map((part) => part.dimension)).toEqual(['geo']);
  });

  it.each([
    ['the role of a metric', { decimals: 0, base: 'Place' }, { metric: ['V'] }],
    ['a unit at all', { decimals: 0 }, {}],
  ])('is of the dimension with %s', (_, ofGeo, role) => {
    const input = {
      ...yearsBy('geo', {}),
      id: ['geo', 'V', 'time'],
      size: [1, 1, 2],
      value: [1, 2],
      role,
      dimension: {
        ...dimension,
        geo: { category: { index: ['ID'], unit: { ID: ofGeo } } },
        V: { category: { index: ['A'], unit: { A: { base: 'kr', multiplier: 3 } } } },
      },
    };
    expect(decodeJsonStat(input, {}).series).toMatchObject([{ unit: 'kr', unitMult: 3 }]);
  });
});

describe('bundles', () => {
  const one = yearsBy('a', { x: 'X' }, { label: 'One' });
  const two = yearsBy('b', { y: 'Y' }, { label: 'Two' });

  it('reads others beside one that is called dataset', () => {
    const file = decodeJsonStat({ dataset: one, dataset2: two }, {});
    expect(file.series.map(({ key }) => key[0]?.dimension)).toEqual(['a', 'b']);
    expect(file.questions).toMatchObject([{ about: 'dataset', options: ['dataset', 'dataset2'] }]);
  });

  it('tells one without values', () => {
    const bare = Object.fromEntries(Object.entries(two).filter(([name]) => name !== 'value'));
    for (const input of [
      { one, two: bare },
      { dataset: one, two: bare },
    ]) {
      const { series, warnings } = decodeJsonStat(input, {});
      expect(series).toHaveLength(1);
      expect(warnings).toContainEqual({ name: 'PartsLeftOut', values: { names: 'Two' } });
    }
  });
});

describe('times of running numbers', () => {
  const withTimes = (...labels: readonly string[]): object => ({
    version: '2.0',
    class: 'dataset',
    id: ['t'],
    size: [labels.length],
    role: { time: ['t'] },
    value: labels.map((_, index) => index + 1),
    dimension: { t: { category: indexOf(Object.fromEntries(labels.map((label, index) => [index, label]))) } },
  });

  it.each([
    [['2020 I', '2020 II', '2020 III', '2020 IV'], 'Q : 2020-Q1 1, 2020-Q2 2, 2020-Q3 3, 2020-Q4 4'],
    [['2020:1', '2020:2', '2020:3', '2020:4', '2021:1'], 'Q : 2020-Q1 1, 2020-Q2 2, 2020-Q3 3, 2020-Q4 4, 2021-Q1 5'],
    [['2020', '2021*'], 'A : 2020 1, 2021 2'],
    [['2020Q4', '2021Q1*'], 'Q : 2020-Q4 1, 2021-Q1 2'],
  ])('reads labels: %j', (labels, expected) => {
    expect(linesOf(withTimes(...labels))).toEqual([expected]);
  });

  it('keeps the star of a year for its months', () => {
    const input = yearsBy('Month', { 0: 'January' });
    const month = Object(Reflect.get(input, 'dimension'));
    const time = { label: 'Year', category: indexOf({ 0: '2020', 1: '2021*' }) };
    const [series] = decodeJsonStat({ ...input, dimension: { ...month, time } }, {}).series;
    expect(series?.readings.map(({ period, statusRaw }) => [period, statusRaw])).toEqual([
      ['2020-01', undefined],
      ['2021-01', '*'],
    ]);
  });

  it('keeps the star of a label for the flag', () => {
    const [series] = decodeJsonStat(withTimes('2020', '2021*'), {}).series;
    expect(series?.readings.map(({ statuses, statusRaw }) => [statuses.join(''), statusRaw])).toEqual([
      ['A', undefined],
      ['P', '*'],
    ]);
  });
});
