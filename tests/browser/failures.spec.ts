import type { Page, Route } from '@playwright/test';
import type { FeedErrorName } from '@/feeds/feedError';
import { errorMessages } from '@/i18n/messages/error';
import { open, withoutData } from './alive';
import { chartPage } from './chartPage';
import { expect, test } from './fixtures';
import { sayNothing } from './keptData';
import { publishedCatalogue, publishedText } from './publishedData';

const json = 'application/json';
const { charts } = publishedCatalogue();

interface Failure {
  readonly feed: string;
  readonly name: FeedErrorName;
  readonly answer: (route: Route, text: string) => Promise<void>;
  /** What the browser itself writes to the console. */
  readonly says?: readonly RegExp[];
}

const failures: readonly Failure[] = [
  {
    feed: 'pmi',
    name: 'FeedHttpError',
    answer: (route) => route.fulfill({ status: 500, contentType: 'text/plain', body: 'rusak' }),
    says: [/^console error: .*500.*pmi\.json/u],
  },
  {
    feed: 'umkm-baru',
    name: 'FeedNetworkError',
    answer: (route) => route.abort('connectionreset'),
    says: [/^console error: .*ERR_CONNECTION_RESET/u, /^request failed: .*umkm-baru\.json net::ERR_CONNECTION_RESET/u],
  },
  {
    feed: 'umkm-total',
    name: 'FeedContentTypeError',
    answer: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Masuk</title>' }),
  },
  {
    feed: 'esmart-ikm',
    name: 'FeedParseError',
    answer: (route, text) => route.fulfill({ contentType: json, body: text.slice(0, 900) }),
  },
  {
    feed: 'iki',
    name: 'FeedTooLargeError',
    answer: (route, text) => route.fulfill({ contentType: json, body: text + ' '.repeat(2 ** 21) }),
  },
  {
    feed: 'qris',
    name: 'FeedSchemaError',
    answer: (route, text) => route.fulfill({ contentType: json, body: text.replaceAll('"value"', '"nilai"') }),
  },
  {
    feed: 'harbolnas',
    name: 'FeedVersionError',
    answer: (route, text) => route.fulfill({ contentType: json, body: text.replace(/"1\.\d+"/u, '"2.0"') }),
  },
  {
    feed: 'pdb-industri',
    name: 'FeedSemanticError',
    answer: (route, text) => route.fulfill({ contentType: json, body: text.replaceAll('2019-Q1', '2019-Q2') }),
  },
];

/** Comes from a page that holds no data but the catalogue, and asks for none, to the one that a link there names. */
async function openFromNowhere(page: Page, expected: RegExp[], link: 'Ikhtisar' | 'Overview' | RegExp): Promise<void> {
  expected.push(/^console error: .*404/u);
  await open(page, `${link === 'Overview' ? 'en/' : ''}tidak/ada/`);
  await page.getByRole('main').getByRole('link', { name: link }).click();
}

