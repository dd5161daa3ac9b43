import { endOfString, quote } from './jsonString';

const openings: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const closings: ReadonlySet<number> = new Set([0x5d, 0x7d]);
const colon = /\s*:/uy;

/** The names of the lists and objects that stand open at a place of a text. */
class OpenNames {
  readonly #open: Set<string>[] = [];

  bracket(code: number): void {
    if (openings.has(code)) this.#open.push(new Set());
    else if (closings.has(code)) this.#open.pop();
  }

  /** Whether the innermost object has the name already; it has it from now on. */
  has(name: string): boolean {
    const names = this.#open.at(-1);
    const isThere = names?.has(name) === true;
    names?.add(name);
    return isThere;
  }
}

/** The name that a string of a text spells; `undefined` where it is no name of a field. */
function nameAt(text: string, from: number, to: number): string | undefined {
  colon.lastIndex = to + 1;
  return colon.test(text) ? String(JSON.parse(text.slice(from, to + 1))) : undefined;
}

/** The first name that an object of a text of JSON has twice; `undefined` where none has. */
export function repeatedName(text: string): string | undefined {
  const names = new OpenNames();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== quote) {
      names.bracket(code);
      continue;
    }
    const end = endOfString(text, at);
    const name = nameAt(text, at, end);
    if (name !== undefined && names.has(name)) return name;
    at = end;
  }
  return undefined;
}
