import { open } from './alive';
import { chartPage } from './chartPage';
import { expect, test } from './fixtures';

for (const { path, language, figure, address } of [
  { path: 'chart/pmi/?to=2021-04&from=2020-01', language: 'id', figure: '54,6', address: /from=2020-01&to=2021-04/u },
  { path: 'en/chart/harbolnas/', language: 'en', figure: 'Rp31.2', address: /\/en\/chart\/harbolnas\//u },
] as const) {
  test(`on paper stand the chart, its figures, sources and address: ${path}`, async ({ page }) => {
    await open(page, path);
    const { title, rows, cursor } = chartPage(page, language);
    await expect(cursor).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    for (const gone of [page.getByRole('navigation').first(), page.getByRole('contentinfo'), page.getByRole('banner')])
      await expect(gone).toBeHidden();
    await expect(page.getByRole('combobox')).toBeHidden();
    await expect(title).toBeVisible();
    await expect(page.locator('[data-plot] svg:has(text)').first()).toBeVisible();
    const table = page.getByRole('table').first();
    await expect(table).toBeVisible();
    await expect(table).toContainText(figure);
    expect(await rows.or(page.getByRole('row')).count()).toBeGreaterThan(5);
    await expect(page.getByRole('link', { name: address })).toBeVisible();
    const sources = page.locator('[aria-labelledby="all-sources"]').getByRole('listitem');
    await expect(sources.first()).toBeVisible();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
    // What was folded away on screen is folded away again.
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('table')).toHaveCount(0);
  });
}

test('a page is printed complete before the app has taken it over', async ({ page }) => {
  await page.goto('chart/pmi/');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('table').first()).toContainText('54,6');
  await expect(page.getByRole('figure').getByRole('img').filter({ visible: true })).toHaveCount(1);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('table')).toHaveCount(0);
});
