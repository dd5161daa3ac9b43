import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, withoutNoise } from './decimal';

describe('difference', () => {
  it.each([
    [53.8, 52.6, 1.2],
    [0.3, 0.1, 0.2],
    [1_000_000.1, 1_000_000, 0.1],
    [50, 50, 0],
    [49.9, 50, -0.1],
    [-0.1, 0.2, -0.3],
    [3e-7, 1e-7, 2e-7],
    [1.5e-7, 0, 1.5e-7],
    [2e21, 1e21, 1e21],
    [1e300, 0.1, 1e300],
  ])('%d - %d is %d', (a, b, expected) => {
    expect(difference(a, b)).toBe(expected);
  });

  it('is exact for decimals', () => {
    const cents = fc.integer({ min: -1e11, max: 1e11 });
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 0, max: 4 }), (a, b, digits) => {
        const scale = 10 ** digits;
        expect(difference(a / scale, b / scale)).toBe((a - b) / scale + 0);
      }),
    );
  });
});

describe('withoutNoise', () => {
  it('keeps ten significant digits and no negative zero', () => {
    expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
    expect(withoutNoise(2 / 3)).toBe(0.6666666667);
    expect(Object.is(withoutNoise(-0), 0)).toBe(true);
    expect(Object.is(difference(-0, 0), 0)).toBe(true);
  });
});
