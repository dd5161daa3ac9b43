import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileRequest, fileTools, plainPng, siteSubject } from '@mocks/fileRequests';
import { makeFile } from '@/exports/files/makeFile';
import { joined, utf8 } from './bytes';
import { makeSnapshot } from './makeSnapshot';
import { pngChunk, withChunks } from './pngChunks';
import { contentOfPng } from './pngFile';
import { readSnapshotFile } from './readSnapshotFile';
import { sealSnapshot } from './seal';
import { printSnapshot } from './snapshotText';

const subject = siteSubject('umkm-baru');
const plain = plainPng(8);
const context = fileRequest('png', subject);
const snapshot = sealSnapshot(makeSnapshot(context, { drawing: null, content: contentOfPng(plain) }));

function pngWith(text: string): Uint8Array {
  const packed = joined([utf8('pendopo-snapshot\0\u0001\0\0\0'), deflateSync(text)]);
  return withChunks(plain, [pngChunk('iTXt', packed)]);
}

function twice(text: string): string {
  return text.replace('"series":', '"series":[],"series":');
}

function set(text: string): string {
  return JSON.stringify(JSON.parse(text), null, 2);
}

function escaped(text: string): string {
  return text.replace('pendopo', String.raw`\u0070endopo`);
}

describe('a snapshot in any other spelling than ours', () => {
  it.each([
    ['with a name twice', twice],
    ['set in lines', set],
    ['with escapes that are not needed', escaped],
    ['with a blank behind it', (text: string) => `${text} `],
  ])('is refused in a PNG: %s', async (_what, change) => {
    const text = printSnapshot(snapshot);
    expect(await readSnapshotFile(pngWith(text))).toMatchObject({ kind: 'snapshot', sealed: true, whole: true });
    const problem = { kind: 'damaged', format: 'png', problem: 'not-a-snapshot' };
    expect(await readSnapshotFile(pngWith(change(text)))).toEqual(problem);
  });

  it.each(['svg', 'html'] as const)('is refused in %s', async (format) => {
    const { bytes } = await makeFile(fileRequest(format, subject), fileTools());
    const file = new TextDecoder().decode(bytes);
    const [, inside = ''] = /(\{"asOf".*?\})(?:<\/metadata>|<\/script><\/body>)/su.exec(file) ?? [];
    expect(inside.length).toBeGreaterThan(1000);
    for (const change of [twice, set, escaped]) {
      const other = utf8(file.replace(inside, () => change(inside)));
      expect(await readSnapshotFile(other)).toEqual({ kind: 'damaged', format, problem: 'not-a-snapshot' });
    }
  });

  it('may hold what looks like our own escapes', async () => {
    const text = String.raw`\u003c <b> &lt; \\u003c`;
    const shown = subject.shown.map((each) => ({ ...each, series: { ...each.series, title: { id: text, en: text } } }));
    const made = await makeFile(fileRequest('html', { ...subject, shown }), fileTools());
    expect(await readSnapshotFile(made.bytes)).toMatchObject({ kind: 'snapshot', sealed: true, whole: true });
  });
});

describe('a document', () => {
  it('has its snapshot at its end and nowhere else', async () => {
    const { bytes } = await makeFile(fileRequest('html', subject), fileTools());
    const file = new TextDecoder().decode(bytes);
    const [script = ''] = /<script type="application\/json" id="pendopo-snapshot">.*?<\/script>/su.exec(file) ?? [];
    const moved = file.replace(script, '').replace('<body>', () => `<body>${script}`);
    expect(await readSnapshotFile(utf8(moved))).toMatchObject({ kind: 'snapshot', sealed: true, whole: false });
  });
});
