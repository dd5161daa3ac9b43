import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extremeSince, extremesOf } from './extremes';
import { shift, stepsBetween } from './period';
import { periodFrom, sampleRows } from '@mocks/sampleSeries';

const start = periodFrom('2021-01');
const gappy = fc.array(fc.constantFrom(1, 2, 3, 4, 5, null, undefined), { minLength: 1, maxLength: 20 });

describe('extremesOf', () => {
  it('gives the earliest of equals', () => {
    const extremes = extremesOf(sampleRows('2021-01', [null, 2, 5, 5, undefined, 1, 1, 3]));
    expect(extremes?.highest).toMatchObject({ period: '2021-03', value: 5 });
    expect(extremes?.lowest).toMatchObject({ period: '2021-06', value: 1 });
  });

  it('is undefined without a number', () => {
    expect(extremesOf([])).toBeUndefined();
    expect(extremesOf(sampleRows('2021-01', [null, null]))).toBeUndefined();
  });

  it('no reading lies outside', () => {
    fc.assert(
      fc.property(gappy, (values) => {
        const numbers = values.filter((value) => typeof value === 'number');
        const extremes = extremesOf(sampleRows('2021-01', values));
        fc.pre(numbers.length > 0);
        expect(extremes?.highest.value).toBe(Math.max(...numbers));
        expect(extremes?.lowest.value).toBe(Math.min(...numbers));
        const place = (value: number) =>
          shift(
            start,
            values.findIndex((one) => one === value),
          );
        expect(extremes?.highest.period).toBe(place(Math.max(...numbers)));
        expect(extremes?.lowest.period).toBe(place(Math.min(...numbers)));
      }),
    );
  });
});

describe('extremeSince', () => {
  const since = (values: readonly (number | null | undefined)[], minSpan = 1) =>
    extremeSince(sampleRows(start, values), shift(start, values.length - 1), minSpan);

  it('names the last period that was as extreme', () => {
    expect(since([9, 5, 6, 7])).toEqual({ direction: 'highest', since: '2021-01', span: 2 });
    expect(since([1, 5, 6, 4, 3])).toEqual({ direction: 'lowest', since: '2021-01', span: 3 });
  });

  it('ends at an equal reading', () => {
    expect(since([9, 5, 7, 6, 7])).toEqual({ direction: 'highest', since: '2021-03', span: 1 });
    expect(since([7, 7])).toBeUndefined();
  });

  it('says that nothing in the data was as extreme', () => {
    expect(since([5, 6, 7])).toEqual({ direction: 'highest', since: null, span: 2 });
    expect(since([7, 6, 5])).toEqual({ direction: 'lowest', since: null, span: 2 });
    expect(since([null, undefined, 5, 6])).toEqual({ direction: 'highest', since: null, span: 1 });
  });

  it('is silent when a missing period could refute it', () => {
    expect(since([9, null, 5, 6, 7])).toBeUndefined();
    expect(since([9, undefined, 5, 6, 7])).toBeUndefined();
    expect(since([4, null, 5, 6, 7])).toBeUndefined();
    expect(since([null, 9, 5, 6, 7])).toEqual({ direction: 'highest', since: '2021-02', span: 2 });
    expect(since([1, undefined, 9, 5, 6, 7])).toEqual({ direction: 'highest', since: '2021-03', span: 2 });
  });

  it('needs the span and a number', () => {
    expect(since([9, 5, 6, 7], 3)).toBeUndefined();
    expect(since([9, 5, 6, 7], 2)).toBeDefined();
    expect(since([9, 5, null], 0)).toBeUndefined();
    expect(since([5], 1)).toBeUndefined();
    expect(extremeSince(sampleRows(start, [1, 2, 3]), periodFrom('2022-01'), 0)).toBeUndefined();
  });

  it('holds, and is never missed, by brute force', () => {
    fc.assert(
      fc.property(gappy, fc.nat(19), fc.integer({ min: 1, max: 4 }), (values, n, minSpan) => {
        const claim = extremeSince(sampleRows(start, values), shift(start, n), minSpan);
        const value = values[n];
        const first = values.findIndex((one) => typeof one === 'number');
        const spans = (['highest', 'lowest'] as const).map((direction) => {
          const asExtreme = (one: number | null | undefined) =>
            typeof one !== 'number' ||
            typeof value !== 'number' ||
            (direction === 'highest' ? one >= value : one <= value);
          let span = 0;
          while (n - span - 1 >= first && !asExtreme(values[n - span - 1])) span += 1;
          const end = n - span - 1;
          const certain = typeof value === 'number' && (end < first || typeof values[end] === 'number');
          return { direction, span, since: end < first ? null : shift(start, end), certain };
        });
        const possible = spans.filter(({ certain, span }) => certain && span >= minSpan);
        expect(possible.length).toBeLessThanOrEqual(1);
        expect(claim).toEqual(
          possible.map(({ direction, span, since: when }) => ({ direction, span, since: when }))[0],
        );
        const steps = claim?.since ? stepsBetween(claim.since, shift(start, n)) - 1 : claim?.span;
        expect(steps).toBe(claim?.span);
      }),
      { numRuns: 3000 },
    );
  });
});
