import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlinePath, runsPath, shortPath, shortPixel } from './embedPath';

/** Corners of a path in relative m, l, h, v and z, in absolute coordinates. */
function corners(path: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', text = ''] of path.matchAll(/([mlhvz])([^mlhvz]*)/gu)) {
    const numbers = [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/gu)].map(([number]) => Number(number));
    while (numbers.length > 0) {
      x += command === 'v' ? 0 : (numbers.shift() ?? 0);
      y += command === 'h' ? 0 : (numbers.shift() ?? 0);
      found.push([x, y]);
    }
  }
  return found;
}

describe('shortPath', () => {
  it('writes steps of tenths without needless signs', () => {
    expect(shortPath('M10.04,20L11,20L11,20.55L10.5,20.25Z')).toBe('m10 20h1v.6l-.5-.3z');
  });

  it('joins steps of one kind', () => {
    expect(shortPath('M0,0L1.5,2L3,1L3.2,1.5')).toBe('m0 0l1.5 2 1.5-1 .2.5');
  });

  it('never drifts: every corner stays within a twentieth of a pixel', () => {
    const pair = fc.tuple(fc.double({ min: 0, max: 2000, noNaN: true }), fc.double({ min: 0, max: 999, noNaN: true }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 40 }), (points) => {
        const rounded = points.map(([x, y]) => [Math.round(x * 100) / 100, Math.round(y * 100) / 100] as const);
        const found = corners(shortPath(`M${rounded.map(([x, y]) => `${x},${y}`).join('L')}`));
        expect(found).toHaveLength(rounded.length);
        found.forEach(([x, y], index) => {
          expect(Math.abs(x - (rounded[index]?.[0] ?? Number.NaN))).toBeLessThan(0.0501);
          expect(Math.abs(y - (rounded[index]?.[1] ?? Number.NaN))).toBeLessThan(0.0501);
        });
      }),
    );
  });
});

describe('outlinePath', () => {
  it('closes a shape, in the same steps wherever it stands', () => {
    const at = (x: number, y: number): string => `${x},${y - 5.625} ${x + 6.25},${y + 5.63} ${x - 6.25},${y + 5.63}`;
    expect(outlinePath(at(20, 30))).toBe('m20 24.4l6.3 11.3h-12.5z');
    const steps = [3.14, 7.77, 100.05, 412.6].map((x) => outlinePath(at(x, x / 3)).split('l')[1]);
    expect([...new Set(steps)]).toEqual(['6.3 11.3h-12.5z']);
  });
});

describe('runsPath', () => {
  it('leaves gaps open and skips runs of one point', () => {
    const runs = [[[0, 5] as const, [2, 3] as const], [[4, 4] as const], [[6, 1] as const, [8, 2] as const]];
    expect(corners(runsPath(runs))).toEqual([
      [0, 5],
      [2, 3],
      [6, 1],
      [8, 2],
    ]);
  });

  it('closes each run down to the ground', () => {
    expect(
      runsPath(
        [
          [
            [0, 5],
            [2, 3],
          ],
        ],
        9,
      ),
    ).toBe('m0 5l2-2v6h-2z');
  });
});

describe('shortPixel', () => {
  it('keeps one decimal', () => {
    expect(shortPixel(12.345)).toBe(12.3);
  });
});
