import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureFonts, type PictureFonts } from './fonts';
import { rasterise, rasteriserKey } from './raster';
import { withWords } from '@/exports/snapshot/pngWords';

let cache = '';
let fonts: PictureFonts;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'raster-'));
  fonts = await pictureFonts(cache);
});
afterAll(async () => {
  await rm(cache, { recursive: true });
});

const family = "'Plus Jakarta Sans', system-ui, sans-serif";

function drawing(children: string, width = 200, height = 60): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${family}" font-size="30">${children}</svg>`;
}

const ground = '<rect width="100%" height="100%" fill="#fcfbf8"/>';

interface ReadPng {
  readonly width: number;
  readonly height: number;
  readonly chunks: readonly { readonly type: string; readonly body: Buffer }[];
  /** Straight RGBA. */
  readonly at: (x: number, y: number) => readonly number[];
}

/** A reader of its own, so that the writer is not its own witness. Throws when a checksum is wrong. */
function readPng(png: Uint8Array): ReadPng {
  const file = Buffer.from(png);
  expect(file.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001A\n');
  const chunks: { type: string; body: Buffer }[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(file.subarray(at + 4, at + 8 + length)));
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), body: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  const body = (type: string): Buffer => chunks.find((chunk) => chunk.type === type)?.body ?? Buffer.alloc(0);
  const head = body('IHDR');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  expect(head[8]).toBe(8);
  const indexed = head[9] === 3;
  const samples = inflateSync(body('IDAT'));
  const bytes = indexed ? 1 : 4;
  expect(samples.length).toBe((width * bytes + 1) * height);
  return {
    width,
    height,
    chunks,
    at: (x, y) => {
      const place = y * (width * bytes + 1) + 1 + x * bytes;
      if (!indexed) return [...samples.subarray(place, place + 4)];
      const index = samples[place] ?? 0;
      return [...body('PLTE').subarray(index * 3, index * 3 + 3), body('tRNS')[index] ?? 255];
    },
  };
}

/** How much of the picture is dark, in pixels. */
function ink(png: Uint8Array): number {
  const { width, height, at } = readPng(png);
  let sum = 0;
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) sum += 1 - (at(x, y)[0] ?? 255) / 252;
  return sum;
}

