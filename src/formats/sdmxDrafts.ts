import type { ForeignReading } from './foreign';
import { Refused } from './refusal';
import type { Entries } from './sdmxAttributes';
import { conceptOfDimension, type Concept, type SaidOf } from './sdmxConcepts';
import { isOfMeasure, isSameSaid } from './sdmxMeasure';
import type { CodedValue, SdmxDimension, SdmxStructure } from './sdmxStructure';
import { checkSize } from './seriesFacts';

/** What becomes of what an earlier data set said of the same moment: it stays beside, or the later holds, or the later holds where it has a number. */
export type Action = 'beside' | 'replace' | 'merge';

/** The data set that a reading is of, whichever object stands for it, and what it does to earlier ones. */
interface Sender {
  readonly from: object;
  readonly action: Action;
}

/** A reading, and what is said of its measure. */
interface Measured {
  readonly reading: ForeignReading;
  readonly measure: SaidOf;
}

/** What is said of one moment, and by which data set. */
interface Moment {
  readonly from: object;
  readonly readings: Measured[];
}

/** A series as it comes together from one or several data sets. */
export class SeriesDraft {
  readonly structure: SdmxStructure;
  /** Of each dimension but time, in the structure's order. */
  readonly values: ReadonlyMap<SdmxDimension, CodedValue>;
  readonly measure: CodedValue | null;
  readonly said = new Map<Concept, CodedValue>();
  /** What was said first of the measure; it holds where the figures themselves say nothing. */
  readonly #measure = new Map<Concept, CodedValue>();
  /** What the key says, which no attribute changes. */
  readonly #ofKey: ReadonlySet<Concept>;
  readonly #heard = new Set<Entries>();
  readonly #readings = new Map<string, Moment>();

  constructor(structure: SdmxStructure, values: ReadonlyMap<SdmxDimension, CodedValue>, measure: CodedValue | null) {
    this.structure = structure;
    this.values = values;
    this.measure = measure;
    for (const [dimension, value] of values) {
      const concept = conceptOfDimension(dimension);
      if (concept !== null) this.said.set(concept, value);
    }
    this.#ofKey = new Set(this.said.keys());
  }

  /** Remembers what is said of the series. What was said earlier holds. */
  hear(entries: Entries): void {
    if (this.#heard.has(entries)) return;
    this.#heard.add(entries);
    for (const [concept, said] of entries) {
      const all = isOfMeasure(concept) ? this.#measure : this.said;
      if (!all.has(concept)) all.set(concept, said);
    }
  }

  /** Adds a reading of a data set. Those of one moment that contradict each other stay, for the last step to judge: only a later data set may say otherwise. */
  keep(measured: Measured, { from, action }: Sender): void {
    const { reading } = measured;
    const name = reading.vintage === undefined ? reading.time : `${reading.time} ${reading.vintage}`;
    const before = this.#readings.get(name);
    if (before !== undefined && (action === 'beside' || before.from === from)) before.readings.push(measured);
    else if (before === undefined || action === 'replace' || reading.value !== null) {
      this.#readings.set(name, { from, readings: [measured] });
    }
  }

  #all(): readonly Measured[] {
    return [...this.#readings.values()].flatMap(({ readings }) => readings);
  }

  readings(): readonly ForeignReading[] {
    return this.#all().map(({ reading }) => reading);
  }

  /** Takes the measure from the figures that stayed. Throws `Refused` where it is not the same for all of them. */
  settle(): void {
    let known: SaidOf | undefined;
    for (const { reading, measure } of this.#all()) {
      // Most figures are said the very same thing of.
      if (reading.value === null || measure === known) continue;
      known = measure;
      for (const [concept, said] of measure) if (!this.#ofKey.has(concept)) this.#agree(concept, said, reading.time);
    }
    for (const [concept, said] of this.#measure) if (!this.said.has(concept)) this.said.set(concept, said);
  }

  #agree(concept: Concept, said: CodedValue, time: string): void {
    const before = this.said.get(concept) ?? said;
    this.said.set(concept, before);
    if (isSameSaid(concept, before, said)) return;
    const key = Array.from(this.values, ([{ id }, value]) => `${id}=${value.id}`).join(',');
    const detail = `changes its ${concept} from ${before.id} to ${said.id} at ${time}`;
    throw new Refused('FeedSemanticError', detail, `series[${key}]`);
  }
}

/** The series of a message by what their keys name, whatever the data set. */
export class Drafts {
  readonly #known = new Map<string, SeriesDraft>();
  /** What points behind the end of a list, and what is no number. */
  readonly stray: string[] = [];
  readonly unread: string[] = [];
  #observations = 0;

  all(): readonly SeriesDraft[] {
    return [...this.#known.values()];
  }

  /** The series with these values, begun where it is new. Throws `Refused` over the limit. */
  of(
    structure: SdmxStructure,
    values: ReadonlyMap<SdmxDimension, CodedValue>,
    measure: CodedValue | null,
  ): SeriesDraft {
    const ids = Array.from(values, ([dimension, value]): readonly [string, string] => [dimension.id, value.id]);
    const name = JSON.stringify([ids.toSorted(([a], [b]) => (a < b ? -1 : 1)), measure?.id]);
    const draft = this.#known.get(name) ?? new SeriesDraft(structure, values, measure);
    this.#known.set(name, draft);
    checkSize(this.#known.size, 0);
    return draft;
  }

  /** Counts one observation. Throws `Refused` over the limit. */
  count(): void {
    this.#observations += 1;
    checkSize(0, this.#observations);
  }
}
