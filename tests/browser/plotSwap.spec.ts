import type { Page } from '@playwright/test';
import { chartPage, settled } from './chartPage';
import { expect, test } from './fixtures';

/** Something drawn: what it says, and its left, top, right and bottom edge in pixels. */
interface Box {
  readonly name: string;
  readonly edges: readonly number[];
}

interface Places {
  readonly texts: readonly Box[];
  readonly markers: readonly Box[];
  readonly lines: readonly Box[];
  readonly columns: readonly Box[];
}

declare global {
  interface Window {
    /** How many drawings of the plot were seen in each frame. */
    framesSeen?: number[];
  }
}

const recharts = '[data-plot] .recharts-surface';
const drawings = '[data-plot] svg:has(text)';

/** Text and place of everything in the drawing, measured from the corner of the plot, since a focus may scroll the page. */
async function places(page: Page): Promise<Places> {
  return page.evaluate(() => {
    const plot = document.querySelector('[data-plot]');
    const drawing = [...document.querySelectorAll('[data-plot] svg')].find((svg) => svg.querySelector('text'));
    if (!plot || !drawing) return { texts: [], markers: [], lines: [], columns: [] };
    const corner = plot.getBoundingClientRect();
    const boxes = (selector: string): Box[] =>
      [...drawing.querySelectorAll(selector)].map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const edges = [left - corner.left, top - corner.top, right - corner.left, bottom - corner.top];
        return { name: element.tagName === 'text' ? element.textContent : '', edges };
      });
    const shapes = ':is(circle, rect, polygon)';
    return {
      texts: boxes('text'),
      markers: boxes(`[data-part="markers"] ${shapes}, .recharts-line-dots ${shapes}`),
      lines: boxes('[data-part="lines"] path, .recharts-line-curve:not([stroke="none"])'),
      columns: boxes('[data-part="columns"] rect'),
    };
  });
}

function distance(one: Box, other: Box): number {
  return Math.max(...one.edges.map((edge, index) => Math.abs(edge - (other.edges[index] ?? Infinity))));
}

/** How far what is drawn is from its nearest counterpart of the same name in the other drawing, at most. */
function furthest(before: readonly Box[], after: readonly Box[]): number {
  const away = before.map((one) =>
    Math.min(Infinity, ...after.filter(({ name }) => name === one.name).map((other) => distance(one, other))),
  );
  return Math.max(0, ...away);
}

/** The box around all lines: one painter may cut into runs what the other draws as one. */
function hull(lines: readonly Box[]): readonly Box[] {
  const edge = (index: number): readonly number[] => lines.map(({ edges }) => edges[index] ?? Number.NaN);
  if (lines.length === 0) return [];
  const edges = [Math.min(...edge(0)), Math.min(...edge(1)), Math.max(...edge(2)), Math.max(...edge(3))];
  return [{ name: '', edges }];
}

/** Counts, in every frame from now on, the drawings of the plot that are seen. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: number[] = [];
    window.framesSeen = seen;
    const look = (): void => {
      const drawings = [...document.querySelectorAll('[data-plot] svg')].filter((svg) => {
        const { width, height } = svg.getBoundingClientRect();
        const hidden = getComputedStyle(svg).visibility !== 'visible';
        return !hidden && width > 200 && height > 100 && svg.querySelectorAll('text').length > 3;
      });
      seen.push(drawings.length);
      requestAnimationFrame(look);
    };
    look();
  });
}

const charts = [
  { id: 'pmi', form: 'line', by: 'pointer' },
  { id: 'umkm-sejak-bbi', form: 'step', by: 'focus' },
  { id: 'pdb-industri', form: 'columns', by: 'focus' },
  { id: 'umkm-total', form: 'points', by: 'pointer' },
];

for (const { id, form, by } of charts) {
  test(`exploring a chart of form ${form} by ${by} moves nothing and never leaves a frame empty`, async ({ page }) => {
    await page.goto(`/chart/${id}/`);
    await expect(chartPage(page).cursor).toBeVisible();
    await settled(page);
    await expect(page.locator(recharts)).toHaveCount(0);
    const before = await places(page);
    await watchFrames(page);
    if (by === 'pointer') await chartPage(page).cursor.hover({ position: { x: 3, y: 3 } });
    else await chartPage(page).cursor.focus();
    await expect(page.locator(recharts)).toBeVisible();
    // One drawing is left when the painted one has gone, and the frames around that moment have been looked at.
    await expect(page.locator(drawings)).toHaveCount(1);
    await expect.poll(() => page.evaluate(() => window.framesSeen?.at(-1))).toBe(1);
    const counts = await page.evaluate(() => window.framesSeen ?? []);
    expect(Math.min(...counts), `drawings seen in the emptiest of ${counts.length} frames`).toBeGreaterThanOrEqual(1);

    const after = await places(page);
    const said = (boxes: readonly Box[]): readonly string[] => boxes.map(({ name }) => name).toSorted();
    expect(before.texts.length).toBeGreaterThan(8);
    expect(said(after.texts)).toEqual(said(before.texts));
    expect(furthest(before.texts, after.texts), 'texts').toBeLessThanOrEqual(1);
    expect(after.markers).toHaveLength(before.markers.length);
    expect(furthest(before.markers, after.markers), 'markers').toBeLessThanOrEqual(1);
    expect(furthest(after.markers, before.markers), 'markers').toBeLessThanOrEqual(1);
    expect(hull(before.lines)).toHaveLength(form === 'line' || form === 'step' ? 1 : 0);
    expect(hull(after.lines)).toHaveLength(hull(before.lines).length);
    expect(furthest(hull(before.lines), hull(after.lines)), 'lines').toBeLessThanOrEqual(1);
    expect(before.columns.length > 0).toBe(form === 'columns');
    expect(furthest(before.columns, after.columns), 'columns').toBeLessThanOrEqual(1);
  });
}
