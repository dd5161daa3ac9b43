import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frameAt } from './stageFrame';

it('lays a drawing out in the width that it has, at the usual type', () => {
  expect(frameAt(360, 1)).toEqual({ kind: 'page', width: 360, height: 340, scale: 1 });
  expect(frameAt(900, 1)).toEqual({ kind: 'page', width: 900, height: 504, scale: 1 });
  expect(frameAt(2200, 1.7)).toMatchObject({ kind: 'stage', width: 2200, scale: 1 });
});

it('grows with the reader’s type', () => {
  expect(frameAt(1200, 2)).toEqual({ kind: 'page', width: 600, height: 380, scale: 2 });
  expect(frameAt(328, 2).scale).toBeCloseTo(328 / 240);
});

it('always fills the width, never more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 120, max: 4000 }), fc.double({ min: 0.5, max: 5, noNaN: true }), (width, type) => {
      const frame = frameAt(width, type);
      expect(frame.scale).toBeGreaterThanOrEqual(1);
      expect(frame.width * frame.scale).toBeLessThanOrEqual(width + 1e-6);
      expect(frame.width * frame.scale).toBeGreaterThan(width - frame.scale - 1e-6);
    }),
  );
});
