import type { CDPSession, Page } from '@playwright/test';

/** What a page weighs once everything that can be thrown away is. */
export interface HeapWeight {
  /** Bytes of what scripts hold. */
  readonly scripts: number;
  /** Bytes of what the browser holds for the page: nodes, styles, records of its own. */
  readonly browser: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Weighs a page. */
export async function weigh(page: Page, session: CDPSession): Promise<HeapWeight> {
  // What the last deed started must be over.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  // What one collection lets go of may hold more.
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { scripts: usedSize, browser: embedderHeapUsedSize, nodes, listeners: jsEventListeners };
}
