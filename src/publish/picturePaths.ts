import type { PicturePreset } from '@/charts/model/picture';
import type { Language } from '@/i18n/language';

/** `transparent` is the light picture without its paper. */
export type PictureTheme = 'light' | 'dark' | 'transparent';

/** One of the files of a chart. */
export interface PictureFile {
  readonly preset: PicturePreset;
  readonly theme: PictureTheme;
  readonly language: Language;
  readonly format: 'svg' | 'png';
}

/** Path below the base of a picture of a chart (`img/pmi/square-dark.id.png`); it always holds the newest one. */
export function picturePath(id: string, { preset, theme, language, format }: PictureFile): string {
  const look = theme === 'light' ? '' : `-${theme}`;
  return `img/${id}/${preset}${look}.${language}.${format}`;
}

/** Path below the base of the newest light article picture, under a name that says so. */
export function latestPath(id: string, language: Language): string {
  return `img/${id}/latest.${language}.png`;
}

/** Path below the base of the light article picture of an edition (`img/pmi/2021-05-07.3fa9c1d2.id.png`). */
export function editionPicturePath(
  id: string,
  edition: string,
  { language, format }: Pick<PictureFile, 'language' | 'format'>,
): string {
  return `img/${id}/${edition}.${language}.${format}`;
}

/** Where the site's own pictures stand; no chart may have this id. */
export const siteFolder = 'site';

/** Path below the base of the site's own card for social media. */
export function siteCardPath(language: Language): string {
  return `img/${siteFolder}/card.${language}.png`;
}
