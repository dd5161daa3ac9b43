import { expect, type Locator, type Page } from '@playwright/test';
import { watchPage } from '@tests/browser/watchPage';

/** What the browser itself says of requests that fail, and Playwright of workers that it does not let in. */
const ofTheBrowser = [
  /^console error: Failed to load resource/u,
  /^request failed: .*\/(?:feeds|stories)\//u,
  /^console \w+: .*(?:ERR_|net::|blocked by CORS policy)/u,
  /Service Worker registration blocked by Playwright/u,
];

/** A page and what it must not do, which grows as it happens. */
export interface Watched {
  readonly page: Page;
  /** Errors that nobody caught, warnings, breaches of the policy, requests to strangers since the last look. */
  readonly problems: () => readonly string[];
}

/** Watches a page that has not gone anywhere yet. */
export async function watched(page: Page, home: string): Promise<Watched> {
  const seen = await watchPage(page, home);
  let looked = 0;
  return {
    page,
    problems: () => {
      const fresh = seen.slice(looked);
      looked = seen.length;
      return fresh.filter((problem) => !ofTheBrowser.some((pattern) => pattern.test(problem)));
    },
  };
}

/** Something that a page shows after a while of its own clock. */
interface Coming {
  readonly shown: Locator;
  readonly what: string;
  /** So many seconds of the page's clock are passed, once the server was asked. */
  readonly seconds?: number;
  readonly isAsked?: () => boolean;
}

/**
 * Waits for something that a page shows, passing time where it waits for time to pass. What is not there after fifteen
 * seconds more never comes: no page may only load for longer.
 */
export async function comes(page: Page, { shown, what, seconds = 0, isAsked = () => true }: Coming): Promise<void> {
  if (seconds > 0)
    await expect.poll(isAsked, { message: `the server is asked, before ${what}`, intervals: [20] }).toBe(true);
  for (let passed = 0; passed < seconds && !(await shown.first().isVisible()); passed += 1) {
    await page.clock.runFor(1000);
    // What was asked for meanwhile is answered in real time.
    await page.waitForTimeout(60);
  }
  await expect(shown.first(), what).toBeVisible({ timeout: 15_000 });
}

/** No page is blank and none only loads: a heading, words, nothing that says that it is on its way. */
export async function expectPage({ page, problems }: Watched): Promise<void> {
  const found = await page.evaluate(() => {
    const main = document.querySelector<HTMLElement>('main');
    const isSeen = (each: Element): boolean => each.checkVisibility({ visibilityProperty: true });
    const drawn = [...(main?.querySelectorAll('svg text') ?? [])].filter(isSeen).map((each) => each.textContent);
    return {
      headings: [...(main?.querySelectorAll('h1, h2, h3') ?? [])].filter(isSeen).length,
      letters: `${main?.innerText ?? ''}${drawn.join('')}`.replace(/\s+/gu, '').length,
      loading: [...document.querySelectorAll('[class*="loading"], [aria-busy="true"], progress')].filter(isSeen).length,
      polluted: Reflect.ownKeys(Object.prototype).length !== 12 || Reflect.has(window, '__pwn'),
    };
  });
  expect(found.headings, 'headings').toBeGreaterThan(0);
  expect(found.letters, 'letters to read').toBeGreaterThanOrEqual(40);
  expect(found.loading, 'parts that only load').toBe(0);
  expect(found.polluted, 'Object.prototype or window were changed').toBe(false);
  expect(problems(), 'problems that the page reported').toEqual([]);
}
