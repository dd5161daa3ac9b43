import { beforeAll, describe, expect, it } from 'vitest';
import { finding } from '@/charts/model/finding';
import { summary } from '@/charts/model/summary';
import { chartContent, siteContent, type ChartContent, type SiteContent } from './content';
import { documentOf, type RenderedPage, type Shell } from './document';
import { inlineHashes } from './inlineHashes';
import { metaPolicyFor } from './securityPolicy';

const shell: Shell = {
  template: `<!doctype html><html lang="id"><head><meta charset="utf-8" /><title>Pendopo</title>
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfbf8" />
    <script type="module" crossorigin src="/pendopo/assets/index-abc.js"></script>
    <link rel="stylesheet" crossorigin href="/pendopo/assets/style-abc.css"></head>
    <body><div id="root"></div></body></html>`,
  style: '.chart{color:red}@font-face{src:url(/pendopo/assets/a.woff2)}',
  site: { origin: 'https://pendopo.example', base: '/pendopo/' },
};
const front = 'https://pendopo.example/pendopo/';

let site: SiteContent;
let pmi: ChartContent;

beforeAll(async () => {
  site = await siteContent('public/feeds');
  const chart = site.catalogue.charts.find(({ id }) => id === 'pmi');
  if (!chart) throw new Error('no chart');
  pmi = await chartContent('public/feeds', site, chart);
});

function chartPage(more: Partial<RenderedPage> = {}): RenderedPage {
  const language = more.language ?? 'id';
  return {
    page: { name: 'chart', id: 'pmi' },
    language,
    body: '<main><h1>PMI</h1></main>',
    title: finding(pmi.subject, language),
    description: summary(pmi.subject, language),
    data: [{ path: 'pmi.json', text: '{"a":1}' }],
    state: '{"files":[]}',
    builtOn: '2026-11-24',
    ...more,
  };
}

function otherPage(name: 'overview' | 'milestones' | 'sources', more: Partial<RenderedPage> = {}): RenderedPage {
  return chartPage({ page: { name }, title: 'Judul', description: 'Uraian.', data: [], state: '{}', ...more });
}

