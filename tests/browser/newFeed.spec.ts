import { open, withoutData } from './alive';
import { href } from './builtSite';
import { expect, test } from './fixtures';
import { publishedText } from './publishedData';

const values = [101, 103.5, 102, null, 107.2];

/** A feed that nobody has written a line of code for, after docs/contracts/feed.md. */
const feed = {
  version: '1.0',
  id: 'uji',
  title: { id: 'Indeks contoh', en: 'Example index' },
  description: { id: 'Indeks bulanan untuk contoh.', en: 'A monthly index for the example.' },
  rights: {
    owner: { id: 'Lembaga Contoh', en: 'Example Agency' },
    note: { id: 'Boleh dikutip.', en: 'May be cited.' },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    reuse: 'open',
  },
  modified: '2021-07-10',
  nextRelease: null,
  sources: [
    {
      id: 'rilis',
      publisher: 'Lembaga Contoh',
      url: 'https://example.org/rilis',
      title: 'Rilis',
      published: '2021-07-01',
    },
  ],
  series: [
    {
      id: 'indeks',
      title: { id: 'Indeks contoh bulanan', en: 'Example index, monthly' },
      label: { id: 'Indeks', en: 'Index' },
      freq: 'M',
      unit: { code: 'index-2010', name: { id: '', en: '' } },
      unitMult: 0,
      decimals: 1,
      adjustment: 'N',
      base: '2010',
      nature: 'index',
      observations: values.map((value, index) => ({
        period: `2021-0${index + 1}`,
        value,
        ...(value === null ? { status: 'L' } : {}),
        published: null,
        source: 'rilis',
        confidence: 'press-release',
      })),
    },
  ],
};

const chart = {
  id: 'uji-coba',
  name: { id: 'Indeks uji', en: 'Trial index' },
  feed: 'uji',
  series: ['indeks'],
  form: 'line',
};

interface Catalogue {
  feeds: unknown[];
  charts: unknown[];
}

test('an eleventh feed needs no code: it has a card, a chart, a table and its sources', async ({ page }) => {
  const catalogue: Catalogue = JSON.parse(publishedText('catalogue'));
  catalogue.feeds.push({ id: 'uji', path: 'uji.json' });
  catalogue.charts.push(chart);
  await page.route('**/feeds/catalogue.json', (route) => route.fulfill({ json: catalogue }));
  await page.route('**/feeds/uji.json', (route) => route.fulfill({ json: feed }));

  // Pages hold the catalogue that they were built from; one that fetches it hears of the eleventh.
  await withoutData(page);
  await open(page, 'milestones/');
  await page.getByRole('navigation').getByRole('link', { name: 'Ikhtisar' }).click();
  await expect(page.getByText('11 dari 11 umpan data terbaca.')).toBeVisible();
  const card = page.getByRole('article').filter({ hasText: 'Indeks uji' });
  await expect(card).toContainText('107,2');
  await expect(card.locator('svg')).toBeVisible();
  await card.getByRole('link').click();
  await expect(page).toHaveURL('chart/uji-coba/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Indeks uji 107,2 pada Mei 2021');
  await expect(page.getByRole('figure').getByText('Pemilik data: Lembaga Contoh.')).toBeVisible();
  await page.getByRole('slider', { name: /^Baca grafik/u }).focus();
  await page.keyboard.press('Home');
  await expect(page.locator('[data-reading-card]')).toContainText('101');
  await page.keyboard.press('t');
  await expect(page.getByRole('figure').getByRole('rowheader')).toHaveText([
    'Mei 2021',
    'April 2021',
    'Maret 2021',
    'Februari 2021',
    'Januari 2021',
  ]);
  await expect(page.getByRole('row', { name: /^April 2021/u })).toContainText('tidak ada angka');

  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('en/chart/uji-coba/?view=table');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Trial index 107.2 in May 2021');
  await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Sources' }).click();
  const report = page.getByRole('article', { name: 'Example index' });
  await expect(report).toContainText('Example Agency');
  await expect(report.getByRole('link', { name: /uji\.json/u })).toHaveAttribute('href', href('feeds/uji.json'));
  await page.getByRole('searchbox').fill('Lembaga Contoh');
  await expect(page.getByRole('link', { name: /Lembaga Contoh/u })).toHaveAttribute(
    'href',
    'https://example.org/rilis',
  );
});
