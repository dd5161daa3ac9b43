import { QueryClient, type QueryKey } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { malformed } from '@mocks/payloads/malformed';
import { FeedError } from './feedError';
import { catalogueQuery, feedQuery, milestonesQuery } from './queries';
import type { Transport } from './transport';

const server = setupServer();
const folder = 'https://pendopo.example/feeds/';
const transport: Transport = {
  base: folder,
  fetch: (...parameters) => globalThis.fetch(...parameters),
  deadlineMs: 10_000,
  maxBytes: 2 * 1024 * 1024,
  now: () => 7,
};
const text = (name: string) => readFileSync(`tests/fixtures/feeds/${name}.json`, 'utf8');
const json = (body: string) => new HttpResponse(body, { headers: { 'content-type': 'application/json' } });

let client = new QueryClient();

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  client = new QueryClient();
});
afterEach(() => {
  client.clear();
  server.resetHandlers();
});
afterAll(() => server.close());

async function failureOf(work: Promise<unknown>): Promise<FeedError> {
  const error: unknown = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof FeedError) return error;
  throw new Error(`expected a FeedError, got ${String(error)}`);
}

/** The error of a query without its retries. */
async function feedFailure(): Promise<FeedError> {
  return failureOf(client.fetchQuery({ ...feedQuery({ id: 'contoh', path: 'feed.json' }, transport), retry: false }));
}

describe('queries', () => {
  it('put frozen domain data into the cache', async () => {
    server.use(http.get(`${folder}:file`, ({ params }) => json(text(String(params['file']).replace('.json', '')))));
    const catalogue = await client.fetchQuery(catalogueQuery(transport));
    const [entry] = catalogue.feeds;
    if (!entry) throw new Error('no feed');
    const feed = await client.fetchQuery(feedQuery(entry, transport));
    const milestones = await client.fetchQuery(milestonesQuery(catalogue.milestones, transport));
    expect(feed.series[0]?.observations[0]?.source.id).toBe('rilis');
    expect(milestones.milestones.map(({ id }) => id)).toEqual(['mulai', 'pesta']);
    expect(client.getQueryData<unknown>(['feed', 'contoh'] satisfies QueryKey)).toBe(feed);
    expect(Object.isFrozen(feed.series)).toBe(true);
  });

  it.each(malformed)('name the malformed twin: $name', async (twin) => {
    const type = twin.contentType === null ? {} : { 'content-type': twin.contentType };
    const answer = () => new HttpResponse(twin.body(text('feed')), { status: twin.status, headers: type });
    server.use(http.get(`${folder}feed.json`, answer));
    expect(await feedFailure()).toMatchObject({ name: twin.error, feedId: 'contoh', at: 7 });
  });

  it('name a server that is away', async () => {
    server.use(http.get(`${folder}feed.json`, () => HttpResponse.error()));
    expect(await feedFailure()).toMatchObject({ name: 'FeedNetworkError', stage: 'fetch' });
  });

  it('refuse a file that is not the one the catalogue promised', async () => {
    server.use(http.get(`${folder}feed.json`, () => json(text('feed').replace('"id": "contoh"', '"id": "lain"'))));
    expect(await feedFailure()).toMatchObject({ name: 'FeedSemanticError', path: 'id', stage: 'check' });
  });

  it('say where the first of several problems is', async () => {
    server.use(http.get(`${folder}feed.json`, () => json(text('feed').replaceAll('"2021-04"', '"2021-44"'))));
    const error = await feedFailure();
    expect(error.path).toBe('series[0].observations[0].period');
    expect(error.message).toBe('contoh: series[0].observations[0].period: 2021-44 is not a period (and 1 more)');
  });

  it('try a passing failure three times in all, a lasting one once', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const calls = { 503: 0, 404: 0 };
    server.use(
      http.get(`${folder}feed.json`, () => {
        calls[503] += 1;
        return new HttpResponse('', { status: 503, headers: { 'retry-after': '0' } });
      }),
      http.get(`${folder}milestones.json`, () => {
        calls[404] += 1;
        return new HttpResponse('', { status: 404 });
      }),
    );
    const feed = failureOf(client.fetchQuery(feedQuery({ id: 'contoh', path: 'feed.json' }, transport)));
    const milestones = failureOf(
      client.fetchQuery(milestonesQuery({ id: 'tonggak', path: 'milestones.json' }, transport)),
    );
    await vi.waitFor(() => expect(calls).toEqual({ 503: 3, 404: 1 }));
    expect((await feed).httpStatus).toBe(503);
    expect((await milestones).httpStatus).toBe(404);
    vi.useRealTimers();
  });

  it('wait as long as the server asks, else longer each time', () => {
    const { retryDelay } = feedQuery({ id: 'contoh', path: 'feed.json' }, transport);
    if (typeof retryDelay !== 'function') throw new Error('no delay');
    const fault = { name: 'FeedHttpError', feedId: 'contoh', stage: 'fetch', detail: '', at: 0 } as const;
    expect(retryDelay(0, new FeedError({ ...fault, retryAfterMs: 3000 }))).toBe(3000);
    expect([0, 1].map((failures) => retryDelay(failures, new FeedError(fault)))).toEqual([1000, 2000]);
  });

  it('tell at once who has waited until the deadline, or is to wait for long', () => {
    const { retry } = feedQuery({ id: 'contoh', path: 'feed.json' }, transport);
    if (typeof retry !== 'function') throw new Error('no rule');
    const fault = { feedId: 'contoh', stage: 'fetch', detail: '', at: 0 } as const;
    const busy = { ...fault, name: 'FeedHttpError', httpStatus: 429 } as const;
    expect(retry(0, new FeedError({ ...fault, name: 'FeedTimeoutError' }))).toBe(false);
    expect(retry(0, new FeedError({ ...busy, retryAfterMs: 30_000 }))).toBe(false);
    expect(retry(0, new FeedError({ ...busy, retryAfterMs: 2000 }))).toBe(true);
    expect(retry(0, new FeedError(busy))).toBe(true);
    expect(retry(2, new FeedError(busy))).toBe(false);
  });

  it('fail at once when offline instead of waiting for ever', async () => {
    server.use(http.get(`${folder}feed.json`, () => HttpResponse.error()));
    const { onlineManager } = await import('@tanstack/react-query');
    onlineManager.setOnline(false);
    expect((await feedFailure()).name).toBe('FeedNetworkError');
    onlineManager.setOnline(true);
  });

  it('do not try again without a network', () => {
    const { retry } = feedQuery({ id: 'contoh', path: 'feed.json' }, transport);
    if (typeof retry !== 'function') throw new Error('no rule');
    const error = new FeedError({ name: 'FeedNetworkError', feedId: 'contoh', stage: 'fetch', detail: '', at: 0 });
    expect(retry(0, error)).toBe(true);
    vi.stubGlobal('navigator', { onLine: false });
    expect(retry(0, error)).toBe(false);
  });

  it('pass the cancelling of a query on', async () => {
    const seen = vi.fn<() => void>();
    server.use(
      http.get(`${folder}feed.json`, async ({ request }) => {
        request.signal.addEventListener('abort', seen);
        await new Promise(() => undefined);
      }),
    );
    const options = feedQuery({ id: 'contoh', path: 'feed.json' }, transport);
    const work = client.fetchQuery(options).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await client.cancelQueries({ queryKey: options.queryKey });
    expect(await work).not.toBeInstanceOf(FeedError);
    expect(seen).toHaveBeenCalledOnce();
    expect(client.getQueryState(options.queryKey)?.error).toBeNull();
  });
});
