import type { FeedErrorName } from '@/feeds/feedError';

/** An answer of a server that went wrong in one way, made from the good text of a file. */
export interface Malformed {
  readonly name: string;
  /** What the loader must call it. */
  readonly error: FeedErrorName;
  readonly status: number;
  readonly contentType: string | null;
  readonly body: (good: string) => string | Uint8Array<ArrayBuffer>;
}

const json = 'application/json';

const portal =
  '<!doctype html><html lang="id"><title>Masuk ke Wi-Fi</title><body><form>Silakan masuk untuk melanjutkan.</form></body></html>';

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const units = Uint16Array.from(`\uFEFF${text}`, (unit) => unit.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

/** The text in UTF-8 with one Latin-1 byte in its first string, as an old export tool writes it. */
function latin1(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  const at = bytes.indexOf('"'.charCodeAt(0)) + 1;
  const broken = new Uint8Array(bytes.length + 1);
  broken.set(bytes.subarray(0, at));
  broken[at] = 0xe9;
  broken.set(bytes.subarray(at), at + 1);
  return broken;
}

/** Nested deeper than any feed, yet valid JSON. */
function deep(levels: number): string {
  return `${'['.repeat(levels)}${']'.repeat(levels)}`;
}

const ok = { status: 200, contentType: json } as const;

/** Malformed twins of a file, each of which the loader or the decoder must refuse by name. */
export const malformed: readonly Malformed[] = [
  { name: 'server error', error: 'FeedHttpError', status: 500, contentType: 'text/plain', body: () => 'error' },
  { name: 'not found', error: 'FeedHttpError', status: 404, contentType: json, body: (good) => good },
  { name: 'captive portal', error: 'FeedContentTypeError', status: 200, contentType: 'text/html', body: () => portal },
  { name: 'no content type', error: 'FeedContentTypeError', status: 200, contentType: null, body: (good) => good },
  { name: 'portal that claims JSON', error: 'FeedParseError', ...ok, body: () => portal },
  { name: 'truncated', error: 'FeedParseError', ...ok, body: (good) => good.slice(0, Math.floor(good.length / 2)) },
  { name: 'empty', error: 'FeedParseError', ...ok, body: () => '' },
  { name: 'two documents', error: 'FeedParseError', ...ok, body: (good) => `${good}${good}` },
  {
    name: 'NaN',
    error: 'FeedParseError',
    ...ok,
    body: (good) => good.replace(/"version"\s*:\s*"1\.\d+"/u, '"version":NaN'),
  },
  { name: 'unclosed depth bomb', error: 'FeedParseError', ...ok, body: () => '['.repeat(100_000) },
  { name: 'Latin-1', error: 'FeedEncodingError', ...ok, body: latin1 },
  { name: 'UTF-16', error: 'FeedEncodingError', ...ok, body: utf16 },
  { name: 'depth bomb', error: 'FeedSchemaError', ...ok, body: () => deep(10_000) },
  { name: 'null', error: 'FeedSchemaError', ...ok, body: () => 'null' },
  { name: 'empty list', error: 'FeedSchemaError', ...ok, body: () => '[]' },
  { name: 'empty object', error: 'FeedSchemaError', ...ok, body: () => '{}' },
  {
    name: 'no title',
    error: 'FeedSchemaError',
    ...ok,
    body: (good) => good.replace('"title"', '"titel"'),
  },
  {
    name: 'next major version',
    error: 'FeedVersionError',
    ...ok,
    body: (good) => good.replace(/"version"\s*:\s*"1\.\d+"/u, '"version":"2.0"'),
  },
  {
    name: 'no such day',
    error: 'FeedSemanticError',
    ...ok,
    body: (good) => good.replace(/"modified"\s*:\s*"[^"]*"/u, '"modified":"2026-02-30"'),
  },
  { name: 'too large', error: 'FeedTooLargeError', ...ok, body: (good) => `${' '.repeat(2 * 1024 * 1024)}${good}` },
];
