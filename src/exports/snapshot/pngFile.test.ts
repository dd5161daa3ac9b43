import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileRequest, plainPng, siteSubject } from '@mocks/fileRequests';
import { joined, utf8 } from './bytes';
import { makeSnapshot } from './makeSnapshot';
import { pngChunk, pngParts, withChunks } from './pngChunks';
import { contentOfPng, pngWithSnapshot } from './pngFile';
import { readSnapshotFile } from './readSnapshotFile';
import { sealSnapshot } from './seal';

const plain = plainPng(8);
const words = { Title: 'PMI naik', Source: 'Contoh (https://pendopo.example/)', Copyright: 'Boleh dikutip.' };
const request = fileRequest('png', siteSubject('pmi'));
const snapshot = sealSnapshot(makeSnapshot(request, { drawing: 'a'.repeat(64), content: contentOfPng(plain) }));
const file = await pngWithSnapshot(plain, snapshot, words);

/** Where the snapshot's chunk stands, from its length to its checksum. */
function place(png: Uint8Array): { readonly start: number; readonly end: number } {
  const start = Buffer.from(png).indexOf('pendopo-snapshot') - 8;
  return { start, end: start + 12 + new DataView(png.buffer, png.byteOffset).getUint32(start) };
}

function packedSnapshot(bytes: Uint8Array): Uint8Array {
  return pngChunk('iTXt', joined([utf8('pendopo-snapshot\0\u0001\0\0\0'), bytes]));
}

async function readWith(chunk: Uint8Array) {
  return readSnapshotFile(withChunks(plain, [chunk]));
}

describe('a PNG with a snapshot', () => {
  it('is read again', async () => {
    expect(await readSnapshotFile(file)).toEqual({
      kind: 'snapshot',
      format: 'png',
      snapshot,
      sealed: true,
      whole: true,
    });
  });

  it('carries plain words for other programs, and the same picture', () => {
    const parts = pngParts(file);
    if (typeof parts === 'string') throw new Error(parts);
    const texts = parts.chunks.filter(({ type }) => type === 'iTXt').map(({ data }) => Buffer.from(data).toString());
    expect(texts.slice(0, 3)).toEqual([
      'Title\0\0\0id\0\0PMI naik',
      'Source\0\0\0id\0\0Contoh (https://pendopo.example/)',
      'Copyright\0\0\0id\0\0Boleh dikutip.',
    ]);
    expect(contentOfPng(file)).toBe(contentOfPng(plain));
    expect(file.length - plain.length).toBeLessThan(6000);
  });

  it('shows every flipped byte of its chunk', async () => {
    const { start, end } = place(file);
    const kinds = new Map<string, number>();
    for (let at = start; at < end; at += 1) {
      const bent = Uint8Array.from(file);
      bent[at] = (bent[at] ?? 0) ^ 0x10;
      const { kind } = await readSnapshotFile(bent);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    expect([...kinds]).toEqual([['damaged', end - start]]);
  });

  it('shows every flipped byte of its picture, with the checksum mended too', async () => {
    const parts = pngParts(file);
    if (typeof parts === 'string') throw new Error(parts);
    const bent = parts.chunks.map(({ type, data, whole }) => {
      return type === 'IDAT'
        ? pngChunk(
            type,
            data.map((byte, index) => (index === 9 ? byte ^ 1 : byte)),
          )
        : whole;
    });
    const forged = joined([file.subarray(0, 8), ...bent]);
    expect(await readSnapshotFile(forged)).toMatchObject({ kind: 'snapshot', sealed: true, whole: false });
  });

  it.each([
    ['frames of an animation', (png: Uint8Array) => withChunks(png, [pngChunk('acTL', new Uint8Array(8))])],
    ['a colour profile', (png: Uint8Array) => withChunks(png, [pngChunk('gAMA', new Uint8Array(4))])],
    ['something behind its end', (png: Uint8Array) => joined([png, utf8('<script>')])],
  ])('is not whole with %s', async (_what, change) => {
    expect(await readSnapshotFile(change(file))).toMatchObject({ kind: 'snapshot', whole: false });
  });

  it('may be filed by programs that add texts', async () => {
    const filed = withChunks(file, [pngChunk('tEXt', utf8('Software\0Foto'))]);
    expect(await readSnapshotFile(filed)).toMatchObject({ kind: 'snapshot', whole: true });
  });

  it('is told from a PNG without one, and is damaged with two', async () => {
    expect(await readSnapshotFile(plain)).toEqual({ kind: 'no-data', format: 'png' });
    const { start, end } = place(file);
    const twice = withChunks(file, [file.slice(start, end)]);
    expect(await readSnapshotFile(twice)).toMatchObject({ kind: 'damaged', problem: 'several' });
  });

  it('never throws wherever it is cut off', async () => {
    const kinds = new Set<string>();
    for (let length = 0; length < file.length; length += 1) {
      kinds.add((await readSnapshotFile(file.subarray(0, length))).kind);
    }
    expect([...kinds].toSorted()).toEqual(['damaged', 'not-ours']);
  });
});

describe('a hostile chunk', () => {
  it('is not unpacked beyond the limit', async () => {
    const bomb = deflateSync(Buffer.alloc(10_000_000), { level: 9 });
    expect(bomb.length).toBeLessThan(12_000);
    const before = performance.now();
    expect(await readWith(packedSnapshot(bomb))).toMatchObject({ kind: 'damaged', problem: 'not-unpacked' });
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it.each([
    ['no zlib at all', utf8('not packed')],
    ['a cut end', deflateSync('{"pendopo":"snapshot"}').subarray(0, -6)],
    ['another checksum', deflateSync('{}').map((byte, index, all) => (index === all.length - 1 ? byte ^ 1 : byte))],
    ['no UTF-8', deflateSync(Buffer.from([0xff, 0xfe, 0x00]))],
  ])('with %s is damaged', async (_what, bytes) => {
    expect(await readWith(packedSnapshot(bytes))).toMatchObject({ kind: 'damaged', problem: 'not-unpacked' });
  });

  it.each(['', '{', '[]', 'null', '"x"', '['.repeat(100_000), '{"a":'.repeat(30_000), '{"__proto__":{"x":1}}'])(
    'with the text %.20s is no snapshot',
    async (text) => {
      expect(await readWith(packedSnapshot(deflateSync(text)))).toEqual({
        kind: 'damaged',
        format: 'png',
        problem: 'not-a-snapshot',
      });
      expect(Object.prototype).not.toHaveProperty('x');
    },
  );

  it.each(['tEXt', 'zTXt'])('that is a %s chunk is damaged', async (type) => {
    const chunk = pngChunk(type, utf8('pendopo-snapshot\0{}'));
    expect(await readWith(chunk)).toMatchObject({ kind: 'damaged', problem: 'not-unpacked' });
  });
});
