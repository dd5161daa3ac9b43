import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inkOn } from './ink';

const size = { width: 120, height: 90 };
const cell = 8;
const coordinate = (most: number) => fc.double({ min: 0, max: most, noNaN: true });
const spot = fc.record({ x: coordinate(size.width), y: coordinate(size.height) });
const box = fc.record({
  x: coordinate(size.width),
  y: coordinate(size.height),
  width: coordinate(60),
  height: coordinate(60),
});
const drawing = fc.record({ line: fc.array(spot, { maxLength: 8 }), boxes: fc.array(box, { maxLength: 4 }) });

function inkOfDrawing({ line, boxes }: { line: { x: number; y: number }[]; boxes: Parameters<typeof inkOf>[0] }) {
  const ink = inkOf(boxes);
  ink.along(line, false);
  return ink;
}

function inkOf(boxes: readonly { x: number; y: number; width: number; height: number }[]) {
  const ink = inkOn(size, cell);
  for (const each of boxes) ink.over(each);
  return ink;
}

it('counts the marked cells that a box touches, each once', () => {
  fc.assert(
    fc.property(drawing, box, (drawn, asked) => {
      const ink = inkOfDrawing(drawn);
      let expected = 0;
      for (let row = 0; row * cell <= size.height + cell; row += 1) {
        for (let column = 0; column * cell <= size.width + cell; column += 1) {
          const within =
            row >= Math.floor(asked.y / cell) &&
            row <= Math.floor((asked.y + asked.height) / cell) &&
            column >= Math.floor(asked.x / cell) &&
            column <= Math.floor((asked.x + asked.width) / cell);
          const middle = { x: (column + 0.5) * cell, y: (row + 0.5) * cell, width: 0, height: 0 };
          if (within && ink.touches(middle)) expected += 1;
        }
      }
      fc.pre(asked.x + asked.width < size.width && asked.y + asked.height < size.height);
      expect(ink.covered(asked)).toBe(expected);
      expect(ink.covered(asked) > 0).toBe(ink.touches(asked));
    }),
  );
});

it('never says that a box hides nothing when a mark lies in it', () => {
  fc.assert(
    fc.property(fc.array(spot, { minLength: 1, maxLength: 40 }), box, (spots, asked) => {
      const ink = inkOf(spots.map((at) => ({ ...at, width: 0, height: 0 })));
      const hidden = spots.filter(
        ({ x, y }) => x >= asked.x && x <= asked.x + asked.width && y >= asked.y && y <= asked.y + asked.height,
      );
      const cells = new Set(hidden.map(({ x, y }) => `${Math.floor(x / cell)} ${Math.floor(y / cell)}`));
      expect(ink.covered(asked)).toBeGreaterThanOrEqual(cells.size);
    }),
  );
});

it('counts what is marked after it was asked', () => {
  const ink = inkOn(size, cell);
  const whole = { x: 0, y: 0, ...size };
  expect(ink.covered(whole)).toBe(0);
  ink.over({ x: 20, y: 20, width: 0, height: 0 });
  expect(ink.covered(whole)).toBe(1);
  ink.along([{ x: 60, y: 60 }], false);
  expect(ink.covered(whole)).toBe(2);
});

it('finds nothing outside of the paper', () => {
  const ink = inkOf([{ x: 0, y: 0, ...size }]);
  expect(ink.covered({ x: -50, y: 10, width: 20, height: 20 })).toBe(0);
  expect(ink.covered({ x: 10, y: 200, width: 20, height: 20 })).toBe(0);
});
