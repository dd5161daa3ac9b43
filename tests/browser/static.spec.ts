import type { Locator, Page } from '@playwright/test';
import { formatDate, formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { embedMessages } from '@/i18n/messages/embed';
import { expect, test } from './fixtures';
import {
  publishedCatalogue,
  publishedFeed,
  publishedMilestones,
  readingsOf,
  says,
  type PublishedChart,
  type PublishedReading,
} from './publishedData';
import {
  expectNothingDead,
  linksWithin,
  numbersOn,
  stillDrawing,
  stillRows,
  type StillDrawing,
  type StillRow,
} from './stillPage';

test.use({ javaScriptEnabled: false });

const languages: readonly Language[] = ['id', 'en'];
const { charts } = publishedCatalogue();
const { milestones, sources: milestoneSources } = publishedMilestones();
const widths = [1280, 390];
const smallestType = 12;

function inLanguage(path: string, language: Language): string {
  return `${language === 'en' ? 'en/' : './'}${path}`;
}

function isFigure(reading: PublishedReading): reading is PublishedReading & { readonly value: number } {
  return reading.value !== null;
}

function figures(chart: PublishedChart): readonly (PublishedReading & { readonly value: number })[] {
  return readingsOf(chart).flat().filter(isFigure);
}

function newestPeriod(chart: PublishedChart): string {
  return (
    figures(chart)
      .map(({ period }) => period)
      .toSorted()
      .at(-1) ?? ''
  );
}

/** What is drawn is what the feed holds, and every text on it can be read. */
function expectDrawn(chart: PublishedChart, { marks, texts, height, width }: StillDrawing): void {
  const count = figures(chart).length;
  expect(width).toBeGreaterThan(280);
  expect(height).toBeGreaterThan(240);
  expect(texts.length).toBeGreaterThan(6);
  if (chart.form === 'columns') expect(marks['columns']).toBe(count);
  else if (chart.form === 'line') expect(marks['lines']).toBeGreaterThan(0);
  else expect(marks['markers']).toBe(count);
}

/** Each milestone in the list has its flag, and no flag is too small to read or covered by another. */
function expectFlags(drawing: StillDrawing, listed: readonly number[], width: number): void {
  expect(
    drawing.flags.flatMap(({ text }) => numbersOn(text)),
    `flags at ${width} px`,
  ).toEqual(listed);
  for (const { text, size } of drawing.flags)
    expect(size, `${text} at ${width} px`).toBeGreaterThan(smallestType - 0.05);
  expect(drawing.overlaps, `flags at ${width} px`).toEqual([]);
}

/** A row for each reading and each reading in a row of its period, whose header names it. */
function expectRows(chart: PublishedChart, rows: readonly StillRow[], form: RowForm): void {
  const { language, style, perReading } = form;
  const readings = readingsOf(chart);
  const periods = new Set(readings.flat().map(({ period }) => period));
  const several = readings.length > 2 || (perReading && readings.length > 1);
  expect(rows).toHaveLength(perReading || several ? readings.flat().length : periods.size);
  for (const { period, value, label } of readings.flat()) {
    const name = formatPeriod(period, language, style);
    const named = rows.filter(({ headers }) => headers[0] === name);
    const own = several
      ? named.filter(({ headers, cells }) => [...headers, ...cells].includes(label[language]))
      : named;
    const held = own.filter(({ cells }) =>
      cells.some((cell) => (value === null ? cell === chartMessages[language].noNumber : says(cell, value, language))),
    );
    expect(held.length, `${period} ${label[language]}: ${value} in ${JSON.stringify(named)}`).toBeGreaterThan(0);
  }
}

interface RowForm {
  readonly language: Language;
  readonly style: 'long' | 'short';
  /** Every reading has a row of its own, however few series there are. */
  readonly perReading: boolean;
}

/** The numbers in the list of milestones; each has the title and the date of one in the feed. */
async function expectMilestones(list: Locator, language: Language): Promise<readonly number[]> {
  const entries = await list.getByRole('listitem').evaluateAll((items) =>
    items.map((item, index) => ({
      text: item.textContent,
      date: item.querySelector('time')?.dateTime,
      // A list that numbers its own items begins where the flags begin.
      counted: (item.parentElement instanceof HTMLOListElement ? item.parentElement.start : 1) + index,
    })),
  );
  return entries.map(({ text, date, counted }) => {
    const milestone = milestones.find((each) => each.date === date && text.includes(each.title[language]));
    expect(milestone, text).toBeDefined();
    expect(text).toContain(formatDate(milestone?.date ?? '', language, 'long'));
    const printed = Number.parseInt(text, 10);
    return Number.isNaN(printed) ? counted : printed;
  });
}

/** At each width one drawing is seen, under the name of the page; gives what is on it. */
async function drawingAt(page: Page, width: number): Promise<StillDrawing> {
  await page.setViewportSize({ width, height: 900 });
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  expect(name).toMatch(/\S/u);
  const seen = page.getByRole('img', { name, exact: true });
  await expect(seen, `drawings seen at ${width} px`).toHaveCount(1);
  return stillDrawing(seen);
}

async function checkChartPage(page: Page, chart: PublishedChart, language: Language): Promise<void> {
  const words = chartMessages[language];
  const response = await page.goto(inLanguage(`chart/${chart.id}/`, language));
  expect(response?.status()).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText(chart.name[language]);
  const finding = (await title.textContent()) ?? '';
  const all = figures(chart);
  const newest = newestPeriod(chart);
  const ofNewest = all.filter(({ period }) => period === newest);
  expect(
    ofNewest.some(({ value }) => says(finding, value, language)),
    `${finding} says one of ${newest}`,
  ).toBe(true);
  await expect(page).toHaveTitle(`${finding} – Pendopo`);

  const figure = page.getByRole('figure');
  const list = figure
    .getByRole('list')
    .filter({ has: page.getByRole('time') })
    .filter({ visible: true });
  const listed = await expectMilestones(list, language);
  expect(listed.length).toBeGreaterThan(0);
  for (const width of widths) {
    const drawing = await drawingAt(page, width);
    expectDrawn(chart, drawing);
    expectFlags(drawing, listed, width);
  }
  await expect(figure.getByText(words.timing)).toBeVisible();
  await expect(figure.getByText(words.dataUntil(formatPeriod(newest, language, 'long')))).toBeVisible();
  const described = await page.getByRole('img', { name: finding }).getAttribute('aria-describedby');
  await expect(page.locator(`[id="${described}"]`)).toContainText(/\d/u);

  const feed = publishedFeed(chart.feed);
  await expect(figure.getByText(words.owner(feed.rights.owner[language]))).toBeVisible();
  await page
    .getByText(chartPageMessages[language].readings(new Intl.NumberFormat(language).format(all.length)))
    .click();
  await expect(page.getByRole('table').first()).toBeVisible();
  expectRows(chart, await stillRows(page.getByRole('table').first()), { language, style: 'long', perReading: false });
  const links = new Set(await linksWithin(page.getByRole('main')));
  expect(
    feed.sources.filter(({ url }) => !links.has(new URL(url).href)).map(({ url }) => url),
    'sources',
  ).toEqual([]);
  await expectNothingDead(page);
}

async function checkEmbed(page: Page, chart: PublishedChart, language: Language): Promise<void> {
  const words = chartMessages[language];
  const response = await page.goto(inLanguage(`embed/${chart.id}/`, language));
  expect(response?.status()).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(chart.name[language]);
  const list = page.getByRole('list').filter({ has: page.getByRole('time') });
  const listed = await expectMilestones(list, language);
  expect(listed.length).toBeGreaterThan(0);
  for (const width of widths) {
    const { texts, marks, width: drawn } = await drawingAt(page, width);
    expect(drawn).toBeLessThanOrEqual(width);
    expect(Object.values(marks).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(5);
    expect(texts.flatMap(numbersOn), `flags at ${width} px`).toEqual(expect.arrayContaining([...listed]));
  }
  const newest = newestPeriod(chart);
  await expect(page.getByText(words.timing)).toBeVisible();
  await expect(page.getByText(words.dataUntil(formatPeriod(newest, language, 'long')))).toBeVisible();
  const feed = publishedFeed(chart.feed);
  await expect(page.getByText(words.owner(feed.rights.owner[language]))).toBeVisible();
  const count = new Intl.NumberFormat(language).format(figures(chart).length);
  await page.getByText(embedMessages[language].table(count)).click();
  expectRows(chart, await stillRows(page.getByRole('table')), { language, style: 'short', perReading: true });
  const full = page.getByRole('link', { name: embedMessages[language].open });
  await expect(full).toHaveAttribute('target', '_blank');
  const target = await full.evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ''));
  expect(target).toBe(new URL(`../../chart/${chart.id}/`, page.url()).href);
  await expectNothingDead(page);
}

