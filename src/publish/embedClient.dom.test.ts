import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readingAt } from '@/charts/model/reading';
import { embedModels } from '@/exports/document/embedBody';
import { embedDataId, type EmbedData } from '@/exports/document/embedData';
import { placedStops, saidStops } from '@/embed/stops';
import { languages, type Language } from '@/i18n/language';
import { chartContent, siteContent, type ChartContent } from './content';
import { embedBudgets, embedPages, embedPath } from './embed';
import { clientBudget, embedClient, type EmbedClient } from './embedClient';
import { inlineHashes } from './inlineHashes';

const folder = 'public/feeds';
const site = { origin: 'https://pendopo.example', base: '/pendopo/' };
const content = await siteContent(folder);
const charts = await Promise.all(content.catalogue.charts.map((chart) => chartContent(folder, content, chart)));
const cases = charts.flatMap((chart) => languages.map((language) => ({ id: chart.chart.id, chart, language })));
const stub: EmbedClient = { dress: 'void 1', script: 'void 0', view: 'assets/embed-view-x.js' };
const edition = { name: '2021-05-07.3fa9c1d2', asOf: '2021-05-07' };

function pageOf(chart: ChartContent, language: Language, options: Parameters<typeof embedPages>[2] = { client: stub }) {
  const text = String(embedPages(chart, site, options)[languages.indexOf(language)]?.content);
  return { text, page: new DOMParser().parseFromString(text, 'text/html') };
}

function dataOf(page: Document): EmbedData {
  const data: EmbedData = JSON.parse(page.querySelector(`#${embedDataId}`)?.textContent ?? '');
  return data;
}

describe.each(cases)('the readings in the embed of $id in $language', ({ chart, language }) => {
  const { text, page } = pageOf(chart, language);
  const data = dataOf(page);
  const { readings: told } = data;
  const { subject } = chart;
  const models = embedModels(subject, language);
  const stops = told ? saidStops(told, page, language) : [];

  it('say what the chart’s page says', () => {
    const model = models.at(-1);
    const words = model?.stops.map((_, stop) => readingAt(subject, model, { stop, language }));
    expect(stops.length).toBeGreaterThan(0);
    expect(stops.map(({ heading }) => heading)).toEqual(words?.map((each) => each?.heading));
    expect(stops.map(({ milestones }) => milestones)).toEqual(
      words?.map((each) => each?.milestones.map(({ number }) => number)),
    );
    expect(stops.map(({ readings }) => readings.map(({ value, facts }) => [value, ...facts]))).toEqual(
      words?.map((each) =>
        each?.lines.map((line) =>
          [line.value, line.onPrevious, line.onYear, line.side, line.target, line.status, ...line.otherFigures].filter(
            (part) => part !== undefined,
          ),
        ),
      ),
    );
  });

  it('stand where every drawing has them', () => {
    for (const [drawing, model] of models.entries()) {
      const placed = told ? placedStops(stops, told, drawing) : [];
      const found = placed.flatMap(({ readings }) => readings.map(({ key, point }) => ({ key, ...point })));
      const wanted = model.stops.flatMap(({ readings }) => readings.map(({ key, point }) => ({ key, ...point })));
      expect(found.map(({ key }) => key)).toEqual(wanted.map(({ key }) => key));
      for (const [index, { x, y }] of wanted.entries()) {
        expect(Math.abs((found[index]?.x ?? Number.NaN) - x)).toBeLessThan(1);
        expect(Math.abs((found[index]?.y ?? Number.NaN) - y)).toBeLessThan(0.1);
      }
    }
  });

  it(`weigh, with their document and without the script, at most ${embedBudgets.withData} bytes`, () => {
    const bare = text.replace(stub.dress, '').replace(stub.script, '');
    const weight = gzipSync(bare, { level: 9 }).length;
    expect(weight).toBeLessThanOrEqual(embedBudgets.withData);
  });
});

