import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listOwnCharts } from './ownCharts';

type Found = readonly Record<string, unknown>[];

/** A database that opens at once; without records its transactions never end, as in a browser whose store hangs. */
function database(records: Found | undefined): void {
  const transaction = Object.assign(new EventTarget(), { error: null, objectStore: () => ({ getAll }) });
  const getAll = (): EventTarget => {
    const request = Object.assign(new EventTarget(), { result: records });
    if (records) {
      queueMicrotask(() => {
        request.dispatchEvent(new Event('success'));
        transaction.dispatchEvent(new Event('complete'));
      });
    }
    return request;
  };
  const result = Object.assign(new EventTarget(), { close: () => undefined, transaction: () => transaction });
  vi.stubGlobal('indexedDB', {
    open: () => {
      const request = Object.assign(new EventTarget(), { result });
      queueMicrotask(() => request.dispatchEvent(new Event('success')));
      return request;
    },
  });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('lists nothing, and soon, where the database opens but does not answer', async () => {
  database(undefined);
  const listed = listOwnCharts();
  await vi.advanceTimersByTimeAsync(2000);
  expect(await listed).toEqual([]);
});

const chart = { schema: 1, form: 'line', file: 'a.csv', origin: '', feed: { title: { id: 'A', en: 'A' } } };

it('lists what is kept, and takes no moment at its word that has no date', async () => {
  database([
    { ...chart, id: 'a', opened: 8.64e15 },
    { ...chart, id: 'b', opened: 1000 },
    { ...chart, id: 'c', opened: -1 },
  ]);
  expect((await listOwnCharts()).map(({ id, opened }) => [id, opened])).toEqual([
    ['b', 1000],
    ['a', 0],
    ['c', 0],
  ]);
});
