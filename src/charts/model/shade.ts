import type { PlacedPoint, SeriesMark } from './chartModel';
import { pixel } from './scales';

type Outline = readonly (readonly [number, number])[];

function crossing(a: PlacedPoint, b: PlacedPoint, y: number): readonly [number, number] {
  const share = (y - a.y) / (b.y - a.y);
  return [pixel(a.x + (b.x - a.x) * share), pixel(y)];
}

/** Stretches of points that lie below the threshold, with their neighbours on either side. */
function stretchesBelow(run: readonly PlacedPoint[], y: number): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  run.forEach((point, index) => {
    if (point.y <= y) return;
    const last = stretches.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else stretches.push([index, index]);
  });
  return stretches;
}

function outline(run: readonly PlacedPoint[], [first, last]: readonly [number, number], y: number): Outline {
  const [before, start, end, after] = [run[first - 1], run[first], run[last], run[last + 1]];
  if (!start || !end) return [];
  return [
    before ? crossing(before, start, y) : [start.x, pixel(y)],
    ...run.slice(first, last + 1).map((point): readonly [number, number] => [point.x, point.y]),
    after ? crossing(end, after, y) : [end.x, pixel(y)],
  ];
}

/** Outlines of the areas between a line and the threshold on its lower side, at `y` pixels. */
export function shadeBelow(mark: SeriesMark, y: number): readonly Outline[] {
  return mark.runs.flatMap((run) => stretchesBelow(run, y).map((stretch) => outline(run, stretch, y)));
}
