import { isPng, pngParts } from './pngChunks';

/** What a PNG says of how it is shown, read without a pixel of it being unpacked. */
export interface PngLook {
  readonly width: number;
  readonly height: number;
  /** It is an animation: its first frame is not all that it shows. */
  readonly moves: boolean;
  /** It has colours shown otherwise than their numbers say. */
  readonly recoloured: boolean;
}

const moving: ReadonlySet<string> = new Set(['acTL', 'fcTL', 'fdAT']);
const colouring: ReadonlySet<string> = new Set(['iCCP', 'cICP', 'gAMA', 'cHRM', 'mDCV', 'cLLI']);

/** How a PNG is shown; `undefined` when it is none, or is damaged. */
export function pngLook(bytes: Uint8Array): PngLook | undefined {
  const parts = isPng(bytes) ? pngParts(bytes) : 'broken-file';
  if (typeof parts === 'string') return undefined;
  const [head] = parts.chunks;
  if (!head) return undefined;
  const view = new DataView(head.data.buffer, head.data.byteOffset, head.data.byteLength);
  const types = parts.chunks.map(({ type }) => type);
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    moves: types.some((type) => moving.has(type)),
    recoloured: types.some((type) => colouring.has(type)),
  };
}
