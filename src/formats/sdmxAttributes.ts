import { conceptOf, saidBy, type Concept, type Said } from './sdmxConcepts';
import type { SdmxAttribute } from './sdmxStructure';

/** What attributes say of the concepts that are read. */
export type Entries = readonly (readonly [Concept, Said])[];

/** What was read, with what points behind the end of a list. */
interface Known {
  readonly entries: Entries;
  readonly stray: readonly string[];
}

const nothing: Known = { entries: [], stray: [] };

/** Reads the attributes of one level. Most observations say the same few things, so that what was read once is kept. */
export class AttributeReader {
  readonly #wanted: readonly { readonly index: number; readonly attribute: SdmxAttribute; readonly concept: Concept }[];
  readonly #hasDefaults: boolean;
  readonly #stray: string[];
  readonly #known = new Map<string, Known>();

  /** `stray` takes what points behind the end of a list. */
  constructor(attributes: readonly SdmxAttribute[], stray: string[], hasDefaults = true) {
    this.#wanted = attributes.flatMap((attribute, index) => {
      const concept = conceptOf(attribute);
      return concept === null ? [] : [{ index, attribute, concept }];
    });
    this.#stray = stray;
    this.#hasDefaults = hasDefaults;
  }

  /** What entries from a place on say; those left out have their defaults. */
  read(given: readonly unknown[], from = 0): Entries {
    const name = this.#nameOf(given, from);
    const known = (name === null ? undefined : this.#known.get(name)) ?? this.#make(given, from);
    if (name !== null) this.#known.set(name, known);
    if (known.stray.length > 0) this.#stray.push(...known.stray);
    return known.entries;
  }

  /** The places that the entries name, as one text; `null` where one is a value of its own. */
  #nameOf(given: readonly unknown[], from: number): string | null {
    let name = '';
    for (const { index } of this.#wanted) {
      const entry = given[from + index];
      if (typeof entry === 'number') name += `${entry},`;
      else if (entry === undefined || entry === null) name += ',';
      else return null;
    }
    return name;
  }

  #make(given: readonly unknown[], from: number): Known {
    if (this.#wanted.length === 0) return nothing;
    const stray: string[] = [];
    const entries = this.#wanted.flatMap(({ index, attribute, concept }) => {
      const entry = given[from + index];
      const isLeftOut = entry === undefined || entry === null;
      const said = isLeftOut && !this.#hasDefaults ? null : saidBy(entry, attribute);
      if (said === null) return [];
      // A flag that is not listed is said as a flag that nobody knows; of the rest a place in no list says nothing.
      if (!said.isStray || concept === 'status') return [[concept, said] as const];
      // A number of a place is no power of ten.
      if (concept === 'multiplier') return [[concept, { ...said, id: `${attribute.id}[${said.id}]` }] as const];
      stray.push(`${attribute.id}: ${said.id}`);
      return [];
    });
    return { entries, stray };
  }
}
