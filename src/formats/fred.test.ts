import { describe, expect, it } from 'vitest';
import { checkMutations, expectedFigures, figuresOf, rounded, sample } from '@tests/fixtures/formats/decodedFigures';
import { decodeFred, isFred } from './fred';
import { isFredInfo } from './fredInfo';
import type { Answers } from './question';
import { outcomeOf } from './refusal';

const decode = (input: unknown, answers: Answers = {}) => decodeFred(input, answers);

function observation(date: string, value: string, start = '2024-10-30'): object {
  return { realtime_start: start, realtime_end: start, date, value };
}

function answer(observations: readonly object[], more: object = {}): unknown {
  const realtime = { realtime_start: '2024-10-30', realtime_end: '2024-10-30' };
  return { ...realtime, units: 'lin', output_type: 1, count: observations.length, offset: 0, observations, ...more };
}

const info = sample('fred/pyfredapi-GDP-series-info.json');
const quarters = [
  observation('2024-01-01', '28624.069'),
  observation('2024-04-01', '29016.714'),
  observation('2024-07-01', '.'),
];

describe('files of FRED and ALFRED', () => {
  it.each(expectedFigures('fred'))('%s gives its figures', (file, expected) => {
    const input = sample(`fred/${file}`);
    expect(isFred(input)).toBe(true);
    const decoded = decode(input);
    expect(decoded.complete).toBe(true);
    expect(decoded.series.map(figuresOf)).toEqual(
      expected.map(({ n, missing, first, last, sum }) => ({ n, missing, first, last, sum: rounded(sum) })),
    );
  });

  it.each([
    ['GNPCA-annual-2013-08-14.json', 'A', '2012'],
    ['lewiskk016-eur_usd_m.json', 'M', '2023-07'],
    ['WGS10YR-weekly-cut.json', 'W', '2024-W43'],
    ['GDP-asof-2019-01-01-cut.json', 'Q', '2018-Q3'],
  ] as const)('asks how often %s comes, probably %s', (file, freq, last) => {
    const [question, ...others] = decode(sample(`fred/${file}`)).questions;
    expect(others).toEqual([]);
    expect(question).toMatchObject({ about: 'freq', blocking: false });
    expect(question?.options[0]).toBe(freq);
    const answered = decode(sample(`fred/${file}`), { freq });
    expect(answered.questions).toEqual([]);
    expect(answered.series[0]).toMatchObject({ freq });
    expect(answered.series[0]?.readings.at(-1)?.period).toBe(last);
  });

  it('asks how often where the rows come less often than the description says', () => {
    const seriess = [{ id: 'CPIAUCSL', title: 'CPI', frequency_short: 'M', units: 'Index' }];
    const file = decodeFred(answer(quarters, { frequency: 'q' }), {}, { seriess });
    expect(file.questions).toMatchObject([{ about: 'freq', options: ['Q', 'M', 'W', 'D'] }]);
    expect(file.series[0]).toMatchObject({ freq: null, readings: [{ period: '2024-01-01' }, {}, {}] });
    const answered = decodeFred(answer(quarters), { freq: 'Q' }, { seriess });
    expect(answered.questions).toEqual([]);
    expect(answered.series[0]?.readings.map(({ period }) => period)).toEqual(['2024-Q1', '2024-Q2', '2024-Q3']);
    // A person who knows of gaps may say that they are months all the same.
    expect(decodeFred(answer(quarters), { freq: 'M' }, { seriess }).series[0]?.freq).toBe('M');
  });

  it('does not offer what dates cannot be', () => {
    expect(decode(sample('fred/WGS10YR-weekly-cut.json')).questions[0]?.options).toEqual(['W', 'D']);
    expect(decode(answer([observation('2024-01-01', '1')])).questions[0]?.options[0]).toBe('A');
    const fortnights = ['2024-01-03', '2024-01-17', '2024-01-31', '2024-02-14'].map((date) => observation(date, '1'));
    expect(decode(answer(fortnights)).questions[0]?.options).toEqual(['W', 'D']);
  });

  it('keeps every vintage, the latest one last', () => {
    const [series] = decode(sample('fred/GDP-asof-2019-01-01-cut.json'), { freq: 'Q' }).series;
    expect(series?.readings.filter(({ period }) => period === '1946-Q1')).toEqual([
      { time: '1946-01-01', period: '1946-Q1', value: 199.7, statuses: ['A'], vintage: '1992-12-22' },
      { time: '1946-01-01', period: '1946-Q1', value: null, statuses: ['M'], vintage: '1996-01-19' },
      { time: '1946-01-01', period: '1946-Q1', value: 210.4, statuses: ['A'], vintage: '1997-05-07' },
      { time: '1946-01-01', period: '1946-Q1', value: null, statuses: ['M'], vintage: '1999-10-28' },
    ]);
  });

  it('takes the day of asking for no vintage', () => {
    expect(decode(answer(quarters)).series[0]?.readings.every(({ vintage }) => vintage === undefined)).toBe(true);
  });

  it('says where the day of a vintage is only where the range begins', () => {
    const rows = [observation('2024-01-01', '1', '2024-05-01'), observation('2024-01-01', '2', '2024-06-01')];
    expect(decode(answer(rows, { realtime_start: '2024-05-01' }), { freq: 'Q' }).warnings).toContainEqual({
      name: 'Assumed',
      values: { what: '2024-05-01', about: 'since', count: 1 },
      path: 'realtime_start',
    });
  });

  it('reads columns of vintages, unpublished and unchanged ones once', () => {
    const observations = [
      { date: '2024-01-01', GDP_20240425: '28284.498', GDP_20240530: '28255.928', GDP_20240627: '28255.928' },
      { date: '2024-04-01', GDP_20240425: '.', GDP_20240530: '.', GDP_20240627: '28629.2' },
    ];
    const range = { output_type: 2, realtime_start: '2024-04-01', realtime_end: '2024-06-30' };
    const { series, warnings, complete } = decode(answer(observations, { ...range, count: 6 }), { freq: 'Q' });
    expect(complete).toBe(true);
    expect(series[0]?.key).toEqual([{ dimension: 'series', value: 'GDP' }]);
    expect(series[0]?.readings.map(({ period, value, vintage }) => [period, value, vintage])).toEqual([
      ['2024-Q1', 28284.498, '2024-04-25'],
      ['2024-Q1', 28255.928, '2024-05-30'],
      ['2024-Q2', 28629.2, '2024-06-27'],
    ]);
    expect(warnings.map(({ name }) => name)).toContain('SeveralVintages');
    const oneDay = { output_type: 2, realtime_start: '2024-06-27', realtime_end: '2024-06-27' };
    expect(decode(answer(observations, oneDay), { freq: 'Q' }).series).toEqual(series);
  });

  it('learns title, unit, frequency and adjustment from the description beside it', () => {
    expect(isFredInfo(info)).toBe(true);
    const file = decodeFred(answer(quarters), {}, info);
    expect(file).toMatchObject({ title: 'Gross Domestic Product', updated: '2024-10-30', questions: [] });
    expect(file.url).toBe('https://fred.stlouisfed.org/series/GDP');
    expect(file.notes[0]).toBe('Seasonally Adjusted Annual Rate');
    expect(file.series[0]).toMatchObject({
      key: [{ dimension: 'series', value: 'GDP', label: 'Gross Domestic Product' }],
      unit: 'Billions of Dollars',
      freq: 'Q',
      adjustment: 'S',
      readings: [{ period: '2024-Q1' }, { period: '2024-Q2' }, { period: '2024-Q3', value: null, statuses: ['M'] }],
    });
  });

  it('names what was done to the values', () => {
    const file = decodeFred(answer(quarters, { units: 'pc1' }), {}, info);
    expect(file.series[0]).toMatchObject({
      label: 'Gross Domestic Product (Percent Change from Year Ago)',
      unit: 'Percent',
    });
    expect(decodeFred(answer(quarters, { units: 'chg' }), {}, info).series[0]?.unit).toBe('Billions of Dollars');
  });

  it('says that a page is not the whole', () => {
    const file = decode(answer(quarters, { count: 315, limit: 3 }));
    expect(file.complete).toBe(false);
    expect(file.warnings[0]).toEqual({ name: 'FeedPartial', values: { rows: 3, total: 315 }, path: 'count' });
  });

  it('reads a bare list of observations', () => {
    expect(isFred(quarters)).toBe(true);
    expect(decode(quarters).series[0]?.readings).toHaveLength(3);
    expect(isFred([{ date: '2024-01-01', value: '1' }])).toBe(false);
  });

  it.each([
    [
      'an error',
      { error_code: 400, error_message: 'Bad Request. The series does not exist.' },
      { name: 'FeedSourceError', path: 'error_message' },
    ],
    ['a description alone', info, { name: 'FeedSourceError', path: 'seriess' }],
    ['no observations', answer([]), { name: 'FeedSourceError', path: 'observations' }],
    [
      'a day that is none',
      answer([observation('2024-02-30', '1')]),
      { name: 'FeedSchemaError', path: 'observations[0].date' },
    ],
    ['a row without value', answer([{ date: '2024-01-01' }]), { name: 'FeedSchemaError', path: 'observations[0]' }],
    [
      'columns of two series',
      answer([{ date: '2024-01-01', A_20240101: '1', B_20240101: '2' }]),
      { name: 'FeedSchemaError', path: 'observations' },
    ],
    [
      'two values of one vintage',
      answer([observation('2024-01-01', '1'), observation('2024-01-01', '2')]),
      { name: 'FeedSemanticError', path: 'series[series=series]' },
    ],
  ])('refuses %s', (_, input, error) => {
    expect(isFred(input)).toBe(true);
    expect(outcomeOf(() => decode(input))).toMatchObject({ ok: false, error });
  });

  it('refuses an answer that its dates contradict', () => {
    const outcome = outcomeOf(() => decode(answer(quarters), { freq: 'A' }));
    expect(outcome).toMatchObject({ ok: false, error: { name: 'FeedSemanticError', path: 'observations' } });
  });

  it('refuses a description of another series', () => {
    const pivoted = answer([{ date: '2024-01-01', UNRATE_20240430: '3.9' }]);
    expect(outcomeOf(() => decodeFred(pivoted, {}, info))).toMatchObject({
      error: { name: 'FeedSemanticError', path: 'seriess' },
    });
  });

  it('reads 100,000 values quickly', () => {
    const start = Date.UTC(1900, 0, 1);
    const day = (n: number) => new Date(start + n * 86_400_000).toISOString().slice(0, 10);
    const many = Array.from({ length: 20_000 }, (_, n) => day(n)).flatMap((date) =>
      ['2021', '2022', '2023', '2024', '2025'].map((year) => observation(date, year, `${year}-06-01`)),
    );
    const before = performance.now();
    const file = decode(answer(many, { realtime_start: '2000-01-01' }), { freq: 'D' });
    // A fifth of a second on a quiet machine; others may be at work beside the tests.
    expect(performance.now() - before).toBeLessThan(5000);
    expect(file.series[0]?.readings).toHaveLength(100_000);
  });

  it('survives any change to its samples', () => {
    const seen = { read: 0, refused: 0 };
    const pivoted = answer([{ date: '2024-01-01', GDP_20240425: '1', GDP_20240530: '.' }], { output_type: 3 });
    const samples = [answer(quarters), pivoted, { ...Object(answer(quarters)), ...Object(info) }];
    checkMutations(JSON.parse(JSON.stringify(samples)), decode, ({ ok }) => (seen[ok ? 'read' : 'refused'] += 1));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(0);
  });
});
