import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileRequest, fileTools, plainPng, siteSubject } from '@mocks/fileRequests';
import { makeFile } from '@/exports/files/makeFile';
import { joined, utf8 } from './bytes';
import { makeSnapshot } from './makeSnapshot';
import { pngChunk, withChunks } from './pngChunks';
import { contentOfPng, pngWithSnapshot } from './pngFile';
import { readSnapshotFile } from './readSnapshotFile';
import { sealSnapshot } from './seal';
import { mostJsonBytes, mostMarkupBytes } from './snapshotLimits';
import { isSafeToShow } from './svgFile';

const mega = 1024 * 1024;
const plain = plainPng(8);
const context = fileRequest('png', siteSubject('pmi'));
const snapshot = sealSnapshot(makeSnapshot(context, { drawing: null, content: contentOfPng(plain) }));
const own = await pngWithSnapshot(plain, snapshot, { Title: '', Source: '', Copyright: '' });

/** Many times the same part of a PNG. */
function parts(type: string, count: number): Uint8Array {
  const one = pngChunk(type, new Uint8Array());
  const all = new Uint8Array(one.length * count);
  for (let at = 0; at < all.length; at += one.length) all.set(one, at);
  return all;
}

function jsonOf(a: string): Uint8Array {
  return utf8(`{"a":[${a}],"snapshot":${JSON.stringify(snapshot)}}`);
}

/** Milliseconds that something takes at its best: a machine may be busy with something else meanwhile. */
async function timeOf(task: () => unknown): Promise<number> {
  const times: number[] = [];
  while (times.length < 4 && !times.some((time) => time < 100)) {
    const before = performance.now();
    await task();
    times.push(performance.now() - before);
  }
  return Math.min(...times);
}

/** As much as may be parsed of a piece of JSON. */
function most(piece: string): string {
  return piece.repeat(Math.floor((mostJsonBytes - 40_000) / piece.length)).replace(/,$/u, '');
}

const tooLong = { kind: 'too-large', most: mostJsonBytes };
const damaged = { kind: 'damaged', problem: 'too-many-parts' };
const bent = { kind: 'snapshot', sealed: true, whole: false };

/** What an adversary tried, and what it must come to. */
const trials: readonly (readonly [what: string, bytes: () => Uint8Array, outcome: object])[] = [
  ['two million empty parts', () => withChunks(own, [parts('tEXt', 2_050_000)]), damaged],
  ['two million parts without pixels', () => withChunks(own, [parts('IDAT', 2_050_000)]), damaged],
  ['25 MB of blanks', () => utf8(`{"snapshot":{"pendopo":"snapshot"},"a":[${' '.repeat(25 * mega - 99)}]}`), tooLong],
  ['24 MB of numbers', () => jsonOf(`${'1,'.repeat(11_999_999)}1`), tooLong],
  ['24 MB of empty lists', () => jsonOf(`${'[],'.repeat(7_999_999)}[]`), tooLong],
  ['24 MB of nesting', () => utf8(`{"snapshot":${'['.repeat(12_000_000)}${']'.repeat(12_000_000)}}`), tooLong],
  [
    '25 MB of elements',
    () => utf8(`<svg>${'<g/>'.repeat(6_500_000)}</svg>`),
    { kind: 'too-large', most: mostMarkupBytes },
  ],
  ['2 MB of blanks', () => jsonOf(most(' ')), bent],
  ['2 MB of blanks between numbers', () => jsonOf(most('1 ,')), bent],
  ['2 MB of empty lists', () => jsonOf(most('[],')), { kind: 'not-ours' }],
  [
    '2 MB of nesting',
    () => utf8(`{"snapshot":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`),
    { kind: 'not-ours' },
  ],
  ['2 MB of one text', () => utf8(`{"snapshot":"${'\\"'.repeat(1_000_000)}"}`), { kind: 'not-ours' }],
  [
    '4 MB of elements',
    () => utf8(`<svg xmlns="http://www.w3.org/2000/svg">${'<g/>'.repeat(1_000_000)}</svg>`),
    { kind: 'not-ours' },
  ],
  [
    '200 MB, packed',
    () => withChunks(plain, [pngChunk('iTXt', joined([utf8('pendopo-snapshot\0\u0001\0\0\0'), bomb]))]),
    { kind: 'damaged', problem: 'not-unpacked' },
  ],
];

let bomb = new Uint8Array();

describe('what an adversary sends', () => {
  beforeAll(async () => {
    bomb = Uint8Array.from(deflateSync(Buffer.alloc(200 * mega, 0x20), { level: 9 }));
    // What is fetched at first use must not count.
    await readSnapshotFile(own);
    await readSnapshotFile(jsonOf('1'));
  });

  it.each(trials)('is answered at once: %s', async (_what, bytes, outcome) => {
    const file = bytes();
    expect(await timeOf(() => readSnapshotFile(file))).toBeLessThan(200);
    expect(await readSnapshotFile(file)).toMatchObject(outcome);
  });

  it('is not shown, and that is known at once', async () => {
    const { bytes } = await makeFile(fileRequest('svg', siteSubject('pmi')), fileTools());
    const svg = new TextDecoder().decode(bytes);
    const more = [
      '<g/>'.repeat(1_000_000),
      `<text>${'x'.repeat(4_000_000)}</text>`,
      `<path d="${'M1,1'.repeat(900_000)}"/>`,
    ];
    for (const each of ['', ...more]) {
      const file = svg.replace('</svg>', `${each}</svg>`);
      expect(await timeOf(() => isSafeToShow(file))).toBeLessThan(200);
      expect(isSafeToShow(file)).toBe(each === '');
    }
  });

  it('leaves room for our own files', async () => {
    const subject = siteSubject('pmi', { milestones: 'all' });
    const sizes = await Promise.all(
      (['svg', 'html', 'json'] as const).map(async (format) => {
        const { bytes } = await makeFile(fileRequest(format, subject), fileTools());
        return bytes.length;
      }),
    );
    expect(Math.max(...sizes) * 10).toBeLessThan(mostJsonBytes);
    const whole = withChunks(own, [parts('tEXt', 150), parts('IDAT', 3000)]);
    expect(await readSnapshotFile(whole)).toMatchObject({ kind: 'snapshot' });
  });
});
