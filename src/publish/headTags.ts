import { inTab } from '@/app/documentTitle';
import { pictureSizes } from '@/charts/model/picture';
import type { Language } from '@/i18n/language';
import type { Page } from '@/url/page';
import type { ChartContent } from './content';
import { voidElement } from './headMarkup';
import { alternatesOf, pagePath } from './pages';
import { siteWords } from './pageWords';
import { picturePath, siteCardPath } from './picturePaths';
import { absolute, type Site } from './site';

/** What a page's head speaks of. */
export interface Described {
  readonly page: Page;
  readonly language: Language;
  readonly site: Site;
  /** The page's heading. */
  readonly heading: string;
  /** At most about 200 characters. */
  readonly description: string;
  /** What a chart's page shows. */
  readonly chart?: ChartContent;
}

/** Absolute address of the described page. */
export function addressOf({ site, page, language }: Pick<Described, 'site' | 'page' | 'language'>): string {
  return absolute(site, pagePath(page, language));
}

const locales: Readonly<Record<Language, string>> = { id: 'id_ID', en: 'en_GB' };
const others: Readonly<Record<Language, Language>> = { id: 'en', en: 'id' };
const card = pictureSizes.card;

/** Absolute address of the picture that stands for the page elsewhere, and what it shows. */
export function pictureOf(described: Described): { readonly url: string; readonly alt: string } {
  const { page, language, site, heading } = described;
  const words = siteWords[language];
  if (page.name !== 'chart') return { url: absolute(site, siteCardPath(language)), alt: words.sitePicture };
  const path = picturePath(page.id, { preset: 'card', theme: 'light', language, format: 'png' });
  return { url: absolute(site, path), alt: words.chartPicture(heading) };
}

/** Address of a chart's oEmbed answer below the base, of the live chart or of an edition. */
export function oembedPath(id: string, language: Language, edition?: string): string {
  return `oembed/${edition === undefined ? id : `${id}/${edition}`}.${language}.json`;
}

function link(rel: string, href: string, more: Readonly<Record<string, string>> = {}): string {
  return voidElement('link', { rel, ...more, href });
}

function links(described: Described): readonly string[] {
  const { page, language, site, heading } = described;
  const alternates = alternatesOf(page).map(({ hreflang, path }) =>
    link('alternate', absolute(site, path), { hreflang }),
  );
  const oembed =
    page.name === 'chart'
      ? [
          link('alternate', absolute(site, oembedPath(page.id, language)), {
            type: 'application/json+oembed',
            title: heading,
          }),
        ]
      : [];
  return [link('canonical', addressOf(described)), ...alternates, ...oembed];
}

function property(name: string, content: string): string {
  return voidElement('meta', { property: name, content });
}

function named(name: string, content: string): string {
  return voidElement('meta', { name, content });
}

function socialTags(described: Described): readonly string[] {
  const { page, language, heading, description } = described;
  const picture = pictureOf(described);
  return [
    property('og:site_name', siteWords[language].name),
    property('og:type', page.name === 'chart' ? 'article' : 'website'),
    property('og:title', heading),
    property('og:description', description),
    property('og:url', addressOf(described)),
    property('og:locale', locales[language]),
    property('og:locale:alternate', locales[others[language]]),
    property('og:image', picture.url),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(card.width)),
    property('og:image:height', String(card.height)),
    property('og:image:alt', picture.alt),
    named('twitter:card', 'summary_large_image'),
    named('twitter:title', heading),
    named('twitter:description', description),
    named('twitter:image', picture.url),
    named('twitter:image:alt', picture.alt),
  ];
}

/** Title, description, links and social tags of a page. A page that is not there is neither indexed nor passed on. */
export function headTags(described: Described): { readonly title: string; readonly tags: readonly string[] } {
  const { page, heading, description } = described;
  const title = inTab(heading);
  const about = named('description', description);
  if (page.name === 'not-found') return { title, tags: [about, named('robots', 'noindex')] };
  return { title, tags: [about, ...links(described), ...socialTags(described)] };
}
