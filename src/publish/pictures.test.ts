import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChartContent } from './content';
import { chartContent, siteContent } from './content';
import { picturePath } from './picturePaths';
import { chartPictures, sitePictures } from './pictures';
import { mostCardBytes, refuseLargeCard } from './picturesDrawn';
import { editionDate } from './picturesEdition';
import { sha256 } from './rasterCache';
import type { SiteFile } from './siteFile';

const folder = 'tests/fixtures/feeds';
const site = { origin: 'https://pendopo.example', base: '/di/sini/' };
let cache = '';
let content: ChartContent;
let files: readonly SiteFile[];

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'pictures-'));
  const all = await siteContent(folder);
  const [chart] = all.catalogue.charts;
  if (!chart) throw new Error('The fixture has no chart');
  content = await chartContent(folder, all, chart);
  files = await chartPictures(content, { site, cache });
}, 120_000);
afterAll(async () => {
  await rm(cache, { recursive: true });
});

function file(path: string): SiteFile {
  const found = files.find((each) => each.path === path);
  if (!found) throw new Error(`${path} is not among the files`);
  return found;
}

const svgOf = (path: string): string => String(file(path).content);
const pngOf = (path: string): Buffer => Buffer.from(file(path).content);

/** Of the sample chart. */
const article = { preset: 'article', theme: 'light', language: 'id', format: 'svg' } as const;

