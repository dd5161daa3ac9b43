import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keysThrough } from './briefingRun';
import { deckDocument, slidesOf, type Slide } from './deckSite';
import { briefingScripts, firstLoadTable } from './firstLoads';

it('goes to the last step and back, never beyond', () => {
  const [right, left] = ['ArrowRight', 'ArrowLeft'];
  expect(keysThrough(3, 6)).toEqual([right, right, left, left, right, right]);
  expect(keysThrough(2, 3)).toEqual([right, left, right]);
});

it('makes slides of the first two steps, each with the readings that its chart shows', () => {
  const slides = slidesOf('public');
  const ends = slides.map(({ chart }) => [chart.rows[0]?.period, chart.rows.at(-1)?.period, chart.rows.length]);
  expect(ends).toEqual([
    ['2019-01', '2020-02', 14],
    ['2019-01', '2020-04', 16],
  ]);
  expect(slides.map(({ chart }) => chart.threshold.value)).toEqual([50, 50]);
  expect(slides[1]?.chart.pointed).toEqual(['2020-04']);
  expect(slides.every(({ headline, sentences }) => headline !== '' && sentences.length > 0)).toBe(true);
});

it('writes the words of a slide into the document of the deck', () => {
  const slide: Slide = {
    headline: 'A < B',
    measure: 'PMI',
    sentences: ['One.', 'Two.'],
    source: 'S&P',
    chart: { rows: [], threshold: { value: 50, label: '' }, pointed: [] },
  };
  const text = deckDocument([slide, slide]);
  expect(text.match(/<section>/gu)).toHaveLength(2);
  expect(text).toContain('<h3>A &lt; B</h3>');
  expect(text).toContain('<p>One.</p><p>Two.</p><p><small>S&amp;P</small></p>');
});

it('knows the scripts of a briefing by their source map, and by their name where there is none', () => {
  const dist = mkdtempSync(join(tmpdir(), 'pendopo-dist-'));
  const assets = join(dist, 'assets');
  mkdirSync(assets);
  const files = {
    'start-a.js': '../../src/briefing/start.tsx',
    'index-b.js': '../../src/app/briefings/List.tsx',
    'StagePage-c.js': undefined,
    'app-d.js': undefined,
  };
  for (const [name, source] of Object.entries(files)) {
    writeFileSync(join(assets, name), '');
    if (source !== undefined) writeFileSync(join(assets, `${name}.map`), JSON.stringify({ sources: [source] }));
  }
  expect([...briefingScripts(dist)].toSorted()).toEqual(['StagePage-c.js', 'start-a.js']);
  rmSync(dist, { recursive: true, force: true });
});

it('says what a page of the dashboard carries of a briefing', () => {
  const text = firstLoadTable([
    { path: '/', files: ['/', '/a.js'], bytes: 1500, scripts: [], rules: 0 },
    { path: '/chart/pmi/', files: ['/chart/pmi/'], bytes: 900, scripts: ['start.js'], rules: 2 },
  ]);
  expect(text).toContain('| `/` | 2 | 1.5 | none | 0 |');
  expect(text).toContain('| `/chart/pmi/` | 1 | 0.9 | start.js | 2 |');
});
