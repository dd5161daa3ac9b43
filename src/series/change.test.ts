import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween, changeOnPrevious, changeOnYear } from './change';
import { periodFrom, sampleRow, sampleRows, sampleSeries } from '@mocks/sampleSeries';
import type { Nature, Observation } from './series';

const index = sampleSeries({ nature: 'index' });
const rate = sampleSeries({ nature: 'rate' });
const stock = sampleSeries({ nature: 'stock' });
const flow = sampleSeries({ nature: 'flow' });

describe('changeBetween', () => {
  const from = sampleRow('2021-01', 52.6);
  const to = sampleRow('2021-02', 53.8);

  it('is in points for an index and in percentage points for a rate', () => {
    expect(changeBetween(index, from, to)).toEqual({ kind: 'points', value: 1.2, absolute: 1.2, from, to });
    expect(changeBetween(rate, to, from)).toEqual({
      kind: 'percentage-points',
      value: -1.2,
      absolute: -1.2,
      from: to,
      to: from,
    });
    expect(changeBetween(rate, sampleRow('2021-01', -0.5), sampleRow('2021-02', 0))).toMatchObject({ value: 0.5 });
  });

  it('is in per cent for a stock and a flow', () => {
    expect(changeBetween(stock, sampleRow('2021', 8), sampleRow('2022', 10))).toMatchObject({
      kind: 'percent',
      value: 25,
      absolute: 2,
    });
    expect(changeBetween(flow, sampleRow('2021', 10), sampleRow('2022', 0))).toMatchObject({
      value: -100,
      absolute: -10,
    });
    expect(changeBetween(flow, sampleRow('2021', 3), sampleRow('2022', 3.1))).toMatchObject({
      value: 3.333333333,
      absolute: 0.1,
    });
  });

  it('has no per cent from zero or less', () => {
    expect(changeBetween(stock, sampleRow('2021', 0), sampleRow('2022', 10))).toBeUndefined();
    expect(changeBetween(flow, sampleRow('2021', -2), sampleRow('2022', 10))).toBeUndefined();
  });

  it('needs two numbers', () => {
    expect(changeBetween(index, sampleRow('2021-01', null), to)).toBeUndefined();
    expect(changeBetween(index, from, sampleRow('2021-02', null))).toBeUndefined();
  });

  it('turns its sign with the direction, and zero is plain', () => {
    const tenths = fc.integer({ min: 1, max: 1e9 }).map((n) => n / 10);
    fc.assert(
      fc.property(tenths, tenths, fc.constantFrom<Nature>('index', 'rate', 'stock', 'flow'), (a, b, nature) => {
        const series = sampleSeries({ nature });
        const [first, second] = [sampleRow('2021-01', a), sampleRow('2021-02', b)];
        const there = changeBetween(series, first, second);
        const back = changeBetween(series, second, first);
        expect(there?.absolute).toBe(0 - (back?.absolute ?? Number.NaN));
        expect(Math.sign(there?.value ?? Number.NaN)).toBe(Math.sign(b - a));
        expect(a + (there?.absolute ?? Number.NaN)).toBeCloseTo(b, 5);
      }),
    );
  });
});

describe('changeOnPrevious', () => {
  const rows = sampleRows('2021-01', [50, 51, null, 53, undefined, 55, 54]);

  it('compares with the period before', () => {
    expect(changeOnPrevious(index, rows, periodFrom('2021-02'))?.value).toBe(1);
    expect(changeOnPrevious(index, rows, periodFrom('2021-07'))?.value).toBe(-1);
  });

  it.each(['2021-01', '2021-03', '2021-04', '2021-05', '2021-06', '2021-08', '2021'])('has none at %s', (at) => {
    expect(changeOnPrevious(index, rows, periodFrom(at))).toBeUndefined();
    expect(changeOnPrevious(flow, rows, periodFrom(at))).toBeUndefined();
  });

  it('compares a stock with the reading before, whatever its age', () => {
    expect(changeOnPrevious(stock, rows, periodFrom('2021-04'))?.from.period).toBe('2021-02');
    expect(changeOnPrevious(stock, rows, periodFrom('2021-06'))?.from.period).toBe('2021-04');
    expect(changeOnPrevious(stock, rows, periodFrom('2021-01'))).toBeUndefined();
    expect(changeOnPrevious(stock, rows, periodFrom('2021-03'))).toBeUndefined();
  });

  it('knows which years and weeks follow each other', () => {
    expect(changeOnPrevious(flow, sampleRows('2021', [4, 5]), periodFrom('2022'))?.value).toBe(25);
    const weeks = [sampleRow('2020-W52', 1), sampleRow('2020-W53', 2), sampleRow('2021-W01', 4)];
    expect(changeOnPrevious(index, weeks, periodFrom('2021-W01'))?.from.period).toBe('2020-W53');
  });

  it('does not trip over the first and last year', () => {
    expect(changeOnPrevious(index, sampleRows('0001', [1, 2]), periodFrom('0001'))).toBeUndefined();
    expect(changeOnPrevious(index, sampleRows('9998', [1, 2]), periodFrom('9999'))?.value).toBe(1);
  });

  it('says for a flow or index only what two successive numbers say', () => {
    const values = fc.array(fc.option(fc.integer({ min: 1, max: 99 }), { freq: 3 }), { maxLength: 20 });
    fc.assert(
      fc.property(values, fc.nat(20), (numbers, n) => {
        const some = sampleRows('2021-01', numbers);
        const at =
          sampleRows(
            '2021-01',
            Array.from({ length: n + 1 }, () => 0),
          ).at(-1)?.period ?? periodFrom('2021-01');
        const [before, now] = [numbers[n - 1], numbers[n]];
        const expected = typeof before === 'number' && typeof now === 'number' ? now - before : undefined;
        expect(changeOnPrevious(index, some, at)?.value).toBe(expected);
      }),
    );
  });
});

describe('changeOnYear', () => {
  it('compares with the same period a year earlier', () => {
    const rows = [
      sampleRow('2020-04', 27.5),
      sampleRow('2021-03', 53.2),
      sampleRow('2021-04', 54.6),
      sampleRow('2022-03', null),
    ];
    expect(changeOnYear(index, rows, periodFrom('2021-04'))).toMatchObject({ value: 27.1, from: rows[0], to: rows[2] });
    expect(changeOnYear(index, rows, periodFrom('2021-03'))).toBeUndefined();
    expect(changeOnYear(index, rows, periodFrom('2022-03'))).toBeUndefined();
    expect(changeOnYear(index, rows, periodFrom('2022-04'))).toBeUndefined();
  });

  it('has none for a day or week that the year before lacks', () => {
    const rows = [sampleRow('2023-02-28', 1), sampleRow('2024-02-29', 2)];
    expect(changeOnYear(index, rows, periodFrom('2024-02-29'))).toBeUndefined();
  });
});

describe('figures that are not comparable', () => {
  const pair = (from: Partial<Observation>, to: Partial<Observation>) =>
    changeBetween(sampleSeries({ nature: 'stock' }), sampleRow('2021-01', 2, from), sampleRow('2021-02', 3, to));

  it.each([
    ['hedged by the source', { qualifier: 'about' }, {}],
    ['counted by someone else', { counter: 'Kominfo' }, { counter: 'idEA' }],
    ['in another definition', { status: 'D' }, {}],
    ['of low reliability', {}, { status: 'U' }],
    ['across a break', {}, { status: 'B' }],
  ] as const)('%s', (_name, from, to) => {
    expect(pair(from, to)).toBeUndefined();
    expect(pair({}, {})?.value).toBe(50);
  });
});
