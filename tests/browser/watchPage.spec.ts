import type { Page } from '@playwright/test';
import { headersFor } from '@/publish/security';
import { builtRules } from './builtSite';
import { expect, test } from './fixtures';
import { watchPage } from './watchPage';

/** A page of our own origin under the site's own headers whose script does something wrong. */
async function open(page: Page, script: string, body = '<p>Halaman uji</p>'): Promise<void> {
  await page.route('**/uji/*', async (route) => {
    const url = route.request().url();
    if (url.endsWith('putus')) {
      await route.abort('connectionreset');
      return;
    }
    const isScript = url.endsWith('.js');
    await route.fulfill({
      headers: { ...headersFor(builtRules(), '/sources/'), 'Content-Type': isScript ? 'text/javascript' : 'text/html' },
      body: isScript
        ? script
        : `<!doctype html><html lang="id"><title>Uji</title>${body}<script src="page.js"></script>`,
    });
  });
  await page.goto('uji/page.html');
}

const faults = [
  { name: 'an error in the console', script: 'console.error("rusak")', says: /^console error: rusak/u },
  { name: 'a warning in the console', script: 'console.warn("awas")', says: /^console warning: awas/u },
  { name: 'an uncaught error', script: 'setTimeout(() => { throw new Error("jatuh") })', says: /^uncaught: jatuh/u },
  { name: 'an unhandled rejection', script: 'Promise.reject(new Error("tolak"))', says: /^uncaught: tolak/u },
  { name: 'a missing file', script: 'fetch("/tiada.json")', says: /^console error: .*404/u },
  { name: 'a failed request', script: 'fetch("putus").catch(() => {})', says: /^request failed: .*putus/u },
  {
    name: 'a request to a stranger',
    script: 'fetch("https://example.org/").catch(() => {})',
    says: /^policy violation: connect-src https:\/\/example\.org/u,
  },
  {
    name: 'a picture from a stranger that the policy would stop',
    script: 'new Image().src = "https://example.org/titik.png"',
    says: /^request to a stranger: https:\/\/example\.org\/titik\.png/u,
  },
  {
    name: 'an inline script',
    script: '',
    body: '<script>document.title = "bocor"</script>',
    says: /^policy violation: script-src-elem inline/u,
  },
  {
    name: 'an inline style',
    script: 'document.querySelector("p").setAttribute("style", "color: red")',
    says: /^policy violation: style-src-attr inline/u,
  },
  {
    name: 'markup written as text',
    script: 'document.querySelector("p").innerHTML = "<b>tebal</b>"',
    says: /^policy violation: require-trusted-types-for/u,
  },
];

test.describe('the watch that every browser test stands on', () => {
  for (const { name, script, body, says } of faults) {
    test(`sees ${name}`, async ({ context, baseURL }) => {
      const page = await context.newPage();
      const problems = await watchPage(page, baseURL);
      await open(page, script, body);
      await expect.poll(() => problems.filter((problem) => says.test(problem)).length).toBeGreaterThan(0);
    });
  }

  test('sees nothing on a page that does nothing wrong', async ({ context, baseURL }) => {
    const page = await context.newPage();
    const problems = await watchPage(page, baseURL);
    await open(page, 'document.querySelector("p").textContent = "Baik"');
    await expect(page.getByText('Baik')).toBeVisible();
    expect(problems).toEqual([]);
  });

  test('lets a test announce a problem', async ({ page, expected }) => {
    expected.push(/^console warning: awas/u);
    await open(page, 'console.warn("awas"); document.querySelector("p").textContent = "Selesai"');
    await expect(page.getByText('Selesai')).toBeVisible();
  });

  test.describe('fails', () => {
    test('a test whose page reports a problem', async ({ page }) => {
      test.fail(true, 'the console error must fail it');
      await open(page, 'console.error("rusak"); document.querySelector("p").textContent = "Selesai"');
      await expect(page.getByText('Selesai')).toBeVisible();
    });

    test('a test whose announced problem does not occur', async ({ page, expected }) => {
      test.fail(true, 'the absent problem must fail it');
      expected.push(/^console warning: awas/u);
      await open(page, 'document.querySelector("p").textContent = "Selesai"');
      await expect(page.getByText('Selesai')).toBeVisible();
    });
  });
});
