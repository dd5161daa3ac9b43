import { expect, test as base, type Frame, type Page } from '@playwright/test';
import { href } from '@tests/browser/builtSite';
import { watchPage } from '@tests/browser/watchPage';
import { otherSite, type OtherSite } from './siteServers';

interface Fixtures {
  /** Our site's address with its base path. */
  readonly home: string;
  /** Problems that a test provokes. */
  readonly expected: RegExp[];
}

interface WorkerFixtures {
  /** Somebody else's site. */
  readonly host: OtherSite;
  /** A third one, which has no business here. */
  readonly stranger: OtherSite;
}

/** What iframe-resizer's own script says when it greets a frame that has not begun to load; it greets again after. */
const early = /^console warning: Failed to execute 'postMessage' on 'DOMWindow': .*\/iframeResizer\.js\)$/u;

/** Pages of other sites with our frames in them; any problem that one of their documents reports fails the test. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  host: [
    async ({ browserName: _browser }, use) => {
      const site = await otherSite('localhost');
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  stranger: [
    async ({ browserName: _browser }, use) => {
      const site = await otherSite('127.0.0.1');
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  home: async ({ baseURL }, use) => {
    await use(new URL(href(''), baseURL).href);
  },
  expected: async ({ browserName: _browser }, use) => {
    await use([]);
  },
  page: async ({ page, baseURL, host, stranger, expected }, use) => {
    const problems = await watchPage(page, baseURL);
    await use(page);
    // The three sites of a test are no strangers to each other.
    const known = [host, stranger].map(({ origin }) => `request to a stranger: ${origin}/`);
    const patterns = [...expected, early];
    const surprises = problems.filter(
      (problem) =>
        !known.some((start) => problem.startsWith(start)) && !patterns.some((pattern) => pattern.test(problem)),
    );
    expect(surprises, 'problems that the page reported').toEqual([]);
  },
});

/** The document in a frame of the page whose address has `part` in it. */
export async function frameWith(page: Page, part: string): Promise<Frame> {
  await expect.poll(() => page.frames().filter((frame) => frame.url().includes(part)).length).toBeGreaterThan(0);
  const frame = page.frames().find((each) => each.url().includes(part));
  if (!frame) throw new Error(`no frame shows ${part}`);
  return frame;
}

/** How high the document in a frame wants to be, in pixels. */
export function contentHeight(frame: Frame): Promise<number> {
  return frame.locator('#embed-root').evaluate((root) => root.getBoundingClientRect().height);
}

/** How high the inside of a frame is, in pixels. */
export async function frameHeight(frame: Frame): Promise<number> {
  const element = await frame.frameElement();
  return element.evaluate((each) => (each instanceof HTMLIFrameElement ? each.clientHeight : -1));
}
