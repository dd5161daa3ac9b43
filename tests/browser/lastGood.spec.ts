import type { Page, Route } from '@playwright/test';
import type { FeedErrorName } from '@/feeds/feedError';
import { errorMessages } from '@/i18n/messages/error';
import { liveMessages } from '@/i18n/messages/live';
import { open, wake, withoutData } from './alive';
import { chartPage } from './chartPage';
import { expect, test } from './fixtures';
import { askNow, changedFeed, damageKept, keepInstead, keptFiles, said, serve, warm } from './keptData';
import { publishedText } from './publishedData';
import { watchRequests } from './requests';

const json = 'application/json';

/** The PMI with another last figure, changed a day after the published one. */
function newerPmi(value: number, modified = '2099-01-01'): string {
  return changedFeed('pmi', (feed) => {
    const last = feed.series[0]?.observations.at(-1);
    if (last) last.value = value;
    feed.modified = modified;
  });
}

/** What the browser itself writes to the console when a request fails. */
const browserSays = [/^console error: Failed to load resource/u, /^request failed: .*\/feeds\//u];

/** No answer from any file of data, as without a network. */
async function withoutNetwork(page: Page): Promise<void> {
  await page.route('**/feeds/**', (route) => route.abort('internetdisconnected'));
}

test('one visit is enough: without a network the charts are there, with their date and age', async ({
  page,
  expected,
}) => {
  expected.push(...browserSays);
  await warm(page, 'chart/pmi/');
  await withoutData(page);
  await withoutNetwork(page);
  for (const { path, language, title } of [
    { path: 'chart/qris/', language: 'id', title: '26,1 juta' },
    { path: 'en/chart/pmi/', language: 'en', title: '53.8' },
  ] as const) {
    const words = liveMessages[language];
    await page.goto(path);
    const begun = Date.now();
    await wake(page);
    await expect(chartPage(page, language).title).toContainText(title);
    await expect(chartPage(page, language).cursor).toBeVisible();
    expect(Date.now() - begun, 'milliseconds until the chart answers').toBeLessThan(4000);
    const age = words.lastGood('@', '@').split('@');
    const status = page.getByRole('complementary', { name: words.label });
    await expect(status).toContainText(words.failed(words.why.FeedNetworkError));
    await expect(status).toContainText(/WIB \((?:baru saja|just now|\d+ \w+ (?:yang lalu|ago))\)/u);
    await expect(page.locator('[data-live="stale"]').first()).toContainText(age[0] ?? '');
    expect(await page.getByRole('alert').count()).toBe(0);
    await status.getByText(errorMessages[language].technical).click();
    await expect(status.getByText('FeedNetworkError', { exact: true })).toBeVisible();
  }
  // Every page of the site, also those that nobody opened before.
  await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByText('10 of 10 data feeds read.')).toBeVisible();
  await page.unrouteAll();
  await askNow(page);
  await expect(page.locator('[data-live="stale"]')).toHaveCount(0);
});

interface Fault {
  readonly name: FeedErrorName;
  readonly answer: (route: Route, text: string) => Promise<void>;
  /** What is announced instead of the hash of what comes. */
  readonly announced?: string;
  readonly modified?: string;
  readonly state?: 'update' | 'older';
}

const faults: readonly Fault[] = [
  {
    name: 'FeedHttpError',
    answer: (route) => route.fulfill({ status: 503, contentType: 'text/plain', body: 'rusak' }),
  },
  {
    name: 'FeedContentTypeError',
    answer: (route) => route.fulfill({ contentType: 'text/html', body: '<title>Masuk</title>' }),
  },
  { name: 'FeedParseError', answer: (route, text) => route.fulfill({ contentType: json, body: text.slice(0, 900) }) },
  {
    name: 'FeedTooLargeError',
    answer: (route, text) => route.fulfill({ contentType: json, body: text + ' '.repeat(2 ** 21) }),
  },
  {
    name: 'FeedSchemaError',
    answer: (route, text) => route.fulfill({ contentType: json, body: text.replaceAll('"value"', '"nilai"') }),
  },
  {
    name: 'FeedVersionError',
    answer: (route, text) => route.fulfill({ contentType: json, body: text.replace(/"1\.\d+"/u, '"2.0"') }),
    state: 'update',
  },
  {
    name: 'FeedDigestError',
    answer: (route, text) => route.fulfill({ contentType: json, body: `${text} ` }),
    announced: 'e'.repeat(64),
  },
  {
    name: 'FeedOlderError',
    answer: (route, text) => route.fulfill({ contentType: json, body: text }),
    modified: '2001-01-01',
    state: 'older',
  },
];

