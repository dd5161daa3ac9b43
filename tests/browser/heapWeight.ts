import type { CDPSession, Page } from '@playwright/test';

/** What a page weighs once everything that can be thrown away is. */
export interface HeapWeight {
  /** Bytes of what scripts made: objects, closures, arrays, texts. */
  readonly objects: number;
  /** Bytes of the whole heap: also code, which the driver adds to with each look at the page, and the browser's records. */
  readonly all: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
}

/** Kinds of nodes that are no doing of a page's scripts. */
const notOurs = new Set(['code', 'native', 'hidden', 'synthetic', 'object shape']);

function objectsIn({ snapshot, nodes }: Snapshot): number {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!notOurs.has(types[0][nodes[at + kind] ?? 0] ?? '')) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}

async function snapshotOf(session: CDPSession): Promise<Snapshot> {
  const parts: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }): void => {
    parts.push(chunk);
  };
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  // Collects what can be thrown away before it looks.
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return JSON.parse(parts.join(''));
}

/** Weighs a page. */
export async function weigh(page: Page, session: CDPSession): Promise<HeapWeight> {
  // What the last deed started must be over.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const objects = objectsIn(await snapshotOf(session));
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { objects, all: usedSize, nodes, listeners: jsEventListeners };
}