function read(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function opened(
  rendered: RenderedPage,
  content: SiteContent & { readonly chart?: ChartContent } = { ...site, chart: pmi },
): Document {
  return read(documentOf(rendered, shell, content));
}

function meta(page: Document, name: string): string | null | undefined {
  return page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');
}

function href(page: Document, selector: string): string | null | undefined {
  return page.querySelector(`link${selector}`)?.getAttribute('href');
}

interface Graph {
  readonly '@context': string;
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}

function graphOf(page: Document): Graph {
  return JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null');
}

describe('documentOf a chart', () => {
  it('states language, build day, title and a description of whole sentences', () => {
    const page = opened(chartPage());
    expect(page.documentElement.lang).toBe('id');
    expect(page.documentElement.dataset['built']).toBe('2026-11-24');
    expect(page.title).toBe(`${finding(pmi.subject, 'id')} – Pendopo`);
    expect(meta(page, 'description')?.length).toBeLessThanOrEqual(200);
    expect(meta(page, 'description')).toMatch(/^Dari Mei 2013 .*[.…]$/u);
    expect(page.querySelectorAll('title, meta[name="description"], meta[charset], link[rel="canonical"]')).toHaveLength(
      4,
    );
  });

  it('leads to itself, to the other language and to the oEmbed answer by absolute addresses', () => {
    const page = opened(chartPage({ language: 'en' }));
    expect(href(page, '[rel="canonical"]')).toBe(`${front}en/chart/pmi/`);
    expect(href(page, '[hreflang="id"]')).toBe(`${front}chart/pmi/`);
    expect(href(page, '[hreflang="en"]')).toBe(`${front}en/chart/pmi/`);
    expect(href(page, '[hreflang="x-default"]')).toBe(`${front}chart/pmi/`);
    expect(href(page, '[type="application/json+oembed"]')).toBe(`${front}oembed/pmi.en.json`);
  });

  it('says the same to social media', () => {
    const page = opened(chartPage());
    const title = finding(pmi.subject, 'id');
    const image = `${front}img/pmi/card.id.png`;
    const said = {
      'og:site_name': 'Pendopo',
      'og:type': 'article',
      'og:title': title,
      'og:url': `${front}chart/pmi/`,
      'og:locale': 'id_ID',
      'og:locale:alternate': 'en_GB',
      'og:image': image,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': `Grafik: ${title}`,
      'og:description': meta(page, 'description'),
      'twitter:card': 'summary_large_image',
      'twitter:image': image,
      'theme-color': '#fcfbf8',
    };
    for (const [name, content] of Object.entries(said)) expect([name, meta(page, name)]).toEqual([name, content]);
  });

  it('describes the data set by what the feed says', () => {
    const [dataset, crumbs] = graphOf(opened(chartPage()))['@graph'];
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      '@id': `${front}chart/pmi/#data`,
      name: pmi.feed.title.id,
      description: pmi.feed.description.id,
      creator: { '@type': 'Organization', name: pmi.feed.rights.owner.id },
      publisher: { name: pmi.feed.rights.owner.id },
      usageInfo: { text: pmi.feed.rights.note.id },
      dateModified: pmi.feed.modified,
      temporalCoverage: '2013-05-01/2026-02-28',
      inLanguage: 'id',
      isAccessibleForFree: true,
      variableMeasured: [
        { name: 'PMI manufaktur Indonesia', unitText: 'indeks', measurementTechnique: 'disesuaikan musim' },
      ],
      distribution: { encodingFormat: 'application/json', contentUrl: `${front}feeds/pmi.json` },
      includedInDataCatalog: { '@id': `${front}#catalogue` },
    });
    expect(dataset).not.toHaveProperty('license');
    expect(crumbs).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Pendopo', item: front },
        { position: 2, name: 'PMI manufaktur', item: `${front}chart/pmi/` },
      ],
    });
  });

  it('names a licence only where the feed has one', () => {
    const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
    const feed = { ...pmi.feed, rights: { ...pmi.feed.rights, licence } };
    const [dataset] = graphOf(opened(chartPage(), { ...site, chart: { ...pmi, feed } }))['@graph'];
    expect(dataset).toHaveProperty('license', licence.url);
  });

  it('keeps markup, style, code and data in their places', () => {
    const page = opened(chartPage());
    expect(page.querySelector('#root')?.innerHTML).toBe('<main><h1>PMI</h1></main>');
    expect(page.querySelector('style')?.textContent).toBe(shell.style);
    expect(page.querySelector('link[rel="stylesheet"], noscript')).toBeNull();
    expect(page.querySelector('script[src]')?.getAttribute('src')).toBe('/pendopo/assets/index-abc.js');
    expect(page.querySelector('body > script[data-file="pmi.json"]')?.textContent).toBe('{"a":1}');
  });
});

describe('documentOf other pages', () => {
  it('describes site and catalogue on the front page', () => {
    const page = opened(otherPage('overview', { title: 'Pendopo' }), site);
    expect(page.title).toBe('Pendopo');
    expect(meta(page, 'og:type')).toBe('website');
    expect(meta(page, 'og:image')).toBe(`${front}img/site/card.id.png`);
    const graph = graphOf(page)['@graph'];
    expect(graph.map((node) => node['@type'])).toEqual(['WebSite', 'DataCatalog']);
    expect(graph[1]?.['dataset']).toContainEqual({ '@id': `${front}chart/pmi/#data` });
  });

  it.each(['milestones', 'sources'] as const)('has a trail and no data set on %s', (name) => {
    const page = opened(otherPage(name, { language: 'en' }), site);
    expect(graphOf(page)['@graph'].map((node) => node['@type'])).toEqual(['BreadcrumbList']);
    const short = { milestones: 'Milestones', sources: 'Data sources' }[name];
    expect(graphOf(page)['@graph'][0]).toMatchObject({ itemListElement: [{ name: 'Pendopo' }, { name: short }] });
    expect(href(page, '[rel="canonical"]')).toBe(`${front}en/${name}/`);
    expect(href(page, '[type="application/json+oembed"]')).toBeUndefined();
  });

  it('keeps a page that is not there out of every list', () => {
    const page = opened(chartPage({ page: { name: 'not-found', path: '/' }, title: 'Halaman tidak ditemukan' }), site);
    expect(meta(page, 'robots')).toBe('noindex');
    expect(page.title).toBe('Halaman tidak ditemukan – Pendopo');
    expect(
      page.querySelector('link[rel="canonical"], link[hreflang], [property^="og:"], [type="application/ld+json"]'),
    ).toBeNull();
  });
});

