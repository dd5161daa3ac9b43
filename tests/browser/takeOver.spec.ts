import type { Page } from '@playwright/test';
import { wake } from './alive';
import { expect, test } from './fixtures';
import { publishedCatalogue } from './publishedData';
import { namedIn, watchRequests } from './requests';

declare global {
  interface Window {
    /** Layout shifts that were not looked at yet, those after an action included: how much, and what moved how far. */
    shifted?: { readonly value: number; readonly what: string }[];
  }
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: { value: number; what: string }[] = [];
    window.shifted = seen;
    const isShift = (entry: PerformanceEntry): entry is Shift => entry.entryType === 'layout-shift';
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries().filter(isShift)) {
        const moves = sources.map(({ node, previousRect: was, currentRect: is }) => {
          const [across, down] = [is.left - was.left, is.top - was.top];
          return `${node?.nodeName} “${node?.textContent?.slice(0, 30)}” ${across} px across, ${down} px down`;
        });
        seen.push({ value, what: moves.join('; ') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What cannot be seen in the third digit. */
const unseen = 0.001;

/** Shifts since the last look unless their sum cannot be seen, after the frames that would shift more. */
async function shifts(page: Page): Promise<readonly string[]> {
  const seen = await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return window.shifted?.splice(0) ?? [];
  });
  const sum = seen.reduce((total, { value }) => total + value, 0);
  return sum < unseen ? [] : seen.map(({ value, what }) => `${value.toFixed(5)}: ${what}`);
}

/** Where the things stand that a reader has before the eyes, the drawings above all; left, top, width and height. */
async function standing(page: Page): Promise<ReadonlyMap<string, readonly number[]>> {
  const places = await page.evaluate(async () => {
    await document.fonts.ready;
    const parts = [
      ...document.querySelectorAll('h1, main > *, article, figure, figure h2, [data-plot], main svg:has(text)'),
    ];
    return parts
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .map((part, index) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        // What lies below the figure may grow: a citation is dated by the day on which it is read.
        const grows = part.matches('main > *');
        return [`${part.tagName} ${index}`, [left, top + window.scrollY, width, grows ? 0 : height]] as const;
      });
  });
  return new Map(places);
}

/** What has moved or changed its size by more than half a pixel on either side, or has come or gone. */
function moved(before: Awaited<ReturnType<typeof standing>>, after: Awaited<ReturnType<typeof standing>>) {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    const away = was?.map((at, index) => Math.abs(at - (is?.[index] ?? Infinity))) ?? [Infinity];
    return Math.max(...away) <= 1 ? [] : [`${name}: ${was?.join(' ')} became ${is?.join(' ')}`];
  });
}

const [line, ...rest] = publishedCatalogue().charts.map(({ id }) => `chart/${id}/`);
const pages = [
  './',
  line ?? '',
  'milestones/',
  'statements/',
  'briefing/',
  'sources/',
  'verify/',
  'open/',
  'tidak/ada/',
  ...rest,
];
/** A type that arrives after the first frame, as over a slow line, is for the next page. */
async function delayFonts(page: Page): Promise<void> {
  await page.route(/\.woff2$/u, async (route) => {
    await page.waitForTimeout(500);
    await route.continue();
  });
}

/** The heights of drawings follow the width; the first two pages have all that there are. */
const everyWidth = [1280, 390, 768, 2000];
const lateFontAt = 390;

test.describe('nothing moves and nothing is fetched twice when the app takes over', () => {
  for (const [index, path] of pages.entries()) {
    const address = `${index % 2 === 1 || path === './' ? '' : 'en/'}${path}`;

    test(`at ${address}`, async ({ page, expected }) => {
      if (path === 'tidak/ada/') expected.push(/^console error: .*404/u);
      await watchShifts(page);
      const asked = watchRequests(page);
      for (const width of everyWidth.slice(0, index < 2 ? undefined : 2)) {
        await page.setViewportSize({ width, height: 900 });
        if (width === lateFontAt) await delayFonts(page);
        await page.goto(address);
        const before = await standing(page);
        expect(before.size).toBeGreaterThan(1);
        expect(await shifts(page), `shifts at load, ${width} px`).toEqual([]);
        const { inlined } = await namedIn(page);
        expect(inlined).toContain('catalogue.json');
        await wake(page);
        if (path.startsWith('chart/')) await expect(page.locator('[data-plot] [role=slider]')).toBeVisible();
        expect(moved(before, await standing(page)), `${width} px`).toEqual([]);
        expect(await shifts(page), `shifts when the app takes over, ${width} px`).toEqual([]);
        expect(asked.filter((file) => inlined.some((held) => file === `feeds/${held}`))).toEqual([]);
      }
    });
  }
});
