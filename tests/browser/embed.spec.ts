import { createServer } from 'node:http';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { embedMessages } from '@/i18n/messages/embed';
import { wake } from './alive';
import { axeFinds } from './axe';
import { folder } from './builtSite';
import { chartPage, press } from './chartPage';
import { expect, test } from './fixtures';

type Within = Page | FrameLocator;

interface EmbedParts {
  readonly cursor: Locator;
  readonly card: Locator;
  readonly status: Locator;
  readonly badge: Locator;
}

function embedIn(page: Within): EmbedParts {
  return {
    cursor: page.getByRole('slider'),
    card: page.locator('.v'),
    status: page.getByRole('status'),
    badge: page.locator('.b'),
  };
}

/** The newest edition of a chart that is published, as its frozen embed's folder names it. */
function editionOf(chart: string): string {
  const names = readdirSync(join(folder, 'embed', chart)).filter((name) => /^\d{4}-/u.test(name));
  const newest = names.toSorted().at(-1);
  if (newest === undefined) throw new Error(`there is no edition of ${chart}`);
  return newest;
}

async function pointAt(page: Page, cursor: Locator, share: number): Promise<void> {
  const box = await cursor.boundingBox();
  if (!box) throw new Error('the cursor has no box');
  await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
}

function isScrolledSideways(): boolean {
  return document.documentElement.scrollWidth > document.documentElement.clientWidth;
}

test.describe('an embed is read point by point', () => {
  test('with a pointer, as the chart’s page is', async ({ page }) => {
    await page.goto('embed/pmi/');
    const { cursor, card } = embedIn(page);
    await pointAt(page, cursor, 0.999);
    await expect(card).toContainText('Februari 2026');
    await expect(card).toContainText('53,8');
    await expect(card).toContainText('naik 1,2 poin dari Januari 2026');
    await expect(card).toContainText('di atas 50: ekspansi');
    await expect(card).toContainText('Sumber: ');
    await expect(page.locator('svg:visible .cursor')).toHaveCount(1);
    await page.mouse.move(5, 5);
    await expect(card).toHaveCount(0);
    await expect(page.locator('.cursor')).toHaveCount(0);
  });

  test('with keys, and says what it reads', async ({ page }) => {
    await page.goto('en/embed/pmi/');
    const { cursor, card, status } = embedIn(page);
    await cursor.focus();
    await press(page, 'End');
    await expect(cursor).toHaveAttribute('aria-valuetext', 'February 2026, 53.8');
    await expect(status).toHaveText(
      'February 2026: 53.8, up 1.2 points from January 2026, up 0.2 points from February 2025, above 50: expansion.',
    );
    await press(page, 'ArrowRight');
    await expect(status).toHaveText('already at the end');
    await press(page, 'PageDown', 'Home');
    await expect(cursor).toHaveAttribute('aria-valuenow', '1');
    await press(page, 'm');
    await expect(card).toContainText('May 2020');
    await expect(card).toContainText('1 Launch of ');
    await press(page, 'Enter');
    await expect(card.getByRole('button', { name: 'Close' })).toBeVisible();
    await press(page, 'Escape', 'Escape');
    await expect(card).toHaveCount(0);
  });

  test('where several columns stand side by side', async ({ page }) => {
    await page.goto('en/embed/harbolnas/');
    const { cursor, card } = embedIn(page);
    await cursor.focus();
    await press(page, 'End', 'ArrowLeft');
    await expect(card).toContainText('2023');
    await expect(card).toContainText('Rp25.7 trillion');
    await expect(card).toContainText('Rp12.3 trillion');
    const first = await cursor.getAttribute('aria-valuetext');
    await press(page, 'ArrowDown');
    expect(await cursor.getAttribute('aria-valuetext')).not.toBe(first);
  });

  test('where points say who counted and how sure it is', async ({ page }) => {
    await page.goto('embed/umkm-total/');
    const { cursor, card } = embedIn(page);
    await cursor.focus();
    await press(page, 'End');
    await expect(card).toContainText('27 juta UMKM');
    await expect(card).toContainText('dihitung oleh Kemenko Perekonomian');
  });

  test('in the words of the chart’s page', async ({ page }) => {
    await page.goto('chart/pdb-industri/');
    await wake(page);
    const { cursor, status } = chartPage(page);
    await cursor.focus();
    await press(page, 'End');
    await expect(status).toHaveText(/\d/u);
    const last = (await status.textContent()) ?? '';
    await press(page, 'PageDown');
    await expect(status).not.toHaveText(last);
    const said = await status.textContent();
    await page.goto('embed/pdb-industri/');
    await embedIn(page).cursor.focus();
    await press(page, 'End', 'PageDown');
    await expect(embedIn(page).status).toHaveText(said ?? '');
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true, viewport: { width: 320, height: 700 } });

    test('on a narrow screen, which still scrolls, and only downwards', async ({ page }) => {
      await page.goto('embed/pmi/');
      const { cursor, card } = embedIn(page);
      expect(await cursor.evaluate((layer) => getComputedStyle(layer).touchAction)).toBe('pan-y');
      const height = await page.locator('#embed-root').evaluate((root) => root.getBoundingClientRect().height);
      await cursor.tap();
      await expect(card.getByRole('button', { name: 'Tutup' })).toBeVisible();
      const box = await card.boundingBox();
      const plot = await cursor.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual((plot?.y ?? 0) + (plot?.height ?? 0));
      // What opens lies over the text and moves nothing.
      expect(await page.locator('#embed-root').evaluate((root) => root.getBoundingClientRect().height)).toBe(height);
      expect(await page.evaluate(isScrolledSideways)).toBe(false);
      await page.getByRole('heading', { level: 1 }).tap();
      await expect(card).toHaveCount(0);
    });
  });
});

