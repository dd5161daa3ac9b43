import type { CDPSession, Page } from '@playwright/test';
import { open } from './alive';
import { expect, test } from './fixtures';
import { stateWith } from './keptData';

const hours = 8;
const pollsAnHour = 60;

interface Weight {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page weighs once everything that can be thrown away is. */
async function weigh(page: Page, session: CDPSession): Promise<Weight> {
  // What the last deed started must be over.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** Rise of a straight line through the weights, in bytes an hour. */
function slopeOf(weights: readonly number[]): number {
  const middle = (weights.length - 1) / 2;
  const mean = weights.reduce((sum, each) => sum + each, 0) / weights.length;
  const rise = weights.reduce((sum, each, index) => sum + (index - middle) * (each - mean), 0);
  const run = weights.reduce((sum, _each, index) => sum + (index - middle) ** 2, 0);
  return rise / run;
}

test('eight hours of questions, every third without an answer, leave nothing behind', async ({ page, expected }) => {
  test.setTimeout(240_000);
  expected.push(/^console error: Failed to load resource.*503/u);
  let asked = 0;
  let open_ = 0;
  const state = stateWith({});
  page.on('request', () => (open_ += 1));
  page.on('requestfinished', () => (open_ -= 1));
  page.on('requestfailed', () => (open_ -= 1));
  await page.clock.install();
  await page.route('**/feeds/state.json', async (route) => {
    asked += 1;
    if (asked % 3 === 0) await route.fulfill({ status: 503, contentType: 'text/plain', body: 'rusak' });
    else await route.fulfill({ contentType: 'application/json', body: state });
  });
  await open(page, './');
  // The same spread each time, so that eight hours are 480 questions.
  await page.evaluate(() => {
    Math.random = () => 0.5;
  });
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');

  async function pass(minutes: number): Promise<void> {
    for (let minute = 0; minute < minutes; minute += 1) {
      const before = asked;
      await page.clock.runFor(60_000);
      // The answer comes in real time, and the next question is counted from it.
      await expect.poll(() => asked, { intervals: [1, 2, 5, 10] }).toBeGreaterThan(before);
      await expect.poll(() => open_, { intervals: [1, 2, 5, 10] }).toBe(0);
    }
  }

  async function toggle(): Promise<void> {
    await page.getByRole('button', { name: /^(?:Ganti ke tema|Switch to the) /u }).click();
    await page
      .getByRole('banner')
      .getByRole('link', { name: /^(?:English|Bahasa Indonesia)$/u })
      .click();
    await page.clock.runFor(1000);
  }

  const weights: Weight[] = [];
  for (let hour = 0; hour < hours; hour += 1) {
    for (const half of [0, 1]) {
      await pass(pollsAnHour / 2);
      await toggle();
      // Twice, so that an hour ends as it began.
      await toggle();
      expect(half).toBeLessThan(2);
    }
    weights.push(await weigh(page, session));
  }
  const [first, last] = [weights.at(0), weights.at(-1)];
  if (!first || !last) throw new Error('nothing was weighed');
  console.log(weights.map(({ heap, nodes, listeners }) => `${heap} ${nodes} ${listeners}`).join('\n'), asked);
  expect(asked).toBeGreaterThanOrEqual(hours * pollsAnHour);
  expect(open_, 'requests that are still open').toBe(0);
  expect(last.heap).toBeLessThan(first.heap * 1.05);
  expect(slopeOf(weights.map(({ heap }) => heap)), 'bytes an hour').toBeLessThan(64 * 1024);
  expect(last.nodes - first.nodes, 'nodes').toBeLessThanOrEqual(0);
  expect(last.listeners - first.listeners, 'listeners').toBeLessThanOrEqual(0);
});
