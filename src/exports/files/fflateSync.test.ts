import { unzipSync } from 'fflate/browser';
import { expect, it } from 'vitest';
import { zip } from './fflateSync';

/** Above 160 kB fflate itself would start a worker. */
const large = Uint8Array.from({ length: 400_000 }, (_, index) => (index * index) % 251);

it('packs a large part before it returns, without a worker', () => {
  const archives: (Uint8Array | null)[] = [];
  zip({ 'a/b.xml': large, c: new Uint8Array() }, (error, archive) => {
    expect(error).toBeNull();
    archives.push(archive);
  });
  expect(archives).toHaveLength(1);
  const files = unzipSync(archives[0] ?? new Uint8Array());
  expect(Object.keys(files)).toEqual(['a/b.xml', 'c']);
  expect(Buffer.compare(files['a/b.xml'] ?? new Uint8Array(), large)).toBe(0);
});

it('tells what went wrong', () => {
  const told: unknown[] = [];
  zip({ ['x'.repeat(70_000)]: large }, (error, archive) => told.push(error, archive));
  expect(told).toEqual([expect.objectContaining({ message: 'filename too long' }), null]);
});
