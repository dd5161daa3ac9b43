import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileRequest, fileTools, siteEdition, siteSubject } from '@mocks/fileRequests';
import { sha256Hex } from '@/editions/digest';
import type { FileFormat, FileRequest } from '@/exports/files/fileRequest';
import { makeFile } from '@/exports/files/makeFile';
import { readSnapshotFile } from './readSnapshotFile';

const subject = siteSubject('umkm-baru');

async function made(format: FileFormat, more: Partial<FileRequest> = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes } = await makeFile(fileRequest(format, subject, more), fileTools());
  return bytes;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('an edition’s own file', () => {
  const day = '2021-05-07';
  const { name } = siteEdition('pmi', day);
  const bytes = readFileSync(`public/editions/pmi/${name}.json`);

  it('is known by its hash, which the ledger has', async () => {
    const sha256 = sha256Hex(bytes);
    const ledger = readFileSync('public/editions/ledger.json', 'utf8');
    expect(ledger).toContain(sha256);
    const reading = await readSnapshotFile(bytes);
    expect(reading).toEqual({ kind: 'edition', sha256, chart: 'pmi', asOf: day, edition: name });
  });

  it('has another name when a letter of it is changed', async () => {
    const text = bytes.toString('utf8');
    const names = [text.replace('54.6', '64.6'), `${text}\n`].map(async (other) => {
      const reading = await readSnapshotFile(utf8(other));
      return reading.kind === 'edition' && reading.edition;
    });
    for (const other of await Promise.all(names)) {
      expect(other).toMatch(/^2021-05-07\.[0-9a-f]{8}$/u);
      expect(other).not.toBe(name);
    }
  });

  it.each([
    ['a field more', { more: 1 }],
    ['no real day', { asOf: '2021-02-30' }],
    ['no chart', { chart: 'pmi' }],
  ])('is none with %s', async (_what, change) => {
    const parsed: unknown = JSON.parse(bytes.toString('utf8'));
    const other = JSON.stringify({ ...Object(parsed), ...change });
    expect(await readSnapshotFile(utf8(other))).toEqual({ kind: 'not-ours' });
  });
});

describe('a file that carries no seal', () => {
  it.each(['csv', 'csv-spreadsheet', 'json-stat', 'xlsx'] as const)('is known for what it is: %s', async (format) => {
    const kind = format === 'csv-spreadsheet' ? 'csv' : format;
    for (const language of ['id', 'en'] as const) {
      expect(await readSnapshotFile(await made(format, { language }))).toEqual({ kind: 'unsealed', format: kind });
    }
  });

  it('is a feed without its snapshot, and one of the site', async () => {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(await made('json')));
    const { snapshot, ...feed } = Object(parsed);
    expect(snapshot).toBeDefined();
    expect(await readSnapshotFile(utf8(JSON.stringify(feed)))).toEqual({ kind: 'unsealed', format: 'json' });
    const own = readFileSync('public/feeds/pmi.json');
    expect(await readSnapshotFile(own)).toEqual({ kind: 'unsealed', format: 'json' });
  });

  it('is an embed’s document, which was saved from a page', async () => {
    const text = new TextDecoder().decode(await made('html'));
    const saved = text.replace(/<script type="application\/json" id="pendopo-snapshot">.*?<\/script>/su, '');
    expect(saved).not.toBe(text);
    expect(await readSnapshotFile(utf8(saved))).toEqual({ kind: 'unsealed', format: 'html' });
  });

  it('is a table that a spreadsheet saved anew', async () => {
    const text = new TextDecoder().decode(await made('csv')).replaceAll('"', '');
    expect(await readSnapshotFile(utf8(text.replaceAll('\r\n', '\n')))).toEqual({ kind: 'unsealed', format: 'csv' });
    expect(await readSnapshotFile(utf8(`x,${text}`))).toEqual({ kind: 'not-ours' });
  });

  it('is no workbook of others, nor one that is broken', async () => {
    const bytes = await made('xlsx');
    for (let cut = 0; cut < bytes.length; cut += 97) {
      expect(await readSnapshotFile(bytes.subarray(0, cut))).toEqual({ kind: 'not-ours' });
    }
    // Where the directory stands, and where it says that the list of sheets does.
    for (let at = 1; at < 400; at += 1) {
      const bent = Uint8Array.from(bytes);
      bent[bytes.length - at] = 0xff;
      expect(['unsealed', 'not-ours']).toContain((await readSnapshotFile(bent)).kind);
    }
  });
});