const hostile = [
  '</title><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='x",
  '</script><!--<script>',
  '$& $1 $$ &amp; &lt;',
  'a\u2028b\u2029c',
  ']]>',
];

describe('documentOf with hostile texts', () => {
  it.each(hostile)('keeps %j as text', (text) => {
    const both = { id: text, en: text };
    const feed = {
      ...pmi.feed,
      title: both,
      description: both,
      rights: { ...pmi.feed.rights, owner: both, note: both },
    };
    const chart: ChartContent = { ...pmi, feed, chart: { ...pmi.chart, name: both } };
    const json = JSON.stringify({ text, nested: [text] });
    const rendered = chartPage({ title: text, description: text, data: [{ path: text, text: json }] });
    const page = opened(rendered, { ...site, chart });
    expect(page.title).toBe(`${text} – Pendopo`);
    expect(meta(page, 'og:title')).toBe(text);
    expect(meta(page, 'description')).toBe(text);
    expect(meta(page, 'og:image:alt')).toBe(`Grafik: ${text}`);
    expect(href(page, '[type="application/json+oembed"]')).toBe(`${front}oembed/pmi.id.json`);
    expect(page.querySelector('link[type="application/json+oembed"]')?.getAttribute('title')).toBe(text);
    expect(graphOf(page)['@graph'][0]).toMatchObject({ name: text, description: text, creator: { name: text } });
    const block = page.querySelector('body > script[data-file]');
    expect(block?.getAttribute('data-file')).toBe(text);
    expect(JSON.parse(block?.textContent ?? '')).toEqual({ text, nested: [text] });
    expect(page.querySelectorAll('script')).toHaveLength(5);
    expect(page.querySelectorAll('img, [onload], [onerror]')).toHaveLength(0);
  });
});

describe('the policy of a document', () => {
  it('stands before all that it governs, behind the encoding, and allows what stands there', () => {
    const html = documentOf(chartPage(), shell, { ...site, chart: pmi });
    const page = read(html);
    expect(
      [...page.head.children]
        .slice(0, 2)
        .map((element) => element.getAttribute('charset') ?? element.getAttribute('http-equiv')),
    ).toEqual(['utf-8', 'Content-Security-Policy']);
    expect(html.indexOf('charset')).toBeLessThan(1000);
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe(metaPolicyFor('page', inlineHashes(html), shell.site));
    expect(policy).not.toContain('frame-ancestors');
    expect(policy?.match(/'sha256-/gu)).toHaveLength(2);
  });

  it('is the same for every page, so that one header serves all', () => {
    const policies = [chartPage(), chartPage({ language: 'en' }), otherPage('sources')].map((rendered) =>
      opened(rendered).querySelector('meta[http-equiv]')?.getAttribute('content'),
    );
    expect(new Set(policies).size).toBe(1);
  });

  it.each([
    ['a style attribute', { body: '<p style="color:red">x</p>' }, /style attribute/u],
    ['a script', { body: '<p>x</p><script>x()</script>' }, /inside #root/u],
    ['a style', { body: '<style>p{}</style>' }, /inside #root/u],
    ['no day', { builtOn: '24.11.2026' }, /not a day/u],
  ])('refuses a page with %s', (_, more, message) => {
    expect(() => documentOf(chartPage(more), shell, { ...site, chart: pmi })).toThrow(message);
  });

  it.each([
    ['', /no style/u],
    ['a{}</style>', /close its own element/u],
    ['a{background:url(./a.png)}', /relative address/u],
    ['a{background:url("a.png")}', /relative address/u],
  ])('refuses the style %j', (style, message) => {
    expect(() => documentOf(chartPage(), { ...shell, style }, { ...site, chart: pmi })).toThrow(message);
  });

  it('lets text speak of style="…"', () => {
    expect(
      opened(chartPage({ body: '<p>a style=&quot;x&quot; b</p>' })).querySelector('#root p')?.textContent,
    ).toContain('style="x"');
  });
});
