import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sampleRow, sampleSeries } from '@mocks/sampleSeries';
import { sampleMilestone, sampleSubject } from '@mocks/sampleSubject';
import type { Subject } from '@/charts/model/subject';
import { filePalettes } from '@/charts/paint/palette';
import { languages, type Language } from '@/i18n/language';
import { periodOf } from '@/series/period';
import { isReading } from '@/series/reading';
import { chartContent, siteContent, type ChartContent } from './content';
import { embedBudgets, embedPages } from './embed';
import { embedModels } from '@/exports/document/embedBody';
import { embedFrames, embedStyle } from '@/exports/document/embedStyle';
import { inlineHashes } from './inlineHashes';

const folder = 'public/feeds';
const site = { origin: 'https://pendopo.example', base: '/pendopo/' };
const content = await siteContent(folder);
const charts = await Promise.all(content.catalogue.charts.map((chart) => chartContent(folder, content, chart)));
const cases = charts.flatMap((chart) => languages.map((language) => ({ id: chart.chart.id, chart, language })));

function textOf(chart: ChartContent, language: Language): string {
  const file = embedPages(chart, site)[languages.indexOf(language)];
  return String(file?.content);
}

function pageOf(chart: ChartContent, language: Language): Document {
  return new DOMParser().parseFromString(textOf(chart, language), 'text/html');
}

function texts(page: Document, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)].map((each) => each.textContent ?? '');
}

/** Letters that no compression shortens much, the same each time. */
function noise(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCodePoint(0x41 + (state % 400));
  }).join('');
}

/** A chart of made-up data in the place of a real one. */
function withSubject(subject: Subject): ChartContent {
  return { ...content, chart: subject.chart, feed: subject.feed, subject };
}

