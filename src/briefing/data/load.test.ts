import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LastGood } from '@/feeds/lastGood';
import type { Transport } from '@/feeds/transport';
import { loadCatalogue, loadFiles, type How } from './load';

const file = (path: string): string => readFileSync(`public/${path}`, 'utf8');
const story: unknown = JSON.parse(file('stories/kampanye-2020-2021.json'));

/** A server that has some files only. */
function serverWith(has: (path: string) => boolean): Transport {
  const base = 'https://pendopo.example/feeds/';
  return {
    base,
    fetch: async (input) => {
      const path = (input instanceof Request ? input.url : input.toString()).slice(base.length);
      if (!has(path)) throw new TypeError('away');
      return new Response(file(`feeds/${path}`), { headers: { 'content-type': 'application/json' } });
    },
    deadlineMs: 10_000,
    maxBytes: 2 ** 21,
    now: () => 7,
  };
}

const keptAt = new Map([
  ['catalogue.json', 3000],
  ['pmi.json', 1000],
]);

async function lastGood(path: string): Promise<LastGood | undefined> {
  return { json: JSON.parse(file(`feeds/${path}`)), at: keptAt.get(path) ?? 2000 };
}

async function load(how: How) {
  return loadFiles(story, await loadCatalogue(how), how);
}

describe('the files of a briefing', () => {
  it('come from the server where it gives them', async () => {
    const loaded = await load({ transport: serverWith(() => true), lastGood });
    expect(loaded.keptAt).toBeUndefined();
    expect(Object.keys(loaded.files)).toContain('feeds/pmi.json');
  });

  it('come from what is kept where it does not, with the moment of the oldest', async () => {
    const without = await load({ transport: serverWith(() => false), lastGood });
    expect(without.keptAt).toBe(1000);
    expect(without.files).toEqual((await load({ transport: serverWith(() => true) })).files);
    const some = await load({ transport: serverWith((path) => path !== 'milestones.json'), lastGood });
    expect(some.keptAt).toBe(2000);
  });

  it('cannot be had where neither has them, or where what is kept is refused', async () => {
    const transport = serverWith((path) => path !== 'pmi.json');
    await expect(load({ transport })).rejects.toMatchObject({ name: 'FeedNetworkError', feedId: 'pmi' });
    const other = async (): Promise<LastGood> => ({ json: JSON.parse(file('feeds/qris.json')), at: 1 });
    await expect(load({ transport, lastGood: other })).rejects.toMatchObject({ name: 'FeedNetworkError' });
  });
});
