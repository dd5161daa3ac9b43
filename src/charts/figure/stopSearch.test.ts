import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Stop } from '@/charts/model/chartModel';
import { sampleRows } from '@mocks/sampleSeries';
import { stopNearDay, stopNearX, stopOfPeriod } from './stopSearch';

const periods = sampleRows(
  '2001-01',
  Array.from({ length: 40 }, () => 1),
);

/** Stops at places in any order, as series that are read on different days make them. */
function stopsAt(places: readonly { readonly x: number; readonly day: number }[]): readonly Stop[] {
  return places.flatMap(({ x, day }, index) => {
    const observation = periods[index];
    if (!observation) return [];
    const { period } = observation;
    return [{ period, x, readings: [{ key: 'a', point: { period, day, value: 1, x, y: 0, observation } }] }];
  });
}

const place = fc.integer({ min: 0, max: 30 });
const stops = fc.array(fc.record({ x: place, day: place }), { maxLength: 40 }).map(stopsAt);

function firstNearest(distances: readonly number[]): number {
  return distances.indexOf(Math.min(...distances));
}

it('finds the first of the stops that are nearest, as looking at all of them does', () => {
  fc.assert(
    fc.property(stops, fc.double({ min: -5, max: 35, noNaN: true }), fc.boolean(), (all, exact, whole) => {
      const at = whole ? Math.round(exact) : exact;
      expect(stopNearX(all, at)).toBe(firstNearest(all.map((stop) => Math.abs(stop.x - at))));
      const days = all.map((stop) => stop.readings[0]?.point.day ?? 0);
      expect(stopNearDay(all, at)).toBe(firstNearest(days.map((day) => Math.abs(day - at))));
    }),
  );
});

it('finds the stop of a period', () => {
  const all = stopsAt(periods.map((_, index) => ({ x: index, day: index })));
  const { period } = periods[7] ?? {};
  if (period === undefined) throw new Error('no period');
  expect(stopOfPeriod(all, period)).toBe(7);
  expect(stopOfPeriod(all.slice(0, 5), period)).toBe(-1);
});