describe.each(cases)('the embed of $id in $language', ({ chart, language }) => {
  const text = textOf(chart, language);
  const page = pageOf(chart, language);
  const { subject } = chart;

  it(`weighs at most ${embedBudgets.still} bytes: ${gzipSync(text, { level: 9 }).length}`, () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(embedBudgets.still);
  });

  it('has a table row for every reading, with its number and a source that is listed', () => {
    const readings = subject.shown.flatMap((entry) => entry.rows);
    const rows = [...page.querySelectorAll('tbody tr:not(.r)')];
    expect(rows).toHaveLength(readings.length);
    expect(readings.filter(isReading).length).toBeGreaterThan(0);
    const listed = page.querySelectorAll('ol.c li').length;
    for (const row of rows) {
      const number = Number(row.lastElementChild?.textContent);
      expect(number).toBeGreaterThanOrEqual(1);
      expect(number).toBeLessThanOrEqual(listed);
    }
  });

  it('lists the milestones under the numbers of the flags', () => {
    const list = page.querySelector('ol.l');
    const first = Number(list?.getAttribute('start') ?? 0);
    const numbers = [...(list?.children ?? [])].map((_, index) => first + index);
    expect(numbers).toEqual(subject.milestones.map(({ number }) => number));
    expect(texts(page, 'ol.l li')).toEqual(
      subject.milestones.map(({ milestone }) => expect.stringContaining(milestone.title[language])),
    );
    const models = embedModels(subject, language);
    for (const [index, { look }] of embedFrames.entries()) {
      const flags = models[index]?.rail?.flags ?? [];
      expect(flags.flatMap((flag) => flag.milestones.map(({ number }) => number)).toSorted((a, b) => a - b)).toEqual(
        numbers,
      );
      const drawn = texts(page, `.${look} > svg text`);
      for (const flag of flags) expect(drawn).toContain(flag.label);
    }
  });

  it('runs, loads and frames nothing, and leads only to web addresses', () => {
    expect(
      page.querySelectorAll(
        'script, img, iframe, object, embed, form, link:not([rel=canonical], [rel=icon], [rel=alternate])',
      ),
    ).toHaveLength(0);
    expect(text).not.toMatch(/url\(|@import|\ssrc=|\son\w+=/u);
    expect(page.querySelector('link[rel=icon]')?.getAttribute('href')).toBe('/pendopo/icon.svg');
    for (const link of page.querySelectorAll('a, link[rel=canonical]'))
      expect(link.getAttribute('href')).toMatch(/^https?:\/\//u);
  });

  it('says its language, leads to the chart’s page and allows its own style only', () => {
    const address = `https://pendopo.example/pendopo/${language === 'en' ? 'en/' : ''}chart/${chart.chart.id}/`;
    expect(page.documentElement.lang).toBe(language);
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address);
    const link = page.querySelector(`a[href="${address}"]`);
    expect([link?.getAttribute('target'), link?.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
    expect(page.title).toBe(page.querySelector('h1')?.textContent);
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const [hash] = inlineHashes(text).styles;
    expect(policy).toContain(`style-src '${hash}'`);
    expect(policy).toContain("default-src 'none'");
  });

  it('draws every width with a name and a description', () => {
    const drawings = [...page.querySelectorAll('.d > div > svg')];
    expect(drawings).toHaveLength(embedFrames.length);
    for (const drawing of drawings) {
      for (const name of ['aria-labelledby', 'aria-describedby']) {
        expect(page.querySelector(`#${drawing.getAttribute(name)}`)?.textContent).not.toBe('');
      }
      expect(drawing.querySelectorAll('path, rect, circle, polygon').length).toBeGreaterThan(5);
    }
  });
});

describe('a post elsewhere', () => {
  const tagsOf = (text: string): Readonly<Record<string, string>> => {
    const page = new DOMParser().parseFromString(text, 'text/html');
    const tags = [...page.querySelectorAll('meta[property], meta[name^=twitter]')];
    return Object.fromEntries(
      tags.map((tag) => [tag.getAttribute('property') ?? tag.getAttribute('name'), tag.getAttribute('content')]),
    );
  };
  const [chart] = charts;
  if (!chart) throw new Error('there is no chart');
  const { id } = chart.chart;

  it.each(languages)('shows a live chart with its card and leads to its page (%s)', (language) => {
    const text = textOf(chart, language);
    const page = pageOf(chart, language);
    const prefix = `https://pendopo.example/pendopo/`;
    expect(tagsOf(text)).toEqual({
      'og:type': 'article',
      'og:title': page.title,
      'og:description': expect.stringMatching(/^.{20,200}$/u),
      'og:url': `${prefix}${language === 'en' ? 'en/' : ''}chart/${id}/`,
      'og:image': `${prefix}img/${id}/card.${language}.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': expect.stringContaining(page.title),
      'twitter:card': 'summary_large_image',
    });
  });

  it.each(languages)('shows a frozen chart with its own picture and leads to itself (%s)', (language) => {
    const edition = { name: '2021-05-07.3fa9c1d2', asOf: '2021-05-07' };
    const file = embedPages(chart, site, { edition })[languages.indexOf(language)];
    expect(tagsOf(String(file?.content))).toMatchObject({
      'og:url': `https://pendopo.example/pendopo/${language === 'en' ? 'en/' : ''}embed/${id}/${edition.name}/`,
      'og:image': `https://pendopo.example/pendopo/img/${id}/${edition.name}.${language}.png`,
      'og:image:height': '675',
    });
  });
});

describe('embedPages', () => {
  it('writes one file a language', () => {
    const [first] = charts;
    expect(first && embedPages(first, site).map(({ path }) => path)).toEqual([
      `embed/${first?.chart.id}/index.html`,
      `en/embed/${first?.chart.id}/index.html`,
    ]);
  });

  it('links every source while that fits, and else names the publishers', () => {
    const linked = charts.filter((chart) => pageOf(chart, 'id').querySelector('ol.c a') !== null);
    expect(linked.map(({ chart }) => chart.id)).toContain('umkm-baru');
    const many = Array.from({ length: 400 }, (_, index) => {
      const noise = Array.from({ length: 6 }, (__, part) => ((index + 1) * 7919 * (part + 3) ** 5) % 1_000_003).join(
        '-',
      );
      const source = {
        id: `s${index}`,
        publisher: 'Satu',
        url: `https://example.org/${noise}`,
        title: null,
        published: null,
      };
      return sampleRow(String(1801 + (index % 390)), 50, { source });
    });
    const rows = many.slice(0, 300);
    const page = pageOf(
      withSubject(sampleSubject({ series: [sampleSeries({ freq: 'A', observations: rows })] })),
      'id',
    );
    expect(texts(page, 'ol.c li')).toEqual(['Satu']);
    expect(page.querySelectorAll('tbody tr:not(.r)')).toHaveLength(rows.length);
  });

  it('refuses a document that is too heavy and names it', () => {
    // Nothing in a table can be too long; words that no length limits are.
    const note = { id: noise(9000), en: noise(9000) };
    const subject = sampleSubject({ series: [sampleSeries({ note })] });
    expect(() => embedPages(withSubject(subject), site)).toThrow(
      /embed\/example\/index\.html weighs \d+ bytes in gzip and \d+ with its data/u,
    );
  });

  it('shows hostile texts as text and follows no hostile address', () => {
    const bad = '</style><script>alert(1)</script>"><img src=x onerror=alert(1)>';
    const source = { id: 'bad', publisher: bad, url: 'javascript:alert(1)', title: bad, published: null };
    const series = sampleSeries({
      title: { id: bad, en: bad },
      label: { id: bad, en: bad },
      note: { id: bad, en: bad },
      observations: [sampleRow('2020-01', 50, { source }), sampleRow('2020-02', 52, { source })],
    });
    const milestone = { ...sampleMilestone('a', '2020-01-20'), title: { id: bad, en: bad } };
    const page = pageOf(withSubject(sampleSubject({ series: [series], milestones: [milestone] })), 'id');
    expect(page.querySelectorAll('script, img')).toHaveLength(0);
    expect(texts(page, 'ol.l li')[0]).toContain(bad);
    expect(texts(page, 'ol.c li')).toEqual([bad]);
    expect(page.querySelector('ol.c a')).toBeNull();
  });

  it('says so where there is nothing to draw', () => {
    const page = pageOf(
      withSubject(sampleSubject({ series: [sampleSeries({ observations: [sampleRow('2020-01', null)] })] })),
      'en',
    );
    expect(page.querySelector('.d')).toBeNull();
    expect(page.body.textContent).toContain('none of them has a figure yet');
  });
});

describe('embedStyle', () => {
  it('has the colours of both themes and asks for nothing', () => {
    const { light, dark } = filePalettes;
    for (const { series, paper, ink, soft, line, accent, shade } of [light, dark]) {
      for (const colour of [paper, ink, soft, line, accent, shade, ...Object.values(series)]) {
        expect(embedStyle).toContain(`:${colour}`);
      }
    }
    expect(embedStyle).not.toMatch(/url\(|@import|@font-face|undefined/u);
  });

  it('gives the root a height of its own', () => {
    expect(embedStyle).not.toMatch(/\d(?:vh|dvh|svh|lvh)|(?:^|[;{])(?:min-)?height:100%/u);
  });
});

describe('a series that has grown too long for an embed', () => {
  const long = charts.find(({ chart }) => chart.id === 'pmi');

  it('keeps its newest rows, says so, and stays within the budget', () => {
    if (!long) throw new Error('there is no PMI');
    const [shown, ...others] = long.subject.shown;
    const [row] = shown?.rows ?? [];
    if (!shown || !row) throw new Error('the PMI has no readings');
    const rows = Array.from({ length: 900 }, (_, n) => ({
      ...row,
      period: periodOf({ freq: 'M', n: 12 * 1950 + n }),
      value: 50 + ((n * 37) % 91) / 10,
    }));
    const subject = { ...long.subject, shown: [{ ...shown, all: rows, rows }, ...others] };
    const [page] = embedPages({ ...long, subject }, site);
    const text = String(page?.content);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(embedBudgets.still);
    expect(text).toMatch(/Tabel ini memuat \d+ baris terbaru/u);
  });
});
