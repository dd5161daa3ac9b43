import { encodedText } from '@/series/encodedText';
import { plainText } from '@/series/plainText';

import { endOfString, quote } from './jsonString';
import { outcomeOf, type Outcome, type RefusalName } from './refusal';
import { withNumbers, withSeriesMerged } from './seriesRepeats';
import { twiceNamed } from './twiceNamed';
import { whyNoJson } from './whyNoJson';

/** A file that a person chose or that was fetched, as text. */
export interface GivenFile {
  /** With its ending, without its folder. */
  readonly name: string;
  readonly text: string;
}

const deepest = 64;

function refuse(name: RefusalName, detail: string, path?: string): Outcome<never> {
  return { ok: false, error: { name, detail, ...(path === undefined ? {} : { path }) } };
}

function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** What bytes that are no text may be, by how they begin. */
const knownBytes: readonly (readonly [begin: readonly number[], what: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'is a ZIP archive or an Excel workbook (XLSX), not text; unpack it or save the sheet as CSV UTF-8',
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old Excel workbook (XLS), not text; save the sheet as CSV UTF-8'],
  [[0x1f, 0x8b], 'is compressed with gzip, not text; unpack it first'],
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF, not a data file'],
];

/** Bytes to text: strict UTF-8 or what a descriptor states, UTF-16 where its mark says so. A byte order mark at the start is dropped. `FeedEncodingError` for anything else. */
export function textOf(bytes: Uint8Array, stated = 'utf-8'): Outcome<string> {
  const known = knownBytes.find(([begin]) => begin.every((byte, index) => bytes[index] === byte));
  if (known) return refuse('FeedEncodingError', known[1]);
  const encoding = markedEncoding(bytes) ?? stated.trim().toLowerCase();
  try {
    return { ok: true, value: encodedText(bytes, encoding) };
  } catch (cause) {
    const name = plainText(encoding).toUpperCase().slice(0, 40);
    if (!(cause instanceof RangeError)) return refuse('FeedEncodingError', `is not ${name} text; save it as UTF-8`);
    return refuse('FeedEncodingError', `is said to be ${name}, which is not known; save it as UTF-8`);
  }
}

/** What a text of JSON is like before it is parsed. */
interface JsonShape {
  /** Deepest nesting of lists and objects. */
  readonly depth: number;
  /** Names in all of its objects together, one that comes twice counted twice. */
  readonly names: number;
}

/** Measures a text in one pass without recursion; what stands inside strings does not count. */
function shapeOf(text: string): JsonShape {
  let [depth, most, names] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === 0x3a) names += 1;
    else if (code === 0x5b || code === 0x7b) most = Math.max(most, (depth += 1));
    else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return { depth: most, names };
}

/** Names in all objects of a parsed value together. */
function namesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner: readonly unknown[] = Object.values(value);
  let names = Array.isArray(value) ? 0 : inner.length;
  for (const each of inner) if (typeof each === 'object') names += namesIn(each);
  return names;
}

/** What the parser makes of a text; nothing else is tried here, so that no fault of ours is called one of the file. */
function parsedText(text: string): Outcome<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const { detail, path } = whyNoJson(text);
    return refuse('FeedParseError', detail, path);
  }
}

/** Text to parsed JSON of at most 64 levels; measured before it is parsed, so that a hostile depth costs nothing. `FeedSchemaError` for a field that an object has twice with two values; only parts of a series of SDMX come together. */
export function parseJson(text: string): Outcome<unknown> {
  if (text.trim() === '') return refuse('FeedParseError', 'is empty');
  const { depth, names } = shapeOf(text);
  if (depth > deepest) return refuse('FeedSchemaError', `is nested ${depth} levels deep, not ${deepest}`);
  const parsed = parsedText(text);
  if (!parsed.ok) return parsed;
  return namesIn(parsed.value) === names ? parsed : withoutRepeats(text);
}

/** A text that has a field twice: with the parts of series put together, refused where any other says two things. */
function withoutRepeats(text: string): Outcome<unknown> {
  // The parser keeps the last of two fields of one name, and nobody knows which of two figures was meant.
  const { contradicted, repeats } = twiceNamed(text);
  if (contradicted !== undefined) {
    return refuse('FeedSchemaError', `has the field "${plainText(contradicted).slice(0, 40)}" twice in one object`);
  }
  const parsed = parsedText(repeats.length === 0 ? text : withNumbers(text, repeats));
  if (!parsed.ok || repeats.length === 0) return parsed;
  return outcomeOf(() => withSeriesMerged(parsed.value));
}
