import { deflateSync } from 'node:zlib';
import { pngChunk } from '@/exports/snapshot/pngChunks';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Lines of samples, each after a byte that says "not filtered": flat colours pack best so. */
function lines(samples: Uint8Array, width: number): Buffer {
  const height = samples.length / width;
  const made = Buffer.alloc(samples.length + height);
  for (let y = 0; y < height; y++) made.set(samples.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return made;
}

interface Head {
  readonly width: number;
  readonly height: number;
  /** Colour type of the format: 3 indexed, 6 RGBA. */
  readonly colourType: 3 | 6;
}

function headChunk({ width, height, colourType }: Head): Uint8Array {
  const body = Buffer.alloc(13);
  body.writeUInt32BE(width, 0);
  body.writeUInt32BE(height, 4);
  body.set([8, colourType, 0, 0, 0], 8);
  return pngChunk('IHDR', body);
}

function assembled(chunks: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([signature, ...chunks, pngChunk('IEND', Buffer.alloc(0))]);
}

/** A picture of at most 256 colours: one byte a pixel that counts into `palette`. */
export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  readonly indices: Uint8Array;
  /** Straight RGBA; the opaque ones last, so that the list of alphas stays short. */
  readonly palette: readonly (readonly [number, number, number, number])[];
}

/** The picture as an 8-bit indexed PNG. */
export function indexedPng({ width, height, indices, palette }: IndexedPicture): Uint8Array {
  const colours = Buffer.from(palette.flatMap(([red, green, blue]) => [red, green, blue]));
  const lastClear = palette.findLastIndex(([, , , alpha]) => alpha < 255);
  const alphas = Buffer.from(palette.slice(0, lastClear + 1).map(([, , , alpha]) => alpha));
  return assembled([
    headChunk({ width, height, colourType: 3 }),
    pngChunk('PLTE', colours),
    ...(alphas.length === 0 ? [] : [pngChunk('tRNS', alphas)]),
    pngChunk('IDAT', deflateSync(lines(indices, width), { level: 7, memLevel: 9 })),
  ]);
}

/** Straight RGBA pixels as an 8-bit PNG. */
export function rgbaPng(pixels: Uint8Array, width: number): Uint8Array {
  const height = pixels.length / 4 / width;
  return assembled([
    headChunk({ width, height, colourType: 6 }),
    pngChunk('IDAT', deflateSync(lines(pixels, width * 4), { level: 7, memLevel: 9 })),
  ]);
}
