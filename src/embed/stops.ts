import type { EmbedReadings } from '@/exports/document/embedReadings';
import { numberIn, unmarked } from '@/exports/document/readingText';
import { linear } from '@/charts/model/scales';

/** What the cursor says of one reading. */
export interface SaidReading {
  /** Index of its series. */
  readonly series: number;
  readonly day: number;
  readonly number: number;
  /** The figure in full, in words. */
  readonly value: string;
  readonly facts: readonly string[];
  /** Its row in the table, where the table holds it. */
  readonly row: HTMLTableRowElement | undefined;
  /** Its place among all readings. */
  readonly index: number;
}

/** One stop of the cursor in words. */
export interface SaidStop {
  readonly heading: string;
  readonly readings: readonly SaidReading[];
  /** Numbers of the milestones that fall into it. */
  readonly milestones: readonly number[];
}

function textIn(row: HTMLTableRowElement | undefined, fromEnd: number): string {
  return row?.cells[row.cells.length - fromEnd]?.textContent ?? '';
}

/** A period's name in full from the table's short one. */
function longName(short: string, longer: Readonly<Record<string, string>>): string {
  return short
    .split(' ')
    .map((word) => longer[word] ?? word)
    .join(' ');
}

/** One of a list, or what stands for it where the document leaves the list out or has `null`. */
function oneOf<Value>(list: readonly (Value | null)[] | undefined, index: number, other: Value): Value {
  return list?.[index] ?? other;
}

/** Reads the readings one after the other, since days, periods and numbers follow from those before. */
class Readings {
  readonly #told: EmbedReadings;
  readonly #table: readonly HTMLTableRowElement[];
  readonly #language: string;
  /** Names of the stops so far. */
  readonly #headings: string[] = [];
  #next = 0;
  #day = 0;
  #number = 0;

  constructor(told: EmbedReadings, root: ParentNode, language: string) {
    this.#told = told;
    this.#table = [...root.querySelectorAll<HTMLTableRowElement>('details tbody tr:not(.r)')];
    this.#language = language;
  }

  get ended(): boolean {
    return this.#next >= this.#told.days.length;
  }

  #read(): SaidReading {
    const [told, index] = [this.#told, this.#next];
    this.#next += 1;
    this.#day += oneOf(told.days, index, 0) / 2;
    const row = this.#table[oneOf(told.rows, index, index)];
    const value = textIn(row, 3);
    const stop = this.#headings.length - 1;
    const known = { value, change: textIn(row, 2), period: (back: number) => this.#headings[stop - back] };
    const text = oneOf(told.texts, oneOf(told.said, index, 0), '');
    const [said = '', ...facts] = unmarked(text, known, () => oneOf(told.numbers, this.#number++, '')).split('\n');
    const number = oneOf(told.values, index, numberIn(value, this.#language) ?? 0);
    return { series: oneOf(told.of, index, 0), day: this.#day, number, value: said, facts, row, index };
  }

  /** The next stop. */
  stop(): SaidStop {
    const [told, stop] = [this.#told, this.#headings.length];
    const row = this.#table[oneOf(told.rows, this.#next, this.#next)];
    const heading = oneOf(told.headings, stop, longName(row?.cells[0]?.textContent ?? '', told.longer ?? {}));
    this.#headings.push(heading);
    const readings = Array.from({ length: oneOf(told.stops, stop, 1) }, () => this.#read());
    return { heading, readings, milestones: told.milestones[stop] ?? [] };
  }
}

/** Puts together what readings say from the document's data and its table. */
export function saidStops(told: EmbedReadings, root: ParentNode, language: string): readonly SaidStop[] {
  const readings = new Readings(told, root, language);
  const stops: SaidStop[] = [];
  while (!readings.ended) stops.push(readings.stop());
  return stops;
}

/** The same stops on one drawing, in its pixels, as the cursor's moves want them. */
export function placedStops(said: readonly SaidStop[], told: EmbedReadings, drawing: number) {
  const frame = told.frames[drawing];
  const [left = 0, top = 0, width = 0, height = 0, first = 0, last = 0, low = 0, high = 0] = frame ?? [];
  const across = linear([first, last], [left, left + width]);
  const down = linear([low, high], [top + height, top]);
  return said.map((stop, index) => {
    const readings = stop.readings.map((reading) => {
      const { day, number, series } = reading;
      const x = told.xs?.[drawing]?.[reading.index] ?? Math.min(Math.max(across(day), left), left + width);
      return { key: told.series[series]?.[0] ?? '', point: { day, x, y: down(number) } };
    });
    const x = readings.reduce((sum, { point }) => sum + point.x, 0) / readings.length;
    return { period: String(index), x, readings };
  });
}

/** Stops of one drawing. */
export type PlacedStops = ReturnType<typeof placedStops>;
