import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { handoutMessages } from '@/i18n/messages/handout';
import { axeFinds } from './axe';
import { openStage, startBriefing, story } from './deck';
import { expect, test } from './fixtures';

const path = `briefing/${story}/handout/`;

/** Heights of bars and the path of lines, as they are drawn now. */
async function geometry(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGGraphicsElement>('.h-wideChart :is(rect, path)')].map((shape) => {
      const { x, y, width, height } = shape.getBBox();
      return `${shape.tagName} ${x} ${y} ${width} ${height} ${getComputedStyle(shape).opacity}`;
    }),
  );
}

/** The text of each page of a PDF; `undefined` where the machine has no `pdftotext`. */
function pagesOf(pdf: Buffer, file: string): readonly string[] | undefined {
  writeFileSync(file, pdf);
  try {
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    return text.split('\f').slice(0, -1);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
}

/** Sheets whose words do not fit, or run into their foot. */
async function overfull(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.h-sheet')].flatMap((sheet) => {
      const foot = sheet.querySelector('.h-foot');
      const before = foot?.previousElementSibling;
      if (!foot || !before) return [`${sheet.id}: no foot`];
      const air = foot.getBoundingClientRect().top - before.getBoundingClientRect().bottom;
      const wide = [...sheet.querySelectorAll('*')].filter(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1,
      );
      const isFull = sheet.scrollHeight > sheet.clientHeight || air < 0;
      return isFull || wide.some((each) => each instanceof HTMLElement && each.clientWidth > 0)
        ? [`${sheet.id} ${air}`]
        : [];
    }),
  );
}

for (const [name, language, prefix] of [
  ['Indonesian', 'id', ''],
  ['English', 'en', 'en/'],
] as const) {
  test(`on paper every sheet is complete, whole and says where it is from (${name})`, async ({ page }, info) => {
    // Motion stays on: what is still moving when it is printed would be wrong for ever.
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto(prefix + path);
    await page.locator('[data-sheet="step"]').first().waitFor({ state: 'attached' });
    const atOnce = await geometry(page);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = await page.locator('.h-sheet').count();
    expect(await geometry(page)).toEqual(atOnce);
    expect(atOnce.length).toBeGreaterThan(50);

    const foot = (await page.locator('.h-foot').first().textContent()) ?? '';
    const edition = /\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}/u.exec(foot)?.[0] ?? 'none';
    const pages = pagesOf(pdf, info.outputPath('handout.pdf'));
    test.skip(pages === undefined, 'this machine has no pdftotext');
    expect(pages).toHaveLength(sheets);
    const { source } = handoutMessages[language];
    for (const [index, text] of (pages ?? []).entries()) {
      expect(text, `page ${index + 1}`).toContain(edition);
      expect(text, `page ${index + 1}`).toContain(source('').trim());
      expect(text.replaceAll(/\s+/gu, ' '), `page ${index + 1}`).toMatch(/(?:Angka terakhir|Latest figure): /u);
    }
  });
}

for (const id of [story, 'posisi-terkini']) {
  test(`no sheet is fuller than its paper: ${id}`, async ({ page }) => {
    for (const prefix of ['', 'en/']) {
      await page.goto(`${prefix}briefing/${id}/handout/`);
      await page.locator('[data-sheet="step"]').first().waitFor({ state: 'attached' });
      await page.emulateMedia({ media: 'print' });
      // A4 between its margins.
      await page.setViewportSize({ width: 702, height: 1032 });
      expect(await overfull(page)).toEqual([]);
    }
  });
}

test('it holds the data that were frozen in this tab', async ({ page }) => {
  await page.goto(path);
  await expect(page.getByText(handoutMessages.id.current)).toBeVisible();
  await openStage(page);
  await startBriefing(page);
  await page.goto(path);
  await expect(page.getByText(handoutMessages.id.frozen)).toBeVisible();
});

test('on a screen it is read at any width, in both themes, and says it can be printed', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    await expect(page.getByRole('button', { name: handoutMessages.id.print })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('.h-narrowChart').first()).toBeVisible();
    // One theme is looked at whole; the other can break colours alone.
    expect(await axeFinds(page, { rules: colorScheme === 'light' ? 'all' : 'coloured' })).toEqual([]);
  }
});
