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
  let openRequests = 0;
  const state = stateWith({});
  page.on('request', () => (openRequests += 1));
  page.on('requestfinished', () => (openRequests -= 1));
  page.on('requestfailed', () => (openRequests -= 1));
  await page.clock.install();
  await page.route('**/feeds/state.json', async (route) => {
    asked += 1;
    if (asked % 3 === 0) await route.fulfill({ status: 503, contentType: 'text/plain', body: 'rusak' });
    else await route.fulfill({ contentType: 'application/json', body: state });
  });
  await open(page, './');
  const begun = await page.evaluate(() => Date.now());
  // The same spread each time, so that eight hours are 480 questions.
  await page.evaluate(() => {
    Math.random = () => 0.5;
  });
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');

  /** So long as one question and its answer: the clock stands still while the answer is on its way, or it would be late. */
  async function ask(): Promise<void> {
    const before = asked;
    await page.clock.runFor(59_000);
    while (asked === before) await page.clock.runFor(250);
    await page.waitForFunction(() => document.querySelector('aside')?.ariaBusy === 'false', undefined, { polling: 2 });
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
    for (let half = 0; half < 2; half += 1) {
      for (let count = 0; count < pollsAnHour / 2; count += 1) await ask();
      await toggle();
      // Twice, so that an hour ends as it began.
      await toggle();
    }
    weights.push(await weigh(page, session));
  }
  const [first, last] = [weights.at(0), weights.at(-1)];
  if (!first || !last) throw new Error('nothing was weighed');
  console.log(weights.map(({ heap, nodes, listeners }) => `${heap} ${nodes} ${listeners}`).join('\n'), asked);
  const took = (await page.evaluate(() => Date.now())) - begun;
  expect(asked).toBe(hours * pollsAnHour);
  expect(took / 3_600_000, 'hours that passed').toBeCloseTo(hours, 0);
  expect(openRequests, 'requests that are still open').toBe(0);
  expect(last.heap).toBeLessThan(first.heap * 1.05);
  expect(slopeOf(weights.map(({ heap }) => heap)), 'bytes an hour').toBeLessThan(64 * 1024);
  expect(last.nodes - first.nodes, 'nodes').toBeLessThanOrEqual(0);
  expect(last.listeners - first.listeners, 'listeners').toBeLessThanOrEqual(0);
});
