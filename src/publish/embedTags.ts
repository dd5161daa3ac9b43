import { finding } from '@/charts/model/finding';
import { pictureSizes } from '@/charts/model/picture';
import { summary } from '@/charts/model/summary';
import { html, type HtmlNode } from '@/exports/document/embedHtml';
import type { Language } from '@/i18n/language';
import type { ChartContent } from './content';
import { opening, siteWords } from './pageWords';
import { editionPicturePath, picturePath } from './picturePaths';
import { absolute, type Site } from './site';

/** What an embed's tags speak of. */
export interface TaggedEmbed {
  readonly content: ChartContent;
  readonly language: Language;
  readonly site: Site;
  /** Name of the edition; live without it. */
  readonly edition?: string;
  /** Absolute address that a post leads to. */
  readonly url: string;
}

function property(name: string, content: string | number): HtmlNode {
  return html('meta', { property: `og:${name}`, content });
}

/** What a post elsewhere shows of an embed: of a frozen one the words and the picture of its edition. */
export function embedTags({ content, language, site, edition, url }: TaggedEmbed): readonly HtmlNode[] {
  const { chart, subject } = content;
  const title = finding(subject, language);
  const path =
    edition === undefined
      ? picturePath(chart.id, { preset: 'card', theme: 'light', language, format: 'png' })
      : editionPicturePath(chart.id, edition, { language, format: 'png' });
  const { width, height } = pictureSizes[edition === undefined ? 'card' : 'article'];
  return [
    property('type', 'article'),
    property('title', title),
    property('description', opening(summary(subject, language), language)),
    property('url', url),
    property('image', absolute(site, path)),
    property('image:width', width),
    property('image:height', height),
    property('image:alt', siteWords[language].chartPicture(title)),
    html('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ];
}
