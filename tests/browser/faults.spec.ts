import { readFileSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';
import { Bench } from './faults/bench';
import { dashboardCold, dashboardWarm } from './faults/dashboardCells';
import { briefingCold, briefingWarm, embedCold, embedWarm } from './faults/otherCells';
import { keepResult, type RowResult } from './faults/result';
import { cells, planOf, type Cell, type Row } from './faults/row';
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

type CellResult = RowResult['results'][number];

async function runCell(bench: Bench, row: Row, cell: Cell): Promise<CellResult> {
  const plan = planOf(row, cell);
  if (typeof plan === 'object')
    return { cell, outcome: 'not run', words: plan.proof ? `${plan.why} (${plan.proof.file})` : plan.why };
  try {
    await test.step(cell, () => (plan === 'file' ? byFile[cell](bench, row) : plan(bench)));
    return { cell, outcome: 'ok', words: '' };
  } catch (cause) {
    return { cell, outcome: 'failed', words: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  } finally {
    await bench.endRow();
  }
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

for (const [order, row] of rows.entries()) {
  test(`${row.id} ${row.name}`, async ({ bench }) => {
    const results: CellResult[] = [];
    for (const cell of cells) results.push(await runCell(bench, row, cell));
    keepResult({ order, id: row.id, name: row.name, results });
    const failed = results.filter(({ outcome }) => outcome === 'failed');
    if (failed.length > 0) throw new Error(failed.map(({ cell, words }) => `${cell}: ${words}`).join('\n\n'));
  });
}
