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

/** Why a text that the parser refuses is no JSON: another kind, one that ends in the middle, a value a line, or a fault somewhere in it. */
export function whyNoJson(text: string): Pick<Refusal, 'detail' | 'path'> {
  if (isMarkup(text)) return { detail: 'is a web page or XML, not JSON' };
  if (isCutOff(text)) {
    const detail = 'is not whole JSON: it ends in the middle, the file is cut off';
    return { detail, path: `character ${text.trimEnd().length}` };
  }
  const [first = '', second = ''] = text.split('\n', 2);
  const isByLine = isJson(first) && isJson(second);
  return { detail: isByLine ? 'has a JSON value a line; make one list of them' : 'is not JSON' };
}
