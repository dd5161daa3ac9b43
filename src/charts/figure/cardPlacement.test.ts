import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeCard } from './cardPlacement';

const view = { x: 0, y: 0, width: 1000, height: 700 };
const coordinate = (most: number) => fc.integer({ min: 0, max: most });

it('keeps the card in the view and off the point', () => {
  fc.assert(
    fc.property(
      fc.record({
        point: fc.record({ x: coordinate(1000), y: coordinate(700) }),
        card: fc.record({ width: fc.integer({ min: 100, max: 400 }), height: fc.integer({ min: 60, max: 500 }) }),
        side: fc.constantFrom<'left' | 'right'>('left', 'right'),
      }),
      ({ point, card, side }) => {
        const { x, y } = placeCard({ point, card, view, side });
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + card.width).toBeLessThanOrEqual(1000);
        expect(y + card.height).toBeLessThanOrEqual(700);
        const covers = point.x >= x && point.x <= x + card.width && point.y >= y && point.y <= y + card.height;
        expect(covers).toBe(false);
      },
    ),
  );
});

it('takes the asked side when there is room', () => {
  const card = { width: 200, height: 100 };
  expect(placeCard({ point: { x: 500, y: 300 }, card, view, side: 'right' })).toEqual({ x: 514, y: 250 });
  expect(placeCard({ point: { x: 500, y: 300 }, card, view, side: 'left' })).toEqual({ x: 286, y: 250 });
  expect(placeCard({ point: { x: 900, y: 300 }, card, view, side: 'right' }).x).toBe(686);
});
