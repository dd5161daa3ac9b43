/** A picture's pixels: RGBA in rows, colours already multiplied by alpha, as a rasteriser gives them. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes for each pixel. */
  readonly data: Uint8ClampedArray;
}

/** A picture on some ground: red, green and blue, a byte for each pixel. */
export interface Softened {
  readonly width: number;
  readonly height: number;
  readonly planes: readonly [Uint8Array, Uint8Array, Uint8Array];
}

/** What shines through where a picture is transparent. */
export type Ground = 'white' | 'black';

/** Whether no ground shines through. */
export function isOpaque({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}

function plane({ data }: Pixels, channel: 0 | 1 | 2, ground: Ground): Uint8Array {
  const made = new Uint8Array(data.length / 4);
  for (let at = 0; at < made.length; at += 1) {
    const through = ground === 'black' ? 0 : 255 - (data[at * 4 + 3] ?? 255);
    made[at] = Math.min(255, (data[at * 4 + channel] ?? 0) + through);
  }
  return made;
}

/** Each byte mixed with those `step` bytes before and after it, a quarter of each. At the ends it is its own neighbour. */
function smeared(bytes: Uint8Array, step: number): Uint8Array {
  const made = new Uint8Array(bytes.length);
  const last = bytes.length - step;
  for (let at = 0; at < bytes.length; at += 1) {
    const own = bytes[at] ?? 0;
    const before = at < step ? own : (bytes[at - step] ?? 0);
    const after = at < last ? (bytes[at + step] ?? 0) : own;
    made[at] = (before + 2 * own + after + 2) >> 2;
  }
  return made;
}

/**
 * A picture on its ground, each pixel mixed with its neighbours: whether the stem of a letter fills one pixel or two by
 * half is chance, and looks the same then.
 */
export function softened(pixels: Pixels, ground: Ground): Softened {
  const { width, height } = pixels;
  const soft = (channel: 0 | 1 | 2): Uint8Array => smeared(smeared(plane(pixels, channel, ground), 1), width);
  return { width, height, planes: [soft(0), soft(1), soft(2)] };
}
