import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrDrawing } from './qrPath';

/** Draws a path of whole squares into pixels, `scale` for a unit. */
function pixels({ size, path }: ReturnType<typeof qrDrawing>, scale: number) {
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
    const [left, top, width] = [Number(x) * scale, Number(y) * scale, Number(length) * scale];
    for (let row = top; row < top + scale; row += 1) {
      data.fill(0, (row * side + left) * 4, (row * side + left + width) * 4);
      for (let column = left; column < left + width; column += 1) data[(row * side + column) * 4 + 3] = 255;
    }
  }
  return { width: side, height: side, data };
}

describe('qrDrawing', () => {
  it.each([
    'https://pendopo.example/briefing/kampanye-2020-2021/?step=12&edition=2026-11-30.c65279a9',
    `https://pendopo.example/en/chart/pmi/?${'from=2019-01&to=2021-05&milestones=peluncuran-bbi,'.repeat(4)}`,
  ])('draws a code that says the address: %s', (address) => {
    expect(decodeQR(pixels(qrDrawing(address), 4))).toBe(address);
  });

  it('leaves four squares light on every side', () => {
    const { size, path } = qrDrawing('https://pendopo.example/');
    const dark = [...path.matchAll(/M(\d+) (\d+)h(\d+)/gu)].map(([, x, y, length]) => ({
      left: Number(x),
      right: Number(x) + Number(length),
      y: Number(y),
    }));
    expect(Math.min(...dark.map(({ left, y }) => Math.min(left, y)))).toBe(4);
    expect(Math.max(...dark.map(({ right, y }) => Math.max(right, y + 1)))).toBe(size - 4);
  });
});
