import { expect, test as base } from '@playwright/test';
import { withoutPointer } from './noPointer';
import { watchPage } from './watchPage';

interface Fixtures {
  /**
   * Problems that a test provokes: patterns it pushes here. Every one must turn up, and nothing else may.
   */
  readonly expected: RegExp[];
}

/** Playwright's `test` with a page that fails the test on any problem that `watchPage` sees. */
export const test = base.extend<Fixtures>({
  expected: async ({ browserName: _browser }, use) => {
    await use([]);
  },
  context: async ({ context }, use) => {
    await withoutPointer(context);
    await use(context);
  },
  page: async ({ page, baseURL, expected }, use) => {
    const problems = await watchPage(page, baseURL);
    await use(page);
    const surprises = problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
    const absent = expected.filter((pattern) => !problems.some((problem) => pattern.test(problem)));
    expect(surprises, 'problems that the page reported').toEqual([]);
    expect(absent.map(String), 'problems that the test announced but that did not occur').toEqual([]);
  },
});

export { expect } from '@playwright/test';
