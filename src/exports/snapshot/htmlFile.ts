import { sha256Hex } from '@/editions/digest';
import type { FileReading } from './fileReading';
import type { Snapshot } from './snapshot';
import { printSnapshot, readSnapshotText } from './snapshotText';

const opening = '<script type="application/json" id="pendopo-snapshot">';
const closing = '</script>';
const bodyEnd = '</body>';

/** SHA-256 of a document without its snapshot: of the text that `htmlWithSnapshot` is given. */
export function htmlContent(document: string): string {
  return sha256Hex(document);
}

/** Inside a script nothing is unescaped, but `</script` and `<!--` end or change it. */
function spelled(printed: string): string {
  return printed.replaceAll('<', String.raw`\u003c`);
}

/**
 * The same document with its snapshot as a block of data at the end of its body. Throws a `RangeError` on a document
 * without a closing tag of its body.
 */
export function htmlWithSnapshot(document: string, snapshot: Snapshot): string {
  const at = document.lastIndexOf(bodyEnd);
  if (at < 0) throw new RangeError('the document has no end of its body');
  const text = spelled(printSnapshot(snapshot));
  return `${document.slice(0, at)}${opening}${text}${closing}${document.slice(at)}`;
}

/** How the documents of embeds begin their chart (`embedMain`); browsers that save one add the quotes. */
const embedMark = /<main id="?embed-root"? data-chart-id=/u;

/** What an HTML document says of itself. It is read as text: nothing of it is ever made an element. */
export function readHtml(document: string): FileReading {
  const damaged = { kind: 'damaged', format: 'html' } as const;
  const start = document.indexOf(opening);
  if (start < 0) return embedMark.test(document) ? { kind: 'unsealed', format: 'html' } : { kind: 'not-ours' };
  if (document.includes(opening, start + 1)) return { ...damaged, problem: 'several' };
  const end = document.indexOf(closing, start);
  if (end < 0) return { ...damaged, problem: 'broken-file' };
  const rest = document.slice(0, start) + document.slice(end + closing.length);
  const text = document.slice(start + opening.length, end);
  return readSnapshotText({ format: 'html', text, spelled }, ({ content }) => ({
    format: 'html',
    document: rest,
    // Anywhere else it could be text that is read, or hide some.
    whole: content === htmlContent(rest) && rest.lastIndexOf(bodyEnd) === start,
  }));
}
