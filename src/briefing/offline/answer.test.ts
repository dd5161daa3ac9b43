import { describe, expect, it } from 'vitest';
import { answerTo, kindOfRequest, type Sources } from './answer';

const base = 'https://pendopo.example/papan/';
const asked = (path: string, more = {}) => ({
  method: 'GET',
  mode: 'cors',
  cache: 'default',
  url: base + path,
  ...more,
});
const navigate = { mode: 'navigate' };

describe('kindOfRequest', () => {
  it.each([
    ['briefing/contoh/?step=2', navigate, 'page'],
    ['en/briefing/contoh/presenter/', navigate, 'page'],
    ['briefing/', navigate, 'list'],
    ['en/briefing/?from=x', navigate, 'list'],
    ['chart/pmi/', navigate, 'other'],
    ['', navigate, 'other'],
    ['assets/start-abc.js', {}, 'asset'],
    ['feeds/catalogue.json', {}, 'data'],
    ['stories/contoh.json', {}, 'data'],
    ['editions/ledger.json', {}, 'data'],
    ['editions/pmi/2026-11-29.0a1b2c3d.json', {}, 'other'],
    // Whoever asks the server itself must not be told what was kept.
    ['feeds/pmi.json', { cache: 'no-cache' }, 'other'],
    ['feeds/pmi.json', { method: 'HEAD' }, 'other'],
    ['embed.js', {}, 'other'],
  ] as const)('%s %o is %s', (path, more, kind) => {
    expect(kindOfRequest(asked(path, more), base)).toBe(kind);
  });

  it('leaves other origins and folders alone', () => {
    expect(kindOfRequest(asked('', { url: 'https://pendopo.example/assets/x.js' }), base)).toBe('other');
    expect(kindOfRequest(asked('', { url: 'https://elsewhere.example/papan/assets/x.js' }), base)).toBe('other');
  });
});

const never = new Promise<never>(() => undefined);

function sources(change: Partial<Sources>): Sources {
  return {
    network: async () => new Response('network'),
    kept: async () => new Response('kept'),
    wait: () => never,
    ...change,
  };
}

async function said(kind: 'page' | 'asset' | 'data', change: Partial<Sources>): Promise<string> {
  return (await answerTo(kind, sources(change))).text();
}

const offline = { network: () => Promise.reject(new TypeError('offline')) };

describe('answerTo', () => {
  it('asks the network for pages and data, and the cache for files with a hash', async () => {
    expect(await said('page', {})).toBe('network');
    expect(await said('data', {})).toBe('network');
    expect(await said('asset', {})).toBe('kept');
    expect(await said('asset', { kept: async () => undefined })).toBe('network');
  });

  it('gives what was kept where the network fails, waits too long or speaks for a server that is gone', async () => {
    expect(await said('page', offline)).toBe('kept');
    expect(await said('data', offline)).toBe('kept');
    expect(await said('page', { network: () => never, wait: async () => undefined })).toBe('kept');
    expect(await said('page', { network: async () => new Response('', { status: 502 }) })).toBe('kept');
  });

  it('keeps waiting where nothing was kept', async () => {
    const late = new Promise<Response>((done) => {
      setTimeout(() => done(new Response('late')), 20);
    });
    expect(await said('page', { network: () => late, wait: async () => undefined, kept: async () => undefined })).toBe(
      'late',
    );
    await expect(said('page', { ...offline, kept: async () => undefined })).rejects.toThrow('offline');
  });

  it('believes a page that is no more', async () => {
    const gone = async () => new Response('gone', { status: 404 });
    expect(await said('page', { network: gone })).toBe('gone');
  });
});
