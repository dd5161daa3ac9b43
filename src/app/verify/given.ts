import { textOf } from '@/exports/snapshot/bytes';
import type { FileReading } from '@/exports/snapshot/fileReading';
import { readSnapshotFile } from '@/exports/snapshot/readSnapshotFile';
import { mostFileBytes } from '@/exports/snapshot/snapshotLimits';
import { isSafeToShow } from '@/exports/snapshot/svgFile';

/** A file that a reader gave, as it was found to be. */
export interface Given {
  readonly name: string;
  readonly reading: FileReading | { readonly kind: 'unreadable' };
  /** The file as a browser may show it; absent where it is no picture, or an SVG that is not drawn as ours are. */
  readonly picture: Blob | undefined;
  readonly pasted: boolean;
  /** Files that came with it and are not looked at. */
  readonly others: number;
}

type PictureFormat = Extract<FileReading, { kind: 'no-data' }>['format'];

/** By what the bytes are and not by what the file calls itself: anything else would not be shown as a picture. */
const types: Readonly<Record<PictureFormat, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
};

function pictureOf(reading: FileReading, bytes: Uint8Array<ArrayBuffer>): Blob | undefined {
  if (reading.kind !== 'snapshot' && reading.kind !== 'no-data') return undefined;
  if (reading.format === 'html' || reading.format === 'json') return undefined;
  // What a strange drawing makes a browser do, even as a picture, is not found out on the reader's machine.
  if (reading.format === 'svg' && !isSafeToShow(textOf(bytes) ?? '')) return undefined;
  return new Blob([bytes], { type: types[reading.format] });
}

async function readGiven(file: Blob): Promise<Pick<Given, 'reading' | 'picture'>> {
  // What is too large is not even taken into memory.
  if (file.size > mostFileBytes) return { reading: { kind: 'too-large', most: mostFileBytes }, picture: undefined };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reading = await readSnapshotFile(bytes);
    return { reading, picture: pictureOf(reading, bytes) };
  } catch {
    // A folder, or a file that went away meanwhile.
    return { reading: { kind: 'unreadable' }, picture: undefined };
  }
}

/** Looks into the first of some files; none leaves the page. */
export async function takeFile(
  files: readonly File[],
  { name, pasted }: { readonly name: string; readonly pasted: boolean },
): Promise<Given | undefined> {
  const [file] = files;
  if (!file) return undefined;
  return { name, pasted, others: files.length - 1, ...(await readGiven(file)) };
}
