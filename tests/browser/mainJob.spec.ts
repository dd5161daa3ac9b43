import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { open } from './alive';
import { chartPage, press, toApril2021 } from './chartPage';
import { expect, test } from './fixtures';
import { publishedFeed } from './publishedData';

interface Journey {
  readonly language: Language;
  readonly home: string;
  readonly chart: string;
  readonly name: string;
  readonly latest: string;
  readonly april: string;
  readonly month: string;
  readonly onMarch: string;
  readonly change: string;
  readonly onYear: string;
  readonly side: string;
  readonly source: string;
  readonly title: string;
  readonly other: { readonly link: string; readonly address: string; readonly title: string };
}

const titles = {
  id: 'PMI manufaktur 54,6 pada April 2021, naik 1,4 poin dari Maret 2021',
  en: 'Manufacturing PMI 54.6 in April 2021, up 1.4 points from March 2021',
};

const journeys: readonly Journey[] = [
  {
    language: 'id',
    home: './',
    chart: 'chart/pmi/',
    name: 'PMI manufaktur',
    latest: '53,8',
    april: '54,6',
    month: 'April 2021',
    onMarch: 'naik 1,4 poin dari Maret 2021',
    change: '+1,4 poin',
    onYear: 'naik 27,1 poin dari April 2020',
    side: 'di atas 50: ekspansi',
    source: 'Sumber: RTTNews',
    title: titles.id,
    other: { link: 'English', address: 'en/chart/pmi/?to=2021-04', title: titles.en },
  },
  {
    language: 'en',
    home: 'en/',
    chart: 'en/chart/pmi/',
    name: 'Manufacturing PMI',
    latest: '53.8',
    april: '54.6',
    month: 'April 2021',
    onMarch: 'up 1.4 points from March 2021',
    change: '+1.4 points',
    onYear: 'up 27.1 points from April 2020',
    side: 'above 50: expansion',
    source: 'Source: RTTNews',
    title: titles.en,
    other: { link: 'Bahasa Indonesia', address: 'chart/pmi/?to=2021-04', title: titles.id },
  },
];

/** The value cell of a period in a downloaded file. */
async function downloaded(page: Page, name: string, delimiter: string): Promise<string | undefined> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  const row = lines.find((line) => line.split(delimiter)[3] === '"2021-04"');
  return row?.split(delimiter)[5];
}

/** The PMI by period; every period of this feed has one row. */
function pmi(period: string): number {
  const values = publishedFeed('pmi').series[0]?.observations.filter((row) => row.period === period) ?? [];
  expect(values, `the feed has one figure for ${period}`).toHaveLength(1);
  return values[0]?.value ?? Number.NaN;
}

test('the data carry what the journeys below expect', () => {
  expect(pmi('2026-02')).toBe(53.8);
  expect(pmi('2021-04')).toBe(54.6);
  expect(pmi('2021-04') - pmi('2021-03')).toBeCloseTo(1.4, 9);
  expect(pmi('2021-04') - pmi('2020-04')).toBeCloseTo(27.1, 9);
  // Months before 2018 have no figure, so "the highest since the survey began" must not be said.
  expect(publishedFeed('pmi').series[0]?.observations.some((row) => row.period === '2013-09')).toBe(false);
});

for (const journey of journeys) {
  const { language, april } = journey;
  const words = chartMessages[language];

  test(`a reader finds April 2021 and where it comes from (${language})`, async ({ page }) => {
    await open(page, journey.home);
    const card = page.getByRole('article').filter({ hasText: journey.name });
    await expect(card.getByRole('link')).toContainText(journey.latest);
    await card.getByRole('link').click();
    await expect(page).toHaveURL(journey.chart);

    const chart = chartPage(page, language);
    await expect(chart.title).toContainText(`${journey.name} ${journey.latest}`);
    await expect(chart.title).toBeFocused();
    await chart.cursor.focus();
    await press(page, ...toApril2021);
    for (const said of [journey.month, april, journey.onMarch, journey.onYear, journey.side])
      await expect(chart.card.getByText(said, { exact: true })).toBeVisible();
    const source = chart.card.getByRole('link', { name: journey.source });
    await expect(source).toHaveAttribute('href', /^https:\/\/www\.rttnews\.com\/3190546\//u);
    await expect(chart.status).toContainText(
      `${journey.month}: ${april}, ${journey.onMarch}, ${journey.onYear}, ${journey.side}`,
    );

    await press(page, 't');
    const row = chart.rows.filter({ has: page.getByRole('rowheader', { name: journey.month, exact: true }) });
    await expect(row.getByRole('cell').first()).toHaveText(april);
    await expect(row.getByRole('cell').nth(1)).toHaveText(journey.change);
    await expect(row.getByRole('link', { name: 'RTTNews' })).toHaveAttribute('href', /rttnews\.com\/3190546\//u);
    await expect(chart.rows.first().getByRole('cell').first()).toHaveText(journey.latest);
    expect(await downloaded(page, words.csvInternational, ',')).toBe('54.6');
    expect(await downloaded(page, words.csvIndonesian, ';')).toBe('54,6');
  });

  test(`a typed range is told, kept and undone (${language})`, async ({ page }) => {
    await open(page, journey.chart);
    const chart = chartPage(page, language);
    await expect(chart.title).toContainText(journey.latest);
    const before = await chart.title.textContent();
    await chart.to.fill('2021-04');
    await chart.to.press('Enter');
    await expect(chart.title).toHaveText(journey.title);
    await expect(page).toHaveURL(`${journey.chart}?to=2021-04`);
    await expect(page).toHaveTitle(`${journey.title} – Pendopo`);
    await expect(page.getByRole('figure').getByRole('link', { name: /\?to=2021-04$/u })).toBeVisible();

    await page.reload();
    await expect(chart.title).toHaveText(journey.title);
    await page.goBack();
    await expect(page).toHaveURL(journey.chart);
    await expect(chart.title).toHaveText(before ?? '');
    await page.goForward();
    await page.getByRole('link', { name: journey.other.link }).click();
    await expect(page).toHaveURL(journey.other.address);
    await expect(chart.title).toHaveText(journey.other.title);
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'id' ? 'en' : 'id');
  });
}
