import { languages, type Language } from '@/i18n/language';
import { printPath, type Page } from '@/url/page';
import { pageWords, type SiteContent } from './pageWords';
import { shell } from './shell';

/** A file of the site: its path below the folder that is published, and its text. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

const unknownPage: Page = { name: 'not-found', path: '/' };

function pagesOf({ catalogue }: SiteContent): readonly Page[] {
  const charts = catalogue.charts.map(({ id }): Page => ({ name: 'chart', id }));
  return [{ name: 'overview' }, ...charts, { name: 'milestones' }, { name: 'sources' }];
}

function pageFile(page: Page, language: Language): string {
  const folder = printPath({ page, language }, '/').slice(1);
  return `${folder}${page.name === 'not-found' ? '404.html' : 'index.html'}`;
}

/**
 * A file for every address of the app in both languages, and a 404 page for each, so that any static host serves them
 * without rewriting addresses. `template` is the built `index.html`; what it links to already carries the base.
 */
export function sitePages(template: string, content: SiteContent): readonly SiteFile[] {
  return languages.flatMap((language) =>
    [...pagesOf(content), unknownPage].map((page) => ({
      path: pageFile(page, language),
      text: shell(template, language, pageWords(page, content, language)),
    })),
  );
}
