import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from './openDatabase';

const names = { name: 'contoh', store: 'berkas', keyPath: 'id' };
const close = vi.fn<() => void>();
let request: EventTarget & { readonly result: EventTarget & { readonly close: () => void } };

beforeEach(() => {
  vi.useFakeTimers();
  close.mockClear();
  request = Object.assign(new EventTarget(), { result: Object.assign(new EventTarget(), { close }) });
  vi.stubGlobal('indexedDB', { open: () => request });
});
afterEach(() => vi.useRealTimers());

it('opens a database that comes in time', async () => {
  const opened = openDatabase(names, () => undefined);
  request.dispatchEvent(new Event('success'));
  expect(await opened).toBe(request.result);
  expect(close).not.toHaveBeenCalled();
});

it('closes a database that comes when nobody waits for it any more', async () => {
  const opened = openDatabase(names, () => undefined);
  const failure = opened.catch((cause: unknown) => cause);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await failure).toMatchObject({ problem: 'hangs' });
  request.dispatchEvent(new Event('success'));
  await vi.advanceTimersByTimeAsync(0);
  expect(close).toHaveBeenCalledOnce();
});
