import { mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cached, sha256 } from './rasterCache';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raster-cache-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const bytes = (text: string): Uint8Array => Buffer.from(text);

it('makes once and reads afterwards', async () => {
  const place = { file: join(folder, 'a', 'b.png'), key: 'one' };
  const make = vi.fn<() => Promise<Uint8Array>>(async () => bytes('made'));
  expect(Buffer.from(await cached(place, make)).toString()).toBe('made');
  expect(Buffer.from(await cached(place, make)).toString()).toBe('made');
  expect(make).toHaveBeenCalledTimes(1);
  expect(await readdir(join(folder, 'a'))).toEqual(['b.png']);
});

it('makes again for another key, in the same file', async () => {
  const file = join(folder, 'b.png');
  await cached({ file, key: 'one' }, async () => bytes('first'));
  expect(Buffer.from(await cached({ file, key: 'two' }, async () => bytes('second'))).toString()).toBe('second');
  expect(await readdir(folder)).toEqual(['b.png']);
});

it.each([
  [
    'a changed byte',
    async (file: string) =>
      writeFile(
        file,
        (await readFile(file)).map((byte, at) => (at === 66 ? byte ^ 1 : byte)),
      ),
  ],
  ['a cut end', async (file: string) => truncate(file, 66)],
  ['only a seal', async (file: string) => truncate(file, 64)],
  ['nothing', async (file: string) => truncate(file, 0)],
])('makes again what was damaged: %s', async (_, damage) => {
  const place = { file: join(folder, 'b.png'), key: 'one' };
  await cached(place, async () => bytes('made'));
  await damage(place.file);
  const make = vi.fn<() => Promise<Uint8Array>>(async () => bytes('made'));
  expect(Buffer.from(await cached(place, make)).toString()).toBe('made');
  expect(make).toHaveBeenCalledTimes(1);
  await cached(place, make);
  expect(make).toHaveBeenCalledTimes(1);
});

it('leaves nothing behind when what it makes fails', async () => {
  const failing = cached({ file: join(folder, 'b.png'), key: 'one' }, async () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await readdir(folder)).toEqual([]);
});

it('agrees with the published digest of the empty text', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