test.describe('an address chooses', () => {
  test('the theme, before anything is painted', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.goto('embed/pmi/?theme=light');
    const light = await ground();
    await page.goto('embed/pmi/');
    const dark = await ground();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('embed/pmi/?theme=dark');
    expect(await ground()).toBe(dark);
    expect(light).not.toBe(dark);
    await page.goto('embed/pmi/?theme=auto');
    expect(await ground()).toBe(light);
  });

  test('the table in the place of the drawing', async ({ page }) => {
    await page.goto('embed/umkm-baru/?view=table');
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.locator('.d > div > svg:visible')).toHaveCount(0);
    await expect(embedIn(page).cursor).toBeHidden();
  });

  test('a range and milestones, of the live chart', { tag: '@path' }, async ({ page }) => {
    await page.goto('en/embed/pmi/?from=2020-01&to=2021-04&milestones=none&utm_source=news');
    await expect(page).toHaveTitle(/54\.6 in April 2021/u);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(await page.title());
    const { cursor, badge } = embedIn(page);
    await expect(badge).toHaveText(embedMessages.en.liveUntil('April 2021'));
    await expect(page.getByRole('heading', { name: 'Campaign milestones' })).toHaveCount(0);
    await expect(page.getByText(embedMessages.en.noMilestone)).toHaveCount(0);
    await cursor.focus();
    await press(page, 'End');
    await expect(cursor).toHaveAttribute('aria-valuetext', 'April 2021, 54.6');
    await expect(cursor).toHaveAttribute('aria-valuemax', '16');
    const full = page.getByRole('link', { name: embedMessages.en.open });
    await expect(full).toHaveAttribute('href', /en\/chart\/pmi\/\?from=2020-01&to=2021-04&milestones=none$/u);
  });

  test('the day up to which a live chart’s data count', async ({ page }) => {
    await page.goto('embed/pmi/?asOf=2021-05-07');
    await expect(page).toHaveTitle(/April 2021/u);
    await expect(embedIn(page).badge).toContainText('Menurut data yang diketahui pada 7 Mei 2021');
  });

  test('milestones: of those chosen that there are, else the main ones', async ({ page }) => {
    await page.goto('embed/pmi/?from=2020-01');
    await expect(page.locator('#a')).toContainText('Dari Januari 2020');
    await expect(embedIn(page).badge).toContainText('Mengikuti data terbaru · ');
    await expect(embedIn(page).cursor).toBeAttached();
    const main = await page.getByRole('main').textContent();
    await page.goto('embed/pmi/?from=2020-01&milestones=xyz');
    await expect(page.getByRole('main')).toHaveText(main ?? '');
    const full = page.getByRole('link', { name: embedMessages.id.open });
    await expect(full).toHaveAttribute('href', /chart\/pmi\/\?from=2020-01$/u);
    await page.goto('embed/pmi/');
    await expect(embedIn(page).cursor).toBeAttached();
    const plain = await page.getByRole('main').textContent();
    await page.goto('embed/pmi/?milestones=xyz,abc');
    await expect(embedIn(page).cursor).toBeAttached();
    expect(await page.getByRole('main').textContent()).toBe(plain);
  });

  test('an edition, shown as its own document shows it', { tag: '@path' }, async ({ page }) => {
    const edition = editionOf('pmi');
    await page.goto(`en/embed/pmi/?edition=${edition}&asOf=2015-01-01`);
    await expect(embedIn(page).badge).toContainText(`edition ${edition}`);
    await expect(page.locator('.since')).toContainText(/\S/u);
    const full = page.getByRole('link', { name: embedMessages.en.open });
    await expect(full).toHaveAttribute('href', new RegExp(`en/chart/pmi/\\?edition=${edition}$`, 'u'));
    const shown = await page.locator('h1, .s, .b, #a').allTextContents();
    await page.goto(`en/embed/pmi/${edition}/`);
    expect(await page.locator('h1, .s, .b, #a').allTextContents()).toEqual(shown);
  });

  for (const name of ['2021-05-08.b3f58279', 'kemarin']) {
    test(`no edition where there is none of that name (${name}), and says so`, async ({ page, expected }) => {
      if (name !== 'kemarin') expected.push(/404/u);
      await page.goto(`embed/pmi/?edition=${name}`);
      await expect(page.getByText(embedMessages.id.noEdition)).toBeVisible();
      await expect(page).toHaveTitle(/Februari 2026/u);
    });
  }

  test('nothing, when what it asks for cannot be loaded: the chart stays and says so', async ({ page, expected }) => {
    expected.push(/request failed: .*embed-view-/u, /console error: Failed to load resource/u);
    await page.route('**/assets/embed-view-*.js', (route) => route.abort());
    await page.goto('en/embed/pmi/?from=2020-01');
    await expect(page.getByText(embedMessages.en.failed)).toBeVisible();
    await expect(page).toHaveTitle(/February 2026/u);
    await embedIn(page).cursor.focus();
    await press(page, 'Home');
    await expect(embedIn(page).cursor).toHaveAttribute('aria-valuetext', 'May 2013, 51.6');
  });

  test('nothing that is not ours, and no words', async ({ page }) => {
    await page.goto('embed/pmi/');
    const plain = await page.locator('#embed-root').textContent();
    for (const search of [
      '?title=Bohong&theme=sepia&view=grafik&from=x',
      '?from=2022&to=2021',
      '?milestones=%3Cb%3E',
    ]) {
      await page.goto(`embed/pmi/${search}`);
      await expect(embedIn(page).cursor).toBeAttached();
      expect(await page.locator('#embed-root').textContent()).toBe(plain);
    }
  });
});

