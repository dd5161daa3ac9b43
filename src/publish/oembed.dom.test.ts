import { beforeAll, describe, expect, it } from 'vitest';
import { finding } from '@/charts/model/finding';
import { languages } from '@/i18n/language';
import { chartContent, siteContent, type ChartContent } from './content';
import { oembedFiles } from './oembed';

const site = { origin: 'https://pendopo.example', base: '/pendopo/' };
const front = 'https://pendopo.example/pendopo/';
let pmi: ChartContent;

beforeAll(async () => {
  const content = await siteContent('public/feeds');
  const chart = content.catalogue.charts.find(({ id }) => id === 'pmi');
  if (!chart) throw new Error('no chart');
  pmi = await chartContent('public/feeds', content, chart);
});

function answers(content = pmi): readonly Readonly<Record<string, unknown>>[] {
  return oembedFiles(content, site).map((file) => JSON.parse(String(file.content)));
}

function fragment(answer: Readonly<Record<string, unknown>> | undefined): HTMLElement {
  return new DOMParser().parseFromString(String(answer?.['html']), 'text/html').body;
}

describe('oembedFiles', () => {
  it('gives one answer a language, with all that a rich answer must have', () => {
    expect(oembedFiles(pmi, site).map(({ path }) => path)).toEqual(['oembed/pmi.id.json', 'oembed/pmi.en.json']);
    for (const [index, answer] of answers().entries()) {
      const language = languages[index] ?? 'id';
      expect(answer).toMatchObject({
        version: '1.0',
        type: 'rich',
        title: finding(pmi.subject, language),
        provider_name: 'Pendopo',
        provider_url: language === 'id' ? front : `${front}en/`,
        cache_age: 3600,
        width: 640,
        height: 640,
        thumbnail_url: `${front}img/pmi/card.${language}.png`,
        thumbnail_width: 1200,
        thumbnail_height: 630,
      });
    }
  });

  it('leads to the frozen chart where an edition is asked for', () => {
    const edition = '2021-05-07.5b925f81';
    const files = oembedFiles(pmi, site, edition);
    expect(files.map(({ path }) => path)).toEqual([`oembed/pmi/${edition}.id.json`, `oembed/pmi/${edition}.en.json`]);
    const answer: Readonly<Record<string, unknown>> = JSON.parse(String(files[1]?.content));
    expect(answer['thumbnail_url']).toBe(`${front}img/pmi/${edition}.en.png`);
    const body = fragment(answer);
    expect(body.querySelector('iframe')?.src).toBe(`${front}en/embed/pmi/${edition}/`);
    expect(body.querySelector('a')?.href).toBe(`${front}en/chart/pmi/?edition=${edition}`);
  });

  it('holds the quote that WordPress shows and the frame that it keeps', () => {
    const [, english] = answers();
    const body = fragment(english);
    expect([...body.children].map(({ tagName }) => tagName)).toEqual(['BLOCKQUOTE', 'IFRAME']);
    expect(body.querySelector('blockquote a')?.getAttribute('href')).toBe(`${front}en/chart/pmi/`);
    expect(body.querySelector('blockquote')?.textContent).toBe(english?.['title']);
    const frame = body.querySelector('iframe');
    expect(frame?.getAttributeNames()).toEqual(['src', 'width', 'height', 'title', 'frameborder']);
    expect(frame?.getAttribute('src')).toBe(`${front}en/embed/pmi/`);
    expect(frame?.getAttribute('title')).toBe(english?.['title']);
    expect(frame?.getAttribute('height')).toBe(String(english?.['height']));
    // WordPress looks for these two with a regular expression.
    expect(english?.['html']).toMatch(/^<blockquote>.*?<\/blockquote><iframe [^>]*><\/iframe>$/su);
  });

  it.each(['"><script>alert(1)</script>', "' onload='x", '</blockquote><iframe src=x>'])('keeps %j as text', (text) => {
    const chart = { ...pmi.chart, name: { id: text, en: text } };
    const hostile = { ...pmi, chart, subject: { ...pmi.subject, chart } };
    const [answer] = answers(hostile);
    const body = fragment(answer);
    expect(body.querySelector('blockquote')?.textContent).toBe(finding(hostile.subject, 'id'));
    expect(body.querySelector('iframe')?.title).toContain(text);
    expect(body.querySelectorAll('*')).toHaveLength(3);
  });
});
