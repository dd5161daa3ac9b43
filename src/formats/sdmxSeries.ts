import type { ForeignReading } from './foreign';
import { Refused } from './refusal';
import { conceptOf, saidBy, type Concept } from './sdmxConcepts';
import { placesOf } from './sdmxKeys';
import { readingOf, type Entries } from './sdmxReading';
import type { RawDataSet } from './sdmxMessage';
import type { CodedValue, SdmxAttribute, SdmxDimension, SdmxStructure } from './sdmxStructure';
import type { SdmxTime } from './sdmxTime';
import { checkSize } from './seriesFacts';
import { fieldsOf, listOf, own, type Fields } from './unknownParts';

/** A data set with its structure read. */
export interface ReadDataSet {
  readonly raw: RawDataSet;
  readonly structure: SdmxStructure;
  readonly time: SdmxTime;
  /** Day from which the data set holds, where several of them are its vintages. */
  readonly vintage: string | undefined;
  /** What it says twice replaces what an earlier one said. */
  readonly replaces: boolean;
}

/** A series as it comes together from one or several data sets. */
export interface SeriesDraft {
  readonly structure: SdmxStructure;
  /** Of each dimension but time, in the structure's order. */
  readonly values: ReadonlyMap<SdmxDimension, CodedValue>;
  readonly measure: CodedValue | null;
  readonly said: Map<Concept, CodedValue>;
  /** By moment and vintage. Under one name: all that contradict each other, for the last step to judge. */
  readonly readings: Map<string, ForeignReading[]>;
}

/** What was odd in the observations. */
export interface Oddities {
  readonly unread: string[];
  readonly stray: string[];
}

function refuse(detail: string, path: string): never {
  throw new Refused('FeedSchemaError', detail, path);
}

/** Gathers the observations of all data sets into series. */
export class Collector {
  readonly drafts = new Map<string, SeriesDraft>();
  readonly odd: Oddities = { unread: [], stray: [] };
  #observations = 0;

  /** Adds the observations of a data set. Throws `Refused` where keys do not fit the structure. */
  add(set: ReadDataSet): void {
    const { fields, path } = set.raw;
    const reader = new SetReader(set, this);
    const flat = fieldsOf(own(fields, 'observations'));
    const nested = fieldsOf(own(fields, 'series'));
    if (flat) reader.observations(flat, { places: [], attributes: [], path: `${path}.observations` });
    for (const [key, one] of Object.entries(nested ?? {})) reader.series(key, one);
  }

  /** Counts one observation; refuses a message with too many of them or of series. */
  count(): void {
    this.#observations += 1;
    checkSize(this.drafts.size, this.#observations);
  }
}

/** Where observations stand: what the keys above them say. */
interface Above {
  readonly places: readonly number[];
  /** Entries of the attributes at the level of series. */
  readonly attributes: readonly unknown[];
  readonly path: string;
}

/** Attributes of all groups that depend on the same dimensions, by their places in these. */
interface Group {
  readonly depends: readonly number[];
  readonly said: ReadonlyMap<string, Entries>;
}

function groupName(places: readonly (number | null)[], depends: readonly number[]): string {
  return depends.map((index) => places[index]).join(':');
}

/** Reads one data set. */
class SetReader {
  readonly #set: ReadDataSet;
  readonly #into: Collector;
  readonly #outer: readonly SdmxDimension[];
  readonly #seriesLevel: readonly SdmxDimension[];
  readonly #inner: readonly SdmxDimension[];
  readonly #whole: Entries;

  constructor(set: ReadDataSet, into: Collector) {
    this.#set = set;
    this.#into = into;
    const { dimensions, attributes } = set.structure;
    const at = (level: SdmxDimension['level']) => dimensions.filter((each) => each.level === level);
    [this.#outer, this.#seriesLevel, this.#inner] = [at('dataSet'), at('series'), at('observation')];
    this.#whole = this.#said(listOf(own(set.raw.fields, 'attributes')) ?? [], attributes.dataSet);
  }

  /** What entries say of concepts that are read; those left out at the end have their defaults. */
  #said(entries: readonly unknown[], attributes: readonly SdmxAttribute[], hasDefaults = true): Entries {
    return attributes.flatMap((attribute, index) => {
      const concept = conceptOf(attribute);
      const isLeftOut = !hasDefaults && (entries[index] === undefined || entries[index] === null);
      const said = concept === null || isLeftOut ? null : saidBy(entries[index], attribute);
      if (concept === null || said === null) return [];
      if (said.isStray && concept !== 'status') this.#into.odd.stray.push(`${attribute.id}: ${said.id}`);
      return [[concept, said] as const];
    });
  }

