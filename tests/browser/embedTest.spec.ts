import { expect, type Frame, type Page } from '@playwright/test';
import type { Language } from '@/i18n/language';
import { embedTestMessages, type Found, type LinksFound } from '@/i18n/messages/embedTest';
import { axeFinds } from './axe';
import { allHosts, article, frame, ourSandbox, ourScript, wordPressPage } from './hosts/hostPages';
import { contentHeight, frameHeight, frameWith, test } from './hosts/hostTest';

const languages: readonly Language[] = ['id', 'en'];
const words = embedTestMessages.id;
const path = 'embed/test/';

/** A text with its arguments as a pattern that any number fits. */
function withNumbers(said: string): RegExp {
  const plain = said.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`^${plain.replaceAll('#', String.raw`\d[\d.,]*`)}$`, 'u');
}

/** The line of a test says what was found and what it means. */
async function says(page: Page | Frame, name: string, found: Found): Promise<void> {
  const line = page.locator('#results dl > div').filter({ has: page.getByText(name, { exact: true }) });
  await expect(line.locator('strong')).toHaveText(withNumbers(found.said));
  await expect(line.locator('dd').nth(1)).toHaveText(found.means);
}

async function verdict(page: Page | Frame, text: string): Promise<void> {
  await expect(page.locator('#verdict')).toHaveText(text);
}

/** The headline about a place, from what became of the height and of links. */
function told(height: keyof typeof words.verdict.height, links: LinksFound, ...more: readonly string[]): string {
  return words.verdict.told([words.verdict.height[height], words.verdict.links[links], ...more].join('; '));
}

async function advises(page: Page | Frame, text: string): Promise<void> {
  await expect(page.locator('#advice')).toHaveText(text);
}

test('in a sandbox with our script everything that embeds need works', async ({ page, host, home }) => {
  await page.goto(host.page(article(frame(`${home}${path}?check=kept`, ourSandbox) + ourScript(home))));
  const embed = await frameWith(page, path);
  await verdict(embed, told('follows', 'untried'));
  await advises(embed, words.advice.untried(words.tabs.attempt));
  await expect(embed.locator('#code')).toBeHidden();
  await says(embed, words.scripts.name, words.scripts.run);
  await says(embed, words.frame.name, words.frame.inside);
  await says(embed, words.height.name, words.height.follows('#', '#'));
  await says(embed, words.width.name, words.width.enough('#'));
  await says(embed, words.parameters.name, words.parameters.kept);
  await says(embed, words.network.name, words.network.reached);
  await says(embed, words.origin.name, words.origin.sandboxed);
  await says(embed, words.referrer.name, words.referrer.site);
  await says(embed, words.storage.name, words.storage.refused);
  await says(embed, words.clipboard.name, words.clipboard.refused);
  await says(embed, words.fullscreen.name, words.fullscreen.refused);
  expect(Math.abs((await frameHeight(embed)) - (await contentHeight(embed)))).toBeLessThanOrEqual(2);

  await says(embed, words.tabs.name, words.tabs.untried);
  const tab = page.waitForEvent('popup');
  await embed.getByRole('button', { name: words.tabs.attempt }).click();
  expect((await tab).url()).toBe(home);
  await says(embed, words.tabs.name, words.tabs.opened);
  await verdict(embed, told('follows', 'opened'));
  await advises(embed, words.advice.fine);

  await embed.getByText(words.results, { exact: true }).click();
  await says(embed, words.downloads.name, words.downloads.untried);
  const download = page.waitForEvent('download');
  await embed.getByRole('link', { name: words.downloads.attempt }).click();
  expect((await download).suggestedFilename()).toBe('pendopo-test.txt');
  await says(embed, words.downloads.name, words.downloads.tried);

  const summary = await embed.locator('#summary').textContent();
  const names = await embed.locator('#results dt').allTextContents();
  expect(names).toHaveLength(14);
  expect(summary?.split('\n').map((line) => line.split(':')[0])).toEqual([...names, words.browser]);
  expect(summary).toContain(words.labelled(words.tabs.name, words.tabs.opened.said));
});

test('without a sandbox it tells what else is allowed', async ({ page, host, home }) => {
  const src = `${home}${path}?other=1`;
  const allowed = 'allow="fullscreen; clipboard-write" referrerpolicy="unsafe-url"';
  await page.goto(host.page(article(frame(src, allowed) + frame(`${home}${path}#b`, 'referrerpolicy="no-referrer"'))));
  const [first, second] = [await frameWith(page, 'other=1'), await frameWith(page, '#b')];
  await says(first, words.origin.name, words.origin.own);
  await says(first, words.fullscreen.name, words.fullscreen.allowed);
  await says(first, words.clipboard.name, words.clipboard.allowed);
  await says(first, words.referrer.name, words.referrer.address);
  await says(first, words.parameters.name, words.parameters.other);
  await says(second, words.referrer.name, words.referrer.none);
  await says(second, words.parameters.name, words.parameters.none);
});

