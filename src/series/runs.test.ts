import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shift } from './period';
import { runEndingAt } from './runs';
import { periodFrom, sampleRows } from '@mocks/sampleSeries';

const rows = sampleRows('2021-01', [51, 49, 52, 53, 50, 50, 48, null, 47, undefined, 46, 45]);

describe('runEndingAt', () => {
  it.each([
    ['2021-01', { side: 'above', from: '2021-01', to: '2021-01', length: 1 }],
    ['2021-02', { side: 'below', from: '2021-02', to: '2021-02', length: 1 }],
    ['2021-04', { side: 'above', from: '2021-03', to: '2021-04', length: 2 }],
    ['2021-06', { side: 'at', from: '2021-05', to: '2021-06', length: 2 }],
    ['2021-07', { side: 'below', from: '2021-07', to: '2021-07', length: 1 }],
    ['2021-09', { side: 'below', from: '2021-09', to: '2021-09', length: 1 }],
    ['2021-12', { side: 'below', from: '2021-11', to: '2021-12', length: 2 }],
  ] as const)('ending at %s', (at, expected) => {
    expect(runEndingAt(rows, periodFrom(at), 50)).toEqual(expected);
  });

  it.each(['2021-08', '2021-10', '2020-12', '2022-01', '2021'])('has none at %s', (at) => {
    expect(runEndingAt(rows, periodFrom(at), 50)).toBeUndefined();
  });

  it('is on one side throughout and cannot be longer', () => {
    const values = fc.array(fc.constantFrom(49, 50, 51, 52, null, undefined), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(values, fc.nat(24), (numbers, n) => {
        const start = periodFrom('2021-01');
        const run = runEndingAt(sampleRows(start, numbers), shift(start, n), 50);
        const signs = numbers.map((value) => (typeof value === 'number' ? Math.sign(value - 50) : undefined));
        expect(run === undefined).toBe(signs[n] === undefined);
        fc.pre(run !== undefined);
        const first = n - run.length + 1;
        expect({ below: -1, at: 0, above: 1 }[run.side]).toBe(signs[n]);
        expect(new Set(signs.slice(first, n + 1)).size).toBe(1);
        expect(signs[first - 1]).not.toBe(signs[n]);
        expect([run.from, run.to]).toEqual([shift(start, first), shift(start, n)]);
      }),
    );
  });
});
