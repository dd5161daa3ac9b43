import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { storyFromCode } from '@/briefing/sharedStory';
import { decodeStory } from '@/feeds/decodeStory';
import { briefingActionMessages } from '@/i18n/messages/briefingActions';
import { briefingsMessages } from '@/i18n/messages/briefings';
import type { Story } from '@/stories/story';
import { open, wake, withoutData } from './alive';
import { axeFinds } from './axe';
import { expect, test } from './fixtures';

const words = briefingsMessages.en;
const actions = briefingActionMessages.en;

/** Adds a chart as an address shows it. */
async function add(page: Page, path: string): Promise<void> {
  await open(page, path);
  await page.getByRole('button', { name: actions.add }).click();
  await expect(page.getByRole('link', { name: words.addedLink })).toBeVisible();
}

/** A briefing of two charts, on the page of briefings. */
async function twoCharts(page: Page): Promise<void> {
  await add(page, 'en/chart/pmi/?from=2019-01&to=2021-12&theme=dark');
  await add(page, 'en/chart/umkm-baru/');
  await page.getByRole('link', { name: words.addedLink }).click();
  await expect(names(page)).toHaveText([/Manufacturing PMI$/u, /MSMEs new to marketplaces$/u]);
}

function steps(page: Page) {
  return page.getByRole('list', { name: words.steps, exact: true });
}

function names(page: Page) {
  return steps(page).getByRole('heading', { level: 3 });
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true });
}

/** The stage is a document of its own: here only its address counts. */
async function withoutStage(page: Page): Promise<void> {
  await page.route(/\/briefing\/mine\//u, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Stage</title><h1>Stage</h1>' }),
  );
}

async function presented(page: Page): Promise<Story> {
  await page.waitForURL(/\/briefing\/mine\/\?/u);
  const read = await storyFromCode(new URL(page.url()).searchParams.get('story') ?? '');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

test('a briefing is built from two charts, ordered, edited, and there again after a reload', async ({ page }) => {
  await twoCharts(page);
  await expect(steps(page).getByText('agrees with the data')).toHaveCount(5);
  await expect(steps(page).locator('svg:visible')).toHaveCount(2);

  await button(page, 'Up: MSMEs new to marketplaces').click();
  await expect(
    page.getByRole('status').filter({ hasText: 'MSMEs new to marketplaces is now step 1 of 2.' }),
  ).toBeVisible();
  await expect(button(page, 'Down: MSMEs new to marketplaces')).toBeFocused();

  const step = steps(page).locator('> li').nth(1);
  await step.locator('summary', { hasText: 'Edit' }).click();
  await step.getByRole('textbox', { name: 'English' }).fill('Factories recover');
  await step.getByRole('checkbox', { name: /peaked at 57\.2/u }).check();
  await step.getByRole('radio', { name: 'must', exact: true }).check({ force: true });
  await page
    .getByRole('group', { name: words.names })
    .getByRole('textbox', { name: 'English' })
    .fill('For the minister');

  await page.reload();
  await wake(page);
  await expect(names(page)).toHaveText([/MSMEs new to marketplaces$/u, /Factories recover$/u]);
  await expect(
    steps(page)
      .getByText(/peaked at 57\.2/u)
      .first(),
  ).toBeVisible();
  await expect(steps(page).getByText('40 seconds, must')).toBeVisible();
  await expect(page.getByRole('group', { name: words.names }).getByRole('textbox', { name: 'English' })).toHaveValue(
    'For the minister',
  );
});

test('a briefing goes into a file and comes back from it', async ({ page }) => {
  await twoCharts(page);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, words.exportFile).click()]);
  expect(download.suggestedFilename()).toMatch(/^pendopo-briefings-\d{4}-\d{2}-\d{2}\.json$/u);
  const path = await download.path();
  const text = await readFile(path, 'utf8');
  const decoded = decodeStory(JSON.parse(text), 'check');
  expect(decoded.ok && decoded.value.steps.map(({ chart }) => chart)).toEqual([
    '/chart/pmi/?from=2019-01&to=2021-12',
    '/chart/umkm-baru/',
  ]);

  await button(page, words.forget).click();
  await page.getByRole('dialog').getByRole('button', { name: words.forget }).click();
  await expect(page.getByText(words.emptyTitle)).toBeVisible();
  const file = { name: 'briefing.json', mimeType: 'application/json' };
  const choose = page.getByLabel(words.importFile);
  await choose.setInputFiles({ ...file, buffer: Buffer.from(text.replace('"seconds": 40', '"seconds": 1')) });
  await expect(page.getByRole('alert')).toContainText(words.importBroken);
  await page.getByRole('alert').getByText(words.problems).click();
  await expect(page.getByText('steps[0].seconds must be at least 5')).toBeVisible();
  await choose.setInputFiles({ ...file, buffer: Buffer.from(text) });
  await expect(names(page)).toHaveCount(2);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a briefing is shared in an address that carries none of its words', async ({ page }) => {
  await twoCharts(page);
  await page
    .getByRole('group', { name: words.names })
    .getByRole('textbox', { name: 'English' })
    .fill('For the minister');
  await button(page, words.share).click();
  const address = (await page.getByText(/\/en\/briefing\/mine\/\?story=[\w-]+$/u).textContent()) ?? '';
  expect(address.length).toBeLessThan(2000);
  const read = await storyFromCode(new URL(address).searchParams.get('story') ?? '');
  expect(read.ok && read.value.steps.map(({ chart }) => chart)).toEqual([
    '/chart/pmi/?from=2019-01&to=2021-12',
    '/chart/umkm-baru/',
  ]);
  expect(read.ok && read.value.title.en).toBe('Briefing');

  await page.evaluate(() => localStorage.clear());
  await page.goto(address.replace('/briefing/mine/', '/briefing/').replace(/^https?:\/\/[^/]+/u, ''));
  await expect(page.getByRole('heading', { name: 'Manufacturing PMI and MSMEs new to marketplaces' })).toBeVisible();
  await button(page, words.sharedKeep).click();
  await expect(names(page)).toHaveText([/Manufacturing PMI$/u, /MSMEs new to marketplaces$/u]);
  await expect(page.getByText(words.sharedIsKept)).toBeVisible();
});