describe('a drawing as a PNG', () => {
  it('has the size of the drawing and its exact colours', async () => {
    const png = readPng(
      await rasterise(drawing(`${ground}<rect x="10" y="10" width="20" height="20" fill="#22408f"/>`), fonts),
    );
    expect([png.width, png.height]).toEqual([200, 60]);
    expect(png.at(0, 0)).toEqual([0xfc, 0xfb, 0xf8, 255]);
    expect(png.at(20, 20)).toEqual([0x22, 0x40, 0x8f, 255]);
    expect(png.chunks.map(({ type }) => type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  });

  it('keeps what is clear and half clear without a ground', async () => {
    const png = readPng(await rasterise(drawing('<rect width="20" height="20" fill="#c86432" opacity="0.5"/>'), fonts));
    expect(png.at(100, 30)[3]).toBe(0);
    const half = png.at(5, 5);
    expect(half[3]).toBe(128);
    [0xc8, 0x64, 0x32].forEach((part, index) => expect(Math.abs((half[index] ?? 0) - part)).toBeLessThanOrEqual(1));
  });

  it('is the same twice', async () => {
    const svg = drawing(`${ground}<text x="4" y="40" fill="#1c1b19">PMI 53,8 −</text>`);
    expect(Buffer.from(await rasterise(svg, fonts)).equals(Buffer.from(await rasterise(svg, fonts)))).toBe(true);
  });

  it('keeps close to the colours when there are more than 256, and close to all when there are many', async () => {
    const bars = (count: number): string =>
      Array.from({ length: count }, (_, index) => {
        const [red, green, blue] = [index % 64, (index * 7) % 50, (index * 13) % 90].map((part) => part + 80);
        return `<rect x="${index % 200}" y="${Math.floor(index / 200)}" width="1" height="1" shape-rendering="crispEdges" fill="rgb(${red},${green},${blue})"/>`;
      }).join('');
    const png = readPng(await rasterise(drawing(bars(2000)), fonts));
    expect(png.chunks[1]?.type).toBe('PLTE');
    for (const index of [0, 77, 500, 1999]) {
      const wanted = [index % 64, (index * 7) % 50, (index * 13) % 90].map((part) => part + 80);
      const got = png.at(index % 200, Math.floor(index / 200));
      wanted.forEach((part, channel) => expect(Math.abs((got[channel] ?? 0) - part)).toBeLessThanOrEqual(16));
    }
  });

  it('keeps every colour of a picture that 256 cannot show', async () => {
    const stops = '<stop offset="0" stop-color="#ff0000"/><stop offset="1" stop-color="#0000ff"/>';
    const shade = `<linearGradient id="a">${stops}</linearGradient><linearGradient id="b" x2="0" y2="1"><stop offset="0" stop-color="#0f0" stop-opacity="0"/><stop offset="1" stop-color="#0f0"/></linearGradient>`;
    const fills = '<rect width="200" height="60" fill="url(#a)"/><rect width="200" height="60" fill="url(#b)"/>';
    const png = readPng(await rasterise(drawing(`<defs>${shade}</defs>${fills}`), fonts));
    expect(png.chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(png.at(0, 59)[1]).toBeGreaterThan(230);
    expect(png.at(199, 0)[2]).toBeGreaterThan(230);
  });

  it('rejects what is not an SVG', async () => {
    await expect(rasterise('<svg', fonts)).rejects.toThrow(/parsing failed/u);
  });
});

describe('text', () => {
  const line = (text: string, attributes = ''): string =>
    drawing(`${ground}<text x="4" y="40" fill="#000" ${attributes}>${text}</text>`);

  it('is set in our typeface, whatever family is asked for', async () => {
    const named = await rasterise(line('Bangga'), fonts);
    const other = await rasterise(line('Bangga').replaceAll(family, 'Arial'), fonts);
    expect(ink(named)).toBeGreaterThan(200);
    expect(Buffer.from(other).equals(Buffer.from(named))).toBe(true);
  });

  it.each(['Bangga', 'ēčŠ'])('is heavier in each heavier weight: %s', async (text) => {
    const [regular, half, bold] = await Promise.all(
      [400, 600, 700].map(async (weight) => ink(await rasterise(line(text, `font-weight="${weight}"`), fonts))),
    );
    expect(half).toBeGreaterThan((regular ?? 0) * 1.1);
    expect(bold).toBeGreaterThan((half ?? 0) * 1.03);
  });

  it.each(Array.from('−–—…↑↓’“”·×'))('shows %s', async (letter) => {
    expect(ink(await rasterise(line(letter), fonts))).toBeGreaterThan(8);
  });

  it.each(['\u2009', '\u202F'])('makes a narrow space (%j) from the ordinary one, without a box', async (space) => {
    const [with_, without] = [await rasterise(line(`a${space}b`), fonts), await rasterise(line('ab'), fonts)];
    expect(Math.abs(ink(with_) - ink(without))).toBeLessThan(3);
    expect(Buffer.from(with_).equals(Buffer.from(without))).toBe(false);
  });
});

describe('words in a PNG', () => {
  it('read back whole, in front of the pixels, and change none of them', async () => {
    const bare = await rasterise(drawing(ground), fonts);
    const words = { Title: 'PMI 53,8 − “tertinggi”', Source: 'S&P Global (https://pendopo.example/)', Copyright: '' };
    const png = readPng(withWords(bare, words, 'id'));
    expect(png.chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'PLTE', 'IDAT', 'IEND']);
    const texts = png.chunks.filter(({ type }) => type === 'iTXt').map(({ body }) => body.toString('utf8').split('\0'));
    expect(texts).toEqual([
      ['Title', '', '', 'id', '', words.Title],
      ['Source', '', '', 'id', '', words.Source],
    ]);
    expect(png.at(0, 0)).toEqual(readPng(bare).at(0, 0));
  });
});

it('keys the cache by what draws and by the typeface', () => {
  expect(rasteriserKey(fonts)).toMatch(/^\d+ 2\.\d+\.\d+ [0-9a-f]{64}$/u);
});
