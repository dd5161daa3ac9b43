import { describe, expect, it } from 'vitest';
import { chartModel } from '@/charts/model/layout';
import { sampleRows, sampleSeries } from '@mocks/sampleSeries';
import { moved, placeAt, type CursorPlace } from './cursorMoves';
import { sampleMilestone, sampleSubject } from '@mocks/sampleSubject';

const frame = { kind: 'page', width: 800, height: 400, language: 'en' } as const;
const values = Array.from({ length: 36 }, (_, index) => 50 + Math.sin(index));
const single = chartModel(
  sampleSubject({
    series: [sampleSeries({ observations: sampleRows('2020-01', values) })],
    milestones: [sampleMilestone('a', '2020-05-14'), sampleMilestone('b', '2021-09-08')],
  }),
  frame,
);
const double = chartModel(
  sampleSubject({
    series: [
      sampleSeries({ id: 'low', observations: sampleRows('2020-01', [1, 2, 3]) }),
      sampleSeries({ id: 'high', observations: sampleRows('2020-01', [9, 8, 7]) }),
    ],
  }),
  frame,
);

function at(stop: number, series: string | null = null): CursorPlace {
  return { stop, series };
}

describe('the cursor', () => {
  it('starts at the latest reading', () => {
    expect(moved(single, null, 'ArrowLeft')).toEqual(at(35));
    expect(moved(single, null, 'Home')).toEqual(at(0));
  });

  it('moves by points, years and to the ends without leaving them', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End'];
    expect(keys.map((key) => moved(single, at(20), key)?.stop)).toEqual([21, 19, 32, 8, 0, 35]);
    expect(moved(single, at(35), 'ArrowRight')?.stop).toBe(35);
    expect(moved(single, at(30), 'PageUp')?.stop).toBe(35);
    expect(moved(single, at(3), 'PageDown')?.stop).toBe(0);
  });

  it('goes from milestone to milestone and back', () => {
    expect(moved(single, at(0), 'm')?.stop).toBe(4);
    expect(moved(single, at(4), 'm')?.stop).toBe(20);
    expect(moved(single, at(20), 'm')?.stop).toBe(4);
    expect(moved(single, at(4), 'M')?.stop).toBe(20);
    expect(moved(double, at(1), 'm')?.stop).toBe(1);
    expect(moved(single, at(20), 'M')?.stop).toBe(4);
  });

  it('changes the series upwards and downwards where there are several', () => {
    expect(moved(double, at(0, 'feed.low'), 'ArrowUp')).toEqual(at(0, 'feed.high'));
    expect(moved(double, at(0, 'feed.high'), 'ArrowDown')).toEqual(at(0, 'feed.low'));
    expect(moved(single, at(4), 'ArrowUp')?.stop).toBe(5);
  });

  it('leaves other keys alone', () => {
    expect(moved(single, at(4), 'Tab')).toBeUndefined();
  });

  it('finds the reading nearest to a pointer', () => {
    const point = double.marks[1]?.runs[0]?.[1];
    expect(point && placeAt(double, { x: point.x + 2, y: point.y + 3 })).toEqual(at(1, 'feed.high'));
  });
});
