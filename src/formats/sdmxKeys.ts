import { Refused } from './refusal';
import type { SdmxDimension } from './sdmxStructure';

/** A key for a message: long ones are cut. */
function shown(key: string): string {
  return key.length <= 60 ? key : `${key.slice(0, 60)}…`;
}

/** The place of a key, for what is found wrong with it. */
export function atKey(path: string, key: string): string {
  return `${path}["${shown(key)}"]`;
}

const colon = 0x3a;

/** The whole number that a part of a key spells; -1 for anything else. Files have one key an observation, too many for regular expressions. */
function numberIn(key: string, from: number, to: number): number {
  let number = to > from && to - from < 10 ? 0 : -1;
  for (let at = from; at < to && number >= 0; at += 1) {
    const digit = key.charCodeAt(at) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
  }
  return number;
}

/** Writes the places that a key such as `0:2:0` names into `places` from `start` on. Gives the number of parts, or minus the number of the first bad one. */
function readParts(
  key: string,
  sizes: readonly number[],
  into: { readonly places: number[]; readonly start: number },
): number {
  let part = 0;
  for (let from = 0; from <= key.length;) {
    let to = from;
    while (to < key.length && key.charCodeAt(to) !== colon) to += 1;
    const place = numberIn(key, from, to);
    if (part < sizes.length && (place < 0 || place >= (sizes[part] ?? 0))) return -part - 1;
    into.places[into.start + part] = place;
    part += 1;
    from = to + 1;
  }
  return part;
}

/** Reads the keys of one level of a data set. */
export class KeyReader {
  readonly #dimensions: readonly SdmxDimension[];
  readonly #sizes: readonly number[];
  readonly #start: number;

  /** `start`: how many dimensions come before those of this level. */
  constructor(dimensions: readonly SdmxDimension[], start: number) {
    this.#dimensions = dimensions;
    this.#sizes = dimensions.map(({ values }) => values.length);
    this.#start = start;
  }

  /** Writes the places of the values that a key names. Throws `Refused` where the number of its parts differs from that of the dimensions or one points behind the end of a list. */
  read(key: string, places: number[], path: string): void {
    const count = key === '' ? 0 : readParts(key, this.#sizes, { places, start: this.#start });
    if (count === this.#dimensions.length) return;
    const parts = key === '' ? 0 : key.split(':').length;
    if (parts !== this.#dimensions.length) {
      const detail = `has ${parts} parts but there are ${this.#dimensions.length} dimensions`;
      throw new Refused('FeedSchemaError', detail, atKey(path, key));
    }
    const { id = '', values = [] } = this.#dimensions[-count - 1] ?? {};
    const detail = `names no value of ${id}, which has ${values.length}`;
    throw new Refused('FeedSchemaError', detail, atKey(path, key));
  }
}
