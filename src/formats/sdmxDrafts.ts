import type { ForeignReading } from './foreign';
import type { Entries } from './sdmxAttributes';
import { conceptOfDimension, type Concept } from './sdmxConcepts';
import type { CodedValue, SdmxDimension, SdmxStructure } from './sdmxStructure';
import { checkSize } from './seriesFacts';

/** What becomes of what an earlier data set said of the same moment: it stays beside, or the later holds, or the later holds where it has a number. */
export type Action = 'beside' | 'replace' | 'merge';

/** The data set that a reading is of, whichever object stands for it, and what it does to earlier ones. */
interface Sender {
  readonly from: object;
  readonly action: Action;
}

/** What is said of one moment, and by which data set. */
interface Moment {
  readonly from: object;
  readonly readings: ForeignReading[];
}

/** A series as it comes together from one or several data sets. */
export class SeriesDraft {
  readonly structure: SdmxStructure;
  /** Of each dimension but time, in the structure's order. */
  readonly values: ReadonlyMap<SdmxDimension, CodedValue>;
  readonly measure: CodedValue | null;
  readonly said = new Map<Concept, CodedValue>();
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
  }

  /** Remembers what is said of the series. What was said earlier holds. */
  hear(entries: Entries): void {
    if (this.#heard.has(entries)) return;
    this.#heard.add(entries);
    for (const [concept, said] of entries) {
      if (!this.said.has(concept)) this.said.set(concept, said);
    }
  }

  /** Adds a reading of a data set. Those of one moment that contradict each other stay, for the last step to judge: only a later data set may say otherwise. */
  keep(reading: ForeignReading, { from, action }: Sender): void {
    const name = reading.vintage === undefined ? reading.time : `${reading.time} ${reading.vintage}`;
    const before = this.#readings.get(name);
    if (before !== undefined && (action === 'beside' || before.from === from)) before.readings.push(reading);
    else if (before === undefined || action === 'replace' || reading.value !== null) {
      this.#readings.set(name, { from, readings: [reading] });
    }
  }

  readings(): readonly ForeignReading[] {
    return [...this.#readings.values()].flatMap(({ readings }) => readings);
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
