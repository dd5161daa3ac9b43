import type { Locator, Page } from '@playwright/test';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';

/** What a reader finds on a chart's page. */
export interface ChartPage {
  readonly title: Locator;
  /** The one tab stop of the plot. */
  readonly cursor: Locator;
  readonly card: Locator;
  readonly status: Locator;
  readonly flags: Locator;
  readonly from: Locator;
  readonly to: Locator;
  readonly table: Locator;
  readonly rows: Locator;
  readonly milestones: Locator;
}

/** The parts of the chart page that is open, by role and name. */
export function chartPage(page: Page, language: Language = 'id'): ChartPage {
  const words = chartMessages[language];
  const figure = page.getByRole('figure');
  return {
    title: page.getByRole('heading', { level: 1 }),
    cursor: figure.getByRole('slider', { name: words.cursor('') }),
    card: page.locator('[data-reading-card]'),
    status: figure.getByRole('status'),
    flags: figure.getByRole('toolbar', { name: words.flags }).getByRole('button'),
    from: figure.getByRole('textbox', { name: words.from, exact: true }),
    to: figure.getByRole('textbox', { name: words.to, exact: true }),
    table: figure.getByRole('table'),
    rows: figure
      .getByRole('table')
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader') }),
    milestones: figure
      .getByRole('list')
      .filter({ has: page.locator('summary') })
      .getByRole('listitem'),
  };
}

/** Presses keys one after another on whatever has the focus. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Keys that lead from the latest reading of the PMI to April 2021, and how often: fewer than twelve. */
export const toApril2021 = [
  'End',
  'PageDown',
  'PageDown',
  'PageDown',
  'PageDown',
  'PageDown',
  'ArrowRight',
  'ArrowRight',
] as const;

/** Waits until the page is set in its own type: one that came after the first frame is taken when media queries match anew. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const size = page.viewportSize();
  if (!size) return;
  for (const width of [Math.round(size.width / 3), size.width]) {
    await page.setViewportSize({ ...size, width });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
