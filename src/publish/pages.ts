import type { Catalogue } from '@/catalogue/catalogue';
import { languages, type Language } from '@/i18n/language';
import { printPath, type Page } from '@/url/page';

const unknownPage: Page = { name: 'not-found', path: '/' };

/**
 * Every page of the app that is published in each language, in the order of the navigation; the last stands for all others.
 * Briefings are documents of their own.
 */
export function pagesOf({ charts }: Pick<Catalogue, 'charts'>): readonly Page[] {
  return [
    { name: 'overview' },
    ...charts.map(({ id }): Page => ({ name: 'chart', id })),
    { name: 'milestones' },
    { name: 'statements' },
    { name: 'briefings' },
    { name: 'sources' },
    { name: 'verify' },
    { name: 'open' },
    unknownPage,
  ];
}

/** Path of a page below the base, without a leading slash: `en/chart/pmi/`; of the overview, `` and `en/`. */
export function pagePath(page: Page, language: Language): string {
  return printPath({ page, language }, '/').slice(1);
}

/** File of a page below the folder that is published. */
export function pageFile(page: Page, language: Language): string {
  return `${pagePath(page, language)}${page.name === 'not-found' ? '404.html' : 'index.html'}`;
}

/** A page in each language, and the language that stands for readers of any other. */
export function alternatesOf(page: Page): readonly { readonly hreflang: string; readonly path: string }[] {
  return [
    ...languages.map((language) => ({ hreflang: language, path: pagePath(page, language) })),
    { hreflang: 'x-default', path: pagePath(page, 'id') },
  ];
}