test('it sees a height that stays, and one that is answered late', async ({ page, host, home }) => {
  await page.goto(host.page(article(frame(home + path, ourSandbox))));
  const embed = await frameWith(page, path);
  await verdict(embed, told('fixed', 'untried'));
  await advises(embed, words.advice.fixed);
  await says(embed, words.height.name, words.height.fixed('#', '#'));
  await page.addScriptTag({ url: `${home}embed.js` });
  await verdict(embed, told('follows', 'untried'));
});

test('it sees a host that never makes a frame smaller', async ({ page, host, home }) => {
  const [datawrapper] = allHosts(home).filter(({ name }) => name === 'Datawrapper');
  const growing = (datawrapper?.page(home + path) ?? '').replace(
    /frame\.style\.height = height/u,
    'frame.style.height = Math.max(frame.clientHeight, height)',
  );
  expect(growing).toContain('Math.max');
  await page.goto(host.page(growing));
  const embed = await frameWith(page, path);
  await verdict(embed, told('grows', 'untried'));
  await says(embed, words.height.name, words.height.grows('#', '#'));
});

test('it sees that WordPress limits the height and opens links itself', async ({ page, host, home }) => {
  await page.goto(host.page(wordPressPage(home + path).replace('width="1200"', 'width="600"')));
  const embed = await frameWith(page, path);
  await verdict(embed, told('limited', 'host'));
  await advises(embed, words.advice.limited);
  await says(embed, words.height.name, words.height.limited('#', '#'));
  await says(embed, words.tabs.name, words.tabs.host);
});

test('it sees blocked tabs and data that cannot be fetched', async ({ page, host, home, expected }) => {
  expected.push(/^console error: .*(?:allow-popups|ERR_FAILED|catalogue)/u, /^request failed: .*catalogue\.json/u);
  await page.route('**/feeds/catalogue.json', (route) => route.abort());
  await page.goto(host.page(article(frame(home + path, 'sandbox="allow-scripts"'))));
  const embed = await frameWith(page, path);
  await says(embed, words.network.name, words.network.refused);
  await embed.getByRole('button', { name: words.tabs.attempt }).click();
  await says(embed, words.tabs.name, words.tabs.blocked);
  await verdict(embed, told('fixed', 'blocked', words.verdict.noData));
  await advises(embed, words.advice.blocked);
});

for (const language of languages) {
  const own = embedTestMessages[language];
  const address = `${language === 'en' ? 'en/' : ''}${path}`;

  test(`without scripts it says what remains (${language})`, async ({ page, host, home, expected }) => {
    expected.push(/^console error: Blocked script execution/u);
    await page.goto(host.page(article(frame(home + address, 'sandbox'))));
    const embed = page.frameLocator('iframe');
    await expect(embed.locator('#verdict')).toHaveText(own.noScript.said);
    await expect(embed.getByText(own.noScript.means)).toBeVisible();
    await expect(
      embed.getByText('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"').first(),
    ).toBeVisible();
    await expect(embed.locator('#code')).toContainText(`${home}${address}?check=kept`);
    await expect(embed.getByText(own.summary)).toBeHidden();
    await expect(embed.getByRole('link', { name: own.open })).toHaveAttribute('target', '_blank');
  });

  test(`opened by itself it says so, at 320 px and in both themes (${language})`, async ({ page, home }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(home + address);
    await verdict(page, own.verdict.alone);
    await advises(page, own.advice.alone);
    await expect(page.locator('#code')).toBeVisible();
    await expect(page.locator('#ask')).toHaveCount(0);
    await says(page, own.frame.name, own.frame.alone);
    await says(page, own.height.name, own.height.alone);
    await says(page, own.scheme.name, own.scheme.light);
    await says(page, own.width.name, own.width.enough('#'));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const light = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.emulateMedia({ colorScheme: 'dark' });
    await says(page, own.scheme.name, own.scheme.dark);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(light);
    expect(await axeFinds(page)).toEqual([]);
    await page.setViewportSize({ width: 300, height: 640 });
    await says(page, own.width.name, own.width.narrow('#', '320'));
    await page.goto(`${home}${address}?theme=light`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(light);
    await says(page, own.network.name, own.network.reached);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
  });
}

test('the code that it shows can be copied, and is the one to paste', async ({ page, host, home, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(home + path);
  await page.getByRole('button', { name: words.code.copy }).click();
  await expect(page.getByText(words.code.copied)).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toBe(await page.locator('#code').textContent());
  await page.goto(host.page(article(code)));
  const embed = await frameWith(page, path);
  await verdict(embed, told('follows', 'untried'));
  await says(embed, words.parameters.name, words.parameters.kept);
});
