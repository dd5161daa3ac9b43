import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixture } from '@tests/fixtures/feeds/feedFixture';
import type { Catalogue, Remote } from '@/catalogue/catalogue';
import { decodeCatalogue } from '@/feeds/decodeCatalogue';
import { decodeFeed } from '@/feeds/decodeFeed';
import { plainOf } from '@/feeds/plainFeed';
import type { RemoteTransport } from '@/feeds/remoteBytes';
import { dayOf } from '@/series/period';
import type { Feed } from '@/series/series';
import { askRemotes } from './askRemotes';
import { useRemoteStates } from './remoteState';

const remote: Remote = {
  url: 'https://data.contoh.go.id/indeks.json',
  format: 'json-stat',
  series: '',
  into: 'indeks',
  unitIs: 'index-50',
  live: true,
  publisher: 'Lembaga Contoh',
  page: 'https://data.contoh.go.id/indeks',
  confidence: 'press-release',
};

function answer(values: readonly (number | null)[], more: object = {}): string {
  const months = values.map((_, position) => `2021-${String(position + 4).padStart(2, '0')}`);
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: 'Indeks',
    updated: '2021-11-02',
    id: ['time'],
    size: [values.length],
    role: { time: ['time'] },
    dimension: { time: { category: { index: months } } },
    value: values,
    ...more,
  });
}

function feed(): Feed {
  const decoded = decodeFeed(fixture('feed'), 'reader');
  if (!decoded.ok) throw new Error('the fixture is broken');
  return decoded.value;
}

function catalogue(...remotes: readonly Remote[]): Catalogue {
  const decoded = decodeCatalogue(fixture('catalogue'), 'reader');
  if (!decoded.ok) throw new Error('the fixture is broken');
  return { ...decoded.value, feeds: [{ id: 'contoh', path: 'feed.json', remotes }] };
}

let client = new QueryClient();
let stop: (() => void) | undefined;

beforeEach(() => {
  client = new QueryClient();
  useRemoteStates.setState({ states: new Map() });
});
afterEach(() => stop?.());

/** Asks with a web that answers as it is told; tells how often it was asked. */
function start(
  respond: RemoteTransport['fetch'],
  remotes: readonly Remote[] = [remote],
  clock: RemoteTransport['now'] = () => 0,
): () => number {
  let count = 0;
  const transport: RemoteTransport = {
    fetch: (...parameters) => {
      count += 1;
      return respond(...parameters);
    },
    deadlineMs: 60,
    maxBytes: 50_000,
    now: clock,
  };
  stop = askRemotes({ client, catalogue: catalogue(...remotes), transport, today: dayOf(2021, 12, 1) });
  return () => count;
}

async function settled(): Promise<void> {
  await expect
    .poll(() => useRemoteStates.getState().states.get('contoh.indeks')?.state, { interval: 5 })
    .toMatch(/read|failed/u);
}

function state(): unknown {
  return useRemoteStates.getState().states.get('contoh.indeks');
}

function json(body: string, init: ResponseInit = {}): RemoteTransport['fetch'] {
  return () => Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' }, ...init }));
}

function now(): Feed | undefined {
  return client.getQueryData<Feed>(['feed', 'contoh']);
}

