import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate/browser';
import { shareMessages } from '@/i18n/messages/share';
import { open } from './alive';
import { builtText } from './builtSite';
import { expect, test } from './fixtures';

const words = shareMessages.en;
/** The most that a series may hold. */
const most = 20_000;

/** The feed of PMI with a reading for every one of so many days up to February 2026. */
function longFeed(): string {
  const { series, sources, ...feed } = Object(JSON.parse(builtText('feeds/pmi.json')));
  const last = Date.UTC(2026, 1, 28);
  const [first] = series;
  // A feed has at most two megabytes.
  const daily = Array.from({ length: most }, (_, index) => ({
    period: new Date(last - (most - 1 - index) * 86_400_000).toISOString().slice(0, 10),
    value: 40 + (index % 200) / 10,
    published: '2026-03-01',
    source: 's',
    confidence: 'press-release',
  }));
  return JSON.stringify({
    ...feed,
    sources: [{ ...sources[0], id: 's' }],
    series: [{ ...first, freq: 'D', observations: daily }],
  });
}

// Packed in a worker made from a text it would break the content security policy, which the page reports and the test sees.
test('the longest series becomes a workbook under the policy of the page', async ({ page, expected }) => {
  const body = longFeed();
  await page.route('**/feeds/pmi.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  // A page that holds no data, so that none is rendered from other figures before.
  expected.push(/^console error: .*404/u);
  await open(page, 'en/nowhere/');
  await page.getByRole('main').getByRole('link', { name: 'Overview' }).click();
  await page.getByRole('article').getByRole('link', { name: /PMI/u }).click();
  await page.getByRole('button', { name: /^Other data files/u }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: words.updates.live }).check();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const button = dialog.getByRole('button', { name: words.downloadOf(words.formats.xlsx) });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const bytes = await readFile(await download.path());
  const { 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': texts } = unzipSync(bytes);
  const rows = Buffer.from(sheet ?? [])
    .toString()
    .matchAll(/<row /gu);
  expect([...rows]).toHaveLength(most + 1);
  expect(Buffer.from(texts ?? []).toString()).toContain('>2026-02-28<');
  // What writes workbooks came when one was wanted.
  expect(asked.filter((url) => /\/assets\/universal-[\w-]+\.js$/u.test(url))).toHaveLength(1);
});
