import { joinedBoxes, type PixelBox } from './pixelBoxes';
import { contrastIn, differenceIn } from './pixelDifference';
import { isOpaque, softened, type Ground, type Pixels } from './softenedPixels';

/**
 * Differences are summed in squares of this side, each half over the next, in pixels: about a letter of the smallest type.
 */
const side = 8;
const step = side / 2;

/** Faint things differ by little: a square counts as having at least this contrast, in steps of 255. */
const leastContrast = 96;

/** How much a square differs: as many pixels that differ by all of its contrast. */
type Limits = Readonly<Record<Ground, number>>;

/**
 * From here on a square is not what was drawn. Measured on every published picture against two browsers, and on what these
 * download against each other, at every scale: the most that the same drawing came to was 1.18 on white, and 1.71 on black,
 * where the light rims of letters show.
 *
 * What it cannot see: a change whose ink is less than about 2 pixels of the preset's own size, such as a point made of a
 * comma, or in type below 20 px a 5 made a 6 or a 6 an 8 (of all digits that were changed to the one most like them, one in
 * twenty); a line that is moved by less than 2 pixels, a round marker by less than 3; a colour that is off by less than
 * 24 of 255, in a thin line by less than 32.
 */
const limits: Limits = { white: 1.6, black: 2.5 };

/** A square whose pixels differ, and how much. */
interface DifferingSquare extends Pick<PixelBox, 'x' | 'y'> {
  readonly sum: number;
}

function squaresOn(ground: Ground, [given, drawn]: readonly [Pixels, Pixels], least: number): DifferingSquare[] {
  const pair = { given: softened(given, ground), drawn: softened(drawn, ground) };
  const columns = Math.ceil(given.width / step);
  const rows = Math.ceil(given.height / step);
  const cells = new Float64Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = { x: column * step, y: row * step, side: step };
      cells[row * (columns + 1) + column] = differenceIn(pair, cell, 0);
    }
  }
  const found: DifferingSquare[] = [];
  cells.forEach((cell, at) => {
    const below = at + columns + 1;
    const sum = cell + (cells[at + 1] ?? 0) + (cells[below] ?? 0) + (cells[below + 1] ?? 0);
    if (sum < least * leastContrast) return;
    const square = { x: (at % (columns + 1)) * step, y: Math.floor(at / (columns + 1)) * step, side };
    // Some browsers set a line of type on whole rows of pixels, a row above or below its place.
    const moved = [-1, 1].map((lower) => differenceIn(pair, square, lower));
    const smallest = Math.min(sum, ...moved) / Math.max(leastContrast, contrastIn(pair, square));
    if (smallest >= least) found.push({ x: square.x, y: square.y, sum: smallest });
  });
  return found;
}

/**
 * The squares of 8 by 8 pixels in which two pictures differ by the limits or more, and how much they do. A picture that
 * is not opaque is looked at on white and on black: on any other ground it differs no more than on one of these. Throws an
 * `Error` when the pictures differ in size.
 */
export function differingSquares(
  given: Pixels,
  drawn: Pixels,
  { white, black }: Limits = limits,
): readonly DifferingSquare[] {
  if (given.width !== drawn.width || given.height !== drawn.height) throw new Error('the pictures differ in size');
  const pictures = [given, drawn] as const;
  const onWhite = squaresOn('white', pictures, white);
  if (isOpaque(given) && isOpaque(drawn)) return onWhite;
  return [...onWhite, ...squaresOn('black', pictures, black)];
}

/**
 * Where a picture is not what was drawn, however each was rasterised: boxes in its pixels, from the top down; none when
 * both show the same. Both have the preset's own size. Throws an `Error` when they differ in size.
 */
export function comparePixels(given: Pixels, drawn: Pixels): readonly PixelBox[] {
  const squares = differingSquares(given, drawn).map(({ x, y }) => ({ x, y, width: side, height: side }));
  return joinedBoxes(squares, given);
}
