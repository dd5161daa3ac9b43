import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '@/i18n/language';
import { chartContent, siteContent, type ChartContent, type SiteContent } from './content';
import { pagePath, pagesOf } from './pages';
import { lastPublished, sitemapFiles } from './sitemap';

const site = { origin: 'https://pendopo.example', base: '/pendopo/' };
let content: SiteContent;
let charts: readonly ChartContent[];

beforeAll(async () => {
  content = await siteContent('public/feeds');
  charts = await Promise.all(content.catalogue.charts.map((chart) => chartContent('public/feeds', content, chart)));
});

function published(): ReadonlyMap<string, string> {
  return new Map(
    charts.flatMap((chart) => {
      const date = lastPublished(chart);
      return date === undefined ? [] : [[chart.chart.id, date] as const];
    }),
  );
}

function sitemap(dates = published()): Document {
  const [file] = sitemapFiles(content, site, dates);
  if (file?.path !== 'sitemap.xml' || typeof file.content !== 'string') throw new Error('no sitemap');
  return new DOMParser().parseFromString(file.content, 'application/xml');
}

function lastmodOf(document: Document, path: string): string | null | undefined {
  const entry = [...document.querySelectorAll('url')].find(
    (url) => url.querySelector('loc')?.textContent === `https://pendopo.example/pendopo/${path}`,
  );
  if (!entry) throw new Error(`no ${path}`);
  return entry.querySelector('lastmod')?.textContent;
}

describe('sitemap.xml', () => {
  it('holds every page in both languages, with its alternates, and nothing else', () => {
    const document = sitemap();
    expect(document.querySelector('parsererror')).toBeNull();
    const pages = pagesOf(content.catalogue).filter(({ name }) => name !== 'not-found');
    expect([...document.querySelectorAll('loc')].map((loc) => loc.textContent).toSorted()).toEqual(
      pages
        .flatMap((page) => languages.map((language) => `https://pendopo.example/pendopo/${pagePath(page, language)}`))
        .toSorted(),
    );
    for (const url of document.querySelectorAll('url')) {
      const links = [...url.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')];
      expect(links.map((link) => link.getAttribute('hreflang'))).toEqual(['id', 'en', 'x-default']);
      expect(links.map((link) => link.getAttribute('href'))).toContain(url.querySelector('loc')?.textContent);
    }
  });

  it('dates a chart by the newest publication of its figures, which is a date in its feed', () => {
    const document = sitemap();
    for (const { chart, feed } of charts) {
      const date = lastmodOf(document, `chart/${chart.id}/`);
      expect(date).toBe(lastmodOf(document, `en/chart/${chart.id}/`));
      const known = feed.series.flatMap(({ observations }) =>
        observations.flatMap((row) => [row.published ?? undefined, row.source.published ?? undefined]),
      );
      expect(date === undefined).toBe(known.every((each) => each === undefined));
      expect(known).toContain(date);
    }
    expect(lastmodOf(document, 'chart/pmi/')).toMatch(/^2026-0[23]/u);
  });

  it('dates the front page by the newest chart and invents no date', () => {
    const dates = new Map([
      ['pmi', '2026-03-02'],
      ['iki', '2026-03'],
    ]);
    const document = sitemap(dates);
    expect(lastmodOf(document, '')).toBe('2026-03-02');
    expect(lastmodOf(document, 'chart/iki/')).toBe('2026-03');
    expect(lastmodOf(document, 'chart/qris/')).toBeUndefined();
    expect(lastmodOf(document, 'milestones/')).toBe(content.milestones.modified);
    expect(lastmodOf(sitemap(new Map()), '')).toBeUndefined();
  });
});

it('robots.txt leads to the sitemap and forbids nothing', () => {
  const [, robots] = sitemapFiles(content, site, new Map());
  expect(robots).toEqual({
    path: 'robots.txt',
    content: 'User-agent: *\nDisallow:\n\nSitemap: https://pendopo.example/pendopo/sitemap.xml\n',
  });
});

describe('lastPublished', () => {
  it('takes the date of the source where the figure has none, and none where nobody said', () => {
    const [first] = charts;
    if (!first) throw new Error('no chart');
    const [shown] = first.subject.shown;
    const [row] = shown?.all ?? [];
    if (!shown || !row) throw new Error('no row');
    const withRow = (published: string | null, source: string | null, value: number | null = 1) =>
      lastPublished({
        subject: {
          ...first.subject,
          shown: [{ ...shown, all: [{ ...row, value, published, source: { ...row.source, published: source } }] }],
        },
      });
    expect(withRow('2021-04-01', '2021')).toBe('2021-04-01');
    expect(withRow(null, '2021-05')).toBe('2021-05');
    expect(withRow(null, null)).toBeUndefined();
    expect(withRow('2021-04-01', null, null)).toBeUndefined();
  });
});
