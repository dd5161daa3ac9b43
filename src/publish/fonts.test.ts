import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textWidth } from '@/charts/model/textWidth';
import { svg } from '@/charts/paint/svgNode';
import { fontWeights, pictureFonts, type FontWeight, type PictureFonts } from './fonts';
import { refuseMissingGlyphs } from './fontsCheck';
import { isWholeFont } from './fontsTables';

let cache = '';
let fonts: PictureFonts;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'fonts-'));
  fonts = await pictureFonts(cache);
});
afterAll(async () => {
  await rm(cache, { recursive: true });
});

function width(text: string, weight: FontWeight): number {
  return Array.from(text, (letter) => fonts.advance(letter.codePointAt(0) ?? 0, weight) ?? Number.NaN).reduce(
    (sum, each) => sum + each,
    0,
  );
}

const sentences = [
  'PMI manufaktur 53,8 pada Februari 2026, tertinggi sejak Maret 2024',
  'Penanda menunjukkan waktu, bukan sebab-akibat.',
  'MSMEs in the digital ecosystem: 27 million in December 2023',
  'Rp762 triliun; 5,5 juta UMKM; 90\u00A0% dari target',
  '0123456789',
];

describe('the files', () => {
  it('are whole, and stay as they are', async () => {
    expect(fonts.files).toHaveLength(fontWeights.length * 2);
    const first = await Promise.all(fonts.files.map(async (file) => readFile(file)));
    expect(first.every(isWholeFont)).toBe(true);
    expect((await pictureFonts(cache)).files).toEqual(fonts.files);
    const second = await Promise.all(fonts.files.map(async (file) => readFile(file)));
    expect(second.every((file, index) => first[index]?.equals(file))).toBe(true);
  });

  it('are made again when one is damaged', async () => {
    const [file = ''] = fonts.files;
    const good = await readFile(file);
    await writeFile(file, good.subarray(0, 1000));
    await pictureFonts(cache);
    expect((await readFile(file)).equals(good)).toBe(true);
  });
});

describe('widths', () => {
  it.each(sentences)('of the regular weight are those that the layout counts on: %s', (text) => {
    expect(textWidth(text, 1) / width(text, 400)).toBeGreaterThan(0.97);
    expect(textWidth(text, 1) / width(text, 400)).toBeLessThan(1.03);
  });

  it.each(sentences)('of the bold weight, too: %s', (text) => {
    expect(textWidth(text, 1, true) / width(text, 700)).toBeGreaterThan(0.97);
    expect(textWidth(text, 1, true) / width(text, 700)).toBeLessThan(1.04);
  });

  it('grow with the weight', () => {
    const [regular, half, bold] = fontWeights.map((weight) => width('Bangga Buatan Indonesia', weight));
    expect(half).toBeGreaterThan(regular ?? Number.NaN);
    expect(bold).toBeGreaterThan(half ?? Number.NaN);
  });
});

describe('characters', () => {
  it.each(Array.from('aZ09−–—…↑↓’‘“”·×\u00A0%±½²°€éēİ'))('has %s in every weight', (letter) => {
    expect(fonts.has(letter.codePointAt(0) ?? 0)).toBe(true);
  });

  const drawing = (text: string) =>
    svg('svg', {}, [
      svg('title', {}, ['≥ is read aloud, not drawn']),
      svg('g', {}, [svg('text', { 'font-weight': 700 }, [text])]),
    ]);

  it('says which character is missing, where, and in which file', () => {
    expect(() => refuseMissingGlyphs(drawing('nilai ≥ 50'), fonts, 'img/pmi/article.id.png')).toThrow(
      'img/pmi/article.id.png: Plus Jakarta Sans has no “≥” (U+2265), which stands in “nilai ≥ 50”',
    );
  });

  it('finds one that lies outside the basic plane', () => {
    expect(() => refuseMissingGlyphs(drawing('naik 📈'), fonts, 'x.svg')).toThrow('U+1F4C8');
  });

  it('lets pass what is drawn, and spaces that are made from the ordinary one', () => {
    expect(() => refuseMissingGlyphs(drawing('90\u202F% − 53,8 ↑'), fonts, 'x.svg')).not.toThrow();
  });

  it('refuses a weight that is not made', () => {
    const light = svg('svg', {}, [svg('text', { 'font-weight': 300 }, ['a'])]);
    expect(() => refuseMissingGlyphs(light, fonts, 'x.svg')).toThrow('x.svg: no font is made for the weight 300');
  });
});
