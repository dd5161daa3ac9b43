import { describe, expect, it } from 'vitest';
import { strokeMeans } from './useTouch';

const width = 400;

function stroke(from: readonly [number, number], to: readonly [number, number]) {
  return strokeMeans({ from: { x: from[0], y: from[1] }, to: { x: to[0], y: to[1] }, width });
}

describe('a finger', () => {
  it.each([
    ['a swipe to the left', [300, 200], [200, 210], 'next'],
    ['a swipe to the right', [100, 200], [200, 190], 'previous'],
    ['a short swipe', [200, 200], [170, 200], undefined],
    ['a swipe down', [200, 100], [230, 300], undefined],
    ['a slanted swipe', [200, 100], [280, 160], undefined],
    ['a tap at the right edge', [390, 200], [392, 201], 'next'],
    ['a tap at the left edge', [10, 200], [10, 200], 'previous'],
    ['a tap in the middle', [200, 200], [200, 200], undefined],
  ] as const)('%s', (...[, from, to, meant]) => {
    expect(stroke(from, to)).toBe(meant);
  });
});
