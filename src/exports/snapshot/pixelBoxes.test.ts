import { describe, expect, it } from 'vitest';
import { joinedBoxes } from './pixelBoxes';

const picture = { width: 400, height: 300 };
const square = (x: number, y: number) => ({ x, y, width: 8, height: 8 });

describe('joinedBoxes', () => {
  it('joins what lies together, with room around it', () => {
    expect(joinedBoxes([square(100, 100), square(104, 100), square(116, 104)], picture)).toEqual([
      { x: 92, y: 92, width: 40, height: 28 },
    ]);
  });

  it('keeps apart what does not, from the top down', () => {
    expect(
      joinedBoxes([square(100, 200), square(300, 100), square(100, 100)], picture).map(({ x, y }) => [x, y]),
    ).toEqual([
      [92, 92],
      [292, 92],
      [92, 192],
    ]);
  });

  it('joins boxes that only a later one brings together', () => {
    expect(joinedBoxes([square(100, 100), square(130, 100), square(115, 100)], picture)).toHaveLength(1);
  });

  it('stays inside the picture', () => {
    expect(joinedBoxes([square(0, 0), square(396, 296)], picture)).toEqual([
      { x: 0, y: 0, width: 16, height: 16 },
      { x: 388, y: 288, width: 12, height: 12 },
    ]);
  });
});
