import { ownersOf } from '@/charts/model/finding';
import type { PicturePreset } from '@/charts/model/picture';
import { sitePicture } from '@/charts/model/sitePicture';
import type { Subject } from '@/charts/model/subject';
import { paintPicture } from '@/charts/paint/paintPicture';
import { filePalettes } from '@/charts/paint/palette';
import { fileDrawing } from '@/exports/files/drawing';
import type { FileTheme } from '@/exports/files/fileRequest';
import { languages, pick, type Language } from '@/i18n/language';
import { chartAddress, defaultView, printAddress, withView, type Address } from '@/url/address';
import type { ChartContent, SiteContent } from './content';
import { editionPicturePath, latestPath, picturePath, siteCardPath, siteFolder } from './picturePaths';
import { fontsIn, plainPng, refuseLargeCard, snapshotFiles, svgFile, type PictureContext } from './picturesDrawn';
import type { SiteFile } from './siteFile';

const presets: readonly PicturePreset[] = ['article', 'square', 'portrait', 'card', 'thumbnail'];
const themes: readonly FileTheme[] = ['light', 'dark', 'transparent'];

/** A chart to be drawn, and the edition that holds its figures. */
export interface Pictured {
  readonly content: ChartContent;
  /** `YYYY-MM-DD.<code>`, or `null` where no edition does. */
  readonly edition: string | null;
  /** The day up to which the figures count, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** One drawing: where it goes, and what of the chart it shows. */
interface Wanted {
  readonly preset: PicturePreset;
  readonly theme: FileTheme;
  readonly address: Address;
  readonly paths: { readonly svg: string; readonly png: string };
}

/** A drawing as SVG and PNG, each with its snapshot. */
async function drawnFiles(
  { preset, theme, address, paths }: Wanted,
  { content: { subject }, edition, asOf }: Pictured,
  context: PictureContext,
): Promise<readonly SiteFile[]> {
  const { language } = address;
  const { site } = context;
  const drawing = fileDrawing({ subject, language, preset, theme, edition, site });
  const about = { subject, address, language, preset, theme, edition, compared: null, asOf, site };
  const files = await snapshotFiles(paths, { drawing, about }, context);
  if (preset === 'card') refuseLargeCard(files[1]);
  return files;
}

/** The files of one preset in one language, light first, each SVG before its PNG. */
async function presetFiles(
  preset: PicturePreset,
  pictured: Pictured,
  { context, language }: { readonly context: PictureContext; readonly language: Language },
): Promise<readonly SiteFile[]> {
  const { id } = pictured.content.chart;
  const address = chartAddress(id, language);
  const files: SiteFile[] = [];
  for (const theme of themes) {
    const path = (format: 'svg' | 'png'): string => picturePath(id, { preset, theme, language, format });
    const paths = { svg: path('svg'), png: path('png') };
    // One after the other, so that a chart needs the memory of one picture.
    files.push(...(await drawnFiles({ preset, theme, address, paths }, pictured, context)));
  }
  return files;
}

/** The light article picture again, under the name that always leads to the newest. */
function latestCopy(id: string, language: Language, [, png]: readonly SiteFile[]): SiteFile {
  if (png === undefined) throw new Error(`${id}: there is no article picture`);
  return { path: latestPath(id, language), content: png.content };
}

/**
 * Every picture of a chart: each preset, light, dark and transparent, in both languages, as SVG and PNG, and the
 * article picture under the name that always leads to the newest. Rejects, with the file's name, when the typeface lacks a
 * character or a card for social media is too large.
 */
export async function chartPictures(pictured: Pictured, context: PictureContext): Promise<readonly SiteFile[]> {
  const { id } = pictured.content.chart;
  if (id === siteFolder) throw new Error(`A chart cannot be named ${siteFolder}: img/${siteFolder}/ is the site's`);
  const files: SiteFile[] = [];
  for (const language of languages) {
    for (const preset of presets) {
      const made = await presetFiles(preset, pictured, { context, language });
      files.push(...made);
      if (preset === 'article') files.push(latestCopy(id, language, made));
    }
  }
  return files;
}

/** The light article picture of an edition, in both languages, as SVG and PNG. Rejects as `chartPictures` does. */
export async function editionPictures(
  pictured: Pictured & { readonly edition: string },
  context: PictureContext,
): Promise<readonly SiteFile[]> {
  const { content, edition } = pictured;
  const { id } = content.chart;
  const files: SiteFile[] = [];
  for (const language of languages) {
    const path = (format: 'svg' | 'png'): string => editionPicturePath(id, edition, { language, format });
    const address = withView(chartAddress(id, language), { edition });
    const paths = { svg: path('svg'), png: path('png') };
    files.push(...(await drawnFiles({ preset: 'article', theme: 'light', address, paths }, pictured, context)));
  }
  return files;
}

/** An address as a picture prints it: without the scheme, which nobody types. */
function printed(address: string): string {
  return address.replace(/^https?:\/\//u, '');
}

/** The site's own card for social media in both languages. Rejects as `chartPictures` does. */
export async function sitePictures(
  subjects: readonly Subject[],
  content: SiteContent,
  context: PictureContext,
): Promise<readonly SiteFile[]> {
  const { origin, base } = context.site;
  const fonts = await fontsIn(context.cache);
  const files: SiteFile[] = [];
  for (const language of languages) {
    const address = `${origin}${printAddress({ page: { name: 'overview' }, language, view: defaultView }, base)}`;
    const title = pick(content.catalogue.title, language);
    const model = sitePicture(subjects, { language, title, address: printed(address) });
    const owners = [...new Set(subjects.map((subject) => ownersOf(subject, language)))].join('; ');
    const words = { Title: model.name, Source: `${owners} (${address})`, Copyright: '' };
    const node = paintPicture(model, { palette: filePalettes.light, ground: 'paper' });
    const path = siteCardPath(language);
    const card = await plainPng(path, { svg: svgFile(path, node, fonts), words, language }, context);
    refuseLargeCard(card);
    files.push(card);
  }
  return files;
}
