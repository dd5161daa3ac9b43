import { readFileSync, writeFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { decodeFeed } from '@/feeds/decodeFeed';
import { openFileMessages } from '@/i18n/messages/openFile';
import { alive, open } from './alive';
import { axeFinds } from './axe';
import { base } from './builtSite';
import { expect, test } from './fixtures';

declare global {
  interface Window {
    /** How long the page did not answer, again and again, in milliseconds. */
    gaps?: readonly number[];
  }
}

const id = openFileMessages.id;
const en = openFileMessages.en;
const samples = 'tests/fixtures/open/';

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function file(name: string, text: string): Upload {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function give(page: Page, given: string | Upload): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(given);
}

function recognised(page: Page) {
  return page.locator('#recognised');
}

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

async function draw(page: Page, words = id): Promise<void> {
  await page.getByRole('button', { name: words.draw, exact: true }).click();
  await expect(page).toHaveURL(/[?&]own=own-[a-z0-9]{10}/u);
  await expect(page.locator('figure h1')).toBeVisible();
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

/** Monthly figures of five years as cells copied from a spreadsheet set to Indonesian. */
const cells = [
  'Bulan\tIndeks contoh',
  ...Array.from({ length: 60 }, (_, at) => {
    const month = `${2019 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    return `${month}\t${(48 + (at % 9) + 0.5).toFixed(1).replace('.', ',')}`;
  }),
].join('\n');

/** Pastes until the page takes it: its heading comes to life a moment before it listens. */
async function paste(page: Page, text: string): Promise<void> {
  const isTaken = () =>
    page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', given);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      return !document.body.dispatchEvent(event);
    }, text);
  await expect.poll(isTaken, { intervals: [50], message: 'the page takes what is pasted' }).toBe(true);
}

test('a BPS file is a chart after two steps, by keyboard alone, and nothing leaves the browser', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http')) asked.push(`${request.method()} ${pathname}`);
  });
  await open(page, 'open/');
  await page.keyboard.press('Tab');
  await give(page, `${samples}bps.json`);
  await expect(recognised(page)).toBeFocused();
  await expect(page.getByRole('main')).toContainText('Badan Pusat Statistik');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: id.draw, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('figure h1')).toHaveText(
    'Jumlah Penduduk – Pinrang: 312.473 pada 2001, naik 0,3\u00A0% dari 2000',
  );
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('note')).toContainText('bps.json');
  const allowed = new RegExp(`^GET ${base}(?:open/|feeds/|assets/|editions/ledger|img/|icon)`, 'u');
  expect(asked.filter((each) => !allowed.test(each))).toEqual([]);

  await page.reload();
  await expect(page.locator('figure h1')).toContainText('312.473');
  await page.getByRole('link', { name: id.back }).click();
  const mine = page.getByRole('region', { name: id.mine });
  await expect(mine.getByRole('link')).toHaveText('Jumlah Penduduk – Pinrang');
  await mine.getByRole('button', { name: id.removeOf('Jumlah Penduduk – Pinrang') }).click();
  await expect(mine).toContainText(id.mineEmpty);
  await mine.getByRole('button', { name: id.undo }).click();
  await mine.getByRole('link', { name: 'Jumlah Penduduk – Pinrang' }).click();
  await expect(page.locator('figure h1')).toContainText('312.473');
});

test('a Eurostat file is charted in English, dark and narrow, and axe finds nothing', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'en/open/');
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await axeFinds(page), 'before a file').toEqual([]);
  await give(page, `${samples}eurostat.json`);
  await expect(recognised(page)).toBeFocused();
  expect(await axeFinds(page), 'recognised').toEqual([]);
  await page.getByRole('searchbox', { name: en.filter }).fill('italy');
  const found = page.getByRole('checkbox');
  await expect(found.first()).toBeVisible();
  await page.getByText(en.names).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFinds(page, { rules: 'coloured' }), 'recognised, dark').toEqual([]);
  await draw(page, en);
  await expect(heading(page)).toContainText('449,206,579 in 2024');
  expect(await axeFinds(page), 'chart').toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('cells pasted from a spreadsheet stand beside the milestones and the series of this site', async ({ page }) => {
  await open(page, 'open/');
  await paste(page, cells);
  await expect(recognised(page)).toBeFocused();
  await page.getByText(id.names).click();
  await page.getByLabel(id.fields.title, { exact: true }).fill('Indeks contoh');
  await page.getByLabel(id.fields.unit, { exact: true }).selectOption('index-50');
  await page.getByLabel(id.fields.nature).selectOption('index');
  await draw(page);
  await expect(heading(page)).toContainText(/^Indeks contoh .*pada Desember 2023/u);
  expect(
    await page
      .locator('figure')
      .getByText(/Festival|Peluncuran|BBI/u)
      .count(),
  ).toBeGreaterThan(0);
  await page.getByLabel('Bandingkan dengan').selectOption('pmi.pmi');
  await expect(page).toHaveURL(/compare=pmi\.pmi/u);
  await expect(heading(page)).toContainText('; PMI');

  await page.getByRole('button', { name: id.files }).click();
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV \(internasional\)/u }).click();
  expect(await textOf(await csv)).toContain('Indeks contoh');
  const svg = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh gambar SVG' }).click();
  const drawing = await textOf(await svg);
  expect(drawing).toContain('Grafik pribadi dari berkas sendiri');
  // A snapshot would say that the picture is of a chart of the site.
  expect(drawing).not.toContain('"pendopo"');
  const feed = page.waitForEvent('download');
  await page.getByRole('button', { name: id.exportFeed }).click();
  const exported = await textOf(await feed);
  expect(decodeFeed(JSON.parse(exported), 'check')).toMatchObject({ ok: true, warnings: [] });
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: id.back }).click();
  await give(page, file('umpan.json', exported));
  await expect(page.getByRole('main')).toContainText('Umpan data Pendopo');
  await draw(page);
  await expect(heading(page)).toContainText(/^Indeks contoh .*pada Desember 2023/u);
});

test('what is refused is named with its way out, and what was read before stays', async ({ page }) => {
  await open(page, 'open/');
  // There before anything is said in it: how far the reading is.
  await expect(page.locator('[class*="_progress_"]').getByRole('status')).toHaveText('');
  await give(page, `${samples}bps.json`);
  await expect(recognised(page)).toBeFocused();
  const workbook = Buffer.from(
    'PK\u0003\u0004\u0014\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\u0013\0\0\0[Content_Types].xml',
    'latin1',
  );
  const refused: readonly (readonly [Upload, string, string])[] = [
    [{ name: 'a.xlsx', mimeType: 'application/zip', buffer: workbook }, id.notText.workbook.wayOut, 'FeedFormatError'],
    [
      { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
      id.notText.pdf.wayOut,
      'FeedFormatError',
    ],
    [file('a.json', readFileSync(`${samples}malformed.json`, 'utf8')), 'QS104EW.dimension.size', 'FeedSchemaError'],
    [file('b.json', '{"dataset":'), 'FeedParseError', 'FeedParseError'],
  ];
  for (const [given, says, name] of refused) {
    await give(page, given);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(given.name);
    await expect(alert).toContainText(says);
    await expect(alert).toContainText(name);
    await expect(alert).toContainText(id.refusedKept);
  }
  await draw(page);
  await expect(heading(page)).toContainText('312.473');
});

test('a browser that keeps nothing draws from memory and says so; an unknown address says that it is one', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await open(page, 'open/');
  await give(page, `${samples}bps.json`);
  await draw(page);
  await expect(page.getByText(id.ownKeptNotTitle)).toBeVisible();
  await page.goto('en/open/?own=own-nobody');
  await alive(page);
  await expect(heading(page)).toHaveText(en.unknownTitle);
});

test('twenty megabytes are read beside the page, which goes on answering', async ({ page }) => {
  test.slow();
  const days = Array.from({ length: 4000 }, (_, at) => new Date(Date.UTC(2010, 0, 1 + at)).toISOString().slice(0, 10));
  const items = Array.from({ length: 100 }, (_, at) => `w${at}`);
  const cube = {
    version: '2.0',
    class: 'dataset',
    label: 'Besar',
    id: ['item', 'time'],
    size: [items.length, days.length],
    role: { time: ['time'] },
    dimension: {
      item: { category: { index: items } },
      time: { category: { index: days } },
    },
    value: Array.from({ length: items.length * days.length }, (_, at) => (at % 977) + 0.123_456_789),
    extension: { pad: 'x'.repeat(15_000_000) },
  };
  // From a disk: what is handed over by the test's own line would stop the page.
  const path = test.info().outputPath('besar.json');
  const text = JSON.stringify(cube);
  expect(text.length).toBeGreaterThan(20_000_000);
  writeFileSync(path, text);
  await open(page, 'open/');
  await page.evaluate(() => {
    const gaps: number[] = [];
    window.gaps = gaps;
    let before = performance.now();
    const tick = (): void => {
      const now = performance.now();
      gaps.push(now - before);
      before = now;
      setTimeout(tick, 10);
    };
    tick();
  });
  await give(page, path);
  await expect(page.getByRole('status').filter({ hasText: 'besar.json' })).toBeVisible();
  await expect(recognised(page)).toBeVisible({ timeout: 60_000 });
  const longest = await page.evaluate(() => Math.max(...(window.gaps ?? [])));
  test.info().annotations.push({ type: 'longest pause', description: `${Math.round(longest)} ms` });
  expect(longest).toBeLessThan(1000);
});

test('a large file is read by the page itself where the script of its thread cannot be had', async ({ page }) => {
  let refused = 0;
  await page.route('**/assets/readWorker-*', (route) => {
    refused += 1;
    return route.abort();
  });
  await open(page, 'open/');
  await give(page, file('besar.csv', `Tahun,Penduduk\n2019,10\n2020,11\n${' '.repeat(1_000_000)}`));
  await expect(recognised(page)).toBeVisible();
  expect(refused).toBeGreaterThan(0);
  await draw(page);
  await expect(heading(page)).toContainText('11 pada 2020');
});

test('a hundred hostile labels are text everywhere', async ({ page }) => {
  const lines: unknown = JSON.parse(readFileSync('tests/fixtures/hostile/blns/blns.json', 'utf8'));
  const all = Array.isArray(lines)
    ? lines.filter((line): line is string => typeof line === 'string' && /[<>&"'\u202E\u200B]/u.test(line))
    : [];
  const labels = [...all.slice(0, 99), '<img src=x onerror="document.title=1">'];
  expect(labels.length).toBe(100);
  const names = labels.map((_, at) => `c${at}`);
  const hostile = {
    version: '2.0',
    class: 'dataset',
    label: '<script>document.title="pwned"</script>',
    source: '"><svg onload=alert(1)>',
    id: ['item', 'time'],
    size: [100, 3],
    role: { time: ['time'] },
    dimension: {
      item: {
        label: 'item',
        category: { index: names, label: Object.fromEntries(names.map((name, at) => [name, labels[at]])) },
      },
      time: { label: 'time', category: { index: ['2019', '2020', '2021'] } },
    },
    value: Array.from({ length: 300 }, (_, at) => at),
  };
  await open(page, 'open/');
  const title = await page.title();
  await give(page, file('<b>jahat</b>.json', JSON.stringify(hostile)));
  await expect(recognised(page)).toBeFocused();
  await expect(page.getByRole('main')).toContainText('<script>document.title="pwned"</script>');
  expect(await page.title()).toBe(title);
  await page.getByRole('button', { name: id.more('40') }).click();
  await expect(page.getByRole('checkbox')).toHaveCount(100);
  expect(await page.locator('main :is(script, img, iframe, object, embed)').count()).toBe(0);
  await page.getByRole('searchbox', { name: id.filter }).fill('onerror="document');
  await page.getByRole('checkbox').last().check();
  await draw(page);
  await expect(page.getByRole('main')).toContainText('<img src=x onerror="document.title=1">');
  expect(await page.locator('main :is(script, img, iframe, object, embed)').count()).toBe(0);
  expect(await page.title()).not.toBe('1');
});
