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

/** Letters among which the first names in a ZIP archive stand. */
const looked = 65_536;

/** A part of a workbook or a document, which are archives as well; in which order the parts stand differs. */
const workbookPart = /PK[\s\S]{28}(?:\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|mimetype)/u;

/** Names of workbooks: whoever has an archive of that name has a workbook, whole or not, and nothing to unpack. */
const workbookName = /\.(?:xls[xmb]|ods)$/iu;

function isWorkbook(bytes: Uint8Array, name: string): boolean {
  return workbookName.test(name) || workbookPart.test(new TextDecoder('latin1').decode(bytes.subarray(0, looked)));
}

/** What a file is that is no text, by how its bytes begin; `undefined` where they may be text. Its name only tells archives apart. */
export function notText(bytes: Uint8Array, name: string): NotText | undefined {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return isWorkbook(bytes, name) ? 'workbook' : 'archive';
  }
  return begins.find(([, start]) => startsWith(bytes, start))?.[0];
}
