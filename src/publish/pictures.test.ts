import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChartContent } from './content';
import { chartContent, siteContent } from './content';
import { picturePath } from './picturePaths';
import { chartPictures, editionPictures, sitePictures, type Pictured } from './pictures';
import { mostCardBytes, refuseLargeCard } from './picturesDrawn';
import { readSnapshotFile } from '@/exports/snapshot/readSnapshotFile';
import type { SiteFile } from './siteFile';

const folder = 'tests/fixtures/feeds';
const site = { origin: 'https://pendopo.example', base: '/di/sini/' };
let cache = '';
let content: ChartContent;
let pictured: Pictured;
let files: readonly SiteFile[];

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'pictures-'));
  const all = await siteContent(folder);
  const [chart] = all.catalogue.charts;
  if (!chart) throw new Error('The fixture has no chart');
  content = await chartContent(folder, all, chart);
  pictured = { content, edition: '2021-07-31.3fa9c1d2', asOf: '2021-07-31' };
  files = await chartPictures(pictured, { site, cache });
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
  it('are five presets, three looks, two languages and two formats, and the newest', () => {
    expect(files).toHaveLength(5 * 3 * 2 * 2 + 2);
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
    // The snapshot names sites and documents as text; nothing leads there.
    const drawn = svg.replace(/<metadata .*?<\/metadata>/u, '');
    expect(drawn).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg")/u);
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

  it('print the code of the edition, and the newest is the light article picture', () => {
    expect(svgOf(picturePath('indeks', article))).toMatch(/>[^<]*2021-07-31[^<]*3fa9c1d2[^<]*</u);
    expect(pngOf('img/indeks/latest.id.png').equals(pngOf('img/indeks/article.id.png'))).toBe(true);
  });

  it('carry the data that they show, in both formats', async () => {
    for (const format of ['svg', 'png'] as const) {
      const { content: bytes } = file(picturePath('indeks', { ...article, format }));
      const reading = await readSnapshotFile(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
      expect(reading).toMatchObject({ kind: 'snapshot', format, sealed: true, whole: true });
      const { snapshot } = reading.kind === 'snapshot' ? reading : { snapshot: undefined };
      expect(snapshot).toMatchObject({ chart: 'indeks', state: 'chart/indeks/', edition: '2021-07-31.3fa9c1d2' });
      expect(snapshot?.series[0]?.rows).toHaveLength(content.subject.shown[0]?.rows.length ?? 0);
    }
  });

  it('are made of an edition under its own name', async () => {
    const frozen = { content, edition: '2021-07-31.3fa9c1d2', asOf: '2021-07-31' };
    const made = await editionPictures(frozen, { site, cache });
    expect(made.map(({ path }) => path)).toEqual([
      'img/indeks/2021-07-31.3fa9c1d2.id.svg',
      'img/indeks/2021-07-31.3fa9c1d2.id.png',
      'img/indeks/2021-07-31.3fa9c1d2.en.svg',
      'img/indeks/2021-07-31.3fa9c1d2.en.png',
    ]);
  });

  it('come from the cache the next time, byte for byte', async () => {
    const kept = join(cache, 'pictures', 'https-pendopo-example-di-sini-', 'img', 'indeks');
    const names = await readdir(kept);
    const live = names.filter((name) => !name.startsWith('2021-'));
    expect(live).toHaveLength(30);
    const written = async () => Promise.all(names.map(async (name) => (await stat(join(kept, name))).mtimeMs));
    const before = await written();
    const again = await chartPictures(pictured, { site, cache });
    expect(await written()).toEqual(before);
    expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    expect(
      again.every((each, index) => Buffer.from(each.content).equals(Buffer.from(files[index]?.content ?? ''))),
    ).toBe(true);
  });

  it('are refused where they would stand on the site’s own', async () => {
    const chart = { ...content.chart, id: 'site' };
    await expect(chartPictures({ ...pictured, content: { ...content, chart } }, { site, cache })).rejects.toThrow(
      'img/site/',
    );
  });

  it('are refused with file and character when the typeface lacks one', async () => {
    const name = { id: 'Indeks ≥ 50', en: 'Index' };
    const chart = { ...content.chart, name };
    const subject = { ...content.subject, chart };
    const wrong = { ...pictured, content: { ...content, chart, subject } };
    await expect(chartPictures(wrong, { site, cache })).rejects.toThrow(
      /^img\/indeks\/[a-z]+\.id\.svg: Plus Jakarta Sans has no “≥” \(U\+2265\)/u,
    );
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
