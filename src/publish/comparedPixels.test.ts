import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PicturePreset } from '@/charts/model/picture';
import { fileDrawing } from '@/exports/files/drawing';
import type { FileTheme } from '@/exports/files/fileRequest';
import { comparePixels, differingSquares } from '@/exports/snapshot/comparePixels';
import { meanPixels } from '@/exports/snapshot/meanPixels';
import type { PixelBox } from '@/exports/snapshot/pixelBoxes';
import type { Pixels } from '@/exports/snapshot/softenedPixels';
import type { Language } from '@/i18n/language';
import { chartContent, siteContent } from './content';
import { fontFamily, pictureFonts, type PictureFonts } from './fonts';
import { straightPixels, withPalette } from './rasterPalette';

const site = await siteContent('public/feeds');
const contents = await Promise.all(site.catalogue.charts.map((chart) => chartContent('public/feeds', site, chart)));

let cache = '';
let fonts: PictureFonts;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'compared-'));
  fonts = await pictureFonts(cache);
}, 60_000);
afterAll(async () => {
  await rm(cache, { recursive: true });
});

interface Look {
  readonly preset: PicturePreset;
  readonly theme: FileTheme;
  readonly language: Language;
}

function drawn(id: string, look: Look): string {
  const content = contents.find(({ chart }) => chart.id === id);
  if (!content) throw new Error(`there is no chart ${id}`);
  const place = { edition: '2026-03-31.3fa9c1d2', site: { origin: 'https://pendopo.example', base: '/' } };
  return fileDrawing({ subject: content.subject, ...look, ...place }).svg;
}

function rendered(svg: string, scale: number) {
  const font = { loadSystemFonts: false, fontFiles: [...fonts.files], defaultFontFamily: fontFamily };
  return new Resvg(svg, { font, logLevel: 'off', fitTo: { mode: 'zoom', value: scale } }).render();
}

/** As the site publishes it, with the few colours of its palette. */
function published(svg: string): Pixels {
  const { width, height, pixels } = rendered(svg, 1);
  const picture = withPalette({ width, height, pixels });
  if (!picture) throw new Error('it has too many colours');
  const data = new Uint8ClampedArray(width * height * 4);
  picture.indices.forEach((index, at) => {
    const [red, green, blue, alpha] = picture.palette[index] ?? [0, 0, 0, 0];
    data.set([red, green, blue].map((part) => (part * alpha) / 255).concat(alpha), at * 4);
  });
  return { width, height, data };
}

/** As another program draws it: finer than it is shown, and the type a part of a pixel away. */
function elsewhere(svg: string): Pixels {
  const scale = 2;
  const moved = svg.replaceAll('<text ', '<text transform="translate(0.1 -0.4)" ');
  const { width, height, pixels } = rendered(moved, scale);
  // Its colours are multiplied by alpha, those of a canvas are not.
  const straight = new Uint8ClampedArray(straightPixels({ width, height, pixels }));
  return { width: width / scale, height: height / scale, data: meanPixels(straight, width, scale) };
}

const article: Look = { preset: 'article', theme: 'light', language: 'id' };

describe('the same drawing', () => {
  it.each<[string, Look]>([
    ['harbolnas', { preset: 'article', theme: 'dark', language: 'en' }],
    ['umkm-total', { preset: 'card', theme: 'transparent', language: 'en' }],
    ['qris', { preset: 'square', theme: 'light', language: 'id' }],
    ['pmi', { preset: 'thumbnail', theme: 'light', language: 'id' }],
  ])('is the same by another rasteriser, with room to spare: %s %j', (id, look) => {
    const svg = drawn(id, look);
    expect(differingSquares(published(svg), elsewhere(svg), { white: 1.3, black: 2 })).toEqual([]);
  });
});

/** A drawing that was changed in one place only; throws when there is no such place. */
function changed(svg: string, [from, to]: readonly [RegExp, string]): string {
  const forged = svg.replace(from, to);
  if (forged === svg) throw new Error(`${from} is not in the drawing`);
  return forged;
}

/** The box around all pixels that are not the very same. */
function changedArea(a: Pixels, b: Pixels): PixelBox {
  let [left, top, right, bottom] = [a.width, a.height, 0, 0];
  for (let at = 0; at < a.data.length; at += 1) {
    if (a.data[at] === b.data[at]) continue;
    const [x, y] = [(at >> 2) % a.width, Math.floor((at >> 2) / a.width)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** How far a box reaches beyond another, in pixels. */
function reach(box: PixelBox, area: PixelBox): number {
  const right = box.x + box.width - area.x - area.width;
  const bottom = box.y + box.height - area.y - area.height;
  return Math.max(area.x - box.x, area.y - box.y, right, bottom);
}

describe('a forged picture is found', () => {
  let svg = '';
  let own: Pixels;
  let genuine: Pixels;
  beforeAll(() => {
    svg = drawn('pmi', article);
    own = published(svg);
    genuine = elsewhere(svg);
  }, 60_000);

  it.each<[string, readonly [RegExp, string]]>([
    ['a digit of the title', [/(<text[^>]*>[^<]*)53,8( pada)/u, '$158,8$2']],
    ['the value beside the line', [/>53,8</u, '>53,3<']],
    ['the lowest value', [/>27,5</u, '>21,5<']],
    ['a part of the line', [/(data-part="lines"><path d="M[\d.]+,)[\d.]+/u, '$1100']],
    ['the colour of the line', [/stroke="#22408f"/gu, 'stroke="#0a8160"']],
    ['a flag', [/<rect[^>]*\/><text[^>]*>4<\/text>/u, '']],
    ['the code of the edition', [/3fa9c1d2/u, '3fa9c1d7']],
    ['the source', [/S&amp;P Global/u, 'S&amp;P Globul']],
  ])('%s', (...[, change]) => {
    const forged = published(changed(svg, change));
    const area = changedArea(forged, own);
    const boxes = comparePixels(forged, genuine);
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.filter((box) => reach(box, area) > 16)).toEqual([]);
  });

  it('on dark and on no ground as well', () => {
    for (const theme of ['dark', 'transparent'] as const) {
      const svg = drawn('pmi', { preset: 'card', theme, language: 'en' });
      const forged = changed(svg, [/>53\.8</u, '>58.8<']);
      expect(comparePixels(published(forged), elsewhere(svg))).toHaveLength(1);
    }
  });

  it('when it is written in the colour of the paper where there is none', () => {
    const svg = drawn('pmi', { ...article, theme: 'transparent' });
    const hidden = '<text x="500" y="560" font-size="18" fill="#ffffff">turun</text></svg>';
    expect(comparePixels(published(changed(svg, [/<\/svg>$/u, hidden])), elsewhere(svg))).toHaveLength(1);
  });
});
