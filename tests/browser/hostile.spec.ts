import type { Page } from '@playwright/test';
import { hostileLabels, hostileTexts } from '@mocks/fileRequests';
import { hostileSite, type HostileSite } from '@mocks/hostileSite';
import { alive } from './alive';
import { chartPage, press } from './chartPage';
import { expect, test } from './fixtures';

/** Every kind of element and attribute on the page, each once. */
async function kindsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const kinds = all.flatMap((each) => [each.localName, ...each.getAttributeNames().map((name) => `@${name}`)]);
    return [...new Set(kinds)];
  });
}

async function serve(page: Page, site: HostileSite): Promise<void> {
  await page.route('**/feeds/*.json', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const files: Readonly<Record<string, object>> = {
      'catalogue.json': site.catalogue,
      'milestones.json': site.milestones,
      // The server announces nothing newer.
      'state.json': { version: '1.2', made: '2021-12-31T00:00:00.000Z', files: [] },
      ...site.feeds,
    };
    const json = files[name];
    await (json ? route.fulfill({ json }) : route.fulfill({ status: 404, body: '' }));
  });
}

/** Attributes of ours that stand there for a moment only: while code is fetched, and until a chart is drawn for exploring. */
const passing = ['@fetchpriority', '@font-family'];

/** Whether texts could have made a kind at all: what stands on a page for a moment differs from walk to walk, too. */
function isNamedIn(all: string): (kind: string) => boolean {
  const letters = all.toLowerCase();
  return (kind) => letters.includes(kind.replace(/^@/u, '').toLowerCase());
}

/** Takes from every page what it was rendered with, as a page has none that was not published: the app draws it anew. */
async function withoutMarkup(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') {
      await route.fallback();
      return;
    }
    const response = await route.fetch();
    const html = await response.text();
    // The app's own script stands in the head; what follows the root is the data that it was rendered from.
    const body = html.replace(/<div id="root">.*<\/body>/su, '<div id="root"></div></body>');
    await route.fulfill({ response, body });
  });
}

/** What a reader does on every page that shows words of the data, and the kinds of elements that were there then. */
async function walk(page: Page, charts: readonly number[]): Promise<readonly string[]> {
  const kinds = new Set<string>();
  const note = async () => {
    for (const kind of await kindsOn(page)) kinds.add(kind);
  };
  await page.goto('milestones/?theme=auto&own=1');
  await alive(page);
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  await note();
  await page.getByRole('navigation').getByRole('link', { name: 'Ikhtisar' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await note();
  for (const index of charts) {
    await page.getByRole('article').getByRole('link').nth(index).click();
    const chart = chartPage(page);
    await chart.cursor.focus();
    await press(page, 'End', 'ArrowLeft', 'PageDown', 'm', 'm');
    await expect(chart.card).toBeVisible();
    await note();
    await press(page, 't');
    await expect(chart.rows.first()).toBeVisible();
    // Everything that folds, at once: a page of a thousand sources has many.
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('main details')) each.setAttribute('open', '');
    });
    await note();
    await page.goBack();
    await page.goBack();
    await expect(page.getByRole('article').first()).toBeVisible();
  }
  await page.getByRole('navigation', { name: 'Navigasi utama' }).getByRole('link', { name: 'Sumber' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await note();
  return [...kinds];
}

test('texts that break programs are words on every page, and nothing else', async ({ page, context }) => {
  const labels = hostileLabels();
  const texts = hostileTexts();
  expect(labels.length).toBeGreaterThan(60);
  expect(texts.length).toBeGreaterThan(1000);
  const charts = [1, 3];
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await withoutMarkup(page);
  const harmless = (_: string, index: number) => `Kata biasa ${index}`;
  await serve(page, hostileSite(labels.map(harmless), texts.map(harmless)));
  const known = new Set(await walk(page, charts));
  await page.unroute('**/feeds/*.json');
  await serve(page, hostileSite(labels, texts));
  const found = await walk(page, charts);
  const isNamed = isNamedIn([...labels, ...texts].join('\n'));
  expect(found.filter((kind) => !known.has(kind) && !passing.includes(kind) && isNamed(kind))).toEqual([]);
  expect(dialogs).toEqual([]);
  expect(await page.evaluate(() => Reflect.has(window, '__pwn'))).toBe(false);
  expect(await page.evaluate(() => Reflect.ownKeys(Object.prototype).length)).toBe(12);
  expect(context.pages()).toHaveLength(1);
});
