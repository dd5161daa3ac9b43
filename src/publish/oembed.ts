import { finding } from '@/charts/model/finding';
import { pictureSizes } from '@/charts/model/picture';
import { languages, type Language } from '@/i18n/language';
import { chartAddress, printAddress, withView } from '@/url/address';
import type { ChartContent } from './content';
import { embedPath } from './embed';
import { escapeHtml } from './headMarkup';
import { addressOf, oembedPath, pictureOf } from './headTags';
import { pagePath } from './pages';
import { siteWords } from './pageWords';
import { editionPicturePath } from './picturePaths';
import { absolute, type Site } from './site';
import type { SiteFile } from './siteFile';

/** Most columns of text in content systems are about this wide. */
const width = 640;
/** Heading, subtitle and drawing of every embed end above this at that width; what follows is reached by scrolling. */
const height = 640;
/** Seconds that a content system may keep the answer. */
const keep = 3600;

/**
 * What content systems put into an article. WordPress shows the quote until the frame has told its height, and keeps of
 * the frame only plain attributes: a border can be taken away by `frameborder` alone.
 */
function html(title: string, page: string, frame: string): string {
  const said = escapeHtml(title);
  return (
    `<blockquote><a href="${escapeHtml(page)}">${said}</a></blockquote>` +
    `<iframe src="${escapeHtml(frame)}" width="${width}" height="${height}" title="${said}" frameborder="0"></iframe>`
  );
}

/** The page that a chart is found on, and its picture: of an edition, its own. */
function placesOf({ content, site, language, edition }: Wanted): {
  readonly page: string;
  readonly picture: { readonly url: string; readonly width: number; readonly height: number };
} {
  const { id } = content.chart;
  const page = { name: 'chart', id } as const;
  const described = { page, language, site, heading: '', description: '' };
  if (edition === undefined) {
    return { page: addressOf(described), picture: { url: pictureOf(described).url, ...pictureSizes.card } };
  }
  const url = absolute(site, editionPicturePath(id, edition, { language, format: 'png' }));
  const address = printAddress(withView(chartAddress(id, language), { edition }), site.base);
  return { page: site.origin + address, picture: { url, ...pictureSizes.article } };
}

interface Wanted {
  readonly content: ChartContent;
  readonly site: Site;
  readonly language: Language;
  readonly edition?: string;
}

function answer(wanted: Wanted): SiteFile {
  const { content, site, language, edition } = wanted;
  const { id } = content.chart;
  const title = finding(content.subject, language);
  const frame = absolute(site, embedPath(id, language, edition).replace(/index\.html$/u, ''));
  const { page, picture } = placesOf(wanted);
  const body = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteWords[language].name,
    provider_url: absolute(site, pagePath({ name: 'overview' }, language)),
    cache_age: keep,
    width,
    height,
    html: html(title, page, frame),
    thumbnail_url: picture.url,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  };
  return { path: oembedPath(id, language, edition), content: `${JSON.stringify(body, null, 2)}\n` };
}

/** The oEmbed answers of a chart or of an edition of it, one a language (docs/contracts/oembed.md). */
export function oembedFiles(content: ChartContent, site: Site, edition?: string): readonly SiteFile[] {
  return languages.map((language) => answer({ content, site, language, ...(edition !== undefined && { edition }) }));
}