test('whatever comes instead of newer data, the chart stays and the fault is named', async ({ page, expected }) => {
  expected.push(/^console error: Failed to load resource.*503/u);
  await warm(page, 'chart/pmi/');
  const words = liveMessages.id;
  for (const [index, fault] of faults.entries()) {
    const text = newerPmi(54 + index / 10, fault.modified);
    await page.unrouteAll();
    await serve(page, {
      files: { 'pmi.json': text },
      later: index + 1,
      ...(fault.announced !== undefined && { announced: { 'pmi.json': fault.announced } }),
    });
    await page.route('**/feeds/pmi.json', (route) => fault.answer(route, text));
    await askNow(page);
    const notice = page.locator(`[data-live="${fault.state ?? 'stale'}"]`);
    const why = fault.name === 'FeedHttpError' ? words.serverFault('503') : words.why[fault.name];
    const said =
      fault.state === 'update' ? words.needsUpdate : fault.state === 'older' ? words.older : words.failed(why);
    await expect(notice, fault.name).toContainText(said);
    await expect(notice).toContainText('Menampilkan data terakhir yang berhasil dimuat:');
    await expect(notice).toHaveCount(1);
    await expect(chartPage(page).title).toContainText('53,8');
    expect(await page.getByRole('alert').count(), 'panels of errors').toBe(0);
  }
  // Tried again when the server has the file that it announces.
  await page.unrouteAll();
  await serve(page, { files: { 'pmi.json': newerPmi(54.9) }, later: 20 });
  await askNow(page);
  await expect(chartPage(page).title).toContainText('54,9');
  await expect(page.locator('[data-live="stale"], [data-live="older"], [data-live="update"]')).toHaveCount(0);
});

test('newer data comes while a chart is read: said once, and cursor and range stay', async ({ page }) => {
  await warm(page, 'chart/pmi/?from=2020-01&to=2021-12');
  const chart = chartPage(page);
  await chart.cursor.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const reading = await chart.card.innerText();
  const place = await chart.cursor.boundingBox();
  await serve(page, { files: { 'pmi.json': newerPmi(54.9) } });
  await askNow(page);
  await expect(page.locator('[data-live="news"]')).toContainText(
    'Data baru: PMI manufaktur Indonesia (1 angka direvisi).',
  );
  await expect(page.getByRole('complementary').getByRole('status')).toHaveText(
    'Data baru: PMI manufaktur Indonesia (1 angka direvisi).',
  );
  expect(await chart.card.innerText()).toBe(reading);
  expect(await chart.cursor.boundingBox()).toEqual(place);
  await expect(chart.cursor).toBeFocused();
  await expect(page).toHaveURL('chart/pmi/?from=2020-01&to=2021-12');
  await page.getByText('Lihat angka yang berubah').click();
  const row = page.locator('[data-live="changes"]').getByRole('row', { name: /Feb 2026/u });
  await expect(row).toContainText('53,8');
  await expect(row).toContainText('54,9');
});

test('what was revised since the last visit is said, with the figures', async ({ page }) => {
  await warm(page, 'en/chart/pmi/');
  const before = changedFeed('pmi', (feed) => {
    const rows = feed.series[0]?.observations ?? [];
    for (const row of rows.slice(-3)) if (row.value !== null) row.value -= 1;
  });
  await keepInstead(page, 'pmi.json', { text: before, hoursAgo: 30 * 24 });
  await open(page, 'en/chart/pmi/');
  const changes = page.locator('[data-live="changes"]');
  await expect(changes).toContainText(/^Data revised\. Since your last visit \(.* WIB\): 3 figures revised\./u);
  await changes.getByText('Show the figures that changed').click();
  await expect(changes.getByRole('row', { name: /Feb 2026/u })).toContainText(/52\.8.*53\.8.*\+1/u);
  await expect(page.locator('[data-live]:visible')).toHaveCount(1);
  // Seen once is seen.
  await open(page, 'en/chart/pmi/');
  await askNow(page);
  await expect(changes).toHaveCount(0);
});

