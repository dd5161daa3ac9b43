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

/** A list or object that stands open at a place of a text. */
interface Open {
  /** The name of the field that it is the value of; `undefined` for an item of a list. */
  readonly name: string | undefined;
  readonly fields: Map<string, string | undefined>;
}

/** The fields of the lists and objects that stand open at a place of a text. */
class OpenFields {
  readonly #open: Open[] = [];
  /** The name whose value comes next. */
  #next: string | undefined;

  bracket(code: number): void {
    if (closings.has(code)) this.#open.pop();
    if (!openings.has(code)) return;
    this.#open.push({ name: this.#next, fields: new Map() });
    this.#next = undefined;
  }

  /** Whether the innermost object says something else under that name already; it has the field from now on. */
  contradicts({ name, value }: Field): boolean {
    const fields = this.#open.at(-1)?.fields;
    const isOther = fields?.has(name) === true && (value === undefined || fields.get(name) !== value);
    fields?.set(name, value);
    this.#next = value === undefined ? name : undefined;
    return isOther;
  }

  /** Whether the innermost object holds the series of a data set of SDMX. */
  isOfSeries(): boolean {
    const [sets, set, series] = this.#open.slice(-3);
    return sets?.name === 'dataSets' && set !== undefined && set.name === undefined && series?.name === 'series';
  }
}

/** The field whose name a string of a text spells; `undefined` where it is no name. */
function fieldAt(text: string, from: number, to: number): Field | undefined {
  colonAndValue.lastIndex = to + 1;
  const match = colonAndValue.exec(text);
  return match ? { name: String(JSON.parse(text.slice(from, to + 1))), value: match[1] } : undefined;
}

/** Names that come twice in one object of a text. */
export interface TwiceNamed {
  /** The first one, unless both say the same, as some services write, or it is of a series. */
  readonly contradicted: string | undefined;
  /** Where names of series stand again, behind their last letter: ILOSTAT writes a series once for each of its figures. */
  readonly repeats: readonly number[];
}

/** Finds the names that an object of a text of JSON has twice. */
export function twiceNamed(text: string): TwiceNamed {
  const fields = new OpenFields();
  const repeats: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== quote) {
      fields.bracket(code);
      continue;
    }
    const end = endOfString(text, at);
    const field = fieldAt(text, at, end);
    if (field && fields.contradicts(field)) {
      if (!fields.isOfSeries()) return { contradicted: field.name, repeats: [] };
      repeats.push(end);
    }
    at = end;
  }
  return { contradicted: undefined, repeats };
}
