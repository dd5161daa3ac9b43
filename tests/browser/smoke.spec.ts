import { wake } from './alive';
import { expect, test } from './fixtures';

const addresses = [
  { path: '', language: 'id' },
  { path: 'chart/pmi/', language: 'id' },
  { path: 'milestones/', language: 'id' },
  { path: 'statements/', language: 'id' },
  { path: 'sources/', language: 'id' },
  { path: 'en/', language: 'en' },
  { path: 'en/chart/pmi/', language: 'en' },
  { path: 'en/milestones/', language: 'en' },
  { path: 'en/sources/', language: 'en' },
];

test.describe('every kind of page', () => {
  for (const { path, language } of addresses) {
    test(`opens at /${path} with a heading, in its language, without a complaint`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/u);
    });
  }

  test('an address without a page is an honest 404 that leads on', async ({ page, expected }) => {
    expected.push(/^console error: .*404/u);
    const response = await page.goto('tidak/ada/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/u);
    await wake(page);
    await page.getByRole('main').getByRole('link', { name: /PMI/u }).click();
    await expect(page).toHaveURL('chart/pmi/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/PMI/u);
  });
});
