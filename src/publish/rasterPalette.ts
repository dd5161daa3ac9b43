import type { IndexedPicture } from './rasterPng';

/** Pixels as a rasteriser gives them: RGBA, colours already multiplied by alpha. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A colour as it stands in the pixels, and how many of them have it. */
interface Colour {
  readonly parts: readonly [number, number, number, number];
  readonly count: number;
}

/** How far a colour may be moved, in steps of 255 on one channel, before the picture counts as one that needs them all. */
const mostError = 16;
const mostColours = 256;
/** A drawing of flat colours has some thousand edge colours; a picture with more is not one. */
const tooMany = 8192;

function words(pixels: Uint8Array): Uint32Array {
  const aligned = pixels.byteOffset % 4 === 0 ? pixels : new Uint8Array(pixels);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}

/** The colours of a picture in the order they appear, and for each pixel which of them it has. */
interface Inventory {
  readonly values: readonly number[];
  readonly counts: readonly number[];
  readonly places: Uint16Array;
}

/** Neighbours are mostly equal, so that a look-up is needed only where the colour changes. */
function inventory(pixels: Uint32Array): Inventory | undefined {
  const placeOf = new Map<number, number>();
  const counts: number[] = [];
  const places = new Uint16Array(pixels.length);
  let [value, place, from] = [-1, 0, 0];
  for (let at = 0; at < pixels.length; at++) {
    const here = pixels[at] ?? 0;
    if (here !== value) {
      if (at > from) counts[place] = (counts[place] ?? 0) + at - from;
      [value, from] = [here, at];
      place = placeOf.get(here) ?? placeOf.size;
      if (place === placeOf.size) placeOf.set(here, place);
      if (place === tooMany) return undefined;
    }
    places[at] = place;
  }
  counts[place] = (counts[place] ?? 0) + pixels.length - from;
  return { values: [...placeOf.keys()], counts, places };
}

function partsOf(value: number): Colour['parts'] {
  const bytes = new Uint8Array(Uint32Array.of(value).buffer);
  return [bytes[0] ?? 0, bytes[1] ?? 0, bytes[2] ?? 0, bytes[3] ?? 0];
}

/** The largest difference of a channel, seen on black or on white, whichever shows it more. */
function distance(a: Colour['parts'], b: Colour['parts']): number {
  const alpha = a[3] - b[3];
  let most = Math.abs(alpha);
  for (const index of [0, 1, 2] as const) {
    const difference = a[index] - b[index];
    most = Math.max(most, Math.abs(difference), Math.abs(difference - alpha));
  }
  return most;
}

interface Choice {
  readonly chosen: readonly Colour[];
  /** For each colour the index of the chosen one that stands for it. */
  readonly stands: readonly number[];
  readonly error: number;
}

/**
 * Takes the commonest colour, then again and again the one that is worst served by those taken, common ones sooner.
 * Colours in a fixed order give a fixed choice.
 */
function choose(colours: readonly Colour[]): Choice {
  const errors = colours.map(() => Infinity);
  const stands = colours.map(() => 0);
  const chosen: Colour[] = [];
  let next = 0;
  while (chosen.length < mostColours) {
    const taken = colours[next];
    if (!taken) break;
    chosen.push(taken);
    let worst = 0;
    colours.forEach((colour, index) => {
      const error = distance(colour.parts, taken.parts);
      if (error < (errors[index] ?? 0)) {
        errors[index] = error;
        stands[index] = chosen.length - 1;
      }
      const weight = (errors[index] ?? 0) * Math.cbrt(colour.count);
      if (weight > worst) [worst, next] = [weight, index];
    });
    if (worst === 0) break;
  }
  return { chosen, stands, error: Math.max(...errors) };
}

function all(colours: readonly Colour[]): Choice {
  return { chosen: colours, stands: colours.map((_, index) => index), error: 0 };
}

/** Colours as PNG wants them: not multiplied by alpha. */
function straight([red, green, blue, alpha]: Colour['parts']): Colour['parts'] {
  const divided = (part: number): number => (alpha === 0 ? 0 : Math.min(255, Math.round((part * 255) / alpha)));
  return [divided(red), divided(green), divided(blue), alpha];
}

/** Pixels not multiplied by alpha. */
export function straightPixels({ pixels }: Raster): Uint8Array {
  const made = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at += 4) {
    const parts = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0, pixels[at + 3] ?? 0] as const;
    made.set(straight(parts), at);
  }
  return made;
}

/**
 * The picture with at most 256 colours: the very same when it has no more, else each colour within 16 of 255 on every
 * channel. `undefined` when that cannot be, as with a photograph or a gradient.
 */
export function withPalette(raster: Raster): IndexedPicture | undefined {
  const found = inventory(words(raster.pixels));
  if (!found) return undefined;
  const colours = found.values
    .map((value, place) => ({ value, place, count: found.counts[place] ?? 0, parts: partsOf(value) }))
    .toSorted((a, b) => b.count - a.count || a.value - b.value);
  const { chosen, stands, error } = colours.length > mostColours ? choose(colours) : all(colours);
  if (error > mostError) return undefined;
  const order = chosen.map((_, index) => index);
  order.sort((a, b) => (chosen[a]?.parts[3] ?? 0) - (chosen[b]?.parts[3] ?? 0) || a - b);
  const rank = new Map(order.map((index, place) => [index, place]));
  const indexOf = new Uint8Array(colours.length);
  colours.forEach(({ place }, index) => {
    indexOf[place] = rank.get(stands[index] ?? 0) ?? 0;
  });
  const indices = new Uint8Array(found.places.length);
  // A plain loop: `Uint8Array.from` takes ten times as long for a million pixels.
  for (let at = 0; at < indices.length; at++) indices[at] = indexOf[found.places[at] ?? 0] ?? 0;
  return {
    width: raster.width,
    height: raster.height,
    indices,
    palette: order.map((index) => straight(chosen[index]?.parts ?? [0, 0, 0, 0])),
  };
}
