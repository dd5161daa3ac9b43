import { join } from 'node:path';
import type { SvgNode } from '@/charts/paint/svgNode';
import { svgMarkup } from '@/charts/paint/markup';
import { sha256Hex } from '@/editions/digest';
import type { FileDrawing } from '@/exports/files/drawing';
import { makeSnapshot, type SnapshotContext } from '@/exports/snapshot/makeSnapshot';
import { contentOfPng, pngWithSnapshot } from '@/exports/snapshot/pngFile';
import { withWords, type PngWords } from '@/exports/snapshot/pngWords';
import { sealSnapshot } from '@/exports/snapshot/seal';
import { svgContent, svgWithSnapshot } from '@/exports/snapshot/svgFile';
import type { Language } from '@/i18n/language';
import { pictureFonts, type PictureFonts } from './fonts';
import { refuseMissingGlyphs } from './fontsCheck';
import { rasterise, rasteriserKey } from './raster';
import { cached } from './rasterCache';
import type { Site } from './site';
import type { SiteFile } from './siteFile';

/** Where pictures are made. */
export interface PictureContext {
  readonly site: Site;
  /** A folder that may be kept between builds; what is in it can always be made again. */
  readonly cache: string;
}

/** The fonts are the one thing that is kept from chart to chart. */
const fontsOf = new Map<string, Promise<PictureFonts>>();

/** The typeface of a cache folder, made once a process. */
export function fontsIn(cache: string): Promise<PictureFonts> {
  const known = fontsOf.get(cache);
  if (known) return known;
  const made = pictureFonts(cache);
  fontsOf.set(cache, made);
  // A failure is told to whoever asked, and tried again by the next.
  made.catch(() => fontsOf.delete(cache));
  return made;
}

/** Messengers leave out a card that is larger; the accounts differ between 300 and 600 KB. */
export const mostCardBytes = 300_000;

/** Throws an `Error` with the file's name when a card for social media is too large. */
export function refuseLargeCard(file: SiteFile): void {
  const size = file.content.length;
  if (size > mostCardBytes) throw new Error(`${file.path} has ${size} bytes; messengers show at most ${mostCardBytes}`);
}

/** The drawing as SVG text; throws when the typeface lacks one of its characters. */
export function svgFile(path: string, node: SvgNode, fonts: PictureFonts): string {
  refuseMissingGlyphs(node, fonts, path);
  return svgMarkup(node);
}

/** Pictures of several sites, whose printed addresses differ, may share a cache. */
function folderOf({ site, cache }: PictureContext): string {
  return join(cache, 'pictures', `${site.origin}${site.base}`.replace(/[^a-z0-9]+/giu, '-'));
}

/** The SVG as a PNG; the pixels come from the cache when this very drawing was made before. */
async function pixels(path: string, svg: string, context: PictureContext): Promise<Uint8Array> {
  const fonts = await fontsIn(context.cache);
  const place = { file: join(folderOf(context), path), key: `${rasteriserKey(fonts)}\n${svg}` };
  return cached(place, () => rasterise(svg, fonts));
}

/** A PNG that says what it is to other programs, and carries no data. */
export async function plainPng(
  path: string,
  { svg, words, language }: { readonly svg: string; readonly words: PngWords; readonly language: Language },
  context: PictureContext,
): Promise<SiteFile> {
  return { path, content: withWords(await pixels(path, svg, context), words, language) };
}

/** A chart's drawing, and what its files say of it. */
export interface Told {
  readonly drawing: FileDrawing;
  readonly about: SnapshotContext;
}

/** The drawing as SVG and PNG, each with a snapshot of the data in it. Rejects when the typeface lacks a character. */
export async function snapshotFiles(
  paths: { readonly svg: string; readonly png: string },
  { drawing: { node, words }, about }: Told,
  context: PictureContext,
): Promise<readonly [svg: SiteFile, png: SiteFile]> {
  const svg = svgFile(paths.svg, node, await fontsIn(context.cache));
  const png = await pixels(paths.png, svg, context);
  const drawing = sha256Hex(svg);
  const snapshot = (content: string) => sealSnapshot(makeSnapshot(about, { drawing, content }));
  return [
    { path: paths.svg, content: svgWithSnapshot(svg, snapshot(svgContent(svg))) },
    { path: paths.png, content: await pngWithSnapshot(png, snapshot(contentOfPng(png)), words) },
  ];
}