test.describe('without a script', () => {
  for (const chart of charts) {
    test(`the page of ${chart.id} reads complete in both languages`, async ({ page }) => {
      for (const language of languages) await checkChartPage(page, chart, language);
    });

    test(`the embed of ${chart.id} reads complete in both languages`, async ({ page }) => {
      for (const language of languages) await checkEmbed(page, chart, language);
    });
  }

  for (const language of languages) {
    test(`the overview shows every chart and the campaign (${language})`, async ({ page }) => {
      await page.goto(inLanguage('', language));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d/u);
      await expect(page.getByRole('article')).toHaveCount(charts.length);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        for (const chart of charts) {
          const card = page.getByRole('article').filter({ hasText: chart.name[language] });
          await expect(card.locator('svg:visible'), `drawings of ${chart.id} at ${width} px`).toHaveCount(1);
          const { marks, width: drawn } = await stillDrawing(card.locator('svg:visible'));
          expect(drawn).toBeLessThanOrEqual(width);
          expect((marks['lines'] ?? 0) + (marks['columns'] ?? 0) + (marks['markers'] ?? 0)).toBeGreaterThan(0);
          await expect(card).toContainText(formatPeriod(newestPeriod(chart), language, 'long'));
        }
      }
      const links = await linksWithin(page.getByRole('main'));
      for (const { id } of charts) expect(links).toContain(new URL(`chart/${id}/`, page.url()).href);
      for (const { title, main } of milestones)
        if (main === true) await expect(page.getByRole('link', { name: title[language] })).toBeVisible();
      await expectNothingDead(page);
    });

    test(`the milestones stand there with date and source (${language})`, async ({ page }) => {
      await page.goto(inLanguage('milestones/', language));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const entries = page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ has: page.getByRole('time') });
      await expect(entries).toHaveCount(milestones.length);
      const links = new Set(await linksWithin(page.getByRole('main')));
      const texts = await entries.allTextContents();
      for (const { title, date, source } of milestones) {
        const entry = texts.find((text) => text.includes(title[language])) ?? '';
        expect(entry).toContain(formatDate(date, language, 'long'));
        const { url = '' } = milestoneSources.find(({ id }) => id === source) ?? {};
        expect(links.has(new URL(url).href), url).toBe(true);
      }
      await expectNothingDead(page);
    });

    test(`the sources name every feed and every document (${language})`, async ({ page }) => {
      await page.goto(inLanguage('sources/', language));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const links = new Set(await linksWithin(page.getByRole('main')));
      for (const { id, path } of publishedCatalogue().feeds) {
        const feed = publishedFeed(id);
        const report = page.getByRole('article').filter({ hasText: feed.rights.owner[language] });
        await expect(report.filter({ has: page.locator(`a[href$="feeds/${path}"]`) })).toBeVisible();
        for (const { url } of feed.sources) expect(links.has(new URL(url).href), url).toBe(true);
      }
      for (const { url } of milestoneSources) expect(links.has(new URL(url).href), url).toBe(true);
      await expectNothingDead(page);
    });
  }

  test('an address without a page is an honest 404 that leads on, in both languages', async ({ page, expected }) => {
    expected.push(/^console error: .*404/u);
    for (const language of languages) {
      const response = await page.goto(inLanguage('tidak/ada/', language));
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/u);
      const [first] = charts;
      await page
        .getByRole('main')
        .getByRole('link', { name: first?.name[language] ?? '' })
        .click();
      await expect(page).toHaveURL(inLanguage(`chart/${first?.id}/`, language));
      await expectNothingDead(page);
    }
  });
});
