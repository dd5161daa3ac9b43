import { expect, it, vi } from 'vitest';
import { dropCaches, isScriptGone } from './leaving';

const base = new URL('https://pendopo.example/papan/');

it.each([
  [200, false],
  [404, true],
  [410, true],
  [503, false],
])('takes an answer of %d for a script that is gone: %s', async (status, gone) => {
  const fetched = vi.fn<typeof fetch>(async () => new Response(null, { status }));
  vi.stubGlobal('fetch', fetched);
  expect(await isScriptGone('sw.js', base)).toBe(gone);
  expect(fetched.mock.lastCall).toEqual([new URL('sw.js', base), { method: 'HEAD', cache: 'no-store' }]);
});

it('takes no answer for a script that is there', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('away')));
  expect(await isScriptGone('sw.js', base)).toBe(false);
});

it('throws away the caches of one program and of one site', async () => {
  const names = new Set(['pendopo-app:/:pages', 'pendopo-app:/papan/:pages', 'pendopo-briefing:/:contoh']);
  vi.stubGlobal('caches', { keys: async () => [...names], delete: async (name: string) => names.delete(name) });
  await dropCaches('pendopo-app:/:');
  expect([...names]).toEqual(['pendopo-app:/papan/:pages', 'pendopo-briefing:/:contoh']);
});
