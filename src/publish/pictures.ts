import { ownersOf } from '@/charts/model/finding';
import { pictureModel, type PicturePreset } from '@/charts/model/picture';
import { sitePicture } from '@/charts/model/sitePicture';
import type { Subject } from '@/charts/model/subject';
import { paintPicture, type PictureLook } from '@/charts/paint/paintPicture';
import { filePalettes } from '@/charts/paint/palette';
import { languages, pick, type Language } from '@/i18n/language';
import { chartAddress, defaultView, printAddress } from '@/url/address';
import type { ChartContent, SiteContent } from './content';
import { datedPath, latestPath, picturePath, siteCardPath, siteFolder, type PictureTheme } from './picturePaths';
import { fontsIn, pngFile, refuseLargeCard, svgFile, type Drawn, type PictureContext } from './picturesDrawn';
import { editionOf } from './picturesEdition';
import type { PngWords } from './rasterText';
import type { SiteFile } from './siteFile';

const looks: Readonly<Record<PictureTheme, PictureLook>> = {
  light: { palette: filePalettes.light, ground: 'paper' },
  dark: { palette: filePalettes.dark, ground: 'paper' },
  transparent: { palette: filePalettes.light, ground: 'none' },
};

const presets: readonly PicturePreset[] = ['article', 'square', 'portrait', 'card', 'thumbnail'];
const themes: readonly PictureTheme[] = ['light', 'dark', 'transparent'];

/** An address as a picture prints it: without the scheme, which nobody types. */
function printed(address: string): string {
  return address.replace(/^https?:\/\//u, '');
}

function wordsOf({ subject }: ChartContent, name: string, { language, address }: Told): PngWords {
  const { rights } = subject.feed;
  return {
    Title: name,
    Source: `${ownersOf(subject, language)} (${address})`,
    Copyright: pick(rights.note, language),
  };
}

/** In which language, and where the chart is found. */
interface Told {
  readonly language: Language;
  readonly address: string;
}

/** The files of one preset in one language, light first, each SVG before its PNG. */
async function presetFiles(
  preset: PicturePreset,
  told: Told,
  { content, context }: { readonly content: ChartContent; readonly context: PictureContext },
): Promise<readonly SiteFile[]> {
  const { language } = told;
  const { id } = content.chart;
  const fonts = await fontsIn(context.cache);
  const model = pictureModel(content.subject, { preset, language, address: printed(told.address) });
  const words = wordsOf(content, model.name, told);
  const files: SiteFile[] = [];
  for (const theme of themes) {
    const drawn: Drawn = { node: paintPicture(model, looks[theme]), words, language };
    const svg = svgFile(picturePath(id, { preset, theme, language, format: 'svg' }), drawn, fonts);
    const path = picturePath(id, { preset, theme, language, format: 'png' });
    // One after the other, so that a chart needs the memory of one picture.
    const png = await pngFile(path, svg.content, { drawn, context });
    if (preset === 'card') refuseLargeCard(png);
    files.push(svg, png);
  }
  return files;
}

/** The light article picture again, under the name that always leads to the newest and under the one that never changes. */
function articleCopies(
  content: ChartContent,
  language: Language,
  [svg, png]: readonly SiteFile[],
): readonly SiteFile[] {
  const { id } = content.chart;
  if (typeof svg?.content !== 'string' || png === undefined) throw new Error(`${id}: there is no article picture`);
  const edition = editionOf(content.subject, svg.content);
  return [
    { path: latestPath(id, language), content: png.content },
    { path: datedPath(id, edition, language), content: png.content },
  ];
}

/**
 * Every picture of a chart: each preset, light, dark and transparent, in both languages, as SVG and PNG, and the
 * article picture under its two lasting names. Rejects, with the file's name, when the typeface lacks a character or
 * a card for social media is too large.
 */
export async function chartPictures(content: ChartContent, context: PictureContext): Promise<readonly SiteFile[]> {
  const { origin, base } = context.site;
  if (content.chart.id === siteFolder)
    throw new Error(`A chart cannot be named ${siteFolder}: img/${siteFolder}/ is the site's`);
  const files: SiteFile[] = [];
  for (const language of languages) {
    const address = `${origin}${printAddress(chartAddress(content.chart.id, language), base)}`;
    for (const preset of presets) {
      const made = await presetFiles(preset, { language, address }, { content, context });
      files.push(...made);
      if (preset === 'article') files.push(...articleCopies(content, language, made));
    }
  }
  return files;
}

/** The site's own card for social media in both languages. Rejects as `chartPictures` does. */
export async function sitePictures(
  subjects: readonly Subject[],
  content: SiteContent,
  context: PictureContext,
): Promise<readonly SiteFile[]> {
  const { origin, base } = context.site;
  const fonts = await fontsIn(context.cache);
  const owners = [...new Map(subjects.map((subject) => [subject.feed.id, subject.feed.rights])).values()];
  const files: SiteFile[] = [];
  for (const language of languages) {
    const address = `${origin}${printAddress({ page: { name: 'overview' }, language, view: defaultView }, base)}`;
    const title = pick(content.catalogue.title, language);
    const model = sitePicture(subjects, { language, title, address: printed(address) });
    const named = [...new Set(owners.map(({ owner }) => pick(owner, language)))].join('; ');
    const words = { Title: model.name, Source: `${named} (${address})`, Copyright: '' };
    const drawn: Drawn = { node: paintPicture(model, looks.light), words, language };
    const path = siteCardPath(language);
    const card = await pngFile(path, svgFile(path, drawn, fonts).content, { drawn, context });
    refuseLargeCard(card);
    files.push(card);
  }
  return files;
}
