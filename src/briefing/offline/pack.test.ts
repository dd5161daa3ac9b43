import { describe, expect, it } from 'vitest';
import { readOfflineList } from './offlineList';
import { allOf, fill, wantedFor, type Filling, type Shelf } from './pack';

const list = readOfflineList({
  version: 1,
  assets: ['assets/start-1.js', 'assets/font-1.woff2'],
  file: { script: 'assets/file-1.js', style: 'assets/file-1.css' },
});
if (!list) throw new Error('the list of the test cannot be read');
const files = { 'feeds/catalogue.json': {}, 'feeds/pmi.json': {} };
const wanted = wantedFor({ base: '/', storyId: 'contoh', files }, list);

/** A shelf in memory. */
function shelf(paths: readonly string[] = []): Shelf & { readonly held: Map<string, string> } {
  const held = new Map(paths.map((path) => [path, 'old']));
  return {
    held,
    match: async (path) => (held.has(path) ? new Response(held.get(path)) : undefined),
    put: async (path, response) => void held.set(path, await response.text()),
    delete: async (path) => held.delete(path),
    paths: async () => [...held.keys()],
  };
}

const type = (path: string) => (path.endsWith('/') ? 'text/html; charset=utf-8' : 'text/plain');

function server(
  change: (path: string) => Response | undefined = () => undefined,
): Filling & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    onProgress: () => undefined,
    fetch: async (path) => {
      asked.push(path);
      return change(path) ?? new Response('new', { headers: { 'content-type': type(path) } });
    },
  };
}

describe('wantedFor', () => {
  it('names the pages in both languages, the data and the scripts', () => {
    expect(allOf(wanted)).toEqual([
      '/assets/start-1.js',
      '/assets/font-1.woff2',
      '/assets/file-1.js',
      '/assets/file-1.css',
      '/feeds/catalogue.json',
      '/feeds/pmi.json',
      '/stories/contoh.json',
      '/editions/ledger.json',
      '/briefing/offline.json',
      '/briefing/contoh/',
      '/briefing/contoh/presenter/',
      '/briefing/contoh/handout/',
      '/en/briefing/contoh/',
      '/en/briefing/contoh/presenter/',
      '/en/briefing/contoh/handout/',
    ]);
  });

  it('asks nobody for a briefing that only the reader has', () => {
    expect(allOf(wantedFor({ base: '/', storyId: 'mine', files }, list))).not.toContain('/stories/mine.json');
  });
});

describe('fill', () => {
  it('keeps everything, and does not fetch a file with a hash again', async () => {
    const own = shelf(['/assets/start-1.js']);
    const from = server();
    expect(await fill(wanted, own, from)).toEqual({ have: 15, problem: null });
    expect([...own.held.keys()].toSorted()).toEqual([...allOf(wanted)].toSorted());
    expect(from.asked).not.toContain('/assets/start-1.js');
  });

  it('takes the old away only when the new is complete', async () => {
    const old = ['/assets/start-0.js', '/briefing/contoh/'];
    const own = shelf(old);
    const broken = server((path) => (path === '/assets/start-1.js' ? new Response('', { status: 404 }) : undefined));
    const { have, problem } = await fill(wanted, own, broken);
    expect(problem).toBe('unreachable');
    expect(have).toBeLessThan(15);
    // The page that is kept still finds the script that it names.
    expect(own.held.get('/assets/start-0.js')).toBe('old');
    expect(own.held.get('/briefing/contoh/')).toBe('old');
    await fill(wanted, own, server());
    expect(own.held.has('/assets/start-0.js')).toBe(false);
    expect(own.held.get('/briefing/contoh/')).toBe('new');
  });

  it('does not take a page for a file, as of a host that answers every address', async () => {
    const page = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    const own = shelf();
    expect((await fill(wanted, own, server(page))).problem).toBe('unreachable');
    expect(own.held.size).toBe(0);
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'denied'],
  ])('says that the browser refused: %s', async (name, problem) => {
    const own = { ...shelf(), put: () => Promise.reject(new DOMException('no', name)) };
    expect(await fill(wanted, own, server())).toEqual({ have: 0, problem });
  });
});

describe('readOfflineList', () => {
  it('knows the word that ends it all, and refuses what is not ours', () => {
    expect(readOfflineList({ off: true })?.off).toBe(true);
    expect(readOfflineList('<!doctype html>')).toBeUndefined();
    expect(readOfflineList({ version: 2, assets: [], file: {} })).toBeUndefined();
    const elsewhere = { version: 1, assets: ['https://elsewhere.example/x.js'], file: list.file };
    expect(readOfflineList(elsewhere)).toBeUndefined();
  });
});
