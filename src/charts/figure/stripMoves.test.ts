import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shift, stepsBetween } from '@/series/period';
import { periodFrom } from '@mocks/sampleSeries';
import type { Span } from './span';
import { movedBy, periodAtShare, shareOf, stepsOfKey, type Grip } from './stripMoves';
import { startDay } from '@/series/period';

const span: Span = {
  freq: 'M',
  first: periodFrom('2013-05'),
  last: periodFrom('2026-02'),
  latest: periodFrom('2026-02'),
};
const length = stepsBetween(span.first, span.last);

describe('moving the range', () => {
  it('stops at the ends of the data and two periods apart', () => {
    const ends = { from: periodFrom('2020-01'), to: periodFrom('2021-12') };
    expect(movedBy(ends, span, { grip: 'from', steps: 999 })).toEqual({ from: '2021-11', to: '2021-12' });
    expect(movedBy(ends, span, { grip: 'from', steps: -999 }).from).toBe('2013-05');
    expect(movedBy(ends, span, { grip: 'to', steps: -999 }).to).toBe('2020-02');
    expect(movedBy(ends, span, { grip: 'window', steps: 999 })).toEqual({ from: '2024-03', to: '2026-02' });
  });

  it('never leaves the data or closes, whatever the moves', () => {
    const grips = fc.constantFrom<Grip>('from', 'to', 'window');
    const moves = fc.array(fc.record({ grip: grips, steps: fc.integer({ min: -400, max: 400 }) }), { maxLength: 30 });
    fc.assert(
      fc.property(moves, (list) => {
        let ends = { from: span.first, to: span.last };
        for (const move of list) ends = movedBy(ends, span, move);
        expect(stepsBetween(ends.from, ends.to)).toBeGreaterThanOrEqual(1);
        expect(stepsBetween(span.first, ends.from)).toBeGreaterThanOrEqual(0);
        expect(stepsBetween(ends.to, span.last)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('knows its keys', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End', 'x'];
    expect(keys.map((key) => stepsOfKey(key, span))).toEqual([1, -1, 12, -12, -length, length, undefined]);
  });

  it('finds the period under every share of the strip', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: length }), (steps) => {
        const period = shift(span.first, steps);
        expect(periodAtShare(shareOf(startDay(period) + 14, span), span)).toBe(period);
      }),
    );
    expect(periodAtShare(-1, span)).toBe('2013-05');
    expect(periodAtShare(2, span)).toBe('2026-02');
  });
});
