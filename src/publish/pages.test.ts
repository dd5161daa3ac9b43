import { describe, expect, it } from 'vitest';
import { languages } from '@/i18n/language';
import { parsePath } from '@/url/page';
import { alternatesOf, pageFile, pagePath, pagesOf } from './pages';

const name = { id: '', en: '' };
const pages = pagesOf({ charts: [{ id: 'pmi', name, feed: 'pmi', series: [], form: 'line' }] });

describe('pagesOf', () => {
  it('has a file for every address in both languages and a 404 page for each', () => {
    expect(languages.flatMap((language) => pages.map((page) => pageFile(page, language)))).toEqual([
      'index.html',
      'chart/pmi/index.html',
      'milestones/index.html',
      'statements/index.html',
      'briefing/index.html',
      'sources/index.html',
      'verify/index.html',
      'open/index.html',
      '404.html',
      'en/index.html',
      'en/chart/pmi/index.html',
      'en/milestones/index.html',
      'en/statements/index.html',
      'en/briefing/index.html',
      'en/sources/index.html',
      'en/verify/index.html',
      'en/open/index.html',
      'en/404.html',
    ]);
  });

  it('puts each file where the app reads the same page and language', () => {
    for (const language of languages) {
      for (const page of pages) {
        const place = parsePath(`/pendopo/${pageFile(page, language)}`, '/pendopo/');
        expect(place.language).toBe(language);
        expect(place.page).toEqual(page.name === 'not-found' ? { name: 'not-found', path: '/404.html/' } : page);
      }
    }
  });
});

it('alternatesOf gives both languages, Indonesian to everyone else', () => {
  const page = { name: 'chart', id: 'pmi' } as const;
  expect(alternatesOf(page)).toEqual([
    { hreflang: 'id', path: 'chart/pmi/' },
    { hreflang: 'en', path: 'en/chart/pmi/' },
    { hreflang: 'x-default', path: 'chart/pmi/' },
  ]);
  expect(pagePath({ name: 'overview' }, 'id')).toBe('');
});
