import type { PlacedPoint } from './chartModel';

/** A turning point of a line: how far one must come back before meeting a more extreme one. */
export interface Turn {
  readonly point: PlacedPoint;
  readonly peak: boolean;
  /** In the series' unit. */
  readonly prominence: number;
}

/** How deep the line falls on one side of a peak before it climbs above it; infinite towards an open end without a higher point. */
function fall(heights: readonly number[], at: number, step: 1 | -1): number {
  const top = heights[at] ?? 0;
  let lowest = top;
  for (let index = at + step; index >= 0 && index < heights.length; index += step) {
    const height = heights[index] ?? 0;
    if (height > top) return top - lowest;
    lowest = Math.min(lowest, height);
  }
  return lowest === top ? 0 : Number.POSITIVE_INFINITY;
}

function peaksOf(points: readonly PlacedPoint[], sign: 1 | -1): Turn[] {
  const heights = points.map((point) => point.value * sign);
  return points.flatMap((point, index): Turn[] => {
    const here = heights[index] ?? 0;
    const before = heights[index - 1] ?? Number.NEGATIVE_INFINITY;
    const after = heights[index + 1] ?? Number.NEGATIVE_INFINITY;
    if (here <= before || here < after) return [];
    const prominence = Math.min(fall(heights, index, -1), fall(heights, index, 1));
    return [{ point, peak: sign === 1, prominence }];
  });
}

/** The turning points that a reader would name, most prominent first: at least `least` prominent, at most `most`. The first and last point are never among them. */
export function turnsOf(points: readonly PlacedPoint[], least: number, most: number): readonly Turn[] {
  const ends = new Set([points[0], points.at(-1)]);
  return [...peaksOf(points, 1), ...peaksOf(points, -1)]
    .filter((turn) => turn.prominence >= least && !ends.has(turn.point))
    .toSorted((a, b) => b.prominence - a.prominence || a.point.x - b.point.x)
    .slice(0, most);
}
