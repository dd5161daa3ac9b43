/** A place on a chart; `x` in days, `y` in the series' unit, or both in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Slice {
  readonly column: number;
  readonly first: number;
  lowest: number;
  highest: number;
  last: number;
  low: number;
  high: number;
}

function open(column: number, index: number, y: number): Slice {
  return { column, first: index, lowest: index, highest: index, last: index, low: y, high: y };
}

function extend(slice: Slice, index: number, y: number): void {
  slice.last = index;
  if (y < slice.low) {
    slice.low = y;
    slice.lowest = index;
  }
  if (y > slice.high) {
    slice.high = y;
    slice.highest = index;
  }
}

function close(slice: Slice, kept: number[]): void {
  for (const index of indicesOf(slice)) if (index > (kept.at(-1) ?? -1)) kept.push(index);
}

function indicesOf(slice: Slice): readonly number[] {
  const { first, lowest, highest, last } = slice;
  return [first, Math.min(lowest, highest), Math.max(lowest, highest), last];
}

/**
 * M4 (Jugel et al., VLDB 2014): the first, lowest, highest and last point of each of `columns` equal slices of the points' width,
 * so that a line through them paints the same pixels. `points`: sorted by x, finite. The same objects in the same order, in linear time;
 * the given array itself when it has no more than 4 × `columns` points. Less than one column counts as one.
 */
export function decimate<T extends Point>(points: readonly T[], columns: number): readonly T[] {
  const count = wholeColumns(columns);
  if (points.length <= 4 * count) return points;
  const start = points[0]?.x ?? 0;
  const width = (points.at(-1)?.x ?? 0) - start;
  const scale = width > 0 ? count / width : 0;
  const columnOf = ({ x }: T): number => Math.min(count - 1, Math.floor((x - start) * scale));
  return pick(points, keptOf(points, columnOf));
}

/** `decimate` for items that stand one after the other at equal steps, with their heights in `ys`. */
export function decimateEvenly<T>(items: readonly T[], ys: Float64Array, columns: number): readonly T[] {
  const count = wholeColumns(columns);
  if (items.length <= 4 * count) return items;
  return pick(items, keptEvenly(ys, count));
}

function wholeColumns(columns: number): number {
  return columns >= 1 ? Math.floor(columns) : 1;
}

function pick<T>(items: readonly T[], indices: readonly number[]): readonly T[] {
  return indices.flatMap((index) => items[index] ?? []);
}

/** Indices of the points that are kept. */
function keptOf<T extends Point>(points: readonly T[], columnOf: (point: T) => number): readonly number[] {
  const kept: number[] = [];
  let slice = open(0, 0, points[0]?.y ?? 0);
  points.forEach((point, index) => {
    const column = columnOf(point);
    if (column === slice.column) {
      extend(slice, index, point.y);
      return;
    }
    close(slice, kept);
    slice = open(column, index, point.y);
  });
  close(slice, kept);
  return kept;
}

/** The same for heights at equal steps, slice by slice, so that nothing but heights is looked at on the way. */
function keptEvenly(ys: Float64Array, count: number): readonly number[] {
  const kept: number[] = [];
  const scale = count / (ys.length - 1);
  const columnOf = (index: number): number => Math.min(count - 1, Math.floor(index * scale));
  for (let first = 0; first < ys.length;) {
    const column = columnOf(first);
    // Division alone may miss the edge by one.
    let end = Math.max(first + 1, Math.min(ys.length, Math.floor((column + 1) / scale) - 1));
    while (end < ys.length && columnOf(end) === column) end += 1;
    const slice = open(column, first, ys[first] ?? 0);
    for (let index = first + 1; index < end; index += 1) extend(slice, index, ys[index] ?? 0);
    close(slice, kept);
    first = end;
  }
  return kept;
}
