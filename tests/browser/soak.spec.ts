import { open } from './alive';
import { browserFlags, withoutCompiling } from './browserFlags';
import { expect, test } from './fixtures';
import { weigh, type HeapWeight } from './heapWeight';
import { stateWith } from './keptData';

const hours = 8;
const pollsAnHour = 60;
/** Bytes a request: 1.5 kB were measured, in Chromium 156. */
const mostForDriver = 3 * 1024;

test.use({
  launchOptions: {
    executablePath: process.env['PENDOPO_CHROMIUM'] ?? '',
    args: [...browserFlags, withoutCompiling],
  },
});

interface Weighed extends HeapWeight {
  readonly hour: number;
}

/** Rise of the straight line through the weights, in bytes an hour. */
function slopeOf(weights: readonly Weighed[]): number {
  const mean = (of: (each: Weighed) => number): number =>
    weights.reduce((sum, each) => sum + of(each), 0) / weights.length;
  const [hour, bytes] = [mean((each) => each.hour), mean(({ scripts }) => scripts)];
  const rise = weights.reduce((sum, each) => sum + (each.hour - hour) * (each.scripts - bytes), 0);
  return rise / weights.reduce((sum, each) => sum + (each.hour - hour) ** 2, 0);
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
    await page.clock.runFor(59_900);
    while (asked === before) await page.clock.runFor(200);
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

  const weights: Weighed[] = [];
  for (let hour = 1; hour <= hours; hour += 1) {
    for (let half = 0; half < 2; half += 1) {
      for (let count = 0; count < pollsAnHour / 2; count += 1) await ask();
      await toggle();
      // Twice, so that an hour ends as it began.
      await toggle();
    }
    if (hour === 1 || hour % 2 === 0) weights.push({ hour, ...(await weigh(page, session)) });
  }
  const [first, last] = [weights.at(0), weights.at(-1)];
  if (!first || !last) throw new Error('nothing was weighed');
  const took = (await page.evaluate(() => Date.now())) - begun;
  expect(asked).toBe(hours * pollsAnHour);
  expect(took / 3_600_000, 'hours that passed').toBeCloseTo(hours, 0);
  expect(openRequests, 'requests that are still open').toBe(0);
  const told = weights.map((each) => JSON.stringify(each)).join('\n');
  expect(last.scripts, told).toBeLessThan(first.scripts * 1.05);
  expect(slopeOf(weights), `bytes an hour\n${told}`).toBeLessThan(64 * 1024);
  // What the browser writes down of each request for the driver is there as well, and comes and goes.
  expect(last.browser - first.browser, told).toBeLessThan((last.hour - first.hour) * pollsAnHour * mostForDriver);
  test.info().annotations.push({ type: 'heap', description: told });
  expect(last.nodes - first.nodes, 'nodes').toBeLessThanOrEqual(0);
  expect(last.listeners - first.listeners, 'listeners').toBeLessThanOrEqual(0);
});