test('a chart, and all charts, are presented without touching what is kept', async ({ page }) => {
  await add(page, 'en/chart/pmi/?from=2019-01');
  const kept = await page.evaluate(() => localStorage.getItem('pendopo.briefing'));
  await withoutStage(page);
  await button(page, actions.present).click();
  expect((await presented(page)).steps.map(({ chart }) => chart)).toEqual(['/chart/pmi/?from=2019-01']);
  expect(new URL(page.url()).pathname).toMatch(/\/en\/briefing\/mine\/$/u);
  await open(page, 'en/');
  await button(page, actions.presentAll).click();
  const { steps: all } = await presented(page);
  expect(all.length).toBeGreaterThan(5);
  expect(all.every(({ chart }) => chart?.includes('?') === false)).toBe(true);
  expect(await page.evaluate(() => localStorage.getItem('pendopo.briefing'))).toBe(kept);
  expect(kept).toContain('/chart/pmi/?from=2019-01');
});

test.describe('the page of briefings', () => {
  for (const path of ['briefing/', 'en/briefing/']) {
    test(`at ${path} lists them before any script runs`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(new URL(path, baseURL).href);
      const shipped = page.getByRole('article');
      await expect(shipped).toHaveCount(2);
      await expect(shipped.first().getByRole('link')).toHaveCount(3);
      await context.close();
    });
  }

  test('is taken over without what it was rendered from', async ({ page }) => {
    await withoutData(page);
    await open(page, 'en/briefing/');
    await expect(page.getByRole('article')).toHaveCount(2);
    await expect(page.getByText(words.emptyTitle)).toBeVisible();
  });

  test('says what cannot be loaded, and goes on without', async ({ page }) => {
    await page.route(/\/stories\/index\.json/u, (route) =>
      route.fulfill({ contentType: 'application/json', body: '{' }),
    );
    await withoutData(page);
    await open(page, 'en/briefing/');
    await expect(page.getByRole('alert')).toContainText(words.shippedFailed);
    await expect(page.getByText(words.emptyTitle)).toBeVisible();
  });
});

test('axe finds nothing in a briefing that is edited, light and dark, and 320 px suffice', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await twoCharts(page);
  await page.setViewportSize({ width: 320, height: 900 });
  await steps(page).locator('summary', { hasText: 'Edit' }).first().click();
  await steps(page).locator('summary', { hasText: 'Answers' }).first().click();
  await button(page, words.share).click();
  await expect(page.getByText(/\?story=/u)).toBeVisible();
  await button(page, 'Remove: MSMEs new to marketplaces').click();
  expect(await axeFinds(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFinds(page, { rules: 'coloured' }), 'dark').toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
