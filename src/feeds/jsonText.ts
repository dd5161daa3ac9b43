import { endOfString, quote } from '@/formats/jsonString';

/** What a JSON text is like before it is parsed. */
export interface JsonTextShape {
  /** Deepest nesting of arrays and objects. */
  readonly depth: number;
  /** Every bracket that opens closes again, and the reverse. */
  readonly balanced: boolean;
}

const [openArray, closeArray, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Measures nesting in one pass without recursion; brackets inside strings do not count. */
export function shapeOfJson(text: string): JsonTextShape {
  let depth = 0;
  let deepest = 0;
  let crossed = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === openArray || code === openObject) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === closeArray || code === closeObject) {
      depth -= 1;
      if (depth < 0) crossed = true;
    }
  }
  return { depth: deepest, balanced: depth === 0 && !crossed };
}
