import { startsWith, textOf } from './bytes';
import type { FileReading, PictureFormat } from './fileReading';
import { readHtml } from './htmlFile';
import { readJson } from './jsonFile';
import { isPng } from './pngChunks';
import { readPng } from './pngFile';
import { mostFileBytes, mostJsonBytes, mostMarkupBytes } from './snapshotLimits';
import { readSvg } from './svgFile';
import { isOurTable } from './tableFile';
import { isArchive, isOurWorkbook } from './workbookFile';

const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

interface Sign {
  readonly format: PictureFormat;
  readonly at: number;
  readonly bytes: readonly number[];
}

/** How pictures begin that cannot have a snapshot. */
const signs: readonly Sign[] = [
  { format: 'jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { format: 'gif', at: 0, bytes: ascii('GIF8') },
  { format: 'webp', at: 8, bytes: ascii('WEBP') },
  { format: 'avif', at: 4, bytes: ascii('ftypavi') },
];

/** What a text begins with decides how it is read, and how much of it. */
const headLength = 4096;

/** A kind of text: how much of it is read, and by whom. */
interface TextKind {
  readonly most: number;
  readonly read: (text: string) => FileReading;
}

function kindOf(head: string): TextKind | undefined {
  const begin = head
    .replace(/^[\s\uFEFF]+/u, '')
    .slice(0, 200)
    .toLowerCase();
  if (begin.startsWith('{')) return { most: mostJsonBytes, read: readJson };
  if (begin.startsWith('<!doctype html') || begin.startsWith('<html')) return { most: mostMarkupBytes, read: readHtml };
  return begin.startsWith('<') ? { most: mostMarkupBytes, read: readSvg } : undefined;
}

function readText(bytes: Uint8Array): FileReading {
  // Its end may cut a letter in two.
  const head = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, headLength));
  const kind = kindOf(head);
  if (!kind) return isOurTable(head) ? { kind: 'unsealed', format: 'csv' } : { kind: 'not-ours' };
  if (bytes.length > kind.most) return { kind: 'too-large', most: kind.most };
  const text = textOf(bytes);
  return text === undefined ? { kind: 'not-ours' } : kind.read(text);
}

/**
 * What a file says of itself: its snapshot, and whether it fits its seal and the rest of the file. The file's word alone
 * proves nothing; compare it with a published edition. Never throws or rejects, whatever the bytes are.
 */
export async function readSnapshotFile(bytes: Uint8Array): Promise<FileReading> {
  if (bytes.length > mostFileBytes) return { kind: 'too-large', most: mostFileBytes };
  if (isPng(bytes)) return readPng(bytes);
  const picture = signs.find((sign) => startsWith(bytes, sign.bytes, sign.at));
  if (picture) return { kind: 'no-data', format: picture.format };
  if (!isArchive(bytes)) return readText(bytes);
  return (await isOurWorkbook(bytes)) ? { kind: 'unsealed', format: 'xlsx' } : { kind: 'not-ours' };
}
