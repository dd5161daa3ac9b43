import { encodedText } from '@/series/encodedText';
import { shapeOfJson } from './jsonText';
import type { Fail } from './feedError';

const deepest = 16;

function decodeText(bytes: Uint8Array, fail: Fail): string {
  try {
    return encodedText(bytes);
  } catch (cause) {
    throw fail({ name: 'FeedEncodingError', stage: 'parse', detail: 'is not UTF-8', cause });
  }
}

function parseText(text: string, fail: Fail): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = text.trim() === '' ? 'is empty' : 'is not JSON';
    throw fail({ name: 'FeedParseError', stage: 'parse', detail, cause });
  }
}

/** Bytes to parsed JSON: strict UTF-8 (a BOM at the start is allowed), at most 16 levels, then `JSON.parse`. */
export function parseBytes(bytes: Uint8Array, fail: Fail): unknown {
  const text = decodeText(bytes, fail);
  const { depth, balanced } = shapeOfJson(bytes);
  if (depth > deepest) {
    if (!balanced) throw fail({ name: 'FeedParseError', stage: 'parse', detail: 'is not JSON' });
    throw fail({ name: 'FeedSchemaError', stage: 'parse', detail: `is nested ${depth} levels deep, not ${deepest}` });
  }
  return parseText(text, fail);
}