describe('askRemotes', () => {
  it('puts newer readings into a feed that is there, and keeps every row of its own', async () => {
    const own = feed();
    client.setQueryData(['feed', 'contoh'], own, { updatedAt: 77 });
    start(json(answer([54.6, 55.4, null, 56.1])));
    await settled();
    const series = now()?.series[0];
    expect(series?.observations.at(-1)).toMatchObject({ period: '2021-07', value: 56.1, source: { url: remote.page } });
    for (const row of own.series[0]?.observations ?? []) expect(series?.observations).toContainEqual(row);
    expect(state()).toMatchObject({ state: 'read', added: 1 });
    expect(client.getQueryState(['feed', 'contoh'])?.dataUpdatedAt).toBe(77);
  });

  it('waits for the feed, asks once, and adds to a file that was loaded again', async () => {
    const asked = start(json(answer([54.6, 55.4, null, 56.1])));
    expect(asked()).toBe(0);
    client.setQueryData(['feed', 'contoh'], feed());
    await settled();
    expect(now()?.series[0]?.observations.at(-1)?.value).toBe(56.1);
    client.setQueryData(['feed', 'contoh'], feed());
    await expect.poll(() => now()?.series[0]?.observations.at(-1)?.value, { interval: 5 }).toBe(56.1);
    expect(asked()).toBe(1);
  });

  it('adds to a file whose renewal failed while the source was being asked, once that is forgiven', async () => {
    let respond: (response: Response) => void = () => undefined;
    client.setQueryData(['feed', 'contoh'], feed());
    start(() => new Promise((done) => (respond = done)));
    const query = client.getQueryCache().find({ queryKey: ['feed', 'contoh'] });
    query?.setState({ error: new Error('away'), status: 'error' });
    const asked = json(answer([54.6, 55.4, null, 56.1]));
    respond(await asked('', {}));
    await new Promise((later) => setTimeout(later, 20));
    expect(state()).toEqual({ state: 'asking' });
    query?.setState({ error: null, status: 'success' });
    await settled();
    expect(now()?.series[0]?.observations.at(-1)?.value).toBe(56.1);
  });

  it('leaves what the site’s own file says to whoever compares files', async () => {
    const own = feed();
    client.setQueryData(['feed', 'contoh'], own);
    start(json(answer([54.6, 55.4, null, 56.1])));
    await settled();
    expect(now()).not.toBe(own);
    expect(plainOf(now())).toBe(own);
    expect(plainOf(own)).toBe(own);
  });

  it.each<readonly [string, RemoteTransport['fetch'], string]>([
    ['says nothing', () => new Promise<Response>(() => undefined), 'FeedTimeoutError'],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'FeedNetworkError'],
    ['refuses', json('{}', { status: 403 }), 'FeedHttpError'],
    ['sends a portal', json('<html>', { headers: { 'content-type': 'text/html' } }), 'FeedContentTypeError'],
    ['sends too much', json(' '.repeat(60_000)), 'FeedTooLargeError'],
    ['sends half', json('{"version":"2.0","class"'), 'FeedParseError'],
    ['sends something else', json('{"halo":1}'), 'FeedFormatError'],
    ['sends years', json(answer([1], { dimension: { time: { category: { index: ['2021'] } } } })), 'FeedSemanticError'],
    ['lives in the future', json(answer([1], { updated: '2031-01-01' })), 'FeedSemanticError'],
  ])('shows the figures of the file where the source %s', async (_name, respond, name) => {
    const own = feed();
    client.setQueryData(['feed', 'contoh'], own);
    start(respond);
    await settled();
    expect(state()).toMatchObject({ state: 'failed', name });
    expect(now()).toBe(own);
  });

  it('ends with a failure, and says it, where a fault of our own comes between', async () => {
    const reported = vi.fn<(fault: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    const own = feed();
    client.setQueryData(['feed', 'contoh'], own);
    start(json('{}', { status: 403 }), [remote], () => {
      throw new RangeError('no clock');
    });
    await settled();
    expect(state()).toMatchObject({ state: 'failed', name: 'RangeError' });
    expect(now()).toBe(own);
    expect(reported).toHaveBeenCalledTimes(1);
  });

  it('does not let an older or undated answer replace a figure', async () => {
    client.setQueryData(['feed', 'contoh'], feed());
    start(json(answer([1, 2], { updated: '2021-01-02' })));
    await settled();
    const latest = now()
      ?.series[0]?.observations.filter(({ period }) => period === '2021-05')
      .at(-1);
    expect(latest?.value).toBe(55.4);
    useRemoteStates.setState({ states: new Map() });
    stop?.();
    client.setQueryData(['feed', 'contoh'], feed());
    const own = now();
    start(json(answer([1, 2], { updated: null })));
    await settled();
    expect(state()).toEqual({ state: 'read', added: 0, revised: 0, refused: 2 });
    expect(now()).toBe(own);
  });

  it('asks no remote that is not live', async () => {
    client.setQueryData(['feed', 'contoh'], feed());
    const asked = start(json(answer([1])), [{ ...remote, live: false }]);
    await new Promise((later) => {
      setTimeout(later, 20);
    });
    expect(asked()).toBe(0);
  });
});