test('a copy that was damaged or is of another time is thrown away and never shown', async ({ page, expected }) => {
  expected.push(...browserSays);
  await warm(page, './');
  await damageKept(page, 'pmi.json', 'bytes');
  await damageKept(page, 'qris.json', 'schema');
  await damageKept(page, 'iki.json', 'nonsense');
  await withoutData(page);
  await withoutNetwork(page);
  await open(page, 'sources/');
  await expect(page.getByText('3 salinan rusak atau usang telah dibuang dan tidak ditampilkan.')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(3);
  await page.unrouteAll();
  await askNow(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect.poll(async () => (await keptFiles(page)).length).toBe(14);
  await page.getByRole('button', { name: 'Hapus salinan' }).click();
  await expect(page.getByText('Salinan dihapus.')).toBeVisible();
  expect(await keptFiles(page)).toEqual([]);
});

for (const { name, problem, script } of [
  {
    name: 'is denied',
    problem: liveMessages.id.problem.denied,
    script: () => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  },
  {
    name: 'never answers',
    problem: liveMessages.id.problem.hangs,
    script: () => {
      Reflect.set(IDBFactory.prototype, 'open', () => new EventTarget());
    },
  },
  {
    name: 'is full',
    problem: liveMessages.id.problem.full,
    script: () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  },
]) {
  test(`storage that ${name} changes nothing but one line`, async ({ page }) => {
    await page.addInitScript(script);
    await open(page, 'sources/');
    await expect(page.getByText(problem)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('navigation').getByRole('link', { name: 'Ikhtisar' }).click();
    await expect(page.getByText('10 dari 10 umpan data terbaca.')).toBeVisible();
    await expect(page.locator('[data-live]:visible')).toHaveCount(0);
  });
}

test('another tab hears of newer data without asking the server', async ({ page, context, baseURL }) => {
  await warm(page, 'chart/pmi/');
  const other = await context.newPage();
  // It hears nothing from the server itself, however long this takes.
  await other.route('**/feeds/state.json', (route) => route.abort());
  await other.goto(`${baseURL ?? ''}chart/pmi/`);
  await wake(other);
  const asked = watchRequests(other);
  await serve(page, { files: { 'pmi.json': newerPmi(54.9) } });
  await page.bringToFront();
  await askNow(page);
  await expect(chartPage(page).title).toContainText('54,9');
  await expect(chartPage(other).title).toContainText('54,9');
  expect(asked.filter((path) => path === 'feeds/pmi.json')).toEqual([]);
  await other.close();
});

test('a clock that is wrong is said, whichever way', async ({ page }) => {
  await open(page, 'sources/');
  for (const [hours, says] of [
    [26, 'Jam perangkat tidak sesuai: lebih lambat 26 jam daripada jam peladen.'],
    [-3, 'Jam perangkat tidak sesuai: lebih cepat 3 jam daripada jam peladen.'],
  ] as const) {
    await page.route('**/feeds/state.json', async (route) => {
      const response = await route.fetch();
      const date = new Date(Date.now() + hours * 3_600_000).toUTCString();
      await route.fulfill({ response, headers: { ...response.headers(), date } });
    });
    await askNow(page);
    await expect(page.locator('[data-live="clock"]')).toContainText(says);
    await page.unrouteAll();
  }
  // An answer that a cache kept for three hours says so, and nothing is wrong.
  await page.route('**/feeds/state.json', async (route) => {
    const response = await route.fetch();
    const date = new Date(Date.now() - 3 * 3_600_000).toUTCString();
    await route.fulfill({ response, headers: { ...response.headers(), date, age: '10800' } });
  });
  await askNow(page);
  await expect(page.locator('[data-live="clock"]')).toHaveCount(0);
});

test('a server that goes back to an older state is not followed', async ({ page }) => {
  await warm(page, 'chart/pmi/');
  await serve(page, { files: { 'pmi.json': publishedText('pmi').replace('"pmi"', '"pmi"') + ' ' }, later: -60 });
  await askNow(page);
  await expect(page.locator('[data-live="stale"]')).toContainText(
    'Pembaruan gagal: peladen mengirim berkas yang lebih lama.',
  );
  await expect(chartPage(page).title).toContainText('53,8');
  expect(await said(page, 'news')).toEqual([]);
});
