import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packFolder } from './packed';

const long = 'angka '.repeat(500);
const unpack = { gz: gunzipSync, br: brotliDecompressSync } as const;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pendopo-'));
  const files = ['index.html', 'chart/pmi/index.html', 'feeds/pmi.json', 'feeds/state.json', 'sw.js', 'img/x.png'];
  for (const path of [...files, 'briefing/offline.json', 'briefing-worker.js']) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), long);
  }
  writeFileSync(join(folder, 'robots.txt'), 'short');
  utimesSync(join(folder, 'index.html'), new Date('2026-03-01'), new Date('2026-03-01'));
});

afterEach(() => rmSync(folder, { recursive: true }));

it.each(['gz', 'br'] as const)('puts a packed .%s beside each long text, of the same age', async (packing) => {
  const packed = ['index.html', 'chart/pmi/index.html', 'feeds/pmi.json'];
  const { files, before, after } = await packFolder(folder, packing);
  expect({ files, before }).toEqual({ files: 3, before: 3 * long.length });
  expect(after).toBeLessThan(before / 10);
  for (const path of packed)
    expect(unpack[packing](readFileSync(join(folder, `${path}.${packing}`))).toString()).toBe(long);
  expect(statSync(join(folder, `index.html.${packing}`)).mtime).toEqual(new Date('2026-03-01'));
});

it('leaves alone what is short, packed already, or replaced without a build', async () => {
  await packFolder(folder, 'gz');
  const left = ['robots.txt', 'img/x.png', 'sw.js', 'briefing-worker.js', 'briefing/offline.json', 'feeds/state.json'];
  expect(left.filter((path) => existsSync(join(folder, `${path}.gz`)))).toEqual([]);
});

it('says the same when it is done again', async () => {
  const first = await packFolder(folder, 'gz');
  const bytes = readFileSync(join(folder, 'index.html.gz'));
  expect(await packFolder(folder, 'gz')).toEqual(first);
  expect(readFileSync(join(folder, 'index.html.gz'))).toEqual(bytes);
});
