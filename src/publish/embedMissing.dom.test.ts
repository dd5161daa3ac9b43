import { describe, expect, it } from 'vitest';
import type { ChartEntry } from '@/catalogue/catalogue';
import { languages } from '@/i18n/language';
import { embedMessages } from '@/i18n/messages/embed';
import { missingEmbeds, redirectsFile } from './embedMissing';
import { inlineHashes } from './inlineHashes';

const chart: ChartEntry = { id: 'pmi', name: { id: 'PMI "<b>"', en: 'PMI' }, feed: 'pmi', series: [], form: 'line' };
const site = { origin: 'https://pendopo.example', base: '/data/' };
const files = missingEmbeds({ charts: [chart] }, site);

function pageAt(path: string): Document {
  const file = files.find((each) => each.path === path);
  return new DOMParser().parseFromString(String(file?.content), 'text/html');
}

it('has a document for each chart and one for all other addresses, in each language', () => {
  expect(files.map(({ path }) => path)).toEqual([
    'embed/pmi/404.html',
    'embed/404.html',
    'en/embed/pmi/404.html',
    'en/embed/404.html',
  ]);
});

describe.each(languages)('a frame whose address leads nowhere, in %s', (language) => {
  const prefix = language === 'en' ? 'en/' : '';
  const words = embedMessages[language];

  it('is told that there is no such edition, and where the chart is', () => {
    const page = pageAt(`${prefix}embed/pmi/404.html`);
    expect(page.documentElement.lang).toBe(language);
    expect([page.title, page.querySelector('h1')?.textContent]).toEqual([words.noEditionTitle, words.noEditionTitle]);
    expect(page.querySelector('.s')?.textContent).toBe(words.noEditionText(chart.name[language]));
    const link = page.querySelector('a');
    expect(link?.getAttribute('href')).toBe(`https://pendopo.example/data/${prefix}chart/pmi/`);
    expect(link?.getAttribute('target')).toBe('_blank');
  });

  it('is told that there is no such chart, and where the site is', () => {
    const page = pageAt(`${prefix}embed/404.html`);
    expect(page.querySelector('h1')?.textContent).toBe(words.noChartTitle);
    expect(page.querySelector('a')?.getAttribute('href')).toBe(`https://pendopo.example/data/${prefix}`);
  });
});

it('runs nothing, is not indexed and allows its own style', () => {
  for (const { path, content } of files) {
    const page = pageAt(path);
    expect(page.querySelectorAll('script, b').length).toBe(0);
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toContain(`style-src '${inlineHashes(String(content)).styles[0]}'`);
  }
});

it('names them for hosts that read _redirects, the nearest first', () => {
  expect(redirectsFile({ charts: [chart] }, site)).toBe(
    [
      '/data/embed/pmi/* /data/embed/pmi/404.html 404',
      '/data/embed/* /data/embed/404.html 404',
      '/data/en/embed/pmi/* /data/en/embed/pmi/404.html 404',
      '/data/en/embed/* /data/en/embed/404.html 404',
      '',
    ].join('\n'),
  );
});
