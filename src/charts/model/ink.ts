import type { Box } from './chartModel';

const cell = 3;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a drawing has marks, in cells of three pixels, so that asking about a box costs the same for ten points and for ten thousand. */
export interface Ink {
  /** Marks the straight way from one point to the next, or a step between them. */
  readonly along: (points: readonly Spot[], step: boolean) => void;
  /** Marks all of a box. */
  readonly over: (box: Box) => void;
  /** Whether anything marked lies in a box. */
  readonly touches: (box: Box) => boolean;
}

/** Clean paper of a size in pixels; what is marked outside of it is ignored. */
export function inkOn(size: { readonly width: number; readonly height: number }): Ink {
  const columns = Math.ceil(size.width / cell) + 1;
  const rows = Math.ceil(size.height / cell) + 1;
  const cells = new Uint8Array(columns * rows);
  const columnOf = (x: number): number => Math.min(Math.max(Math.floor(x / cell), 0), columns - 1);
  const rowOf = (y: number): number => Math.min(Math.max(Math.floor(y / cell), 0), rows - 1);
  const line = (from: Spot, to: Spot): void => {
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / cell));
    for (let part = 0; part <= count; part += 1) {
      const share = part / count;
      cells[rowOf(from.y + (to.y - from.y) * share) * columns + columnOf(from.x + (to.x - from.x) * share)] = 1;
    }
  };
  return {
    along: (points, step) => {
      points.forEach((point, index) => {
        const before = points[index - 1] ?? point;
        const corner = step ? { x: point.x, y: before.y } : point;
        line(before, corner);
        line(corner, point);
      });
    },
    over: (box) => {
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
  };
}
