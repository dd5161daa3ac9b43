import { refuseShape } from './refusal';
import { AttributeReader, type Entries } from './sdmxAttributes';
import type { SaidOf } from './sdmxConcepts';
import type { Action, Drafts, SeriesDraft } from './sdmxDrafts';
import { GroupAttributes } from './sdmxGroups';
import { atKey, KeyReader } from './sdmxKeys';
import { measureSaid } from './sdmxMeasure';
import type { RawDataSet } from './sdmxMessage';
import { figureIn, readingOf } from './sdmxReading';
import type { CodedValue, Level, SdmxDimension, SdmxStructure } from './sdmxStructure';
import type { SdmxTime } from './sdmxTime';
import { fieldsOf, listOf, own, type Fields } from './unknownParts';

/** A data set with its structure read. */
export interface ReadDataSet {
  readonly raw: RawDataSet;
  readonly structure: SdmxStructure;
  readonly time: SdmxTime;
  /** Day from which the data set holds, where several of them are its vintages. */
  readonly vintage: string | undefined;
  readonly action: Action;
}

/** Reads the observations of one data set into series. */
class SetReader {
  readonly #set: ReadDataSet;
  readonly #drafts: Drafts;
  readonly #seriesKeys: KeyReader;
  readonly #keys: KeyReader;
  readonly #ofSeries: AttributeReader;
  readonly #ofObservation: AttributeReader;
  readonly #groups: GroupAttributes;
  readonly #whole: Entries;
  /** Of each dimension, for the key at hand; those of the data set have one value. */
  readonly #places: number[];
  readonly #firstOfSeries: number;
  readonly #firstOfObservation: number;
  readonly #sender: { readonly from: object; readonly action: Action };
  readonly #known = new Map<string, SeriesDraft>();
  /** What was said of the observation before, and what that says of its measure. */
  #said: readonly Entries[] = [];
  #measure: SaidOf = new Map();

  constructor(set: ReadDataSet, drafts: Drafts) {
    this.#set = set;
    this.#drafts = drafts;
    this.#sender = { from: set, action: set.action };
    const { dimensions, attributes } = set.structure;
    const at = (level: Level): readonly SdmxDimension[] => dimensions.filter((each) => each.level === level);
    this.#places = dimensions.map(() => 0);
    this.#firstOfSeries = at('dataSet').length;
    this.#firstOfObservation = this.#firstOfSeries + at('series').length;
    this.#seriesKeys = new KeyReader(at('series'), this.#firstOfSeries);
    this.#keys = new KeyReader(at('observation'), this.#firstOfObservation);
    this.#ofSeries = new AttributeReader(attributes.series, drafts.stray);
    this.#ofObservation = new AttributeReader(attributes.observation, drafts.stray);
    this.#groups = new GroupAttributes(own(set.raw.fields, 'dimensionGroupAttributes'), set.structure, drafts.stray);
    const whole = listOf(own(set.raw.fields, 'attributes')) ?? [];
    this.#whole = new AttributeReader(attributes.dataSet, drafts.stray).read(whole);
  }

  /** All of a data set: observations with whole keys, series or cross-sections with theirs, or both. */
  read(): void {
    const { fields, path } = this.#set.raw;
    const flat = fieldsOf(own(fields, 'observations'));
    if (flat && this.#firstOfSeries !== this.#firstOfObservation && Object.keys(flat).length > 0) {
      refuseShape('has observations without the key of their series', `${path}.observations`);
    }
    if (flat) this.#observations(flat, [], `${path}.observations`);
    for (const [key, one] of Object.entries(fieldsOf(own(fields, 'series')) ?? {})) this.#series(key, one);
  }

  #series(key: string, given: unknown): void {
    const path = `${this.#set.raw.path}.series`;
    this.#seriesKeys.read(key, this.#places, path);
    const at = atKey(path, key);
    const fields = fieldsOf(given) ?? refuseShape('is not an object', at);
    const observations = own(fields, 'observations');
    if (observations === undefined || observations === null) return;
    const said = this.#ofSeries.read(listOf(own(fields, 'attributes')) ?? []);
    const inner = fieldsOf(observations) ?? refuseShape('is not an object', `${at}.observations`);
    this.#observations(inner, said, `${at}.observations`);
  }

  #observations(given: Fields, ofSeries: Entries, path: string): void {
    for (const key of Object.keys(given)) {
      this.#keys.read(key, this.#places, path);
      const observation = given[key];
      const entries = observation === null ? [] : listOf(observation);
      this.#observation(entries ?? refuseShape('is not a list', atKey(path, key)), ofSeries);
    }
  }

  #observation(entries: readonly unknown[], ofSeries: Entries): void {
    const { structure, time, vintage } = this.#set;
    const { measures } = structure;
    // Behind the attributes come places of annotations, which are not read.
    const ofObservation = this.#ofObservation.read(entries, measures.length);
    const said = [ofObservation, ofSeries, ...this.#groups.of(this.#places), this.#whole];
    const moment = time.moments[this.#places[time.index] ?? -1];
    for (const [index, measure] of measures.entries()) {
      // Of several measures one that is not given has no reading; of one the observation is there without a number.
      if (measures.length > 1 && entries[index] === undefined) continue;
      this.#drafts.count();
      const draft = this.#draft(measures.length > 1 ? measure : null);
      for (const each of said) draft.hear(each);
      const { unread, reading } = readingOf(figureIn(entries[index], measure), said, { moment, vintage });
      if (unread !== undefined) this.#drafts.unread.push(unread);
      draft.keep({ reading, measure: this.#measureIn(said) }, this.#sender);
    }
  }

  /** What lists say of the measure; neighbours mostly have the same lists, which are read once then. */
  #measureIn(said: readonly Entries[]): SaidOf {
    const isSame = said.length === this.#said.length && said.every((list, index) => list === this.#said[index]);
    if (!isSame) this.#measure = measureSaid(said);
    this.#said = said;
    return this.#measure;
  }

  /** The series of the key at hand. */
  #draft(measure: CodedValue | null): SeriesDraft {
    const { structure, time } = this.#set;
    let name = '';
    for (let index = this.#firstOfSeries; index < this.#places.length; index += 1) {
      if (index !== time.index) name += `${this.#places[index]}:`;
    }
    name += measure?.id ?? '';
    const known = this.#known.get(name);
    if (known) return known;
    const values = new Map<SdmxDimension, CodedValue>();
    for (const [index, dimension] of structure.dimensions.entries()) {
      const value = dimension.values[this.#places[index] ?? 0];
      if (index !== time.index && value) values.set(dimension, value);
    }
    const draft = this.#drafts.of(structure, values, measure);
    this.#known.set(name, draft);
    return draft;
  }
}

/** Reads the observations of a data set into the series of a message. Throws `Refused` where keys do not fit the structure or there are too many. */
export function readInto(drafts: Drafts, set: ReadDataSet): void {
  new SetReader(set, drafts).read();
}
