import type { FileReading, SnapshotReading } from './fileReading';

/**
 * How what a file shows stands to the same file made again from what was published.
 *
 * - `same`: letter for letter, typeface included where the file has one;
 * - `other-typeface`: the same drawing with a typeface that is not the site's: letters may look like others;
 * - `other`: something else; it may have been made by another version of the site, or be false;
 * - `unchecked`: nothing here can tell, as with the pixels of a PNG.
 */
export type Sameness = 'same' | 'other-typeface' | 'other' | 'unchecked';

/** What of a file must be the same letter for letter, without its typeface. */
function textOf(file: SnapshotReading): string | undefined {
  switch (file.format) {
    case 'svg':
      return file.drawn;
    case 'html':
      return file.document;
    case 'json':
      return file.feed;
    case 'png':
      return undefined;
    default:
      return file satisfies never;
  }
}

/** Compares what a file shows with the file that `requestAgain` asks for, read the same way. */
export function samenessOf(file: SnapshotReading, again: FileReading): Sameness {
  if (again.kind !== 'snapshot' || again.format !== file.format) return 'unchecked';
  const text = textOf(file);
  if (text === undefined) return 'unchecked';
  if (!file.whole || text !== textOf(again)) return 'other';
  const hasOther = file.format === 'svg' && again.format === 'svg' && file.style !== '' && file.style !== again.style;
  return hasOther ? 'other-typeface' : 'same';
}
