import type { Page } from '@playwright/test';
import type { Language } from '@/i18n/language';
import { open } from './alive';
import { chartPage, settled } from './chartPage';
import { differences, drawingOn, type Drawing, type Painter } from './drawnParts';
import { expect, test } from './fixtures';
import { figuresOf, publishedCatalogue, publishedFeed, type PublishedChart } from './publishedData';

declare global {
  interface Window {
    /** How many drawings of the plot were seen in each frame. */
    framesSeen?: number[];
  }
}

const recharts = '[data-plot] .recharts-surface';
const drawings = '[data-plot] svg:has(text)';

interface Size {
  readonly width: number;
  readonly height: number;
}

const ends: readonly Size[] = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
];
const between: readonly Size[] = [
  { width: 768, height: 1024 },
  { width: 2000, height: 1125 },
];

/** The first chart of each form is looked at in every size, the others at a laptop's and a phone's. */
function sizesFor({ id, form }: PublishedChart): readonly Size[] {
  const first = publishedCatalogue().charts.find((other) => other.form === form);
  return first?.id === id ? [...ends, ...between] : ends;
}

interface View {
  readonly name: string;
  readonly search: string;
  /** All readings of the chart lie in it. */
  readonly whole: boolean;
}

/** What a chart may be asked to show: as it opens, everything, its last two years, its fullest year, another series beside it. */
function viewsOf(chart: PublishedChart): readonly View[] {
  const periods = figuresOf(chart).flat().toSorted();
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const years = periods.map((period) => period.slice(0, 4));
  const count = (year: string): number => years.filter((other) => other === year).length;
  const [fullest = ''] = [...new Set(years)].toSorted((a, b) => count(b) - count(a));
  const since = Number(years.at(-1)) - 1;
  return [
    { name: 'as it opens', search: '', whole: false },
    { name: 'all data and all milestones', search: `?from=${first}&to=${last}&milestones=all`, whole: true },
    { name: 'the last years', search: `?from=${since}`, whole: false },
    { name: 'one year', search: `?from=${fullest}&to=${fullest}`, whole: false },
    ...(chart.id === 'pmi' ? [{ name: 'beside another series', search: '?compare=iki.iki', whole: false }] : []),
  ];
}

/** Goes to another view of the page that is open as Back and Forward do, so that nothing is loaded anew or touched. */
async function look(page: Page, { search }: View): Promise<void> {
  await page.evaluate(async (wanted) => {
    window.history.pushState(null, '', window.location.pathname + wanted);
    window.dispatchEvent(new PopStateEvent('popstate'));
    // The figure prints its address in the same rendering as it draws the plot.
    const printed = (): string | undefined =>
      [...document.querySelectorAll('figure a')].find(({ textContent }) => textContent === window.location.href)
        ?.textContent;
    while (printed() === undefined) await new Promise(requestAnimationFrame);
  }, search);
}

/** The drawing once it is laid out for the width at hand. */
async function laidOut(page: Page, painter: Painter): Promise<Drawing> {
  let drawing: Drawing = new Map();
  const parts = async (): Promise<number> => {
    drawing = await drawingOn(page, painter);
    return drawing.size;
  };
  await expect.poll(parts, { intervals: [0] }).toBeGreaterThan(0);
  return drawing;
}

/** Looks at every view in every size. */
async function everywhere(
  page: Page,
  { views, sizes }: { readonly views: readonly View[]; readonly sizes: readonly Size[] },
  visit: (place: string, view: View) => Promise<void>,
): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const view of views) {
      await look(page, view);
      await visit(`${view.name}, ${size.width} px`, view);
    }
  }
}

/** Counts, in every frame from now on, the drawings of the plot that are seen. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: number[] = [];
    window.framesSeen = seen;
    const look = (): void => {
      const drawings = [...document.querySelectorAll('[data-plot] svg')].filter((svg) => {
        const { width, height } = svg.getBoundingClientRect();
        const visible = svg.checkVisibility({ visibilityProperty: true });
        return visible && width > 200 && height > 100 && svg.querySelectorAll('text').length > 3;
      });
      seen.push(drawings.length);
      requestAnimationFrame(look);
    };
    look();
  });
}

/** The figures of the chart that are drawn are those of its feed. */
function expectWhole(chart: PublishedChart, drawing: Drawing): void {
  const count = (kind: string): number => drawing.get(kind)?.length ?? 0;
  const figures = figuresOf(chart).flat().length;
  const feed = publishedFeed(chart.feed);
  const series = feed.series.filter(({ id }) => chart.series.includes(id));
  if (chart.form === 'columns') expect(count('columns')).toBe(figures);
  if (chart.form === 'points' || chart.form === 'step') expect(count('markers')).toBe(figures);
  if (chart.form === 'step') expect(count('lines')).toBe(chart.series.length);
  if (chart.form === 'line') expect(count('lines')).toBeGreaterThan(0);
  expect(count('threshold')).toBe(series.some(({ thresholds = [] }) => thresholds.length > 0) ? 1 : 0);
  expect(count('flags')).toBeGreaterThan(0);
  for (const kind of ['texts', 'value ticks']) expect(count(kind), kind).toBeGreaterThan(2);
}

for (const [index, chart] of publishedCatalogue().charts.entries()) {
  const language: Language = index % 3 === 1 ? 'en' : 'id';
  const by = index % 2 === 0 ? 'pointer' : 'focus';

  test(`${chart.id}: Recharts, wanted by ${by}, draws what was painted and where, in every range and size`, async ({
    page,
  }) => {
    const [views, sizes] = [viewsOf(chart), sizesFor(chart)];
    const [home] = views;
    await open(page, `${language === 'en' ? 'en/' : ''}chart/${chart.id}/`);
    const { cursor } = chartPage(page, language);
    await expect(cursor).toBeVisible();
    await settled(page);

    const painted = new Map<string, Drawing>();
    await everywhere(page, { views, sizes }, async (place, view) => {
      const drawing = await laidOut(page, 'painted');
      painted.set(place, drawing);
      if (view.whole) expectWhole(chart, drawing);
    });
    await expect(page.locator(recharts)).toHaveCount(0);

    await page.setViewportSize({ width: 1280, height: 800 });
    if (home) await look(page, home);
    await watchFrames(page);
    if (by === 'pointer') await cursor.hover({ position: { x: 3, y: 3 } });
    else await cursor.focus();
    await expect(page.locator(recharts)).toBeVisible();
    // One drawing is left when the painted one has gone, and the frames around that moment have been looked at.
    await expect(page.locator(drawings)).toHaveCount(1);
    await expect.poll(() => page.evaluate(() => window.framesSeen?.at(-1))).toBe(1);

    await everywhere(page, { views, sizes }, async (place) => {
      const before = painted.get(place) ?? new Map();
      await expect
        .poll(async () => differences(before, await drawingOn(page, 'recharts')), {
          message: place,
          intervals: [0],
        })
        .toEqual([]);
    });
    const counts = await page.evaluate(() => window.framesSeen ?? []);
    expect(Math.min(...counts), `drawings seen in the emptiest of ${counts.length} frames`).toBeGreaterThanOrEqual(1);
  });
}