describe('an embed with its script', () => {
  const [chart] = charts;
  if (!chart) throw new Error('there is no chart');

  it('holds a script in its head and one at its end, which its policy names, and one block of data that nothing runs', () => {
    const { text, page } = pageOf(chart, 'id');
    const scripts = [...page.querySelectorAll('script')];
    const texts = scripts.map(({ type, text: own }) => (type === '' ? own : type));
    expect(texts).toEqual([stub.dress, 'application/json', stub.script]);
    expect(scripts.map(({ src, parentElement }) => [src, parentElement?.tagName])).toEqual([
      ['', 'HEAD'],
      ['', 'BODY'],
      ['', 'BODY'],
    ]);
    expect(page.body.lastElementChild).toBe(scripts.at(-1));
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const [first, second] = inlineHashes(text).scripts;
    const own = 'https://pendopo.example/pendopo/';
    expect(policy).toContain(`script-src '${first}' '${second}' 'self' ${own}assets/;`);
    expect(policy).toContain(`connect-src 'self' ${own}editions/ ${own}feeds/;`);
    expect(policy).toContain("trusted-types 'none'");
  });

  it('says that it follows the data, and as an edition whose data it holds', () => {
    for (const language of languages) {
      const live = pageOf(chart, language).page.querySelector('.b')?.textContent;
      expect(live).toMatch(language === 'id' ? /^Mengikuti data terbaru · / : /^Follows the newest data · /u);
      const { page } = pageOf(chart, language, { client: stub, edition });
      expect(page.querySelector('.b')?.textContent).toBe(
        language === 'id'
          ? 'Data per 7 Mei 2021 · edisi 2021-05-07.3fa9c1d2'
          : 'Data as of 7 May 2021 · edition 2021-05-07.3fa9c1d2',
      );
    }
  });

  it('is an edition at an address of its own and leads to it on the chart’s page', () => {
    const { id } = chart.chart;
    expect(embedPages(chart, site, { client: stub, edition }).map(({ path }) => path)).toEqual(
      languages.map((language) => embedPath(id, language, edition.name)),
    );
    expect(embedPath('pmi', 'en', edition.name)).toBe('en/embed/pmi/2021-05-07.3fa9c1d2/index.html');
    const { page } = pageOf(chart, 'en', { client: stub, edition });
    const address = `https://pendopo.example/pendopo/en/chart/${id}/?edition=2021-05-07.3fa9c1d2`;
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address);
    expect(page.querySelector('footer a')?.getAttribute('href')).toBe(address);
    expect(page.querySelector('#embed-root')?.getAttribute('data-chart-id')).toBe(id);
    expect(dataOf(page)).toMatchObject({
      edition: edition.name,
      changes: `editions/${id}/changes/2021-05-07.3fa9c1d2.en.json`,
      base: '/pendopo/',
      view: stub.view,
    });
    const live = dataOf(pageOf(chart, 'id').page);
    expect([live.edition, live.changes]).toEqual([undefined, undefined]);
  });
});

describe('embedClient', () => {
  let made: Awaited<ReturnType<typeof embedClient>>;
  beforeAll(async () => {
    made = await embedClient();
  }, 60_000);

  it(`is small: at most ${clientBudget} bytes`, () => {
    const { dress, script } = made.client;
    expect(gzipSync(dress + script, { level: 9 }).length).toBeLessThanOrEqual(clientBudget);
    expect(dress.length).toBeLessThan(500);
    expect(script.length).toBeGreaterThan(5000);
  });

  it('needs nothing, keeps nothing, and writes no markup', () => {
    const script = made.client.dress + made.client.script;
    expect(script).not.toMatch(
      /localStorage|sessionStorage|indexedDB|cookie|innerHTML|insertAdjacentHTML|eval\(|<\/script/u,
    );
    expect(script).not.toMatch(/^\s*(?:import|export)\b/mu);
  });

  it('names the module for other ranges by its content', async () => {
    const [file] = made.files;
    expect(file?.path).toBe(made.client.view);
    expect(made.client.view).toMatch(/^assets\/embed-view-[\w-]{8}\.js$/u);
    const text = String(file?.content);
    expect(text.slice(-200)).toMatch(/export\s*\{[^}]*drawView/u);
    expect(/(?:^|[;}])import\b/u.test(text)).toBe(false);
    expect((await embedClient()).client).toEqual(made.client);
  });
});