test.describe('a frozen embed', () => {
  test('names its day and its edition, and says what changed since', async ({ page }) => {
    const edition = editionOf('pmi');
    await page.goto(`en/embed/pmi/${edition}/`);
    await expect(embedIn(page).badge).toContainText(`edition ${edition}`);
    await expect(page.locator('.since')).toContainText(/\S/u);
    await expect(page.getByRole('link', { name: embedMessages.en.open })).toHaveAttribute(
      'href',
      new RegExp(`en/chart/pmi/\\?edition=${edition}$`, 'u'),
    );
  });

  test('shows revised figures in a closed table, as text', async ({ page }) => {
    const edition = editionOf('pmi');
    await page.route('**/editions/*/changes/*.id.json', (route) =>
      route.fulfill({
        json: {
          version: '1.0',
          chart: 'pmi',
          edition,
          checked: '2026-11-29',
          note: 'Sejak itu: 1 angka direvisi.',
          title: 'Yang berubah',
          head: ['Periode', 'Waktu itu', 'Kini', 'Selisih'],
          rows: [['<b>Apr 2021</b>', '54,6', '54,5', '−0,1 poin']],
        },
      }),
    );
    await page.goto(`embed/pmi/${edition}/`);
    await page.getByText('Yang berubah').click();
    await expect(page.getByRole('rowheader', { name: '<b>Apr 2021</b>' })).toBeVisible();
  });

  test('is the same picture without a network, and reads on', { tag: '@path' }, async ({ page, expected }) => {
    const edition = editionOf('pmi');
    await page.route('**/editions/*/changes/*.json', (route) => route.fulfill({ json: { nonsense: true } }));
    await page.goto(`embed/pmi/${edition}/`);
    await expect(embedIn(page).cursor).toBeAttached();
    const alone = await page.screenshot({ fullPage: true });
    expected.push(/request failed: .*changes/u, /console error: Failed to load resource/u);
    await page.unrouteAll();
    await page.route(/\.json$/u, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await page.goto(`embed/pmi/${edition}/`);
    await failed;
    expect(alone.equals(await page.screenshot({ fullPage: true }))).toBe(true);
    await embedIn(page).cursor.focus();
    await press(page, 'End');
    await expect(embedIn(page).status).toHaveText(/\d/u);
  });

  test('draws another range from its own file', { tag: '@path' }, async ({ page }) => {
    const edition = editionOf('pmi');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`en/embed/pmi/${edition}/?from=2020-01&to=2021-04`);
    await expect(page).toHaveTitle(/54\.6 in April 2021/u);
    await expect(embedIn(page).badge).toContainText(edition);
    expect(asked.some((path) => path.endsWith(`/editions/pmi/${edition}.json`))).toBe(true);
    expect(asked.filter((path) => path.includes('/feeds/'))).toEqual([]);
  });

  test('refuses a file that is not the one its name says', async ({ page }) => {
    const edition = editionOf('pmi');
    await page.route(`**/editions/pmi/${edition}.json`, (route) => route.fulfill({ json: { version: '1.0' } }));
    await page.goto(`en/embed/pmi/${edition}/?from=2020-01`);
    await expect(page.getByText(embedMessages.en.failed)).toBeVisible();
  });
});

