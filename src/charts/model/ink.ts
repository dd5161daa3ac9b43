import type { Box } from './chartModel';

const finest = 3;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a drawing has marks, in small square cells, so that asking about a box costs the same for ten points and for ten thousand. */
export interface Ink {
  /** Marks the straight way from one point to the next, or a step between them. */
  readonly along: (points: readonly Spot[], step: boolean) => void;
  /** Marks all of a box. */
  readonly over: (box: Box) => void;
  /** Whether anything marked lies in a box. */
  readonly touches: (box: Box) => boolean;
  /** How many marked cells a box touches; what is outside of the paper does not count. */
  readonly covered: (box: Box) => number;
}

/** For each corner between cells how many of those above and to the left of it are marked, so that four of them tell what any box holds. */
function sumsOf(cells: Uint8Array, columns: number, rows: number): Int32Array {
  const width = columns + 1;
  const sums = new Int32Array(width * (rows + 1));
  for (let row = 0; row < rows; row += 1) {
    let along = 0;
    for (let column = 0; column < columns; column += 1) {
      along += cells[row * columns + column] ?? 0;
      sums[(row + 1) * width + column + 1] = (sums[row * width + column + 1] ?? 0) + along;
    }
  }
  return sums;
}

/** Clean paper of a size in pixels, in cells of so many pixels; what is marked outside of it counts for the nearest cell. */
export function inkOn(size: { readonly width: number; readonly height: number }, cell: number = finest): Ink {
  const columns = Math.ceil(size.width / cell) + 1;
  const rows = Math.ceil(size.height / cell) + 1;
  const cells = new Uint8Array(columns * rows);
  const columnOf = (x: number): number => Math.min(Math.max(Math.floor(x / cell), 0), columns - 1);
  const rowOf = (y: number): number => Math.min(Math.max(Math.floor(y / cell), 0), rows - 1);
  let sums: Int32Array | undefined;
  const line = (from: Spot, to: Spot): void => {
    const column = columnOf(from.x);
    // Most of a dense line is upright, and a column of cells is filled at once.
    if (column === columnOf(from.x + (to.x - from.x))) {
      const [start, end] = [rowOf(from.y), rowOf(from.y + (to.y - from.y))];
      const last = Math.max(start, end);
      for (let row = Math.min(start, end); row <= last; row += 1) cells[row * columns + column] = 1;
      return;
    }
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / cell));
    for (let part = 0; part <= count; part += 1) {
      const share = part / count;
      cells[rowOf(from.y + (to.y - from.y) * share) * columns + columnOf(from.x + (to.x - from.x) * share)] = 1;
    }
  };
  return {
    along: (points, step) => {
      sums = undefined;
      points.forEach((point, index) => {
        const before = points[index - 1] ?? point;
        const corner = step ? { x: point.x, y: before.y } : point;
        line(before, corner);
        line(corner, point);
      });
    },
    over: (box) => {
      sums = undefined;
      for (let row = rowOf(box.y); row <= rowOf(box.y + box.height); row += 1) {
        cells.fill(1, row * columns + columnOf(box.x), row * columns + columnOf(box.x + box.width) + 1);
      }
    },
    touches: (box) => {
      for (let row = rowOf(box.y); row <= rowOf(box.y + box.height); row += 1) {
        const start = row * columns;
        if (cells.subarray(start + columnOf(box.x), start + columnOf(box.x + box.width) + 1).includes(1)) return true;
      }
      return false;
    },
    covered: (box) => {
      if (!(box.x <= size.width && box.y <= size.height && box.x + box.width >= 0 && box.y + box.height >= 0)) return 0;
      sums ??= sumsOf(cells, columns, rows);
      const known = sums;
      const at = (column: number, row: number): number => known[row * (columns + 1) + column] ?? 0;
      const [left, right] = [columnOf(box.x), columnOf(box.x + box.width) + 1];
      const [top, bottom] = [rowOf(box.y), rowOf(box.y + box.height) + 1];
      return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
    },
  };
}
