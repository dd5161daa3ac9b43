import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { Browser, Download, Locator, Page } from '@playwright/test';
import { shareMessages } from '@/i18n/messages/share';
import { open } from './alive';
import { axeFinds } from './axe';
import { builtText } from './builtSite';
import { expect, test } from './fixtures';

const words = shareMessages.en;
const names = Object.values(words.destinations);

async function openDialog(page: Page, path = 'en/chart/pmi/'): Promise<Locator> {
  await open(page, path);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this chart' });
  await expect(dialog.getByRole('textbox').first()).toBeVisible();
  return dialog;
}

/** The code, once it is known how high the content is. */
async function codeIn(dialog: Locator, name = words.frameCode): Promise<string> {
  const field = dialog.getByRole('textbox', { name });
  await expect(field).not.toHaveValue('');
  return field.inputValue();
}

async function goTo(dialog: Locator, name: string): Promise<void> {
  await dialog.getByRole('radio', { name, exact: true }).check();
}

/** A page of another site: by another name, so that nothing of ours is its own. */
async function hostPage(body: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>News</title><body><h1>News</h1>${body}</body></html>`);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

async function shownOn(browser: Browser, address: string, javaScriptEnabled: boolean): Promise<readonly string[]> {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 700, height: 900 } });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  await page.goto(address);
  const frame = page.locator('iframe');
  await frame.scrollIntoViewIfNeeded();
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('heading', { level: 1 })).toContainText('54.6 in April 2021');
  await expect(inside.locator('svg:visible').first()).toBeVisible();
  if (javaScriptEnabled) {
    // The script of the code fits the frame to its content.
    const needed = async (): Promise<number> =>
      inside.locator('#embed-root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    await expect
      .poll(async () => Math.abs(((await frame.boundingBox())?.height ?? 0) - (await needed())))
      .toBeLessThan(3);
  }
  await context.close();
  return problems;
}

function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(/https?:\/\/[^\s"<]+/gu)].map(([address]) => address.replaceAll('&amp;', '&'));
}

/** Waits for what the page fetches by itself: the statements come after the chart. */
async function complete(page: Page): Promise<void> {
  const heading = page.locator('#statements');
  await expect
    .poll(() => heading.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))))
    .toBe(true);
}

/** Has all that pointing at the chart brings: whatever the pointer crosses later asks the network for nothing more. */
async function pointed(page: Page): Promise<void> {
  await page.locator('[data-plot]').first().hover();
  await expect(page.locator('[data-plot] .recharts-surface').first()).toBeVisible();
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

async function downloaded(page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

test('by keyboard alone: opened, read, chosen, closed, and the focus goes back', async ({ page }) => {
  await open(page, 'en/chart/pmi/');
  const button = page.getByRole('button', { name: 'Share', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share this chart' });
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(dialog.getByRole('radio', { name: words.destinations.article })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  for (const name of names.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expect(dialog.getByRole('radio', { name, exact: true })).toBeChecked();
    await expect(dialog.getByRole('textbox').or(dialog.getByRole('img')).first()).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('pressed before the app answers, the button opens it all the same', async ({ page }) => {
  await page.goto('en/chart/pmi/');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Share this chart' })).toBeVisible();
});

test('what is copied is what is shown, and shows the chart on another site, with and without script', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await openDialog(page, 'en/chart/pmi/?asOf=2021-05-10');
  const preview = dialog.getByRole('figure').frameLocator('iframe');
  await expect(preview.getByRole('heading', { level: 1 })).toContainText('54.6 in April 2021');
  const shown = await codeIn(dialog);
  await dialog.getByRole('button', { name: words.copyOf(words.frameCode) }).click();
  await expect(dialog.getByText(words.copied)).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toBe(shown);
  const host = await hostPage(code);
  try {
    expect(await shownOn(browser, host.address, true)).toEqual([]);
    expect(await shownOn(browser, host.address, false)).toEqual([]);
  } finally {
    host.close();
  }
});

/** How much of the document the frame hides on a page without our script, at a width. */
async function hiddenOn(browser: Browser, address: string, width: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  const frame = page.locator('iframe');
  await frame.scrollIntoViewIfNeeded();
  const root = page.frameLocator('iframe').locator('#embed-root');
  // What has changed since the edition comes late.
  await expect(root.locator('.since')).toBeVisible();
  const needed = await root.evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  const { height = 0 } = (await frame.boundingBox()) ?? {};
  await context.close();
  return needed - height;
}

for (const width of [1280, 360]) {
  test(`without script the code shows the whole document on a phone, also when it is made at ${width} px`, async ({
    page,
    browser,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const dialog = await openDialog(page, 'en/chart/pmi/?asOf=2021-05-10');
    const fitted = Number(/ height="(\d+)"/u.exec(await codeIn(dialog))?.[1]);
    await dialog.getByRole('checkbox', { name: words.script }).uncheck();
    const code = await codeIn(dialog);
    // Measured, not guessed, and in the height's own words.
    expect(Number(/ height="(\d+)"/u.exec(code)?.[1])).toBeGreaterThan(fitted + 300);
    await expect(
      dialog.getByText(/^On a phone everything is seen without scrolling inside the frame\./u),
    ).toBeVisible();
    const host = await hostPage(code);
    try {
      // The page of the host has a margin of 8 px at both sides.
      expect(await hiddenOn(browser, host.address, 336)).toBeLessThanOrEqual(0);
      expect(await hiddenOn(browser, host.address, 656)).toBeLessThanOrEqual(0);
    } finally {
      host.close();
    }
  });
}

test('the code of the drawing’s height ends below the drawing on phones and in columns', async ({ page, browser }) => {
  const dialog = await openDialog(page, 'en/chart/pmi/?asOf=2021-05-10');
  await codeIn(dialog);
  await dialog.getByRole('combobox', { name: words.height }).selectOption('drawing');
  const host = await hostPage(await codeIn(dialog));
  try {
    for (const width of [336, 656]) {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const other = await context.newPage();
      await other.goto(host.address);
      const drawing = other.frameLocator('iframe').locator('svg[role=img]:visible');
      const end = await drawing.evaluate((svg) => [svg.getBoundingClientRect().bottom, window.innerHeight]);
      expect(end[0]).toBeLessThanOrEqual(end[1] ?? 0);
      expect(await other.locator('script').count()).toBe(0);
      await context.close();
    }
  } finally {
    host.close();
  }
});

test('what is to be copied is near the top on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const dialog = await openDialog(page);
  await codeIn(dialog);
  const button = dialog.getByRole('button', { name: words.copyOf(words.frameCode) });
  const { y = Infinity } = (await button.boundingBox()) ?? {};
  expect(y).toBeLessThan(900);
  await expect(dialog.getByRole('radio', { name: 'English' })).toBeHidden();
  await dialog.getByText(words.look, { exact: true }).click();
  await expect(dialog.getByRole('radio', { name: 'English' })).toBeVisible();
});

/** Prints nothing, and writes down what stood on the page. */
async function watchPrinter(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    window.print = () => {
      seen.push(`${document.querySelector('h1')?.textContent} | ${document.querySelectorAll('dialog').length}`);
    };
  });
  return () =>
    page.evaluate(() => {
      const seen: unknown = Reflect.get(window, 'seen');
      return Array.isArray(seen) ? seen.map(String) : [];
    });
}

test('the page that is printed is the one that was chosen', async ({ page }) => {
  const printed = await watchPrinter(page);
  const dialog = await openDialog(page, 'en/chart/pmi/');
  await goTo(dialog, words.destinations.print);
  const edition = dialog.getByRole('combobox', { name: words.edition });
  await edition.selectOption({ label: (await edition.getByRole('option').last().textContent()) ?? '' });
  await dialog.getByRole('button', { name: words.printPage }).click();
  await expect.poll(printed).toEqual([expect.stringMatching(/^Manufacturing PMI 54\.6 in April 2021, .* \| 0$/u)]);
  await expect(page).toHaveURL(/\/en\/chart\/pmi\/\?edition=2021-05-07\.[0-9a-f]{8}$/u);
});

test('the address for social media names the picture and the figure that the card in the dialog shows', async ({
  page,
  request,
}) => {
  const dialog = await openDialog(page, 'en/chart/pmi/?asOf=2021-05-10');
  await goTo(dialog, words.destinations.social);
  const address = await dialog.getByRole('textbox', { name: words.frozenAddress }).inputValue();
  const card = dialog.getByRole('region', { name: words.previewOf(words.presets.card) });
  const title = (await card.getByRole('strong').textContent()) ?? '';
  expect(title).toContain('54.6 in April 2021');
  const html = await (await request.get(address)).text();
  const named = (name: string): string =>
    new RegExp(`<meta [^>]*${name}"? content="?([^">]*)`, 'u').exec(html)?.[1]?.trim() ?? '';
  expect(named('og:title')).toBe(title);
  expect(named('og:image')).toMatch(/\/img\/pmi\/2021-05-07\.[0-9a-f]{8}\.en\.png$/u);
});

test('every address that is given exists', async ({ page, request }) => {
  const dialog = await openDialog(page);
  const given = new Set<string>();
  for (const update of [words.updates.frozen, words.updates.live]) {
    await dialog.getByRole('radio', { name: update }).check();
    for (const name of names) {
      await goTo(dialog, name);
      await expect(dialog.getByRole('textbox').or(dialog.getByRole('img')).first()).toBeVisible();
      for (const field of await dialog.getByRole('textbox').all()) {
        await expect(field).not.toHaveValue('');
        addressesIn(await field.inputValue()).forEach((address) => given.add(address));
      }
    }
  }
  expect(given.size).toBeGreaterThanOrEqual(9);
  for (const address of given) expect((await request.get(address)).status(), address).toBe(200);
});

test('pictures are as large as was asked, and carry themselves', async ({ page }) => {
  const dialog = await openDialog(page);
  await goTo(dialog, words.destinations.print);
  for (const [preset, scale, width, height] of [
    ['article', 3, 3600, 2025],
    ['square', 2, 2160, 2160],
    ['thumbnail', 1, 480, 270],
  ] as const) {
    await dialog.getByRole('combobox', { name: words.preset }).selectOption(preset);
    await dialog.getByRole('radio', { name: words.times(String(scale)) }).check();
    const { name, bytes } = await downloaded(
      page,
      dialog.getByRole('button', { name: words.downloadOf(words.formats.png) }),
    );
    expect(name).toMatch(/^[a-z0-9-]+\.png$/u);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
    expect(bytes.includes('pendopo-snapshot')).toBe(true);
    await expect(dialog.getByText(words.made(name))).toBeVisible();
  }
  const { name, bytes } = await downloaded(
    page,
    dialog.getByRole('button', { name: words.downloadOf(words.formats.svg) }),
  );
  expect(name).toMatch(/^[a-z0-9-]+\.svg$/u);
  const root = await page.evaluate((text) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    return image.decode().then(() => [image.naturalWidth, image.naturalHeight]);
  }, bytes.toString('utf8'));
  expect(root).toEqual([480, 270]);
});

