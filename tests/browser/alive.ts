import { expect, type Page } from '@playwright/test';

/** Whether the app answers for the page: React keeps what it knows on the elements that it took over. */
async function isAlive(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    // The heading comes to life with the page's own content, which may be later than the frame around it.
    const heading = document.querySelector('h1');
    return heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactProps'));
  });
}

/** Waits until the app has taken the page over, for that many milliseconds at most. */
export async function alive(page: Page, timeout = 30_000): Promise<void> {
  await expect
    .poll(() => isAlive(page), { intervals: [10, 20, 50], timeout, message: 'the app takes the page over' })
    .toBe(true);
}

/**
 * Lets the app take over a page that shows what its file holds, as the first movement of a pointer does. A page that has
 * just been brought anew may not listen yet: a reader moves on, too.
 */
export async function wake(page: Page): Promise<void> {
  await expect(async () => {
    await page.mouse.move(2, 2);
    await page.mouse.move(1, 1);
    await alive(page, 10_000);
  }).toPass({ timeout: 30_000 });
}

/**
 * Takes from every page the data that it was rendered from, as a page has none that shows too much of it: the app then
 * asks for the files before it takes over.
 */
export async function withoutData(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') {
      await route.fallback();
      return;
    }
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(/<script[^>]*\bdata-file=.*?<\/script>/gsu, '') });
  });
}

/** Opens an address and lets the app take the page over. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await wake(page);
}
