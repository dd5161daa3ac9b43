import { readFileSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { errorMessages } from '@/i18n/messages/error';
import { wake } from './alive';
import { bomb, refused, stallsAtHead } from './faults/answers';
import { Bench } from './faults/bench';
import { dashboardCold, dashboardWarm, feedFile } from './faults/dashboardCells';
import { briefingCold, briefingWarm, embedCold, embedWarm } from './faults/otherCells';
import { keepResult, type RowResult } from './faults/result';
import { cells, isShort, planOf, type Cell, type Row } from './faults/row';
import { rows } from './faults/rows';

const test = base.extend<object, { readonly bench: Bench }>({
  bench: [
    async ({ browser }, use) => {
      const bench = new Bench(browser);
      await bench.site.start();
      await use(bench);
      await bench.end();
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'parallel' });

const byFile: Readonly<Record<Cell, (bench: Bench, row: Row) => Promise<void>>> = {
  'dashboard cold': dashboardCold,
  'dashboard warm': dashboardWarm,
  'embed cold': embedCold,
  'embed warm': embedWarm,
  'briefing cold': briefingCold,
  'briefing warm': briefingWarm,
};

/** The dashboard comes last of the cold ones: it alone keeps what it has read. */
const order: readonly Cell[] = [
  'briefing cold',
  'embed cold',
  'dashboard cold',
  'embed warm',
  'dashboard warm',
  'briefing warm',
];

type CellResult = RowResult['results'][number];

async function runCell(bench: Bench, row: Row, cell: Cell): Promise<CellResult> {
  const plan = planOf(row, cell);
  if (typeof plan === 'object')
    return { cell, outcome: 'not run', words: plan.proof ? `${plan.why} (${plan.proof.file})` : plan.why, ms: 0 };
  const began = performance.now();
  const spent = (): number => Math.round(performance.now() - began);
  try {
    await test.step(cell, () => (plan === 'file' ? byFile[cell](bench, row) : plan(bench)));
    return { cell, outcome: 'ok', words: '', ms: spent() };
  } catch (cause) {
    const words = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    return { cell, outcome: 'failed', words, ms: spent() };
  } finally {
    await bench.endCell();
  }
}

function isRun(row: Row): boolean {
  return cells.some((cell) => typeof planOf(row, cell) !== 'object');
}

test('every fault of the list has a row, two hundred cells are run, and what is proven elsewhere is there', () => {
  const ids = Array.from({ length: 52 }, (_, index) => `F${index + 1}`);
  expect([...new Set(rows.map(({ id }) => id))]).toEqual(ids);
  const plans = rows.flatMap((row) => cells.map((cell) => ({ row, plan: planOf(row, cell) })));
  expect(plans.filter(({ plan }) => plan === 'file' || typeof plan === 'function').length).toBeGreaterThanOrEqual(200);
  for (const { row, plan } of plans) {
    if (typeof plan !== 'object') continue;
    expect(plan.why, `${row.id} ${row.name}`).toMatch(/\w/u);
    if (plan.proof) expect(readFileSync(plan.proof.file, 'utf8'), plan.proof.file).toContain(plan.proof.says);
    // A fault that no cell meets must be proven somewhere.
    else
      expect(
        plans.some((each) => each.row.id === row.id && typeof each.plan !== 'object'),
        row.id,
      ).toBe(true);
  }
});

/** Notes in a page when it first asks for the feed, by its own clock and by the true one. */
async function noteAsking(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = window.fetch.bind(window);
    window.fetch = (asked, how) => {
      const url = asked instanceof Request ? asked.url : asked.toString();
      if (url.includes('pmi.json')) Object.assign(window, { askedAt: Date.now() });
      return real(asked, how);
    };
  });
}

async function askedAt(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(window, 'askedAt')));
}

