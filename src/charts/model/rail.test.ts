import fc from 'fast-check';
import { expect, it } from 'vitest';
import { milestoneOf } from '@mocks/sampleChart';
import { dayOf, periodOf } from '@/series/period';
import { flagSizes, railOf } from './rail';
import { textWidth } from './textWidth';

const first = dayOf(2020, 1, 1);
const scale = (width: number) => (day: number) => ((day - first) / (366 * 4)) * width;

function railAt(days: readonly number[], width: number) {
  const milestones = days
    .toSorted((a, b) => a - b)
    .map((day, index) => ({ number: index + 1, milestone: milestoneOf(periodOf({ freq: 'D', n: day })) }));
  return railOf(milestones, scale(width), { size: flagSizes.page, bounds: [0, width], measure: textWidth });
}

it('gives events far apart a flag each, above where they were', () => {
  const rail = railAt([first + 100, first + 800], 800);
  expect(rail?.flags.map((flag) => flag.label)).toEqual(['1', '2']);
  for (const flag of rail?.flags ?? []) expect(flag.at).toBeCloseTo(flag.x, 0);
});

it('lets close events share a flag that names them all', () => {
  const rail = railAt(
    [first + 100, first + 101, first + 102, first + 103, first + 104, first + 105, first + 1200],
    300,
  );
  expect(rail?.flags.at(-1)?.label).toBe('7');
  expect(rail?.flags.some((flag) => /\d–\d/u.test(flag.label))).toBe(true);
});

it('has no rail without milestones', () => {
  expect(railAt([], 500)).toBeNull();
});

it('keeps flags apart, in order, inside the drawing, each milestone on exactly one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: first, max: first + 1460 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 240, max: 1600 }),
      (days, width) => {
        const flags = railAt(days, width)?.flags ?? [];
        expect(flags.flatMap((flag) => flag.milestones.map((entry) => entry.number))).toEqual(
          days.map((_, index) => index + 1),
        );
        const edges = flags.map((flag) => [flag.at - flag.width / 2, flag.at + flag.width / 2] as const);
        const gaps = edges.slice(1).map(([left], index) => left - (edges[index]?.[1] ?? 0));
        expect(Math.min(...gaps, 3)).toBeGreaterThanOrEqual(3);
        expect(edges[0]?.[0]).toBeGreaterThanOrEqual(-1);
        expect(edges.at(-1)?.[1]).toBeLessThanOrEqual(width + 1);
      },
    ),
  );
});

it('gives each of a few events a flag of its own on a phone, even where they are close', () => {
  const seven = Array.from({ length: 7 }, (_, index) => first + 600 + index * 8);
  expect(railAt(seven, 312)?.flags.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
});
