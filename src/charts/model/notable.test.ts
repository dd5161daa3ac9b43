import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleRow } from '@mocks/sampleSeries';
import type { PlacedPoint } from './chartModel';
import { turnsOf, type Turn } from './notable';

function pointsOf(values: readonly number[]): readonly PlacedPoint[] {
  const observation = sampleRow('2020-01', 1);
  const { period } = observation;
  return values.map((value, x) => ({ period, day: x, value, x, y: 0, observation }));
}

/** How deep the line falls on one side of a point, by walking it. */
function fall(heights: readonly number[], at: number, step: 1 | -1): number {
  const top = heights[at] ?? 0;
  let lowest = top;
  for (let index = at + step; index >= 0 && index < heights.length; index += step) {
    const height = heights[index] ?? 0;
    if (height > top) return top - lowest;
    lowest = Math.min(lowest, height);
  }
  return lowest === top ? 0 : Number.POSITIVE_INFINITY;
}

function walked(points: readonly PlacedPoint[], sign: 1 | -1): readonly Turn[] {
  const heights = points.map((point) => point.value * sign);
  return points.flatMap((point, index): Turn[] => {
    const here = heights[index] ?? 0;
    const isTop = here > (heights[index - 1] ?? -Infinity) && here >= (heights[index + 1] ?? -Infinity);
    const prominence = Math.min(fall(heights, index, -1), fall(heights, index, 1));
    return isTop && index > 0 && index < points.length - 1 ? [{ point, peak: sign === 1, prominence }] : [];
  });
}

it('finds the turning points that walking from each point finds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 40 }), fc.nat(4), (values, least) => {
      const points = pointsOf(values);
      const expected = [...walked(points, 1), ...walked(points, -1)]
        .filter(({ prominence }) => prominence >= least)
        .toSorted((a, b) => b.prominence - a.prominence || a.point.x - b.point.x);
      expect(turnsOf(points, least, 100)).toEqual(expected);
    }),
  );
});

it('takes as long for ten times as many points as ten times as long at most, even where all are equally high', () => {
  const points = pointsOf(Array.from({ length: 200_000 }, (_, index) => index % 2));
  const start = performance.now();
  expect(turnsOf(points, 0, 3)).toHaveLength(3);
  // Walking from each point to both ends would take minutes.
  expect(performance.now() - start).toBeLessThan(5000);
});
