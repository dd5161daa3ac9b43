import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toldRatio } from './ratio';
import { fits } from './rounding';

it.each([
  [1.9, { in: 'times', value: { value: 1.9, decimals: 1 } }],
  [0.9016, { in: 'percent', value: { value: 90, decimals: 0 } }],
  [0.996, { in: 'percent', value: { value: 99.6, decimals: 1 } }],
  [0.9996, { in: 'percent', value: { value: 99.96, decimals: 2 } }],
  [1, { in: 'percent', value: { value: 100, decimals: 0 } }],
  [1.004, { in: 'percent', value: { value: 100.4, decimals: 1 } }],
  [0.004, { in: 'percent', value: { value: 0.4, decimals: 1 } }],
  [0.0004, { in: 'percent', value: { value: 0.04, decimals: 2 } }],
  [0, { in: 'percent', value: { value: 0, decimals: 1 } }],
] as const)('%s', (ratio, told) => {
  expect(toldRatio(ratio)).toEqual(told);
});

it('never tells a missed target as met, and always what it stands for', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.02, max: 3, noNaN: true }), (ratio) => {
      const { in: unit, value } = toldRatio(ratio);
      fc.pre(Math.abs(ratio - 1) > 0.00001);
      expect(unit === 'percent' && value.value === 100).toBe(false);
      expect(fits(value, unit === 'times' ? ratio : ratio * 100)).toBe(true);
    }),
  );
});
