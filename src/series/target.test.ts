import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRow, sampleRows, sampleSeries, sampleTarget } from '@mocks/sampleSeries';
import type { Nature, Observation, Target } from './series';
import { targetOutcomes } from './target';

function outcomes(nature: Nature, targets: readonly Target[], rows: readonly Observation[]) {
  return targetOutcomes(sampleSeries({ nature, targets }), rows);
}

describe('targetOutcomes of a stock', () => {
  const rows = [
    sampleRow('2021-12', 17.25),
    sampleRow('2022-06', 19),
    sampleRow('2022-11', 20.5),
    sampleRow('2022-12', null),
    sampleRow('2023-01', 21),
  ];

  it('takes the last number within the target period', () => {
    const target = sampleTarget('2022', 20);
    expect(outcomes('stock', [target], rows)).toEqual([
      { target, observation: rows[2], ratio: 1.025, difference: 0.5, reached: true, atEnd: false },
    ]);
    expect(outcomes('stock', [sampleTarget('2021', 20)], rows)[0]).toMatchObject({
      ratio: 0.8625,
      difference: -2.75,
      reached: false,
    });
  });

  it('takes a longer period that ends with the target period', () => {
    expect(outcomes('stock', [sampleTarget('2022-Q4', 20)], sampleRows('2022', [21]))).toHaveLength(1);
    expect(outcomes('stock', [sampleTarget('2022-Q3', 20)], sampleRows('2022', [21]))).toEqual([]);
  });

  it('tells whether the reading is of the last day', () => {
    const atEnd = (period: string, some: readonly Observation[]) =>
      outcomes('stock', [sampleTarget(period, 20)], some)[0]?.atEnd;
    expect(atEnd('2021', rows)).toBe(true);
    expect(atEnd('2022', rows)).toBe(false);
    expect(atEnd('2022', sampleRows('2022', [19]))).toBe(true);
    expect(atEnd('2022', [sampleRow('2022', 19, { date: '2022-12-30' })])).toBe(false);
  });

  it('goes by the day a figure speaks of', () => {
    const dated = [sampleRow('2022', 21, { date: '2022-08-15' })];
    expect(outcomes('stock', [sampleTarget('2022-Q3', 20)], dated)).toHaveLength(1);
    expect(outcomes('stock', [sampleTarget('2022-Q4', 20)], dated)).toEqual([]);
  });

  it('skips what has no reading or cannot be compared', () => {
    expect(outcomes('stock', [sampleTarget('2024', 30)], rows)).toEqual([]);
    expect(outcomes('stock', [sampleTarget('2022-12', 30)], rows)).toEqual([]);
    expect(outcomes('stock', [sampleTarget('2022', 2, { basis: 'in-period' })], rows)).toEqual([]);
    expect(outcomes('stock', [sampleTarget('2022', 0)], rows)).toEqual([]);
    expect(outcomes('index', [sampleTarget('2022', 20)], rows)).toEqual([]);
    expect(outcomes('rate', [sampleTarget('2022', 20)], rows)).toEqual([]);
  });

  it('minds the words of the source', () => {
    const almost = [sampleRow('2022', 20, { qualifier: 'almost' })];
    const over = [sampleRow('2022', 20, { qualifier: 'more-than' })];
    const exact = [sampleRow('2022', 20)];
    const reached = (target: Target, some: readonly Observation[]) => outcomes('stock', [target], some)[0]?.reached;
    expect(reached(sampleTarget('2022', 20), exact)).toBe(true);
    expect(reached(sampleTarget('2022', 20), almost)).toBe(false);
    expect(reached(sampleTarget('2022', 19), almost)).toBe(true);
    expect(reached(sampleTarget('2022', 20, { qualifier: 'more-than' }), exact)).toBe(false);
    expect(reached(sampleTarget('2022', 20, { qualifier: 'more-than' }), over)).toBe(true);
  });
});

describe('targetOutcomes of a flow', () => {
  it('compares in the same period only, on either basis', () => {
    const rows = [sampleRow('2021', 320), sampleRow('2022', 380)];
    const targets = [
      sampleTarget('2021', 400),
      sampleTarget('2022', 400, { basis: 'in-period' }),
      sampleTarget('2022-Q4', 1),
    ];
    expect(outcomes('flow', targets, rows)).toMatchObject([
      { observation: { period: '2021' }, ratio: 0.8, difference: -80, reached: false, atEnd: true },
      { observation: { period: '2022' }, ratio: 0.95, difference: -20, reached: false },
    ]);
  });
});

describe('targetOutcomes', () => {
  it('agree with themselves', () => {
    const amount = fc.integer({ min: 1, max: 10_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(amount, amount, fc.constantFrom<Nature>('stock', 'flow'), (value, aim, nature) => {
        const [outcome] = outcomes(nature, [sampleTarget('2022', aim)], [sampleRow('2022', value)]);
        expect(outcome?.reached).toBe(value >= aim);
        expect(outcome?.reached).toBe((outcome?.difference ?? Number.NaN) >= 0);
        expect(outcome?.ratio).toBeCloseTo(value / aim, 6);
      }),
    );
  });
});
