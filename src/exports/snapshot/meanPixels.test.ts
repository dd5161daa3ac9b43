import { expect, it } from 'vitest';
import { meanPixels } from './meanPixels';

it('multiplies by alpha', () => {
  expect([...meanPixels(Uint8ClampedArray.of(200, 100, 50, 51, 9, 9, 9, 0), 2, 1)]).toEqual([
    40, 20, 10, 51, 0, 0, 0, 0,
  ]);
});

it('makes one pixel of each square of them', () => {
  const dark = [0, 0, 0, 255];
  const light = [200, 200, 200, 255];
  const rows = [...dark, ...light, ...light, ...light, ...light, ...light, ...light, ...light];
  expect([...meanPixels(Uint8ClampedArray.from(rows), 4, 2)]).toEqual([150, 150, 150, 255, 200, 200, 200, 255]);
});

it('gives no weight to the colour of what is not there', () => {
  const pixels = Uint8ClampedArray.of(100, 100, 100, 255, 255, 0, 0, 0, 100, 100, 100, 255, 0, 255, 0, 0);
  expect([...meanPixels(pixels, 2, 2)]).toEqual([50, 50, 50, 128]);
});
