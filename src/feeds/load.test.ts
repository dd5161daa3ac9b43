import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FeedError } from './feedError';
import { loadJson } from './load';
import type { Transport } from './transport';

const base = 'https://pendopo.example/feeds/';
const at = 1_764_000_000_000;
const headers = { 'content-type': 'application/json' };

function transportOf(answer: typeof fetch, more: Partial<Transport> = {}): Transport {
  return { base, fetch: answer, deadlineMs: 10_000, maxBytes: 2 * 1024 * 1024, now: () => at, ...more };
}

/** A transport that answers with these bytes or this text. */
function giving(body: BodyInit | null, init: ResponseInit = { headers }): Transport {
  return transportOf(async () => new Response(body, init));
}

async function failureOf(work: Promise<unknown>): Promise<FeedError> {
  const error: unknown = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof FeedError) return error;
  throw new Error(`expected a FeedError, got ${String(error)}`);
}

const request = { feedId: 'pmi', path: 'pmi.json' };

describe('loadJson', () => {
  it('gives parsed JSON, with or without a byte order mark', async () => {
    expect(await loadJson(request, giving('{"a":[1,null]}'))).toEqual({ a: [1, null] });
    expect(await loadJson(request, giving('\uFEFF{"a":1}'))).toEqual({ a: 1 });
  });

  it('asks for one file on our own origin, without credentials or redirects', async () => {
    const answer = vi.fn<typeof fetch>(async () => new Response('{}', { headers }));
    await loadJson(request, transportOf(answer));
    expect(answer.mock.calls[0]?.[0]).toEqual(new URL('https://pendopo.example/feeds/pmi.json'));
    expect(answer.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', redirect: 'error', cache: 'default' });
  });

  it.each(['application/json; charset=utf-8', 'Application/JSON', 'application/geo+json'])('takes %s', async (type) => {
    expect(await loadJson(request, giving('1', { headers: { 'content-type': type } }))).toBe(1);
  });

  it.each([
    'https://evil.example/pmi.json',
    '//evil.example/pmi.json',
    '/pmi.json',
    '../pmi.json',
    'a/pmi.json',
    'pmi.json?x',
    'pmi.json#x',
    '%2e%2e%2fpmi.json',
    'data:application/json,{}',
    'javascript:alert(1)',
    '\\evil.json',
    'PMI.json',
    'pmi.html',
    'pmi.json\n',
    '',
  ])('never asks for %j', async (path) => {
    const answer = vi.fn<typeof fetch>();
    const error = await failureOf(loadJson({ feedId: 'pmi', path }, transportOf(answer)));
    expect(error).toMatchObject({ name: 'FeedUrlError', stage: 'address', feedId: 'pmi', at });
    expect(answer).not.toHaveBeenCalled();
  });

  it('refuses a folder that is not on the web or not on the origin of the page', async () => {
    const file = transportOf(vi.fn<typeof fetch>(), { base: 'file:///feeds/' });
    expect((await failureOf(loadJson(request, file))).name).toBe('FeedUrlError');
    expect((await failureOf(loadJson(request, transportOf(vi.fn<typeof fetch>(), { base: 'feeds/' })))).name).toBe(
      'FeedUrlError',
    );
    vi.stubGlobal('location', new URL('https://other.example/'));
    expect((await failureOf(loadJson(request, giving('{}')))).name).toBe('FeedUrlError');
  });

  it('names a failed fetch by its stage and keeps the cause', async () => {
    const cause = new TypeError('Failed to fetch');
    const error = await failureOf(
      loadJson(
        request,
        transportOf(() => Promise.reject(cause)),
      ),
    );
    expect(error).toMatchObject({ name: 'FeedNetworkError', stage: 'fetch', cause });
  });

  it('names a body that breaks off, whatever the error is called', async () => {
    const cause = new Error('anything');
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"a":')),
      pull: (controller) => controller.error(cause),
    });
    expect(await failureOf(loadJson(request, giving(body)))).toMatchObject({
      name: 'FeedNetworkError',
      stage: 'read',
      cause,
    });
  });

  it.each([
    [404, {}, undefined],
    [500, {}, undefined],
    [429, { 'retry-after': '3' }, 3000],
    [503, { 'retry-after': '86400' }, 600_000],
    [503, { 'retry-after': new Date(at + 4000).toUTCString() }, 4000],
    [503, { 'retry-after': 'soon' }, undefined],
  ])('keeps status %i and %j', async (status, more, retryAfterMs) => {
    const error = await failureOf(loadJson(request, giving('{}', { status, headers: { ...headers, ...more } })));
    expect(error).toMatchObject({ name: 'FeedHttpError', httpStatus: status });
    expect(error.retryAfterMs).toBe(retryAfterMs);
  });

  it('calls an answer without content empty, not ill-typed', async () => {
    expect((await failureOf(loadJson(request, giving(null, { status: 204 })))).name).toBe('FeedParseError');
  });

  it('refuses by the announced length before reading', async () => {
    const announced = giving('{}', { headers: { ...headers, 'content-length': '3000000' } });
    expect(await failureOf(loadJson(request, announced))).toMatchObject({ name: 'FeedTooLargeError', stage: 'fetch' });
  });

  it('stops an endless body at the cap', async () => {
    let given = 0;
    const cancel = vi.fn<() => void>();
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        given += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(0x20));
      },
      cancel,
    });
    expect(await failureOf(loadJson(request, giving(body)))).toMatchObject({
      name: 'FeedTooLargeError',
      stage: 'read',
    });
    expect(given).toBeLessThan(2.5 * 1024 * 1024);
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('takes a file that is exactly as large as the cap', async () => {
    const text = `${' '.repeat(98)}10`;
    expect(await loadJson(request, { ...giving(text), maxBytes: 100 })).toBe(10);
    expect((await failureOf(loadJson(request, { ...giving(` ${text}`), maxBytes: 100 }))).name).toBe(
      'FeedTooLargeError',
    );
  });

  it('does not let JSON reach a prototype', async () => {
    const loaded = await loadJson(
      request,
      giving('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    );
    expect(Object.getPrototypeOf(loaded)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

describe('the deadline', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const never = () => new Promise<Response>(() => undefined);

  it('ends a request that no one answers', async () => {
    const failure = failureOf(loadJson(request, transportOf(never)));
    await vi.advanceTimersByTimeAsync(9_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failure).toMatchObject({ name: 'FeedTimeoutError', stage: 'fetch' });
  });

  it('ends a body that stalls, even where the stream heeds no signal', async () => {
    const cancel = vi.fn<() => void>();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array([0x7b])),
      cancel,
    });
    const failure = failureOf(loadJson(request, giving(body)));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await failure).toMatchObject({ name: 'FeedTimeoutError', stage: 'read' });
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('counts the whole load, not each chunk', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 3000));
        controller.enqueue(new Uint8Array([0x20]));
      },
    });
    const failure = failureOf(loadJson(request, giving(body)));
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await failure).name).toBe('FeedTimeoutError');
  });

  it('leaves no timer behind', async () => {
    await loadJson(request, giving('{}'));
    await failureOf(loadJson(request, giving('{')));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lets the caller leave with its own reason', async () => {
    const controller = new AbortController();
    const load = loadJson({ ...request, signal: controller.signal }, transportOf(never));
    controller.abort();
    await expect(load).rejects.toMatchObject({ name: 'AbortError' });
    await expect(loadJson({ ...request, signal: controller.signal }, giving('{}'))).rejects.toBe(
      controller.signal.reason,
    );
    expect(vi.getTimerCount()).toBe(0);
  });
});
