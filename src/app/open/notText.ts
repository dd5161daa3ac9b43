/** Kinds of files that people have and that are no text: each has its own way out. `gone`: the browser could not read it. */
export type NotText = 'workbook' | 'old-workbook' | 'archive' | 'pdf' | 'picture' | 'empty' | 'gone';

const begins: readonly (readonly [what: NotText, bytes: readonly number[]])[] = [
  ['old-workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The name of the first file in a ZIP archive; workbooks and documents are archives as well. */
function firstName(bytes: Uint8Array): string {
  const length = (bytes[26] ?? 0) + (bytes[27] ?? 0) * 256;
  return String.fromCharCode(...bytes.subarray(30, 30 + Math.min(length, 100)));
}

/** What bytes are that are no text, by how they begin and not by what the file calls itself; `undefined` where they may be text. */
export function notText(bytes: Uint8Array): NotText | undefined {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|mimetype)/u.test(firstName(bytes))
      ? 'workbook'
      : 'archive';
  }
  return begins.find(([, start]) => startsWith(bytes, start))?.[0];
}
