import { describe, expect, it } from 'vitest';
import type { Catalogue } from '@/catalogue/catalogue';
import { parsePath } from '@/url/page';
import { sitePages } from './pages';
import type { SiteContent } from './pageWords';
import { shell } from './shell';

const template = `<!doctype html>
<html lang="id" data-kept>
  <head>
    <title>Pendopo</title>
    <meta name="description" content="" />
    <script type="module" src="/assets/index-abc.js"></script>
  </head>
</html>`;

const catalogue: Catalogue = {
  title: { id: 'Pendopo BBI', en: 'Pendopo BBI in English' },
  modified: '2026-03-01',
  milestones: { id: 'milestones', path: 'milestones.json' },
  feeds: [{ id: 'pmi', path: 'pmi.json' }],
  charts: [
    {
      id: 'pmi',
      name: { id: 'PMI & "manufaktur"', en: 'Manufacturing <PMI>' },
      feed: 'pmi',
      series: ['pmi'],
      form: 'line',
    },
  ],
};
const content: SiteContent = {
  catalogue,
  descriptions: new Map([['pmi', { id: 'Survei $& bulanan', en: 'A monthly survey' }]]),
};

const pages = new Map(sitePages(template, content).map(({ path, text }) => [path, text]));

describe('sitePages', () => {
  it('has a file for every address in both languages and a 404 page for each', () => {
    expect([...pages.keys()]).toEqual([
      'index.html',
      'chart/pmi/index.html',
      'milestones/index.html',
      'sources/index.html',
      '404.html',
      'en/index.html',
      'en/chart/pmi/index.html',
      'en/milestones/index.html',
      'en/sources/index.html',
      'en/404.html',
    ]);
  });

  it('puts each file where the app reads the same page and language', () => {
    for (const [path, html] of pages) {
      const place = parsePath(`/pendopo/${path}`, '/pendopo/');
      expect(html).toContain(`<html lang="${place.language}" data-kept>`);
      expect(place.page.name === 'not-found').toBe(path.endsWith('404.html'));
    }
  });

  it('names page and site in the language of the page, as text and not markup', () => {
    expect(pages.get('index.html')).toContain('<title>Pendopo BBI</title>');
    expect(pages.get('chart/pmi/index.html')).toContain(
      '<title>PMI &amp; &quot;manufaktur&quot; · Pendopo BBI</title>',
    );
    expect(pages.get('chart/pmi/index.html')).toContain('content="Survei $&amp; bulanan"');
    expect(pages.get('en/chart/pmi/index.html')).toContain(
      '<title>Manufacturing &lt;PMI&gt; · Pendopo BBI in English</title>',
    );
    expect(pages.get('en/404.html')).toContain('<title>Page not found · Pendopo BBI in English</title>');
  });

  it('describes every page in its own words', () => {
    const descriptions = [...pages.values()].map((html) => /name="description" content="([^"]*)"/u.exec(html)?.[1]);
    expect(new Set(descriptions).size).toBe(pages.size);
    for (const description of descriptions) expect(description?.trim()).toBeTruthy();
  });

  it('keeps of a long description the sentences that fit', () => {
    const long = { id: `Survei bulanan. ${'Angka '.repeat(50)}.`, en: 'x' };
    const html = sitePages(template, { catalogue, descriptions: new Map([['pmi', long]]) })[1]?.text;
    expect(html).toContain('content="Survei bulanan."');
  });

  it('keeps the code of the template', () => {
    for (const html of pages.values()) expect(html).toContain('src="/assets/index-abc.js"');
  });
});

it('shell refuses a template that has lost a place to fill, or has it twice', () => {
  const words = { title: 'a', description: 'b' };
  expect(() => shell(template.replace('<title>Pendopo</title>', ''), 'id', words)).toThrow('<title> once, not 0 times');
  expect(() => shell(template.replace('</head>', '<title></title></head>'), 'id', words)).toThrow('not 2 times');
  expect(() => shell(template.replace('name="description"', ''), 'id', words)).toThrow('description');
});
