import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, endDay, periodAt, startDay } from './period';
import type { Freq } from './period';
import { within } from './range';
import type { PeriodRange } from './range';
import { periodFrom, sampleRow, sampleRows } from '@mocks/sampleSeries';

const months = sampleRows('2021-01', [1, 2, 3, null, 5, 6]);

function shown(range: PeriodRange, rows = months): readonly string[] {
  return within(rows, range).map(({ period }) => period);
}

describe('within', () => {
  it('includes both bounds and keeps nulls', () => {
    expect(shown({ from: periodFrom('2021-02'), to: periodFrom('2021-04') })).toEqual([
      '2021-02',
      '2021-03',
      '2021-04',
    ]);
    expect(shown({ from: periodFrom('2021-05') })).toEqual(['2021-05', '2021-06']);
    expect(shown({ to: periodFrom('2021-01') })).toEqual(['2021-01']);
    expect(shown({})).toHaveLength(6);
  });

  it('accepts bounds of another frequency', () => {
    expect(shown({ from: periodFrom('2021-Q2'), to: periodFrom('2021') })).toEqual(['2021-04', '2021-05', '2021-06']);
    expect(shown({ from: periodFrom('2021-02-15'), to: periodFrom('2021-03-01') })).toEqual(['2021-02', '2021-03']);
    expect(shown({ from: periodFrom('2021-06') }, sampleRows('2020', [1, 2, 3]))).toEqual(['2021', '2022']);
  });

  it('has no rows when the bounds are the wrong way round', () => {
    expect(shown({ from: periodFrom('2021-06'), to: periodFrom('2021-02') }, [sampleRow('2021', 1)])).toEqual([]);
  });

  it('keeps exactly the rows that share a day with the range', () => {
    const day = fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2021, 12, 31) });
    const freq = fc.constantFrom<Freq>('A', 'S', 'Q', 'M', 'W', 'D');
    const bound = fc.tuple(freq, day).map(([f, d]) => periodAt(f, d));
    fc.assert(
      fc.property(bound, bound, bound, (period, from, to) => {
        const row = sampleRow(period, 1);
        const shares = Array.from(
          { length: endDay(row.period) - startDay(row.period) + 1 },
          (_, i) => startDay(row.period) + i,
        ).some((one) => one >= startDay(from) && one <= endDay(to));
        expect(within([row], { from, to })).toEqual(shares ? [row] : []);
      }),
    );
  });
});