test('a live embed asks for nothing but itself and keeps nothing', { tag: '@path' }, async ({ page, context }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('embed/pmi/');
  await pointAt(page, embedIn(page).cursor, 0.5);
  await expect(embedIn(page).card).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => !/\/embed\/pmi\/$|\/icon\.svg$/u.test(url))).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(await context.cookies()).toEqual([]);
});

test(
  'an address of an embed that leads nowhere can be framed and says so',
  { tag: '@path' },
  async ({ page, baseURL, expected }) => {
    const frames = ['embed/pmi/2021-05-08.b3f58279/', 'en/embed/none/'].map(
      (path) => `<iframe src="${baseURL}${path}"></iframe>`,
    );
    const { address, close } = await hostPage(frames.join(''));
    expected.push(/request to a stranger: http:\/\/localhost:\d+\/$/u, /404/u);
    try {
      await page.goto(address);
      const [first, second] = [page.frameLocator('iframe >> nth=0'), page.frameLocator('iframe >> nth=1')];
      await expect(first.getByRole('heading', { level: 1 })).toHaveText(embedMessages.id.noEditionTitle);
      await expect(first.getByRole('link')).toHaveAttribute('href', /\/chart\/pmi\/$/u);
      await expect(second.getByRole('heading', { level: 1 })).toHaveText(embedMessages.en.noChartTitle);
    } finally {
      close();
    }
  },
);

/** A page of somebody else with our embed in it, on another origin. */
async function hostPage(frame: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>Koran</title>${frame}`);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

test.describe('in another site’s page', { tag: '@path' }, () => {
  for (const sandbox of ['allow-scripts', 'allow-scripts allow-popups allow-popups-to-escape-sandbox']) {
    test(`under sandbox="${sandbox}" it reads, draws ranges and says what changed`, async ({
      page,
      expected,
      baseURL,
    }) => {
      const edition = editionOf('pmi');
      const src = `${baseURL}en/embed/pmi/${edition}/?from=2020-01&to=2021-04`;
      const frame = `<iframe src="${src}" width="640" height="700" sandbox="${sandbox}"></iframe>`;
      const { address, close } = await hostPage(frame);
      expected.push(/request to a stranger: http:\/\/localhost:\d+\/$/u);
      try {
        await page.goto(address);
        const inside = page.frameLocator('iframe');
        await expect(inside.getByRole('heading', { level: 1 })).toContainText('54.6 in April 2021');
        await expect(inside.locator('.since')).toContainText(/\S/u);
        const { cursor, status } = embedIn(inside);
        await cursor.focus();
        await press(page, 'End');
        await expect(status).toContainText('April 2021: 54.6');
      } finally {
        close();
      }
    });
  }
});

test.describe('axe finds nothing in an embed', () => {
  for (const path of ['embed/pmi/', 'en/embed/harbolnas/?theme=dark', 'embed/umkm-total/?view=table']) {
    test(`at ${path} while it is read`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(path);
      const { cursor } = embedIn(page);
      if (await cursor.isVisible()) {
        await cursor.focus();
        await press(page, 'End', 'Enter');
      }
      expect(await axeFinds(page)).toEqual([]);
      expect(await page.evaluate(isScrolledSideways)).toBe(false);
    });
  }
});