describe('the pictures of a chart', () => {
  it('are five presets, three looks, two languages and two formats, the newest and the edition', () => {
    expect(files).toHaveLength(5 * 3 * 2 * 2 + 2 * 2);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(files.every(({ path }) => path.startsWith('img/indeks/'))).toBe(true);
  });

  it.each([
    ['article', 1200, 675],
    ['square', 1080, 1080],
    ['portrait', 1080, 1350],
    ['card', 1200, 630],
    ['thumbnail', 480, 270],
  ] as const)('have the size of their preset: %s', (preset, width, height) => {
    for (const theme of ['light', 'dark', 'transparent'] as const) {
      const png = pngOf(picturePath('indeks', { preset, theme, language: 'en', format: 'png' }));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
      const svg = svgOf(picturePath('indeks', { preset, theme, language: 'en', format: 'svg' }));
      expect(svg).toContain(`width="${width}" height="${height}"`);
    }
  });

  it('keep their texts as texts, need nothing from outside and print where they come from', () => {
    const svg = svgOf(picturePath('indeks', article));
    expect(svg).toContain('pendopo.example/di/sini/chart/indeks/');
    expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg")/u);
    expect(svg).not.toMatch(/<(?:style|script|image|use|foreignObject)|href=|url\(|@import/u);
    expect(svg).toMatch(/font-family="[^"]*sans-serif"/u);
    expect(svgOf(picturePath('indeks', { ...article, language: 'en' }))).toContain('/di/sini/en/chart/indeks/');
  });

  it('have no ground when they are transparent', () => {
    const theme = 'transparent';
    expect(svgOf(picturePath('indeks', { ...article, theme }))).not.toContain('data-part="background"');
    expect(pngOf(picturePath('indeks', { ...article, theme, format: 'png' })).includes('tRNS')).toBe(true);
    expect(pngOf(picturePath('indeks', { ...article, format: 'png' })).includes('tRNS')).toBe(false);
  });

  it('carry title, source and rights in their language', () => {
    for (const language of ['id', 'en'] as const) {
      const png = pngOf(picturePath('indeks', { ...article, language, format: 'png' })).toString('utf8');
      const { rights } = content.feed;
      const prefix = language === 'id' ? '' : 'en/';
      expect(png).toContain(
        `Source\0\0\0${language}\0\0${rights.owner[language]} (https://pendopo.example/di/sini/${prefix}chart/`,
      );
      expect(png).toContain(`Copyright\0\0\0${language}\0\0${rights.note[language]}`);
    }
  });

  it('name the edition by the newest figure and by the drawing', () => {
    const svg = svgOf(picturePath('indeks', article));
    const dated = `img/indeks/${editionDate(content.subject)}.${sha256(svg).slice(0, 8)}.id.png`;
    const newest = pngOf('img/indeks/latest.id.png');
    expect(pngOf(dated).equals(newest)).toBe(true);
    expect(newest.equals(pngOf('img/indeks/article.id.png'))).toBe(true);
  });

  it('come from the cache the next time, byte for byte', async () => {
    const kept = join(cache, 'pictures', 'https-pendopo-example-di-sini-', 'img', 'indeks');
    const names = await readdir(kept);
    expect(names).toHaveLength(30);
    const written = async () => Promise.all(names.map(async (name) => (await stat(join(kept, name))).mtimeMs));
    const before = await written();
    const again = await chartPictures(content, { site, cache });
    expect(await written()).toEqual(before);
    expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    expect(
      again.every((each, index) => Buffer.from(each.content).equals(Buffer.from(files[index]?.content ?? ''))),
    ).toBe(true);
  });

  it('are refused where they would stand on the site’s own', async () => {
    const chart = { ...content.chart, id: 'site' };
    await expect(chartPictures({ ...content, chart }, { site, cache })).rejects.toThrow('img/site/');
  });

  it('are refused with file and character when the typeface lacks one', async () => {
    const name = { id: 'Indeks ≥ 50', en: 'Index' };
    const chart = { ...content.chart, name };
    const subject = { ...content.subject, chart };
    await expect(chartPictures({ ...content, chart, subject }, { site, cache })).rejects.toThrow(
      /^img\/indeks\/[a-z]+\.id\.svg: Plus Jakarta Sans has no “≥” \(U\+2265\)/u,
    );
  });
});

describe('the date of an edition', () => {
  it('is the newest publication shown, the last day of a month, or the end of the latest period', () => {
    const { subject } = content;
    const dated = (published: string | null, sourced: string | null) => ({
      ...subject,
      shown: subject.shown.map((entry) => ({
        ...entry,
        rows: entry.rows.map((row) => ({ ...row, published, source: { ...row.source, published: sourced } })),
      })),
    });
    expect(editionDate(dated('2021-07-02', '2021-08-01'))).toBe('2021-07-02');
    expect(editionDate(dated(null, '2021-06'))).toBe('2021-06-30');
    const last = subject.shown[0]?.rows.findLast((row) => row.value !== null)?.period;
    expect(editionDate(dated(null, null)).slice(0, 7)).toBe(last);
    expect(editionDate({ ...subject, shown: [] })).toBe(subject.feed.modified);
  });
});

describe('cards', () => {
  it('of the site exist in both languages, in their own size', async () => {
    const cards = await sitePictures([content.subject], content, { site, cache });
    expect(cards.map(({ path }) => path)).toEqual(['img/site/card.id.png', 'img/site/card.en.png']);
    for (const card of cards) {
      const png = Buffer.from(card.content);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      refuseLargeCard(card);
    }
  }, 60_000);

  it('that messengers would leave out are refused by name', () => {
    const large = { path: 'img/pmi/card.id.png', content: new Uint8Array(mostCardBytes + 1) };
    expect(() => refuseLargeCard(large)).toThrow('img/pmi/card.id.png has 300001 bytes');
    expect(() => refuseLargeCard({ ...large, content: new Uint8Array(mostCardBytes) })).not.toThrow();
  });
});

describe('nothing of the workbench is shipped', () => {
  it('keeps the rasteriser and the font maker out of what a page brings', () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(manifest).toHaveProperty(['devDependencies', '@resvg/resvg-js']);
    expect(manifest).toHaveProperty(['devDependencies', 'subset-font']);
    expect(manifest).not.toHaveProperty(['dependencies', '@resvg/resvg-js']);
    expect(manifest).not.toHaveProperty(['dependencies', 'subset-font']);
  });
});