  /** One series (or one cross-section) and its observations. */
  series(key: string, given: unknown): void {
    const path = `${this.#set.raw.path}.series`;
    const places = placesOf(key, this.#seriesLevel, path);
    const at = `${path}["${key}"]`;
    const fields = fieldsOf(given) ?? refuse('is not an object', at);
    const attributes = listOf(own(fields, 'attributes')) ?? [];
    const observations = own(fields, 'observations');
    if (observations === undefined || observations === null) return;
    this.observations(fieldsOf(observations) ?? refuse('is not an object', `${at}.observations`), {
      places,
      attributes,
      path: `${at}.observations`,
    });
  }

  /** All observations below a key. */
  observations(given: Fields, above: Above): void {
    const { structure } = this.#set;
    const ofSeries = this.#said(above.attributes, structure.attributes.series);
    for (const [key, observation] of Object.entries(given)) {
      const places = [...this.#outer.map(() => 0), ...above.places, ...placesOf(key, this.#inner, above.path)];
      if (places.length !== structure.dimensions.length) {
        refuse(`names ${places.length} of ${structure.dimensions.length} dimensions`, `${above.path}["${key}"]`);
      }
      const entries =
        observation === null ? [] : (listOf(observation) ?? refuse('is not a list', `${above.path}["${key}"]`));
      this.#observation(places, entries, ofSeries);
    }
  }

  #observation(places: readonly number[], entries: readonly unknown[], ofSeries: Entries): void {
    const { structure, time } = this.#set;
    const count = structure.measures.length;
    // Behind the attributes come places of annotations, which are not read.
    const ofObservation = this.#said(entries.slice(count), structure.attributes.observation);
    const groups = this.#ofGroups(places);
    const moment = time.moments[places[time.index] ?? -1];
    const said = [...ofObservation, ...ofSeries, ...groups, ...this.#whole];
    for (const [index, measure] of structure.measures.entries()) {
      // Of several measures one that is not given has no reading; of one the observation is there without a number.
      if (count > 1 && entries[index] === undefined) continue;
      this.#into.count();
      const draft = this.#draft(places, count > 1 ? measure : null);
      for (const [concept, each] of said) {
        if (!draft.said.has(concept)) draft.said.set(concept, each);
      }
      const { unread, ...reading } = readingOf(entries[index], said, { moment, vintage: this.#set.vintage });
      if (unread !== undefined) this.#into.odd.unread.push(unread);
      this.#keep(draft, reading);
    }
  }

  #keep(draft: SeriesDraft, reading: ForeignReading): void {
    const name = `${reading.time} ${reading.vintage ?? ''}`;
    const before = draft.readings.get(name);
    if (before === undefined || this.#set.replaces) draft.readings.set(name, [reading]);
    else before.push(reading);
  }

  /** Attributes of groups of dimensions. */
  #ofGroups(places: readonly number[]): Entries {
    this.#groups ??= this.#readGroups();
    return this.#groups.flatMap(({ depends, said }) => said.get(groupName(places, depends)) ?? []);
  }

  #groups: readonly Group[] | null = null;

  /** Keys have empty parts for the dimensions that they do not depend on; those that depend on the same ones are looked up together. */
  #readGroups(): readonly Group[] {
    const { attributes } = this.#set.structure;
    const given = fieldsOf(own(this.#set.raw.fields, 'dimensionGroupAttributes'));
    const groups = new Map<string, { depends: readonly number[]; said: Map<string, Entries> }>();
    for (const [key, entries] of attributes.dimensionGroup.length === 0 ? [] : Object.entries(given ?? {})) {
      const parts = key.split(':').map((part) => (part === '' ? null : Number(part)));
      const depends = parts.flatMap((part, index) => (part === null ? [] : [index]));
      const group = groups.get(depends.join(':')) ?? { depends, said: new Map<string, Entries>() };
      groups.set(depends.join(':'), group);
      group.said.set(groupName(parts, depends), this.#said(listOf(entries) ?? [], attributes.dimensionGroup, false));
    }
    return [...groups.values()];
  }

  readonly #known = new Map<string, SeriesDraft>();

  #draft(places: readonly number[], measure: CodedValue | null): SeriesDraft {
    // Without time and in this data set's own numbers: the quick name of a series.
    const quick = `${places.map((place, index) => (index === this.#set.time.index ? '' : place)).join(':')} ${measure?.id ?? ''}`;
    const known = this.#known.get(quick) ?? this.#draftById(places, measure);
    this.#known.set(quick, known);
    return known;
  }

  #draftById(places: readonly number[], measure: CodedValue | null): SeriesDraft {
    const { structure, time } = this.#set;
    const values = new Map<SdmxDimension, CodedValue>();
    for (const [index, dimension] of structure.dimensions.entries()) {
      const value = dimension.values[places[index] ?? 0];
      if (index !== time.index && value) values.set(dimension, value);
    }
    const ids = Array.from(values, ([dimension, value]) => [dimension.id, value.id]);
    const name = JSON.stringify([ids.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)), measure?.id]);
    const known = this.#into.drafts.get(name);
    if (known) return known;
    const said = new Map<Concept, CodedValue>();
    for (const [dimension, value] of values) {
      const concept = conceptOf(dimension);
      if (concept !== null) said.set(concept, value);
    }
    const draft = { structure, values, measure, said, readings: new Map<string, ForeignReading[]>() };
    this.#into.drafts.set(name, draft);
    return draft;
  }
}
