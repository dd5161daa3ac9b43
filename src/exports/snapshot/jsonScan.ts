/** What a JSON text is like before it is parsed. */
export interface JsonScan {
  /** Deepest nesting of arrays and objects. */
  readonly depth: number;
  /** How many arrays and objects there are. */
  readonly count: number;
}

const quote = 0x22;
const backslash = 0x5c;

/** Index behind the string that begins at `start`, or the length of an unfinished text. */
function behindString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === backslash) at += 1;
  }
  return text.length;
}

function opens(code: number): boolean {
  return code === 0x5b || code === 0x7b;
}

function closes(code: number): boolean {
  return code === 0x5d || code === 0x7d;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

/** One pass without recursion or regular expressions, which a hostile text could exhaust. */
export function scanJson(text: string): JsonScan {
  let [depth, deepest, count, at] = [0, 0, 0, 0];
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (opens(code)) {
      count += 1;
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (closes(code)) {
      depth -= 1;
    }
    at = code === quote ? behindString(text, at) : at + 1;
  }
  return { depth: deepest, count };
}

/** Index behind the blanks that begin at `start`. */
function behindBlanks(text: string, start: number): number {
  let at = start;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** A JSON text without the blanks between its tokens. */
export function bareJson(text: string): string {
  const parts: string[] = [];
  let [from, at] = [0, 0];
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      parts.push(text.slice(from, at));
      from = behindBlanks(text, at);
      at = from;
    } else {
      at = code === quote ? behindString(text, at) : at + 1;
    }
  }
  return parts.join('') + text.slice(from);
}
