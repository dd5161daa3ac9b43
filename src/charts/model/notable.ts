import { numbersOf } from '@/series/numbers';
import type { PlacedPoint } from './chartModel';

/** A turning point of a line: how far one must come back before meeting a more extreme one. */
export interface Turn {
  readonly point: PlacedPoint;
  readonly peak: boolean;
  /** In the series' unit. */
  readonly prominence: number;
}

/** How deep a line falls from each height on the way back to the next higher one; infinite towards a start without a higher one, zero where it never falls. */
function fallsOf(heights: Float64Array): Float64Array {
  // Heights that nothing after them was above, from the highest down; each with the lowest one since the height before it.
  const open = new Float64Array(heights.length);
  const lows = new Float64Array(heights.length);
  let count = 0;
  return heights.map((height) => {
    let lowest = height;
    while (count > 0 && (open[count - 1] ?? 0) <= height) {
      count -= 1;
      lowest = Math.min(lowest, lows[count] ?? 0);
    }
    const isHighest = count === 0;
    open[count] = height;
    lows[count] = lowest;
    count += 1;
    if (!isHighest) return height - lowest;
    return lowest === height ? 0 : Number.POSITIVE_INFINITY;
  });
}

function peaksOf(points: readonly PlacedPoint[], sign: 1 | -1): Turn[] {
  const heights = numbersOf(points, (point) => point.value * sign);
  const back = fallsOf(heights);
  const on = fallsOf(heights.toReversed()).toReversed();
  const peaks: Turn[] = [];
  points.forEach((point, index) => {
    const here = heights[index] ?? 0;
    const before = heights[index - 1] ?? Number.NEGATIVE_INFINITY;
    const after = heights[index + 1] ?? Number.NEGATIVE_INFINITY;
    if (here <= before || here < after) return;
    peaks.push({ point, peak: sign === 1, prominence: Math.min(back[index] ?? 0, on[index] ?? 0) });
  });
  return peaks;
}

/** The turning points that a reader would name, most prominent first: at least `least` prominent, at most `most`. The first and last point are never among them. */
export function turnsOf(points: readonly PlacedPoint[], least: number, most: number): readonly Turn[] {
  const ends = new Set([points[0], points.at(-1)]);
  return [...peaksOf(points, 1), ...peaksOf(points, -1)]
    .filter((turn) => turn.prominence >= least && !ends.has(turn.point))
    .toSorted((a, b) => b.prominence - a.prominence || a.point.x - b.point.x)
    .slice(0, most);
}
