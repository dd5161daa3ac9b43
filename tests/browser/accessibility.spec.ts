import type { Page } from '@playwright/test';
import { wake, withoutData } from './alive';
import { axeFinds } from './axe';
import { chartPage, press } from './chartPage';
import { expect, test } from './fixtures';

const widths = [
  { width: 1280, rules: 'all' },
  { width: 320, rules: 'colourless' },
] as const;

async function cursorPinned(page: Page): Promise<void> {
  await chartPage(page, 'en').cursor.focus();
  await press(page, 'End', 'Enter');
  await expect(chartPage(page, 'en').card).toBeVisible();
}

async function feedsFail(page: Page): Promise<void> {
  await page.route(/\/feeds\/(?:pmi|qris|milestones)\.json/u, (route) =>
    route.fulfill({ contentType: 'application/json', body: '{' }),
  );
  await withoutData(page);
}

interface View {
  readonly path: string;
  readonly says: string;
  readonly before?: (page: Page) => Promise<void>;
  readonly after?: (page: Page) => Promise<void>;
  /** Looked at also as the file has it, before the app takes over. */
  readonly still?: boolean;
}

const views: readonly View[] = [
  { path: './', says: 'PMI manufaktur', still: true },
  { path: 'en/', says: 'data could not be read', before: feedsFail },
  { path: 'en/chart/pmi/', says: '53.8 in February 2026', after: cursorPinned },
  { path: 'chart/pmi/?from=2020-01&view=table', says: 'Februari 2026' },
  { path: 'chart/umkm-sejak-bbi/?milestones=all', says: 'Maret 2023' },
  { path: 'verify/', says: 'Pilih berkas', still: true },
  { path: 'en/chart/umkm-baru/', says: '90% of the 6.1 million target', still: true },
  { path: 'chart/umkm-total/?asOf=2022-06-01', says: 'Seperti diketahui pada 1 Juni 2022' },
  { path: 'en/milestones/', says: 'Joglosemar', still: true },
  { path: 'sources/', says: 'Bank Indonesia' },
  { path: 'en/chart/pmi-2/', says: 'There is no chart called' },
];

test.describe('axe finds nothing, light and dark, wide and narrow,', () => {
  for (const { path, says, before, after, still = false } of views) {
    test(`at ${path}${before ? ' when feeds fail' : ''}`, async ({ page, expected }) => {
      // axe looks at every element of a long page.
      test.slow();
      if (path.includes('pmi-2')) expected.push(/^console error: .*404/u);
      await before?.(page);
      // A colour that is still changing has a contrast of its own.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path);
      if (still) {
        // The app takes over what it finds, so that its colours are looked at once.
        expect(await axeFinds(page, { rules: 'colourless' }), 'before the app takes over').toEqual([]);
      }
      await wake(page);
      await expect(page.getByRole('main')).toContainText(says);
      await after?.(page);
      await page.emulateMedia({ colorScheme: 'light' });
      // Colours do not depend on the width.
      for (const { width, rules } of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await axeFinds(page, { rules }), `${width} px wide, light`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFinds(page, { rules: 'coloured' }), 'dark').toEqual([]);
    });
  }
});
