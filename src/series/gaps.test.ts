import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingIn, stretchTo, unbroken } from './gaps';
import { shift } from './period';
import { isReading } from './reading';
import { periodFrom, sampleRow, sampleRows } from '@mocks/sampleSeries';

const gappy = fc.array(fc.constantFrom(1, 2, null, undefined), { maxLength: 30 });

describe('missingIn', () => {
  it('joins absent and null periods between numbers', () => {
    expect(missingIn(sampleRows('2021-01', [1, undefined, null, 4, 5, null, 7]))).toEqual([
      { from: '2021-02', to: '2021-03', count: 2 },
      { from: '2021-06', to: '2021-06', count: 1 },
    ]);
  });

  it('leaves out what lies before the first and after the last number', () => {
    expect(missingIn(sampleRows('2021-01', [null, undefined, 3, 4, null]))).toEqual([]);
    expect(missingIn(sampleRows('2021-01', [null]))).toEqual([]);
    expect(missingIn([])).toEqual([]);
  });

  it('counts over the end of a year with 53 weeks', () => {
    expect(missingIn([sampleRow('2020-W52', 1), sampleRow('2021-W02', 2)])).toEqual([
      { from: '2020-W53', to: '2021-W01', count: 2 },
    ]);
  });

  it('takes no longer over a long gap', () => {
    expect(missingIn([sampleRow('0001-01-01', 1), sampleRow('9999-12-31', 2)])[0]?.count).toBe(3_652_057);
  });

  it('and the readings together are all periods from the first number to the last', () => {
    fc.assert(
      fc.property(gappy, (values) => {
        const rows = sampleRows('2019-11', values);
        const missing = missingIn(rows).flatMap(({ from, count }) =>
          Array.from({ length: count }, (_, i) => shift(from, i)),
        );
        const present = rows.filter(isReading).map(({ period }) => period);
        const first = values.findIndex((value) => typeof value === 'number');
        const last = values.findLastIndex((value) => typeof value === 'number');
        const all =
          first < 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => shift(periodFrom('2019-11'), first + i));
        expect([...missing, ...present].sort()).toEqual(all);
        expect(missingIn(rows).every(({ from, to, count }) => shift(from, count - 1) === to)).toBe(true);
      }),
    );
  });
});

describe('unbroken', () => {
  it('splits at gaps and nulls', () => {
    const stretches = unbroken(sampleRows('2021-01', [null, 1, 2, undefined, 3, null, 4, 5]));
    expect(stretches.map((stretch) => stretch.map(({ value }) => value))).toEqual([[1, 2], [3], [4, 5]]);
    expect(unbroken([])).toEqual([]);
  });

  it('keeps every number, in stretches that cannot be joined', () => {
    fc.assert(
      fc.property(gappy, (values) => {
        const rows = sampleRows('2021-01', values);
        const stretches = unbroken(rows);
        expect(stretches.flat()).toEqual(rows.filter(isReading));
        expect(stretches).toHaveLength(stretches.length === 0 ? 0 : missingIn(rows).length + 1);
        for (const stretch of stretches) expect(missingIn(stretch)).toEqual([]);
      }),
    );
  });

  it('ends at any period that has a number', () => {
    fc.assert(
      fc.property(gappy, fc.nat(30), (values, step) => {
        const rows = sampleRows('2021-01', values);
        const at = shift(periodFrom('2021-01'), step);
        const before = unbroken(rows.filter(({ period }) => period <= at));
        const found = stretchTo(rows, at);
        const expected = typeof values[step] === 'number' ? before.at(-1) : undefined;
        expect(found?.readings.slice(0, found.end + 1)).toEqual(expected);
        expect(found?.whole).toBe(expected && before.length === 1);
      }),
    );
  });

  it('refuses rows of several frequencies', () => {
    expect(() => unbroken([sampleRow('2021', 1), sampleRow('2021-04', 2)])).toThrow(RangeError);
  });
});
