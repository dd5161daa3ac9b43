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

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('links lead from page to page', async ({ page }) => {
    await page.goto('./');
    const title = page.getByRole('heading', { level: 1 });
    await page.getByRole('article').filter({ hasText: 'PMI manufaktur' }).getByRole('link').click();
    await expect(page).toHaveURL('chart/pmi/');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL('en/chart/pmi/');
    await expect(title).toContainText('Manufacturing PMI');
    await page.getByRole('navigation').getByRole('link', { name: 'Milestones' }).click();
    await expect(page).toHaveURL('en/milestones/');
    await page.getByRole('navigation').getByRole('link', { name: 'Sources' }).click();
    await expect(page).toHaveURL('en/sources/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Manufacturing PMI/u })
      .first()
      .click();
    await expect(page).toHaveURL('en/chart/pmi/');
  });
});
