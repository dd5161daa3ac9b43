import { expect, it } from 'vitest';
import { joined } from './bytes';
import { pngChunk } from './pngChunks';
import { pngLook } from './pngLook';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function png(...types: readonly string[]): Uint8Array {
  const head = Uint8Array.of(0, 0, 4, 0xb0, 0, 0, 2, 0xa3, 8, 6, 0, 0, 0);
  const parts = types.map((type) => pngChunk(type, Uint8Array.of(0)));
  return joined([
    signature,
    pngChunk('IHDR', head),
    ...parts,
    pngChunk('IDAT', head),
    pngChunk('IEND', Uint8Array.of()),
  ]);
}

it('reads the size from the head', () => {
  expect(pngLook(png())).toEqual({ width: 1200, height: 675, moves: false, recoloured: false });
});

it.each(['acTL', 'fcTL'])('knows an animation by %s', (type) => {
  expect(pngLook(png(type))).toMatchObject({ moves: true, recoloured: false });
});

it.each(['iCCP', 'gAMA', 'cHRM', 'cICP'])('knows colours of its own by %s', (type) => {
  expect(pngLook(png('tEXt', type))).toMatchObject({ moves: false, recoloured: true });
});

it('knows no other file, and no damaged one', () => {
  expect(pngLook(Uint8Array.of(0xff, 0xd8))).toBeUndefined();
  expect(pngLook(png().subarray(0, 40))).toBeUndefined();
});
