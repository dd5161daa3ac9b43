/** A place on a chart; `x` in days, `y` in the series' unit, or both in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Slice<T> {
  readonly column: number;
  readonly first: number;
  lowest: number;
  highest: number;
  last: number;
  low: T;
  high: T;
}

function open<T>(column: number, index: number, point: T): Slice<T> {
  return { column, first: index, lowest: index, highest: index, last: index, low: point, high: point };
}

function extend<T extends Point>(slice: Slice<T>, index: number, point: T): void {
  slice.last = index;
  if (point.y < slice.low.y) {
    slice.low = point;
    slice.lowest = index;
  }
  if (point.y > slice.high.y) {
    slice.high = point;
    slice.highest = index;
  }
}

function indicesOf<T>(slice: Slice<T>): readonly number[] {
  const { first, lowest, highest, last } = slice;
  return [first, Math.min(lowest, highest), Math.max(lowest, highest), last];
}

/**
 * M4 (Jugel et al., VLDB 2014): the first, lowest, highest and last point of each of `columns` equal slices of the points' width,
 * so that a line through them paints the same pixels. `points`: sorted by x, finite. The same objects in the same order, in linear time;
 * the given array itself when it has no more than 4 × `columns` points. Less than one column counts as one.
 */
export function decimate<T extends Point>(points: readonly T[], columns: number): readonly T[] {
  const count = columns >= 1 ? Math.floor(columns) : 1;
  const [start, end] = [points[0], points.at(-1)];
  if (points.length <= 4 * count || start === undefined || end === undefined) return points;
  const scale = end.x > start.x ? count / (end.x - start.x) : 0;
  const kept: T[] = [];
  let taken = -1;
  const close = (slice: Slice<T>): void => {
    for (const index of indicesOf(slice)) {
      const point = index > taken ? points[index] : undefined;
      if (point === undefined) continue;
      kept.push(point);
      taken = index;
    }
  };
  let slice = open(0, 0, start);
  points.forEach((point, index) => {
    const column = Math.min(count - 1, Math.floor((point.x - start.x) * scale));
    if (column === slice.column) {
      extend(slice, index, point);
      return;
    }
    close(slice);
    slice = open(column, index, point);
  });
  close(slice);
  return kept;
}
