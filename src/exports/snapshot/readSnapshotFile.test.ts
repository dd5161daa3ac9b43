import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileRequest, fileTools, hostileTexts, siteSubject } from '@mocks/fileRequests';
import { makeFile } from '@/exports/files/makeFile';
import { readSnapshotFile } from './readSnapshotFile';
import { mostFileBytes } from './snapshotLimits';

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const subject = siteSubject('umkm-baru');
const files = await Promise.all(
  (['svg', 'html', 'json'] as const).map((format) => makeFile(fileRequest(format, subject), fileTools())),
);

/** What a JSON text says, however it is spaced; `undefined` for any other. */
function saidIn(bytes: Uint8Array): string | undefined {
  try {
    return JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

describe('readSnapshotFile', () => {
  it.each([
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['gif', [...utf8('GIF89a')]],
    ['webp', [...utf8('RIFF....WEBPVP8 ')]],
    ['avif', [0, 0, 0, 32, ...utf8('ftypavif')]],
  ] as const)('says of a %s that it has no data', async (format, bytes) => {
    expect(await readSnapshotFile(Uint8Array.from(bytes))).toEqual({ kind: 'no-data', format });
  });

  it('does not look into a file that is too large', async () => {
    expect(await readSnapshotFile(new Uint8Array(mostFileBytes + 1))).toEqual({
      kind: 'too-large',
      most: mostFileBytes,
    });
  });

  it.each([
    '',
    ' ',
    '{',
    '{}',
    '[]',
    '<',
    '<svg',
    '<!doctype html>',
    '{"snapshot":1}',
    '{"snapshot":{}}',
    'PK\u0003\u0004',
  ])('says of %j that it is not ours', async (text) => {
    expect(await readSnapshotFile(utf8(text))).toEqual({ kind: 'not-ours' });
  });

  it('takes nothing out of a hostile text', async () => {
    const texts = hostileTexts();
    const read = await Promise.all(texts.map((text) => readSnapshotFile(utf8(text))));
    expect(texts.length).toBeGreaterThan(900);
    expect(new Set(read.map(({ kind }) => kind))).toEqual(new Set(['not-ours']));
  });

  it('never throws, whatever is done to our own files', async () => {
    const kinds = new Set<string>();
    const change = fc.record({
      file: fc.nat(files.length - 1),
      at: fc.nat(),
      by: fc.uint8Array({ minLength: 1, maxLength: 4 }),
      cut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ file, at, by, cut }) => {
        const own = files[file]?.bytes ?? new Uint8Array();
        const place = at % own.length;
        const bent = cut ? own.slice(0, place) : Uint8Array.from(own);
        if (!cut) bent.set(by.subarray(0, own.length - place), place);
        if (bent.length === own.length && bent.every((byte, index) => byte === own[index])) return;
        // Spaces between the parts of JSON are free: other programs write them anew.
        if (saidIn(own) !== undefined && saidIn(bent) === saidIn(own)) return;
        const reading = await readSnapshotFile(bent);
        kinds.add(reading.kind);
        // A changed byte is never taken for nothing, wherever it stands.
        expect(reading.kind === 'snapshot' && reading.sealed && reading.whole).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(kinds.size).toBeGreaterThan(1);
  });

  it('takes a JSON file that another program has spaced for what it was', async () => {
    const said = saidIn(files[2]?.bytes ?? new Uint8Array()) ?? '';
    expect(await readSnapshotFile(utf8(`${said}\t`))).toMatchObject({ kind: 'snapshot', sealed: true, whole: true });
  });

  it('never throws on any bytes', async () => {
    const heads = fc.constantFrom('', '\u0089PNG\r\n\u001a\n', '<svg xmlns="', '{"snapshot":', '<!doctype html>');
    await fc.assert(
      fc.asyncProperty(heads, fc.uint8Array({ maxLength: 400 }), async (head, tail) => {
        const bytes = Uint8Array.from([...Array.from(head, (letter) => letter.charCodeAt(0)), ...tail]);
        expect((await readSnapshotFile(bytes)).kind).not.toBe('snapshot');
      }),
      { numRuns: 500 },
    );
  });
});