test('data arrive in every form', async ({ page }) => {
  await open(page, 'en/chart/pmi/');
  await page.getByRole('button', { name: /^Other data files/u }).click();
  const dialog = page.getByRole('dialog');
  const take = async (format: keyof typeof words.formats) => {
    const button = dialog.getByRole('button', { name: words.downloadOf(words.formats[format]), exact: true });
    return (await downloaded(page, button)).bytes;
  };
  expect((await take('csv')).toString('utf8')).toMatch(/^\uFEFF"[^;]+","/u);
  expect((await take('csv-spreadsheet')).toString('utf8')).toMatch(/^\uFEFF"[^,]+";"/u);
  expect(JSON.parse((await take('json')).toString('utf8'))).toMatchObject({ id: 'pmi' });
  expect(JSON.parse((await take('json-stat')).toString('utf8'))).toMatchObject({ version: '2.0', class: 'dataset' });
  const workbook = await take('xlsx');
  expect(workbook.subarray(0, 2).toString('latin1')).toBe('PK');
  expect(workbook.includes('xl/workbook.xml')).toBe(true);
  expect((await take('html')).toString('utf8')).toMatch(/^<!doctype html>/u);
});

test('the one HTML file is whole on a disk without a network, and answers to keys', async ({ page, context }) => {
  const dialog = await openDialog(page);
  await goTo(dialog, words.destinations.data);
  const button = dialog.getByRole('button', { name: words.downloadOf(words.formats.html), exact: true });
  const { bytes } = await downloaded(page, button);
  const file = test.info().outputPath('chart.html');
  await writeFile(file, bytes);
  const alone = await context.newPage();
  const heard: string[] = [];
  alone.on('request', (request) => heard.push(request.url()));
  alone.on('console', (message) => heard.push(message.text()));
  await context.setOffline(true);
  await alone.goto(pathToFileURL(file).href);
  await expect(alone.getByRole('heading', { level: 1 })).toContainText('53.8');
  await alone.locator('[role=slider]:visible').press('End');
  await expect(alone.getByRole('status')).toContainText('53.8');
  expect(heard.filter((each) => !each.startsWith('file:'))).toEqual([]);
});

test('the table on the page is saved without the dialog', async ({ page }) => {
  await open(page, 'en/chart/pmi/');
  const { name, bytes } = await downloaded(page, page.getByRole('button', { name: 'CSV (international)' }));
  expect(name).toMatch(/\.csv$/u);
  expect(bytes.toString('utf8')).toContain('54.6');
});

test('without a network it is said that a file could not be made, and it is made once there is one', async ({
  page,
  context,
}) => {
  await open(page, 'en/chart/pmi/');
  await complete(page);
  await pointed(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'CSV (international)' }).click();
  const panel = page.getByRole('alert').filter({ hasText: 'The file could not be made' });
  await expect(panel).toBeVisible();
  await context.setOffline(false);
  const { name } = await downloaded(page, panel.getByRole('button', { name: 'Try again' }));
  expect(name).toMatch(/\.csv$/u);
  await expect(panel).toHaveCount(0);
});

test('opened without a network, it says so and opens once there is one', async ({ page, context, expected }) => {
  expected.push(/^console error: .*Failed to fetch module code/u);
  await open(page, 'en/chart/pmi/');
  await complete(page);
  await pointed(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this chart' });
  await expect(dialog.getByRole('alert')).toBeVisible();
  await context.setOffline(false);
  // As long as it takes a reader to press the button.
  await page.waitForTimeout(600);
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('textbox', { name: words.frameCode })).toBeVisible();
});

test('what makes files is not in the page', () => {
  const html = builtText('en/chart/pmi/index.html');
  expect(html).not.toMatch(/makeNow|SharePanel/u);
});

test('axe finds nothing at any destination, light and dark, and 320 px suffice', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const dialog = await openDialog(page);
  for (const name of names) {
    await goTo(dialog, name);
    await expect(dialog.getByRole('textbox').or(dialog.getByRole('img')).first()).toBeVisible();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await axeFinds(page, { part: 'dialog' }), `${name}, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFinds(page, { part: 'dialog', rules: 'coloured' }), `${name}, dark`).toEqual([]);
    const [wide, room] = await dialog.evaluate((element) => [element.scrollWidth, element.clientWidth]);
    expect(wide, name).toBeLessThanOrEqual(room ?? 0);
  }
});

test('nothing of it is on paper', async ({ page }) => {
  const dialog = await openDialog(page);
  await page.emulateMedia({ media: 'print' });
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
