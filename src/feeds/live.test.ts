import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { memoryShelf } from '@mocks/memoryShelf';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '@/editions/digest';
import { periodAt } from '@/series/period';
import type { Feed } from '@/series/series';
import { watchArrivals } from './arrivals';
import { LiveFiles } from './live';
import { noteMerged } from './plainFeed';
import { Poll } from './poll';
import { feedQuery } from './queries';
import { seedQueries } from './seed';
import { decodeState, type SiteState } from './siteState';
import type { Transport } from './transport';

const base = 'https://pendopo.example/feeds/';
const minute = 60_000;
const start = Date.parse('2026-12-01T03:05:00Z');
const published = (path: string): string => readFileSync(`public/feeds/${path}`, 'utf8');
const paths = ['catalogue.json', 'pmi.json', 'qris.json', 'milestones.json', 'statements.json', 'vocabulary.json'];

/** A small server: files by path, and how each is answered. */
function server() {
  const files = new Map(paths.map((path) => [path, published(path)]));
  const asked: string[] = [];
  const clock = { now: start };
  const state = { made: '2026-12-01T00:00:00.000Z', extra: {} as Record<string, string>, version: '1.2' };
  const special = new Map<string, () => Response | Promise<Response>>();
  const stateText = (): string =>
    JSON.stringify({
      version: state.version,
      made: state.made,
      files: [...files].map(([path, text]) => ({
        path,
        sha256: state.extra[path] ?? sha256Hex(text),
        bytes: text.length,
        modified: '2026-11-29',
      })),
    });
  const fetch: typeof globalThis.fetch = async (input) => {
    const path = (input instanceof Request ? input.url : input.toString()).slice(base.length);
    asked.push(path);
    const answer = special.get(path);
    if (answer) return answer();
    const text = path === 'state.json' ? stateText() : files.get(path);
    if (text === undefined) return new Response('', { status: 404 });
    const date = new Date(clock.now).toUTCString();
    return new Response(text, { headers: { 'content-type': 'application/json', date } });
  };
  const transport: Transport = { base, fetch, deadlineMs: 10_000, maxBytes: 2 ** 21, now: () => clock.now };
  return { files, asked, clock, state, special, stateText, transport };
}

type Server = ReturnType<typeof server>;

function stateOf(text: string): SiteState {
  const decoded = decodeState(JSON.parse(text), 'check');
  if (!decoded.ok) throw new Error(decoded.problems.map(({ path, problem }) => `${path} ${problem}`).join());
  return decoded.value;
}

/** A page that carries some files, with what keeps it current. */
function page(site: Server, inlined: readonly string[], shelf = memoryShelf()) {
  const client = new QueryClient();
  const files = new Map(inlined.map((path) => [path, JSON.parse(site.files.get(path) ?? '') as unknown]));
  seedQueries(client, files, site.transport);
  const state = stateOf(site.stateText());
  const setting = { client, transport: site.transport, shelf, others: { tell: () => undefined } };
  const live = new LiveFiles({ ...setting, page: { files, state, at: site.clock.now } });
  const poll = new Poll(live, state, { mayFetchAhead: () => true, pause: async () => undefined });
  watchArrivals((arrival) => live.accept(arrival));
  const feed = (id: string) => client.getQueryState<{ modified: string }>(['feed', id]);
  const error = (id: string): unknown => feed(id)?.error?.name;
  return { client, live, poll, shelf, feed, error };
}

/** The PMI as it may come later: another last figure, and the day of change. */
function pmi(value: number, modified = '2099-01-01'): string {
  const feed = JSON.parse(published('pmi.json'));
  feed.series[0].observations.at(-1).value = value;
  feed.modified = modified;
  return JSON.stringify(feed);
}

afterAll(() => watchArrivals(() => undefined));

const none = async (): Promise<void> => undefined;

