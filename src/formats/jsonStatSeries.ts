import type { ObsStatus } from '@/series/series';

import { freqOfSeries, statedNotice } from './frequencies';
import type { ForeignReading, ForeignSeries } from './foreign';
import type { Cell, Cells } from './jsonStatCells';
import type { CubeAxes } from './jsonStatCube';
import type { CubeTime } from './jsonStatTime';
import type { CubeParts } from './jsonStatYearParts';
import { keyPart } from './keyPart';
import { measureOf, measuring, statedFreq, unknownMultiplier, type Coordinate } from './jsonStatUnits';
import type { Notice } from './notice';
import { checkSize, freqOfReadings } from './seriesFacts';
import { mayBeZero, statusesInWords, statusesOfReading } from './statusFlags';
import { labelOf, own } from './unknownParts';

/** A data set whose parts are read. */
export interface Cube {
  readonly axes: CubeAxes;
  readonly cells: Cells;
  readonly time: CubeTime | null;
  /** Where months or quarters are a dimension of their own. */
  readonly parts: CubeParts | undefined;
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
  /** Of the first series whose periods contradict the frequency that the file states, if any. */
  readonly differing: readonly Notice[];
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

/** Where a series lies in a cube. */
interface Place {
  readonly coordinates: readonly Coordinate[];
  readonly moments: CubeTime['moments'];
}

/** The position of a cell in each dimension. */
function positionsOf(cell: number, { dimensions }: CubeAxes): readonly number[] {
  const positions: number[] = [];
  let rest = cell;
  for (const { categories } of dimensions.toReversed()) {
    positions.unshift(rest % categories.length);
    rest = Math.floor(rest / categories.length);
  }
  return positions;
}

/** The coordinates of a cell but for its time, and the moments of the row that begins with it. */
function placeOf(cell: number, { axes, time, parts }: Cube): Place {
  const positions = positionsOf(cell, axes);
  const inPart = parts?.moments[positions[parts.index] ?? 0] ?? undefined;
  const isOfYears = inPart !== undefined && parts?.apart.has(positions[parts.index] ?? 0) === false;
  const isTime = (index: number): boolean => index === time?.index || (isOfYears && index === parts?.index);
  const coordinates = axes.dimensions.flatMap((dimension, index): readonly Coordinate[] => {
    const category = dimension.categories[positions[index] ?? 0];
    return isTime(index) || category === undefined ? [] : [{ dimension, category }];
  });
  return { coordinates, moments: inPart ?? time?.moments ?? [] };
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

/** Of a cube without time. */
const unknownMoment = { time: '', period: null };

class Builder {
  readonly unread: string[] = [];
  readonly signs: string[] = [];
  readonly multipliers: string[] = [];
  differing: readonly Notice[] = [];
  readonly #cube: Cube;
  readonly #layout: Layout;

  constructor(cube: Cube, layout: Layout) {
    this.#cube = cube;
    this.#layout = layout;
  }

  #doubt({ value, unread, sign }: Cell, flag: string | undefined): void {
    if (unread !== undefined) this.unread.push(unread);
    // A flag beside a sign gives the reason, unless it is one itself.
    const open = flag === undefined ? sign : flag;
    if (open !== undefined && value === null && (flag === undefined || mayBeZero(open))) this.signs.push(open);
  }

  #reading(cell: number, { time, period, mark }: CubeTime['moments'][number]): ForeignReading {
    const { cells } = this.#cube;
    const given = cells.value(cell);
    const { value } = given;
    const own = cells.flag(cell);
    const flag = own ?? (value === null ? undefined : mark);
    const raw = flag ?? given.unread ?? given.sign;
    this.#doubt(given, flag);
    // Behind a time a star means provisional; as a flag of a file's own it may mean anything.
    const isMark = own === undefined && flag !== undefined;
    const statuses = isMark ? statusesOfReading(value, flag, 'bps') : statusesOf(value, flag, cells.flagLabels);
    return { time, period, value, statuses, ...(raw === undefined ? {} : { statusRaw: raw }) };
  }

  #readings(number: number): readonly ForeignReading[] {
    const first = firstCell(number, this.#layout);
    const { time, parts } = this.#cube;
    const moments = parts === undefined ? (time?.moments ?? []) : placeOf(first, this.#cube).moments;
    return Array.from({ length: this.#layout.length }, (_, moment) => {
      return this.#reading(first + moment * this.#layout.inner, moments[moment] ?? unknownMoment);
    });
  }

  /** One series of these rows of the cube; `null` where it has no number. */
  series(rows: readonly [number, ...number[]]): ForeignSeries | null {
    const all = rows.flatMap((row) => this.#readings(row));
    if (all.every(({ value }) => value === null)) return null;
    const { coordinates } = placeOf(firstCell(rows[0], this.#layout), this.#cube);
    const said = measuring(coordinates, this.#cube.axes);
    const multiplier = unknownMultiplier(said);
    if (multiplier !== undefined) this.multipliers.push(multiplier);
    const stated = statedFreq(coordinates);
    // A cube of several frequencies has cells that cannot be: a yearly series has no figure for a quarter.
    const freq = stated ?? freqOfReadings(all.filter(({ value }) => value !== null));
    const isMixed = freqOfReadings(all) === null && freq !== null;
    const readings = isMixed ? all.filter((each) => each.value !== null || freqOfReadings([each]) === freq) : all;
    if (this.differing.length === 0) this.differing = statedNotice(readings, stated);
    return {
      key: coordinates.map(({ dimension, category }) => keyPart(dimension, category)),
      label: nameOf(coordinates, this.#cube),
      ...measureOf(said, this.#cube.extension),
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

/** Rows that are one series: each by itself, or the months of the same years together. */
function groupsOf(rows: readonly number[], layout: Layout, cube: Cube): Iterable<readonly [number, ...number[]]> {
  if (cube.parts === undefined) return rows.map((row) => [row] as const);
  const groups = new Map<string, [number, ...number[]]>();
  for (const row of rows) {
    const { coordinates } = placeOf(firstCell(row, layout), cube);
    const key = JSON.stringify(coordinates.map(({ dimension, category }) => [dimension.id, category.id]));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups.values();
}

/** The series of a cube in the order of its cells. Each moment of a series that has any number has a reading: JSON-stat's absent cell of an object is its `null` of a list. Throws `Refused` over the limits. */
export function seriesOf(cube: Cube): CubeSeries {
  const layout = layoutOf(cube);
  const builder = new Builder(cube, layout);
  const series: ForeignSeries[] = [];
  let [named, readings] = [0, 0];
  for (const rows of groupsOf(namedSeries(cube, layout), layout, cube)) {
    named += 1;
    const one = builder.series(rows);
    if (one) {
      series.push(one);
      readings += one.readings.length;
    }
    checkSize(series.length, readings);
  }
  // A file without any figure says so, whether it names cells or not.
  if (series.length === 0) named = cube.axes.cells / layout.length;
  const { unread, signs, multipliers, differing } = builder;
  return { series, empty: named - series.length, unread, signs, multipliers, differing };
}