test.describe('one feed that fails costs one panel', () => {
  for (const language of ['id', 'en'] as const) {
    const words = errorMessages[language];

    // Four feeds fail in four ways on one page; the same pages are checked in both languages.
    test(`and says in words and by name what happened (${language})`, async ({ page, expected }) => {
      const own = failures.filter((_, index) => index % 2 === (language === 'id' ? 0 : 1));
      expected.push(...own.flatMap(({ says = [] }) => says));
      // What the page does by itself must not be counted.
      await sayNothing(page);
      const asked = new Map<string, number>();
      let broken = true;
      for (const { feed, answer } of own)
        await page.route(`**/feeds/${feed}.json`, async (route) => {
          asked.set(feed, (asked.get(feed) ?? 0) + 1);
          await (broken ? answer(route, publishedText(feed)) : route.continue());
        });
      await openFromNowhere(page, expected, language === 'en' ? 'Overview' : 'Ikhtisar');
      const alerts = page.getByRole('alert');
      const cards = page.getByRole('article').getByRole('link');
      await expect(alerts).toHaveCount(own.length);
      await expect(cards).toHaveCount(charts.length - own.length);
      for (const { feed, name } of own) {
        const chart = charts.find((candidate) => candidate.feed === feed);
        const alert = alerts.filter({ hasText: words.feedFailed(chart?.name[language] ?? feed) });
        const said = name === 'FeedHttpError' ? words.serverFault('500') : words.byName[name];
        await expect(alert).toContainText(said.what);
        await expect(alert).toContainText(said.wayOut);
        await expect(alert.getByText(name)).toBeHidden();
        await alert.getByText(words.technical).click();
        await expect(alert.getByText(name, { exact: true })).toBeVisible();
        const passing = name === 'FeedHttpError' || name === 'FeedNetworkError';
        expect(asked.get(feed), `times that ${feed} was asked for`).toBe(passing ? 3 : 1);
      }

      broken = false;
      await alerts.first().getByRole('button', { name: words.retry }).click();
      await expect(alerts).toHaveCount(own.length - 1);
      await page.getByRole('button', { name: words.retryAll }).click();
      await expect(alerts).toHaveCount(0);
      await expect(cards).toHaveCount(charts.length);
    });
  }

  test('alone, it leaves nine cards, and a person can try it again', async ({ page, expected }) => {
    await page.route('**/feeds/iki.json', (route) => route.fulfill({ contentType: json, body: '{"id":' }));
    await openFromNowhere(page, expected, 'Ikhtisar');
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(page.getByRole('article').getByRole('link')).toHaveCount(9);
    await expect(
      page.getByText('9 dari 10 umpan data terbaca. Gagal dibaca: Indeks Kepercayaan Industri.'),
    ).toBeVisible();
    await page.unroute('**/feeds/iki.json');
    await page.getByRole('alert').getByRole('button', { name: 'Coba lagi' }).click();
    await expect(page.getByRole('article').getByRole('link')).toHaveCount(10);
    await expect(page.getByText('10 dari 10 umpan data terbaca.')).toBeVisible();
  });

  test('its own page says so too, and the others are one link away', async ({ page }) => {
    await page.route('**/feeds/pmi.json', (route) => route.fulfill({ contentType: json, body: '{' }));
    await withoutData(page);
    await open(page, 'chart/pmi/');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('PMI manufaktur: data tidak terbaca');
    await page.unroute('**/feeds/pmi.json');
    await alert.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(chartPage(page).title).toContainText('53,8');
    await open(page, 'sources/');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('when every feed fails the page says so, each by name, and all can be tried again at once', async ({ page }) => {
  let broken = true;
  await page.route(/\/feeds\/(?!catalogue|milestones)/u, (route) =>
    broken ? route.fulfill({ contentType: 'text/html', body: '<title>Masuk</title>' }) : route.continue(),
  );
  await withoutData(page);
  await open(page, './');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Tidak satu pun umpan data dapat dibaca');
  await expect(page.getByRole('alert')).toHaveCount(charts.length);
  for (const chart of charts)
    await expect(page.getByRole('alert').filter({ hasText: `${chart.name.id}: data tidak terbaca` })).toBeVisible();
  await expect(page.getByText('0 dari 10 umpan data terbaca.')).toBeVisible();
  broken = false;
  await page.getByRole('button', { name: 'Coba lagi semuanya' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(title).toContainText('PMI');
});

for (const { path, title, action } of [
  { path: './', title: 'Daftar grafik tidak terbaca', action: 'Coba lagi' },
  { path: 'en/chart/pmi/', title: 'The list of charts could not be read', action: 'Try again' },
]) {
  test(`without the catalogue ${path} still says what happened and tries again`, async ({ page }) => {
    await page.route('**/feeds/catalogue.json', (route) => route.fulfill({ contentType: json, body: '[]' }));
    await withoutData(page);
    await open(page, path);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(title);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/u);
    await expect(page.getByRole('banner').getByRole('link').first()).toBeVisible();
    await page.unroute('**/feeds/catalogue.json');
    await alert.getByRole('button', { name: action }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('PMI');
    await expect(alert).toHaveCount(0);
  });
}

test('without the milestones charts are drawn and say what is missing', async ({ page, expected }) => {
  await page.route('**/feeds/milestones.json', (route) => route.fulfill({ contentType: json, body: '{}' }));
  await openFromNowhere(page, expected, /PMI/u);
  const chart = chartPage(page);
  await expect(chart.title).toContainText('53,8 pada Februari 2026');
  await expect(chart.cursor).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Grafik tetap digambar, tetapi tanpa penanda tonggak.');
  await expect(chart.flags).toHaveCount(0);
  await expect(page.getByText('Penanda menunjukkan waktu, bukan sebab-akibat.')).toHaveCount(0);
  await page.unroute('**/feeds/milestones.json');
  await page.getByRole('alert').getByRole('button', { name: 'Coba lagi' }).click();
  await expect(chart.flags.first()).toBeVisible();
});

test('a slow feed is said to load, then to be slow, then given up', async ({ page, expected }) => {
  let slow = true;
  const held: Route[] = [];
  await page.route('**/feeds/pmi.json', async (route) => {
    if (slow) held.push(route);
    else await route.continue();
  });
  // What the page does by itself must not be counted.
  await sayNothing(page);
  await page.clock.install();
  await openFromNowhere(page, expected, /PMI/u);
  const loading = page.getByText('Memuat PMI manufaktur …');
  const isSlow = page.getByText('Sambungan lambat.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('PMI manufaktur');
  await expect(loading).toBeVisible();
  await page.clock.runFor(3000);
  await expect(isSlow).toBeVisible();
  for (let second = 0; second < 8; second += 2) await page.clock.runFor(2000);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Peladen tidak mengirim berkas data dalam batas waktu.');
  await alert.getByText('Rincian teknis').click();
  await expect(alert.getByText('FeedTimeoutError')).toBeVisible();
  expect(held, 'attempts').toHaveLength(1);
  slow = false;
  await alert.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(chartPage(page).title).toContainText('53,8');
});