describe('LiveFiles and Poll', () => {
  it('keep a whole site after one visit, and fetch only what the page did not bring', async () => {
    const site = server();
    const { live, poll, shelf } = page(site, ['catalogue.json', 'pmi.json', 'milestones.json']);
    await live.settle(none);
    expect([...shelf.records.keys()].toSorted()).toEqual(['catalogue.json', 'milestones.json', 'pmi.json']);
    expect(await poll.ask()).toEqual({ ok: true });
    expect(site.asked.toSorted()).toEqual(['qris.json', 'state.json', 'statements.json', 'vocabulary.json']);
    await expect.poll(() => shelf.records.size).toBe(paths.length);
    site.asked.length = 0;
    await poll.ask();
    expect(site.asked).toEqual(['state.json']);
  });

  it('show what is kept at once when nothing came with the page, with the moment it was loaded', async () => {
    const site = server();
    const first = page(site, paths);
    await first.live.settle(none);
    site.clock.now += 72 * 60 * minute;
    site.special.set('state.json', () => Promise.reject(new TypeError('away')));
    const { live, poll, feed } = page(site, [], first.shelf);
    await live.fill(() => paths);
    expect(feed('pmi')?.data).toMatchObject({ id: 'pmi' });
    expect(feed('pmi')?.dataUpdatedAt).toBe(start);
    expect(live.held('pmi.json')).toMatchObject({ loadedAt: start, from: 'store' });
    expect(await poll.ask()).toMatchObject({ ok: false });
    expect(live.store.get().failure?.name).toBe('FeedNetworkError');
    expect(feed('pmi')?.data).toMatchObject({ id: 'pmi' });
  });

  it('tell what changed since the last visit, whether the page or the server brings it', async () => {
    for (const isInlined of [true, false]) {
      const site = server();
      const first = page(site, paths);
      await first.live.settle(none);
      site.clock.now += minute;
      site.files.set('pmi.json', pmi(54.9));
      site.state.made = '2026-12-01T01:00:00.000Z';
      const { live, poll } = page(site, isInlined ? paths : [], first.shelf);
      await live.fill(() => paths);
      await live.settle(none);
      await poll.ask();
      const seen = live.store.get().seen.get('pmi');
      expect(seen).toMatchObject({ when: 'last-visit', at: start });
      expect(seen?.feed.series[0]?.observations.at(-1)?.value).toBe(
        JSON.parse(published('pmi.json')).series[0].observations.at(-1).value,
      );
    }
  });

  it('show the newer of page and store', async () => {
    const site = server();
    site.files.set('pmi.json', pmi(54.9));
    const first = page(site, paths);
    await first.live.settle(none);
    site.files.set('pmi.json', published('pmi.json'));
    const { live, feed } = page(site, paths, first.shelf);
    await live.settle(none);
    expect(feed('pmi')?.data).toMatchObject({ modified: '2099-01-01' });
    expect(live.held('pmi.json')?.from).toBe('store');
  });

  it('announce figures that changed, once', async () => {
    const site = server();
    const { live, poll, feed } = page(site, paths);
    site.files.set('pmi.json', pmi(54.9));
    await poll.ask();
    await poll.ask();
    expect(feed('pmi')?.data).toMatchObject({ modified: '2099-01-01' });
    const { news } = live.store.get();
    expect(news.map(({ feed: each, changes }) => [each.id, changes.revised.length])).toEqual([['pmi', 1]]);
    site.files.set('pmi.json', `${pmi(54.9)}\n`);
    await poll.ask();
    expect(live.store.get().news).toBe(news);
  });

  it.each([
    ['is older by its day', () => pmi(54.9, '2001-01-01'), 'FeedOlderError'],
    ['is of a higher version', () => pmi(54.9).replace('"1.', '"2.'), 'FeedVersionError'],
    ['breaks the contract', () => pmi(54.9).replaceAll('"value"', '"nilai"'), 'FeedSchemaError'],
  ])('keep what is shown when a file %s, and ask for it no more', async (_what, text, name) => {
    const site = server();
    const { poll, feed, error } = page(site, paths);
    site.files.set('pmi.json', text());
    expect(await poll.ask()).toEqual({ ok: true });
    expect(error('pmi')).toBe(name);
    expect(feed('pmi')?.data).toMatchObject({ id: 'pmi' });
    site.asked.length = 0;
    await poll.ask();
    expect(site.asked).toEqual(['state.json']);
    // Another one is announced, and everything is well again.
    site.files.set('pmi.json', pmi(54.8));
    await poll.ask();
    expect(error('pmi')).toBeUndefined();
    expect(feed('pmi')?.data).toMatchObject({ modified: '2099-01-01' });
  });

  it('name a file that is not the one announced, and try it again', async () => {
    const site = server();
    const { poll, error } = page(site, paths);
    site.state.extra['pmi.json'] = 'a'.repeat(64);
    site.special.set('pmi.json', () => new Response(pmi(54.9), { headers: { 'content-type': 'application/json' } }));
    await poll.ask();
    expect(error('pmi')).toBe('FeedDigestError');
    site.asked.length = 0;
    await poll.ask();
    expect(site.asked).toEqual(['state.json', 'pmi.json']);
    // The server goes back to what is shown: nothing is wrong any more.
    delete site.state.extra['pmi.json'];
    await poll.ask();
    expect(error('pmi')).toBeUndefined();
  });

  it('refuse an older file that a person asked for, by its figures too', async () => {
    const site = server();
    const { client, feed, error } = page(site, paths);
    const entry = { id: 'pmi', path: 'pmi.json' };
    const fewer = JSON.parse(published('pmi.json'));
    fewer.series[0].observations.pop();
    site.files.set('pmi.json', JSON.stringify(fewer));
    const before = feed('pmi')?.data;
    await client.fetchQuery({ ...feedQuery(entry, site.transport), staleTime: 0 }).catch(() => undefined);
    expect(error('pmi')).toBe('FeedOlderError');
    expect(feed('pmi')?.data).toBe(before);
  });

  it('accept figures that were taken back on the same day when the server announces the file', async () => {
    const site = server();
    const { poll, live, error } = page(site, paths);
    const fewer = JSON.parse(published('pmi.json'));
    fewer.series[0].observations.pop();
    site.files.set('pmi.json', JSON.stringify(fewer));
    await poll.ask();
    expect(error('pmi')).toBeUndefined();
    expect(live.store.get().news[0]?.changes.withdrawn).toHaveLength(1);
  });

  it.each([true, false])(
    'do not bring figures back at the next visit that were taken back, by a page with data: %s',
    async (isInlined) => {
      const site = server();
      const first = page(site, paths);
      await first.live.settle(none);
      site.clock.now += minute;
      const fewer = JSON.parse(published('pmi.json'));
      const withdrawn = fewer.series[0].observations.pop();
      site.files.set('pmi.json', JSON.stringify(fewer));
      if (!isInlined) await first.poll.ask();
      site.clock.now += minute;
      const { live, client } = page(site, isInlined ? paths : [], first.shelf);
      await live.fill(() => paths);
      await live.settle(none);
      const shown = client.getQueryData<Feed>(['feed', 'pmi'])?.series[0]?.observations.at(-1)?.period;
      expect(shown).toBeDefined();
      expect(shown).not.toBe(withdrawn.period);
      // Nor does the store keep them for a page that brings nothing.
      const { live: last, client: again } = page(site, [], first.shelf);
      await last.fill(() => paths);
      expect(again.getQueryData<Feed>(['feed', 'pmi'])?.series[0]?.observations.at(-1)?.period).toBe(shown);
    },
  );

  it('compare a file with the one before, and not with what live remotes put into that', async () => {
    const site = server();
    const { client, live, poll, error } = page(site, paths);
    const own = client.getQueryData<Feed>(['feed', 'pmi']);
    const [first] = own?.series ?? [];
    const last = first?.observations.at(-1);
    if (!own || !first || !last) throw new Error('no feed');
    const later = { ...last, period: periodAt('M', 47_000), published: '2099-01-01' };
    const observations = [...first.observations, later];
    client.setQueryData(['feed', 'pmi'], { ...own, series: [{ ...first, observations }] });
    noteMerged(client.getQueryData<Feed>(['feed', 'pmi']) ?? own, own);
    // Unannounced, of the same day: nothing is older for want of the remote's figures.
    site.files.set('pmi.json', pmi(54.9, own.modified));
    await client.fetchQuery({ ...feedQuery({ id: 'pmi', path: 'pmi.json' }, site.transport), staleTime: 0 });
    expect(error('pmi')).toBeUndefined();
    const [told] = live.store.get().news;
    expect([told?.changes.revised.length, told?.changes.withdrawn.length]).toEqual([1, 0]);
    await poll.ask();
    expect(error('pmi')).toBeUndefined();
  });

  it('do not follow a server back to an older state, nor to one they cannot read', async () => {
    const site = server();
    const { poll, live, feed } = page(site, paths);
    site.state.made = '2026-11-01T00:00:00.000Z';
    site.files.set('pmi.json', pmi(54.9));
    expect(await poll.ask()).toMatchObject({ ok: false });
    expect(live.store.get().failure?.name).toBe('FeedOlderError');
    expect(feed('pmi')?.data).not.toMatchObject({ modified: '2099-01-01' });
    site.state.made = '2026-12-02T00:00:00.000Z';
    site.state.version = '2.0';
    await poll.ask();
    expect(live.store.get().failure?.name).toBe('FeedVersionError');
    site.state.version = '1.9';
    await poll.ask();
    expect(live.store.get().failure).toBeNull();
    expect(feed('pmi')?.data).toMatchObject({ modified: '2099-01-01' });
  });

  it('say how long the server wants to be left alone', async () => {
    const site = server();
    const { poll } = page(site, paths);
    site.special.set('state.json', () => new Response('', { status: 503, headers: { 'retry-after': '120' } }));
    expect(await poll.ask()).toEqual({ ok: false, retryAfterMs: 120_000 });
  });

  it('fetch nothing ahead for readers who save data', async () => {
    const site = server();
    const { live } = page(site, ['catalogue.json', 'pmi.json']);
    const poll = new Poll(live, undefined, { mayFetchAhead: () => false, pause: none });
    await poll.ask();
    expect(site.asked).toEqual(['state.json']);
  });

  it('throw away a kept file that its decoder refuses', async () => {
    const site = server();
    const first = page(site, paths);
    const bytes = new TextEncoder().encode('{"version":"1.0","id":"pmi"}');
    const mark = { modified: '2026-11-29', published: '', rows: 0 };
    await first.live.settle(none);
    await first.live.keeper.keep({
      path: 'pmi.json',
      bytes,
      digest: 'a'.repeat(64),
      fetchedAt: start + 1,
      mark: { ...mark, modified: '2099-01-01' },
    });
    const { live, feed, shelf } = page(site, [], first.shelf);
    await live.fill(() => paths);
    expect(feed('pmi')).toBeUndefined();
    await expect.poll(() => shelf.records.has('pmi.json')).toBe(false);
    expect(live.store.get().keep.discarded).toEqual([{ path: 'pmi.json', why: 'refused' }]);
  });

  it('throw nothing away while no catalogue says what the site has', async () => {
    const site = server();
    const first = page(site, paths);
    await first.live.settle(none);
    first.shelf.records.delete('catalogue.json');
    const { live, shelf } = page(site, [], first.shelf);
    await live.fill(() => paths);
    await live.settle(none);
    expect([...shelf.records.keys()].toSorted()).toEqual(['milestones.json', 'pmi.json', 'qris.json']);
  });

  it('notice a clock that is wrong, and that it is right again', async () => {
    const site = server();
    const { live, poll } = page(site, paths);
    const honest = site.clock.now;
    site.special.set(
      'state.json',
      () =>
        new Response(site.stateText(), {
          headers: { 'content-type': 'application/json', date: new Date(honest - 26 * 60 * minute).toUTCString() },
        }),
    );
    await poll.ask();
    await expect.poll(() => live.store.get().skew).toBe(26 * 60 * minute);
    site.special.delete('state.json');
    await poll.ask();
    expect(live.store.get().skew).toBeNull();
  });
});
