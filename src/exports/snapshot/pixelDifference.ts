import type { Softened } from './softenedPixels';

/** What may differ in steps of 255: in a palette of 256 colours one stands for others that are as near as this. */
const tolerated = 16;

/** Two pictures of the same size. */
export interface PicturePair {
  readonly given: Softened;
  readonly drawn: Softened;
}

/** A square part of a picture, in pixels. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

type Place = readonly [x: number, y: number];

function within(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}

/** How far a value is from all that stands around a place: not above 0 when it lies between them. */
function beyond(value: number, plane: Uint8Array, { of, at: [x, y] }: { of: Softened; at: Place }): number {
  let [dark, light] = [255, 0];
  for (let row = y - 1; row <= y + 1; row += 1) {
    const start = within(row, of.height - 1) * of.width;
    for (let column = x - 1; column <= x + 1; column += 1) {
      const here = plane[start + within(column, of.width - 1)] ?? 0;
      if (here < dark) dark = here;
      if (here > light) light = here;
    }
  }
  return Math.max(dark - value, value - light);
}

/**
 * How much a pixel of the one picture differs from that in the same column of the other, in steps of 255: what is more than
 * tolerated, even when an edge may lie a pixel further in either of them.
 */
function pixelDifference({ given, drawn }: PicturePair, [x, y]: Place, row: number): number {
  const [at, otherAt] = [y * given.width + x, row * drawn.width + x];
  let most = 0;
  for (const channel of [0, 1, 2] as const) {
    const [a, b] = [given.planes[channel], drawn.planes[channel]];
    const [own, its] = [a[at] ?? 0, b[otherAt] ?? 0];
    // Nearly all pixels are done here.
    if (Math.abs(own - its) <= tolerated + most) continue;
    const inDrawn = beyond(own, b, { of: drawn, at: [x, row] });
    const inGiven = beyond(its, a, { of: given, at: [x, y] });
    most = Math.max(most, inDrawn - tolerated, inGiven - tolerated);
  }
  return most;
}

/** Sum of the differences in a square; of the second picture the square `lower` rows below is looked at. */
export function differenceIn(pair: PicturePair, { x, y, side }: Square, lower: number): number {
  const { width, height } = pair.given;
  const [right, bottom] = [Math.min(x + side, width), Math.min(y + side, height)];
  let sum = 0;
  for (let row = y; row < bottom; row += 1) {
    const other = within(row + lower, height - 1);
    for (let column = x; column < right; column += 1) sum += pixelDifference(pair, [column, row], other);
  }
  return sum;
}

/** How much a channel varies within a square. */
function rangeIn(plane: Uint8Array, { width, height }: Softened, { x, y, side }: Square): number {
  let [dark, light] = [255, 0];
  for (let row = y; row < Math.min(y + side, height); row += 1) {
    for (const here of plane.subarray(row * width + x, row * width + Math.min(x + side, width))) {
      dark = Math.min(dark, here);
      light = Math.max(light, here);
    }
  }
  return light - dark;
}

/** The most that a channel varies within a square, in either picture, in steps of 255. */
export function contrastIn({ given, drawn }: PicturePair, square: Square): number {
  const planes = [...given.planes, ...drawn.planes];
  return Math.max(...planes.map((plane) => rangeIn(plane, given, square)));
}
