import { join } from 'node:path';
import type { SvgNode } from '@/charts/paint/svgNode';
import { svgMarkup } from '@/charts/paint/markup';
import type { Language } from '@/i18n/language';
import { pictureFonts, type PictureFonts } from './fonts';
import { refuseMissingGlyphs } from './fontsCheck';
import { rasterise, rasteriserKey } from './raster';
import { cached } from './rasterCache';
import { withWords, type PngWords } from './rasterText';
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

/** A drawing and what its PNG says of itself. */
export interface Drawn {
  readonly node: SvgNode;
  readonly words: PngWords;
  readonly language: Language;
}

/** The drawing as an SVG file; throws when the typeface lacks one of its characters. */
export function svgFile(path: string, { node }: Drawn, fonts: PictureFonts): SiteFile & { readonly content: string } {
  refuseMissingGlyphs(node, fonts, path);
  return { path, content: svgMarkup(node) };
}

/** Pictures of several sites, whose printed addresses differ, may share a cache. */
function folderOf({ site, cache }: PictureContext): string {
  return join(cache, 'pictures', `${site.origin}${site.base}`.replace(/[^a-z0-9]+/giu, '-'));
}

/** The SVG as a PNG with words inside; the pixels come from the cache when this very drawing was made before. */
export async function pngFile(
  path: string,
  svg: string,
  { drawn, context }: { readonly drawn: Drawn; readonly context: PictureContext },
): Promise<SiteFile> {
  const fonts = await fontsIn(context.cache);
  const place = { file: join(folderOf(context), path), key: `${rasteriserKey(fonts)}\n${svg}` };
  const png = await cached(place, () => rasterise(svg, fonts));
  return { path, content: withWords(png, drawn.words, drawn.language) };
}
