import { headersFor } from '@/publish/security';
import { open, wake } from './alive';
import { base, builtRules, href } from './builtSite';
import { chartPage } from './chartPage';
import { expect, test } from './fixtures';

/** What no answer goes without, whatever else it has; the policy is in each kind's own rule. */
const everywhere = ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy'];

test('every kind of answer carries the headers of the one definition', async ({ page, request }) => {
  const assets: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith(href('assets/'))) assets.push(pathname.slice(base.length));
  });
  await page.goto('./');
  await expect(page.getByRole('article').first()).toBeVisible();
  for (const kind of ['.js', '.woff2'])
    expect(
      assets.some((path) => path.endsWith(kind)),
      `the page loads a ${kind}`,
    ).toBe(true);
  const rules = builtRules();
  const paths = ['', 'en/chart/pmi/', 'icon.svg', 'feeds/pmi.json', 'schema/feed.v1.json', ...assets];
  for (const path of [...paths, 'tidak/ada/']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(path === 'tidak/ada/' ? 404 : 200);
    const sent = response.headers();
    const wanted = path === 'tidak/ada/' ? headersFor(rules, '/404.html') : headersFor(rules, `/${path}`);
    expect(Object.keys(wanted), path).toEqual(expect.arrayContaining(everywhere));
    // A browser would start a second process for the page; decision 0007.
    expect(sent['cross-origin-opener-policy'], path).toBeUndefined();
    for (const [name, value] of Object.entries(wanted))
      expect(sent[name.toLowerCase()], `${name} of ${path}`).toBe(value);
  }
  const type = async (path: string): Promise<string | undefined> => (await request.get(path)).headers()['content-type'];
  expect(await type('feeds/pmi.json')).toMatch(/^application\/json/u);
  expect(await type('en/')).toMatch(/^text\/html;\s*charset=utf-8/iu);
  expect((await request.get('_headers')).status()).toBe(404);
  expect((await request.post('./')).status()).toBe(405);
});

for (const { path, language, title, chart } of [
  { path: 'tidak/ada/', language: 'id', title: 'Halaman tidak ditemukan', chart: 'chart/pmi/' },
  { path: 'en/chart/pmi-2/', language: 'en', title: 'Chart not found', chart: 'en/chart/pmi/' },
] as const) {
  test(`${path} is an honest 404 in its language that leads on`, async ({ page, expected }) => {
    expected.push(/^console error: .*404/u);
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await wake(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(new RegExp(title, 'u'));
    await page.getByRole('main').getByRole('link', { name: /PMI/u }).click();
    await expect(page).toHaveURL(chart);
    await expect(chartPage(page, language).title).toContainText(language === 'id' ? '53,8' : '53.8');
  });
}

test('the chart stays visible in forced colours, and nothing moves where motion is not wanted', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await open(page, 'chart/pmi/');
  const { cursor, card } = chartPage(page);
  await cursor.focus();
  await page.keyboard.press('End');
  await expect(card).toBeVisible();
  await expect(page.locator('[data-plot] .recharts-surface')).toBeVisible();
  const running = await page.evaluate(
    () => document.getAnimations().filter((animation) => animation.playState === 'running').length,
  );
  expect(running).toBe(0);
  const faint = await page.evaluate(() => {
    const brightness = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
      return red * 0.3 + green * 0.6 + blue * 0.1;
    };
    const ground = brightness(getComputedStyle(document.body).backgroundColor);
    const drawn = [...document.querySelectorAll('[data-plot] .recharts-line-curve, [data-plot] svg text')];
    const colours = drawn.map((element) => {
      const { stroke, fill } = getComputedStyle(element);
      return element.tagName === 'text' ? fill : stroke;
    });
    return { drawn: drawn.length, faint: colours.filter((colour) => Math.abs(brightness(colour) - ground) < 60) };
  });
  expect(faint.drawn).toBeGreaterThan(10);
  expect(faint.faint).toEqual([]);
});
