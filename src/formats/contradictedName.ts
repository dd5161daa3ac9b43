import { endOfString, quote } from './jsonString';

const openings: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const closings: ReadonlySet<number> = new Set([0x5d, 0x7d]);
/** What follows a name, with its value where that is no list or object. */
const colonAndValue = /\s*:\s*("(?:[^"\\]|\\.)*"|[^\s,"{}[\]]+)?/suy;

/** A field as its text spells it. */
interface Field {
  readonly name: string;
  /** Absent for a list or object. */
  readonly value: string | undefined;
}

/** The fields of the lists and objects that stand open at a place of a text. */
class OpenFields {
  readonly #open: Map<string, string | undefined>[] = [];

  bracket(code: number): void {
    if (openings.has(code)) this.#open.push(new Map());
    else if (closings.has(code)) this.#open.pop();
  }

  /** Whether the innermost object says something else under that name already; it has the field from now on. */
  contradicts({ name, value }: Field): boolean {
    const fields = this.#open.at(-1);
    const isOther = fields?.has(name) === true && (value === undefined || fields.get(name) !== value);
    fields?.set(name, value);
    return isOther;
  }
}

/** The field whose name a string of a text spells; `undefined` where it is no name. */
function fieldAt(text: string, from: number, to: number): Field | undefined {
  colonAndValue.lastIndex = to + 1;
  const match = colonAndValue.exec(text);
  return match ? { name: String(JSON.parse(text.slice(from, to + 1))), value: match[1] } : undefined;
}

/** The first name that an object of a text of JSON has twice, unless both say the same, as some services write; `undefined` where none has. */
export function contradictedName(text: string): string | undefined {
  const fields = new OpenFields();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== quote) {
      fields.bracket(code);
      continue;
    }
    const end = endOfString(text, at);
    const field = fieldAt(text, at, end);
    if (field && fields.contradicts(field)) return field.name;
    at = end;
  }
  return undefined;
}
