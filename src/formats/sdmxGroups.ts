import { AttributeReader, type Entries } from './sdmxAttributes';
import type { SdmxStructure } from './sdmxStructure';
import { fieldsOf, listOf } from './unknownParts';

/** Attributes of all groups that depend on the same dimensions, by their places in these. */
interface Group {
  readonly depends: readonly number[];
  readonly said: Map<string, Entries>;
}

function nameOf(places: readonly (number | null)[], depends: readonly number[]): string {
  return depends.map((index) => places[index]).join(':');
}

/** Places in the order of all dimensions; empty parts for those that a group does not depend on. Some services (IMF) leave out those of the data set. */
function partsOf(key: string, { dimensions }: SdmxStructure): readonly (number | null)[] {
  const parts = key.split(':').map((part) => (/^\d{1,9}$/u.test(part) ? Number(part) : null));
  const outer = dimensions.filter(({ level }) => level === 'dataSet');
  const series = dimensions.filter(({ level }) => level === 'series');
  const isOfSeries = outer.length > 0 && parts.length === series.length;
  return isOfSeries ? [...outer.map(() => null), ...parts] : parts;
}

/** `dimensionGroupAttributes` of a data set: attributes that hold for all observations in some places. */
export class GroupAttributes {
  readonly #groups: readonly Group[];

  constructor(given: unknown, structure: SdmxStructure, stray: string[]) {
    const { dimensionGroup } = structure.attributes;
    const reader = new AttributeReader(dimensionGroup, stray, false);
    const groups = new Map<string, Group>();
    for (const [key, entries] of dimensionGroup.length === 0 ? [] : Object.entries(fieldsOf(given) ?? {})) {
      const parts = partsOf(key, structure);
      const depends = parts.flatMap((part, index) => (part === null ? [] : [index]));
      const group = groups.get(depends.join(':')) ?? { depends, said: new Map<string, Entries>() };
      groups.set(depends.join(':'), group);
      group.said.set(nameOf(parts, depends), reader.read(listOf(entries) ?? []));
    }
    this.#groups = [...groups.values()];
  }

  /** What the groups say of an observation, by the places of its key. */
  of(places: readonly number[]): readonly Entries[] {
    return this.#groups.flatMap(({ depends, said }) => {
      const entries = said.get(nameOf(places, depends));
      return entries === undefined ? [] : [entries];
    });
  }
}
