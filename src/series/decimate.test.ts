import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimate, decimateEvenly } from './decimate';
import type { Point } from './decimate';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const points = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 300 }), y: number }), { minLength: 1, maxLength: 400 })
  .map((some) => some.sort((a, b) => a.x - b.x));
const columns = fc.integer({ min: 1, max: 30 });

function wave(count: number): readonly Point[] {
  return Array.from({ length: count }, (_, x) => ({ x, y: Math.sin(x / 50) * 10 + ((x * 7919) % 101) }));
}

describe('decimate', () => {
  it('returns a short line as it is', () => {
    const short = wave(40);
    expect(decimate(short, 10)).toBe(short);
    const none: readonly Point[] = [];
    expect(decimate(none, 10)).toBe(none);
  });

  it('keeps first, lowest, highest and last of every slice', () => {
    const one = [3, 9, 5, 1, 4, 2].map((y, x) => ({ x, y }));
    expect(decimate(one, 1).map(({ y }) => y)).toEqual([3, 9, 1, 2]);
    const two = [3, 9, 5, 1, 4, 2, 7, 7, 8, 6, 0, 1].map((y, x) => ({ x, y }));
    expect(decimate(two, 2).map(({ y }) => y)).toEqual([3, 9, 1, 2, 7, 8, 0, 1]);
  });

  it('keeps the same of items at equal steps as of points', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 400 }), columns, (heights, count) => {
        const even = heights.map((y, x) => ({ x, y }));
        expect(decimateEvenly(even, Float64Array.from(heights), count)).toEqual(decimate(even, count));
      }),
    );
  });

  it('copes with one place, no columns and unequal steps', () => {
    const upright = Array.from({ length: 20 }, (_, y) => ({ x: 5, y }));
    expect(decimate(upright, 3).map(({ y }) => y)).toEqual([0, 19]);
    expect(decimate(wave(20), 1).length).toBeLessThanOrEqual(4);
    for (const count of [0, -1, 0.5, Number.NaN]) expect(decimate(wave(20), count)).toEqual(decimate(wave(20), 1));
    const late = [...wave(50), { x: 1e6, y: 0 }];
    expect(decimate(late, 10)).toContain(late[0]);
    expect(decimate(late, 10).at(-1)).toBe(late.at(-1));
  });

  it('keeps the ends and extremes, in order, as the same objects, and few enough', () => {
    fc.assert(
      fc.property(points, columns, (some, count) => {
        const kept = decimate(some, count);
        expect(kept.length).toBeLessThanOrEqual(4 * count);
        expect(kept[0]).toBe(some[0]);
        expect(kept.at(-1)).toBe(some.at(-1));
        const ys = (row: readonly Point[]) => row.map(({ y }) => y);
        expect(Math.max(...ys(kept))).toBe(Math.max(...ys(some)));
        expect(Math.min(...ys(kept))).toBe(Math.min(...ys(some)));
        const places = kept.map((point) => some.indexOf(point));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places).not.toContain(-1);
      }),
    );
  });

  it('keeps the range and the ends of every slice', () => {
    fc.assert(
      fc.property(points, columns, (some, count) => {
        fc.pre(some.length > 4 * count);
        const [x0, x1] = [some[0]?.x ?? 0, some.at(-1)?.x ?? 0];
        const columnOf = ({ x }: Point) =>
          x1 > x0 ? Math.min(count - 1, Math.floor((x - x0) * (count / (x1 - x0)))) : 0;
        const kept = decimate(some, count);
        for (const column of new Set(some.map(columnOf))) {
          const all = some.filter((point) => columnOf(point) === column);
          const few = kept.filter((point) => columnOf(point) === column);
          expect(few[0]).toBe(all[0]);
          expect(few.at(-1)).toBe(all.at(-1));
          expect(Math.max(...few.map(({ y }) => y))).toBe(Math.max(...all.map(({ y }) => y)));
          expect(Math.min(...few.map(({ y }) => y))).toBe(Math.min(...all.map(({ y }) => y)));
        }
      }),
    );
  });

  it('takes 150,000 points in linear time', () => {
    const time = (count: number) => {
      const many = wave(count);
      const started = performance.now();
      expect(decimate(many, 800).length).toBeLessThanOrEqual(3200);
      return performance.now() - started;
    };
    const best = Math.min(...Array.from({ length: 7 }, () => time(150_000)));
    // The best of several: other work on the machine must not count.
    expect(best).toBeLessThan(20);
  });
});
