import { expect, it } from 'vitest';
import { loadRemote, type RemoteTransport } from './remoteBytes';

const url = 'https://data.contoh.go.id/indeks.json?key=rahasia';

async function failure(fetch: RemoteTransport['fetch']): Promise<unknown> {
  const transport = { fetch, deadlineMs: 1000, maxBytes: 100, now: () => 1 };
  return loadRemote({ feedId: 'contoh', url }, transport).catch((cause: unknown) => cause);
}

it('names a failure by its stage, and the address, which may hold a key, in no word', async () => {
  const away = await failure(() => Promise.reject(new TypeError(`Failed to fetch ${url}`)));
  expect(away).toMatchObject({ name: 'FeedNetworkError', stage: 'fetch' });
  const broken = new ReadableStream({ pull: () => Promise.reject(new TypeError(`${url} broke off`)) });
  const headers = { 'content-type': 'application/json' };
  const half = await failure(async () => new Response(broken, { headers }));
  expect(half).toMatchObject({ name: 'FeedNetworkError', stage: 'read' });
  for (const error of [away, half]) {
    expect(error).not.toHaveProperty('cause');
    expect(String(error)).not.toContain('rahasia');
  }
});
