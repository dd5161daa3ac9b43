import { languages } from '@/i18n/language';
import { isReading } from '@/series/reading';
import type { Page } from '@/url/page';
import type { ChartContent, SiteContent } from './content';
import { escapeHtml } from './headMarkup';
import { alternatesOf, pagePath, pagesOf } from './pages';
import { absolute, type Site } from './site';
import type { SiteFile } from './siteFile';

/** The newest day (`YYYY-MM-DD`, or as much of it as is known) on which a figure of the chart was published. */
export function lastPublished({ subject }: Pick<ChartContent, 'subject'>): string | undefined {
  let newest: string | undefined;
  for (const { all } of subject.shown) {
    for (const row of all.filter(isReading)) {
      const published = row.published ?? row.source.published;
      if (published !== null && (newest === undefined || published > newest)) newest = published;
    }
  }
  return newest;
}

function newestOf(dates: Iterable<string>): string | undefined {
  return [...dates].toSorted().at(-1);
}

/** What tells when a page last changed: its own chart, the milestones, the newest of all charts, or nothing. */
const changedWith: Readonly<Record<Exclude<Page['name'], 'chart'>, 'milestones' | 'newest' | 'nothing'>> = {
  overview: 'newest',
  milestones: 'milestones',
  statements: 'newest',
  sources: 'newest',
  briefings: 'nothing',
  briefing: 'nothing',
  verify: 'nothing',
  open: 'nothing',
  'not-found': 'nothing',
};

/** When what a page shows last changed, where the feeds say so. */
function lastChange(page: Page, content: SiteContent, published: ReadonlyMap<string, string>): string | undefined {
  if (page.name === 'chart') return published.get(page.id);
  const what = changedWith[page.name];
  if (what === 'milestones') return content.milestones.modified;
  return what === 'newest' ? newestOf(published.values()) : undefined;
}

function entriesOf(page: Page, site: Site, lastmod: string | undefined): readonly string[] {
  const alternates = alternatesOf(page).map(
    ({ hreflang, path }) =>
      `    <xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(absolute(site, path))}"/>`,
  );
  return languages.map((language) =>
    [
      '  <url>',
      `    <loc>${escapeHtml(absolute(site, pagePath(page, language)))}</loc>`,
      ...(lastmod === undefined ? [] : [`    <lastmod>${lastmod}</lastmod>`]),
      ...alternates,
      '  </url>',
    ].join('\n'),
  );
}

/**
 * `sitemap.xml` and `robots.txt`. `published` holds `lastPublished` of each chart by its id; a chart without one says
 * nothing of its age. Embeds are left out: they name the chart's page as the one to be found.
 */
export function sitemapFiles(
  content: SiteContent,
  site: Site,
  published: ReadonlyMap<string, string>,
): readonly SiteFile[] {
  const pages = pagesOf(content.catalogue).filter(({ name }) => name !== 'not-found');
  const sitemap = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap((page) => entriesOf(page, site, lastChange(page, content, published))),
    '</urlset>',
    '',
  ].join('\n');
  const robots = `User-agent: *\nDisallow:\n\nSitemap: ${absolute(site, 'sitemap.xml')}\n`;
  return [
    { path: 'sitemap.xml', content: sitemap },
    { path: 'robots.txt', content: robots },
  ];
}
