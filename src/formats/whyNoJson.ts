import { endOfString, quote } from './jsonString';
import { isMarkup } from './markup';
import type { Refusal } from './refusal';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const closes: ReadonlyMap<number, number> = new Map([
  [0x5d, 0x5b],
  [0x7d, 0x7b],
]);

/** Whether a text ends before its lists and objects are closed, each by its own bracket until there. */
function isCutOff(text: string): boolean {
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const opening = closes.get(code);
    if (code === quote) at = endOfString(text, at);
    else if (code === 0x5b || code === 0x7b) open.push(code);
    else if (opening !== undefined && open.pop() !== opening) return false;
  }
  return open.length > 0;
}

const notNumber = /-?(?:NaN|Infinity)\b/uy;

/** Where a text has the first of the numbers that JSON does not know and Python writes; `undefined` where that is not its only fault. */
function notNumberIn(text: string): { readonly word: string; readonly at: number } | undefined {
  const found: { word: string; at: number }[] = [];
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    // Only N, I and a minus begin one.
    if (code !== 0x4e && code !== 0x49 && code !== 0x2d) continue;
    notNumber.lastIndex = at;
    const [word] = notNumber.exec(text) ?? [];
    if (word === undefined) continue;
    found.push({ word, at });
    pieces.push(text.slice(from, at), 'null');
    from = at + word.length;
    at = from - 1;
  }
  const [first] = found;
  return first !== undefined && isJson([...pieces, text.slice(from)].join('')) ? first : undefined;
}

/** Why a text that the parser refuses is no JSON: another kind, one that ends in the middle, with `NaN`, a value a line, or a fault somewhere in it. */
export function whyNoJson(text: string): Pick<Refusal, 'detail' | 'path'> {
  if (isMarkup(text)) return { detail: 'is a web page or XML, not JSON' };
  if (isCutOff(text)) {
    const detail = 'is not whole JSON: it ends in the middle, the file is cut off';
    return { detail, path: `character ${text.trimEnd().length}` };
  }
  const odd = notNumberIn(text);
  if (odd) {
    const detail = `is not JSON: it has ${odd.word}, which JSON does not know; write null where there is no number`;
    return { detail, path: `character ${odd.at + 1}` };
  }
  const [first = '', second = ''] = text.split('\n', 2);
  const isByLine = isJson(first) && isJson(second);
  return { detail: isByLine ? 'has a JSON value a line; make one list of them' : 'is not JSON' };
}
