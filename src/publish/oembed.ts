import { finding } from '@/charts/model/finding';
import { pictureSizes } from '@/charts/model/picture';
import { languages, type Language } from '@/i18n/language';
import type { ChartContent } from './content';
import { embedPath } from './embed';
import { escapeHtml } from './headMarkup';
import { addressOf, oembedPath, pictureOf } from './headTags';
import { pagePath } from './pages';
import { siteWords } from './pageWords';
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

function answer(content: ChartContent, site: Site, language: Language): SiteFile {
  const { id } = content.chart;
  const page = { name: 'chart', id } as const;
  const title = finding(content.subject, language);
  const frame = absolute(site, embedPath(id, language).replace(/index\.html$/u, ''));
  const described = { page, language, site, heading: title, description: '' };
  const body = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: siteWords[language].name,
    provider_url: absolute(site, pagePath({ name: 'overview' }, language)),
    cache_age: keep,
    width,
    height,
    html: html(title, addressOf(described), frame),
    thumbnail_url: pictureOf(described).url,
    thumbnail_width: pictureSizes.card.width,
    thumbnail_height: pictureSizes.card.height,
  };
  return { path: oembedPath(id, language), content: `${JSON.stringify(body, null, 2)}\n` };
}

/** The oEmbed answers of a chart, one a language (docs/contracts/oembed.md). */
export function oembedFiles(content: ChartContent, site: Site): readonly SiteFile[] {
  return languages.map((language) => answer(content, site, language));
}
