import type { ObsStatus } from '@/series/series';

import { freqOfSeries } from './frequencies';
import type { ForeignReading, ForeignSeries } from './foreign';
import type { Cell, Cells } from './jsonStatCells';
import type { CubeAxes } from './jsonStatCube';
import type { CubeTime } from './jsonStatTime';
import { keyPart } from './keyPart';
import { measureOf, statedFreq, unknownMultiplier, type Coordinate } from './jsonStatUnits';
import { checkSize, freqOfReadings } from './seriesFacts';
import { statusesInWords, statusesOfReading } from './statusFlags';
import { labelOf, own } from './unknownParts';

/** A data set whose parts are read. */
export interface Cube {
  readonly axes: CubeAxes;
  readonly cells: Cells;
  readonly time: CubeTime | null;
  readonly label: string | null;
  readonly extension: unknown;
}

/** The series of a cube and what was left out of it. */
export interface CubeSeries {
  readonly series: readonly ForeignSeries[];
  /** Combinations that the file names and gives no number for. */
  readonly empty: number;
  /** Cells that are no number and no sign of a missing one. */
  readonly unread: readonly string[];
  /** Signs that were read as missing numbers, one a cell. */
  readonly signs: readonly string[];
  /** Multipliers that are no power of ten. */
  readonly multipliers: readonly string[];
}

/** Where the cells of one series are: the first, and from one moment to the next. */
interface Layout {
  readonly inner: number;
  readonly length: number;
}

function layoutOf({ axes, time }: Cube): Layout {
  if (time === null) return { inner: 1, length: 1 };
  const after = axes.dimensions.slice(time.index + 1);
  return {
    inner: after.reduce((product, { categories }) => product * categories.length, 1),
    length: axes.dimensions[time.index]?.categories.length ?? 1,
  };
}

/** Number of the series that a cell is of, and back to its first cell: time taken out of the count. */
function seriesOfCell(cell: number, { inner, length }: Layout): number {
  return Math.floor(cell / (inner * length)) * inner + (cell % inner);
}

function firstCell(series: number, { inner, length }: Layout): number {
  return Math.floor(series / inner) * inner * length + (series % inner);
}

function coordinatesOf(cell: number, { axes, time }: Cube): readonly Coordinate[] {
  const found: Coordinate[] = [];
  let rest = cell;
  for (let index = axes.dimensions.length - 1; index >= 0; index -= 1) {
    const dimension = axes.dimensions[index];
    const size = dimension?.categories.length ?? 1;
    const category = dimension?.categories[rest % size];
    rest = Math.floor(rest / size);
    if (dimension && category && index !== time?.index) found.unshift({ dimension, category });
  }
  return found;
}

/** Words of the dimensions that tell the series of a cube apart; the cube's own label where there is but one series. */
function nameOf(coordinates: readonly Coordinate[], { label }: Cube): string {
  const apart = coordinates.filter(({ dimension }) => dimension.categories.length > 1);
  const named = apart.length > 0 || label !== null ? apart : coordinates;
  const words = named.map(({ category }) => category.label ?? labelOf(category.id) ?? category.id);
  return words.join(', ') || label || 'value';
}

function statusesOf(value: number | null, flag: string | undefined, labels: unknown): readonly ObsStatus[] {
  const known = statusesOfReading(value, flag, 'letters');
  if (known.length > 0 || flag === undefined) return known;
  // Files explain flags that no code list knows.
  return statusesInWords(labelOf(own(labels, flag)) ?? '');
}

class Builder {
  readonly unread: string[] = [];
  readonly signs: string[] = [];
  readonly multipliers: string[] = [];
  readonly #cube: Cube;
  readonly #layout: Layout;

  constructor(cube: Cube, layout: Layout) {
    this.#cube = cube;
    this.#layout = layout;
  }

  #doubt({ unread, sign }: Cell, flag: string | undefined): void {
    if (unread !== undefined) this.unread.push(unread);
    // A flag beside a sign gives the reason.
    if (sign !== undefined && flag === undefined) this.signs.push(sign);
  }

  #reading(cell: number, moment: number): ForeignReading {
    const { cells, time } = this.#cube;
    const given = cells.value(cell);
    const { value } = given;
    const flag = cells.flag(cell);
    const raw = flag ?? given.unread ?? given.sign;
    this.#doubt(given, flag);
    const { time: spelled = '', period = null } = time?.moments[moment] ?? {};
    const statuses = statusesOf(value, flag, cells.flagLabels);
    return { time: spelled, period, value, statuses, ...(raw === undefined ? {} : { statusRaw: raw }) };
  }

  /** One series; `null` where it has no number. */
  series(number: number): ForeignSeries | null {
    const first = firstCell(number, this.#layout);
    const all = Array.from({ length: this.#layout.length }, (_, moment) => {
      return this.#reading(first + moment * this.#layout.inner, moment);
    });
    if (all.every(({ value }) => value === null)) return null;
    const coordinates = coordinatesOf(first, this.#cube);
    const multiplier = unknownMultiplier(coordinates);
    if (multiplier !== undefined) this.multipliers.push(multiplier);
    const stated = statedFreq(coordinates);
    // A cube of several frequencies has cells that cannot be: a yearly series has no figure for a quarter.
    const freq = stated ?? freqOfReadings(all.filter(({ value }) => value !== null));
    const isMixed = freqOfReadings(all) === null && freq !== null;
    const readings = isMixed ? all.filter((each) => each.value !== null || freqOfReadings([each]) === freq) : all;
    return {
      key: coordinates.map(({ dimension, category }) => keyPart(dimension, category)),
      label: nameOf(coordinates, this.#cube),
      ...measureOf(coordinates, this.#cube.extension),
      freq: freqOfSeries(readings, stated),
      readings,
    };
  }
}

/** Numbers of the series that the file names a figure or all cells for. */
function namedSeries({ axes, cells }: Cube, layout: Layout): readonly number[] {
  if (cells.named === null) {
    return Array.from({ length: axes.cells / layout.length }, (_, number) => number);
  }
  const numbers = new Set(cells.named.map((cell) => seriesOfCell(cell, layout)));
  return [...numbers].sort((a, b) => a - b);
}

/** The series of a cube in the order of its cells. Each moment of a series that has any number has a reading: JSON-stat's absent cell of an object is its `null` of a list. Throws `Refused` over the limits. */
export function seriesOf(cube: Cube): CubeSeries {
  const layout = layoutOf(cube);
  const builder = new Builder(cube, layout);
  const numbers = namedSeries(cube, layout);
  const series: ForeignSeries[] = [];
  for (const number of numbers) {
    const one = builder.series(number);
    if (one) series.push(one);
    checkSize(series.length, series.length * layout.length);
  }
  // A file without any figure says so, whether it names cells or not.
  const named = series.length === 0 ? cube.axes.cells / layout.length : numbers.length;
  const { unread, signs, multipliers } = builder;
  return { series, empty: named - series.length, unread, signs, multipliers };
}
