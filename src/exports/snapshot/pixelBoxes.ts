/** A part of a picture, in its pixels. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes nearer to each other than this are shown as one: a word, not its letters. */
const near = 12;

/** Room around what is marked, so that the mark does not cover it. */
const margin = 8;

function touches(a: PixelBox, b: PixelBox): boolean {
  const across = a.x < b.x + b.width + near && b.x < a.x + a.width + near;
  return across && a.y < b.y + b.height + near && b.y < a.y + a.height + near;
}

function around(a: PixelBox, b: PixelBox): PixelBox {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** One more box among boxes that do not touch each other: it takes in those that it touches, again until it touches none. */
function withBox(apart: readonly PixelBox[], added: PixelBox): PixelBox[] {
  let whole = added;
  let rest = [...apart];
  for (;;) {
    const near = rest.filter((box) => touches(box, whole));
    if (near.length === 0) return [...rest, whole];
    whole = near.reduce(around, whole);
    rest = rest.filter((box) => !near.includes(box));
  }
}

function withRoom(box: PixelBox, { width, height }: Pick<PixelBox, 'width' | 'height'>): PixelBox {
  const [x, y] = [Math.max(0, box.x - margin), Math.max(0, box.y - margin)];
  const right = Math.min(width, box.x + box.width + margin);
  const bottom = Math.min(height, box.y + box.height + margin);
  return { x, y, width: right - x, height: bottom - y };
}

/** Boxes that lie together as one, with some room inside the picture, from the top down. */
export function joinedBoxes(
  boxes: readonly PixelBox[],
  picture: Pick<PixelBox, 'width' | 'height'>,
): readonly PixelBox[] {
  const apart = boxes.reduce<PixelBox[]>(withBox, []);
  return apart.map((box) => withRoom(box, picture)).toSorted((a, b) => a.y - b.y || a.x - b.x);
}
