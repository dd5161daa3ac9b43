import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { heapOf, openVisit, readProbe } from './browser';
import type { Mode } from './options';
import type { Bench, Subject } from './pageRun';
import type { Probe } from './probe';

/** What so many readings cost: milliseconds from the data in memory to the painted line, bytes held, milliseconds from an input to the frame that answers it. */
export interface SizeRun {
  readonly paint: number | undefined;
  readonly heap: number;
  /** The first move over the plot, which may start what reading needs. */
  readonly first: number | undefined;
  readonly moves: readonly number[];
  readonly keys: readonly number[];
  readonly problems: readonly string[];
}

const longest = 60_000;
const moveCount = 30;
const keyCount = 20;

async function until(page: Page, is: (probe: Probe) => boolean, within = longest): Promise<Probe | undefined> {
  const end = Date.now() + within;
  for (;;) {
    const probe = await readProbe(page);
    if (is(probe)) return probe;
    if (Date.now() > end) return undefined;
    await sleep(20);
  }
}

/** One input, and how long its answer took; `undefined` when nothing answered it. */
async function delayOf(page: Page, type: string, act: () => Promise<void>): Promise<number | undefined> {
  const before = (await readProbe(page)).delays.length;
  await act();
  const after = await until(page, ({ delays }) => delays.length > before, 3000);
  const delay = after?.delays.slice(before).find((candidate) => candidate.type === type);
  return delay?.ms;
}

async function delays(
  count: number,
  measure: (index: number) => Promise<number | undefined>,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const delay = await measure(index);
    if (delay !== undefined) found.push(delay);
    await sleep(30);
  }
  return found;
}

async function firstMove(page: Page, at: { readonly x: number; readonly y: number }): Promise<number | undefined> {
  const { now } = await readProbe(page);
  await page.mouse.move(at.x, at.y);
  // A chart that only now loads what reading needs is moved over again, as a hand would.
  for (let step = 1; step < 100; step += 1) {
    const probe = await until(page, ({ answered }) => answered !== undefined, 60);
    if (probe?.answered !== undefined) return probe.answered - now;
    await page.mouse.move(at.x + (step % 5) * 3, at.y);
  }
  return undefined;
}

/** Draws so many points, then reads them by pointer and, where the page can, by keys. */
export async function sizeRun(bench: Bench, subject: Subject, mode: Mode): Promise<SizeRun> {
  const visit = await openVisit(bench, mode);
  const { page } = visit;
  try {
    await page.goto(`${bench.origin}${subject.address}`, { waitUntil: 'load', timeout: longest });
    const drawn = await until(page, ({ marks }) => marks !== undefined);
    const start = await page.evaluate(() => performance.getEntriesByName('bench:draw')[0]?.startTime);
    const paint = drawn?.marks === undefined || start === undefined ? undefined : drawn.marks - start;
    await sleep(1000);
    const heap = await heapOf(visit);
    const { plot } = await readProbe(page);
    if (!plot) throw new Error(`${subject.name}: no plot`);
    const y = plot.y + plot.height / 2;
    const first = await firstMove(page, { x: plot.x + plot.width * 0.1, y });
    await sleep(1500);
    const moves = await delays(moveCount, (index) =>
      delayOf(page, 'pointermove', () => page.mouse.move(plot.x + plot.width * (0.15 + (0.7 * index) / moveCount), y)),
    );
    const slider = page.locator('[data-plot] [role="slider"]');
    let keys: readonly number[] = [];
    if ((await slider.count()) > 0) {
      await slider.focus();
      await page.keyboard.press('End');
      await sleep(500);
      keys = await delays(keyCount, () => delayOf(page, 'keydown', () => page.keyboard.press('ArrowLeft')));
    }
    return { paint, heap, first, moves, keys, problems: visit.problems };
  } finally {
    await visit.close();
  }
}
