import { decodeFeed } from '@/feeds/decodeFeed';
import { faultOf } from '@/feeds/refusal';
import type { ForeignFile, ForeignSeries } from '@/formats/foreign';
import { parseJson, textOf, type GivenFile } from '@/formats/given';
import { encodingOf, encodingsIn, mayDescribe } from '@/formats/packageEncodings';
import type { Answers } from '@/formats/question';
import { readFiles, withoutReadmes } from '@/formats/readFiles';
import type { Outcome } from '@/formats/refusal';
import { dateInJakarta } from '@/series/dates';
import type { Feed } from '@/series/series';

import { glanceOf, type FileGlance } from './glance';
import { mostBytes } from './limits';
import { notText } from './notText';
import type { OpenRefusal } from './openRefusal';

/** What was recognised in files. */
export interface OpenedFile {
  readonly glance: FileGlance;
  /** The feed, where the file is one of our own contract: with its words, targets and sources. */
  readonly feed?: Feed;
}

/** What came of opening files. */
export type Opened =
  | { readonly ok: true; readonly value: OpenedFile }
  | { readonly ok: false; readonly error: OpenRefusal };

/** Files that were read once, to be decoded with other answers and to give out series. */
export interface Desk {
  readonly open: (answers: Answers) => Opened;
  /** Series by their index in the glance of these answers, whichever were tried since. */
  readonly take: (answers: Answers, indices: readonly number[]) => readonly ForeignSeries[];
}

/** A file of our own contract as it is, not as a table among others. */
function readOwnContract(
  files: readonly GivenFile[],
): Outcome<Feed> | { readonly ok: false; readonly error: OpenRefusal } {
  const [file] = withoutReadmes(files);
  const parsed = parseJson(file?.text ?? '');
  if (!parsed.ok) return parsed;
  const feed = decodeFeed(parsed.value, 'reader');
  return feed.ok ? { ok: true, value: feed.value } : { ok: false, error: faultOf(feed.problems) };
}

function openedFrom(file: ForeignFile, files: readonly GivenFile[]): Opened {
  const glance = glanceOf(file);
  if (file.format !== 'pendopo') return { ok: true, value: { glance } };
  const feed = readOwnContract(files);
  return feed.ok ? { ok: true, value: { glance, feed: feed.value } } : feed;
}

/** Files whose text is there, to be decoded as often as somebody answers. */
export function deskOf(files: readonly GivenFile[]): Desk {
  let last: { readonly answers: string; readonly file: ForeignFile } | undefined;
  const read = (answers: Answers): Outcome<ForeignFile> => {
    // Equal answers in another order are only decoded once more.
    const wanted = JSON.stringify(answers);
    if (last?.answers === wanted) return { ok: true, value: last.file };
    const file = readFiles(files, answers, dateInJakarta(Date.now()));
    if (file.ok) last = { answers: wanted, file: file.value };
    return file;
  };
  return {
    open: (answers) => {
      const file = read(answers);
      return file.ok ? openedFrom(file.value, files) : file;
    },
    take: (answers, indices) => {
      const file = read(answers);
      return file.ok ? indices.flatMap((index) => file.value.series[index] ?? []) : [];
    },
  };
}

/** The text of files. Nothing is taken into memory that is too large or no text. */
export async function givenFrom(
  files: readonly File[],
): Promise<Outcome<readonly GivenFile[]> | { ok: false; error: OpenRefusal }> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > mostBytes) {
    return { ok: false, error: { name: 'FeedTooLargeError', detail: `has ${size} bytes, not ${mostBytes}` } };
  }
  const given = new Map<File, GivenFile>();
  // What says how the others are encoded is read before them.
  for (const file of files.toSorted((a, b) => Number(mayDescribe(b.name)) - Number(mayDescribe(a.name)))) {
    const encodings = encodingsIn([...given.values()].filter(({ name }) => mayDescribe(name)));
    const text = await textIn(file, mayDescribe(file.name) ? undefined : encodingOf(encodings, file.name));
    if (!text.ok) return { ok: false, error: files.length > 1 ? { ...text.error, file: file.name } : text.error };
    given.set(file, { name: file.name, text: text.value });
  }
  return { ok: true, value: files.flatMap((file) => given.get(file) ?? []) };
}

async function textIn(
  file: File,
  encoding: string | undefined,
): Promise<{ ok: true; value: string } | { ok: false; error: OpenRefusal }> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that went away meanwhile: the browser says no more.
    return { ok: false, error: { name: 'FeedParseError', detail: 'cannot be read', what: 'gone' } };
  }
  const what = notText(bytes, file.name);
  if (what) return { ok: false, error: { name: 'FeedFormatError', detail: `is no text file (${what})`, what } };
  return textOf(bytes, encoding);
}