test('a server that says nothing is given up after ten seconds, to half a second', async ({ bench }) => {
  const { page } = await bench.page();
  await page.clock.install();
  await noteAsking(page);
  bench.site.break(feedFile, stallsAtHead);
  // From a page that brings the catalogue and no feed.
  await page.goto('verify/');
  await wake(page);
  await page.getByRole('banner').getByRole('link', { name: 'Pendopo' }).click();
  await expect.poll(() => bench.site.count(feedFile)).toBe(1);
  await page.clock.pauseAt((await askedAt(page)) + 9500);
  await page.waitForTimeout(200);
  await expect(page.getByRole('alert')).toHaveCount(0);
  // The last tenths pass while the page is drawn, which takes true time as well.
  for (let passed = 0; passed < 1000 && (await page.getByRole('alert').count()) === 0; passed += 100) {
    await page.clock.runFor(100);
    await page.waitForTimeout(passed < 500 ? 0 : 200);
  }
  await expect(page.getByRole('alert')).toContainText(errorMessages.id.byName.FeedTimeoutError.what);
  expect((await page.evaluate(() => Date.now())) - (await askedAt(page))).toBeLessThanOrEqual(10_500);
  await bench.endRow();
});

test('a bomb is refused within a second and takes less than 32 MiB', async ({ bench }) => {
  const { page } = await bench.page();
  await noteAsking(page);
  bench.site.bare = true;
  bench.site.break(feedFile, refused(404));
  await page.goto('chart/pmi/');
  await wake(page);
  const alert = page.getByRole('alert');
  await expect(alert).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const memory = async (): Promise<number> => {
    const used: object = await session.send('Runtime.getHeapUsage');
    return ['usedSize', 'backingStorageSize'].reduce((sum, name) => sum + Number(Reflect.get(used, name) ?? 0), 0);
  };
  await session.send('HeapProfiler.collectGarbage');
  const before = await memory();
  bench.site.break(feedFile, bomb);
  const times: number[] = [];
  const grown: number[] = [];
  // A machine that does other things may be late once.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await alert.getByRole('button', { name: errorMessages.id.retry }).click();
    await expect.poll(() => bench.site.count(feedFile), { intervals: [5] }).toBe(attempt + 1);
    await expect(alert).toContainText(errorMessages.id.byName.FeedTooLargeError.what);
    await expect(alert.getByRole('button', { name: errorMessages.id.retry })).toBeEnabled();
    times.push(Date.now() - (await askedAt(page)));
    grown.push((await memory()) - before);
  }
  expect(Math.min(...times), `milliseconds: ${times.join(', ')}`).toBeLessThan(1000);
  expect(Math.max(...grown), 'bytes').toBeLessThan(32 * 1024 * 1024);
  await bench.endRow();
});

function resultOf(index: number, row: Row, results: readonly CellResult[]): RowResult {
  return { order: index, id: row.id, name: row.name, results };
}

const met = new Set<string>();
const mended = new Set<string>();

/** What comes once all is right depends on the error that was told: in a short run it is seen once for each. */
function isMended({ expected = {} }: Row): boolean {
  const told = `${expected.error} ${expected.status}`;
  const isFirst = !mended.has(told);
  mended.add(told);
  return isFirst || !isShort;
}

for (const [index, row] of rows.entries()) {
  // What no cell meets is proven elsewhere, and no test here.
  if (!isRun(row) || (isShort && met.has(row.id))) continue;
  met.add(row.id);
  const seesItMended = isMended(row);
  test(`${row.id} ${row.name}`, async ({ bench }) => {
    const results: CellResult[] = [];
    bench.seesItMended = seesItMended;
    for (const cell of order) results.push(await runCell(bench, row, cell));
    await bench.endRow();
    keepResult(resultOf(index, row, results));
    const failed = results.filter(({ outcome }) => outcome === 'failed');
    if (failed.length > 0) throw new Error(failed.map(({ cell, words }) => `${cell}: ${words}`).join('\n\n'));
  });
}
