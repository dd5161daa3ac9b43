import type { Box, PlacedPoint, Rail } from './chartModel';
import { inkOn, type Ink } from './ink';
import type { LabelInput } from './labelInput';
import type { Obstacles } from './placing';

/** Everything drawn that a text should not stand on. */
function inkOf({ marks, carries, subject, targets, threshold, plot, width }: LabelInput): Ink {
  const ink = inkOn({ width, height: plot.y + plot.height });
  const { form } = subject.chart;
  for (const run of marks.flatMap((mark) => mark.runs)) {
    if (form === 'line' || form === 'step') ink.along(run, form === 'step');
    else for (const point of run) ink.over(point.bar ?? markerBox(point));
  }
  for (const { x1, x2, y } of carries) ink.over({ x: x1, y, width: x2 - x1, height: 0 });
  for (const { x1, x2, y } of targets) ink.over({ x: x1, y: y - 1, width: x2 - x1, height: 2 });
  if (threshold) ink.over({ x: plot.x, y: threshold.y, width: plot.width, height: 0 });
  return ink;
}

/** The square that a marker covers. */
function markerBox(point: PlacedPoint): Box {
  return { x: point.x - 5, y: point.y - 5, width: 10, height: 10 };
}

/** With more points than this they are a texture; only the last is a reading that a text would hide. */
const fewPoints = 200;

/** Points that a text would hide, the last of each series first of all. */
function pointsOf({ marks, subject }: LabelInput): Pick<Obstacles, 'points' | 'lasts'> {
  if (subject.chart.form === 'columns') return { points: [], lasts: [] };
  const points = marks.flatMap((mark) => mark.runs.flat());
  const lasts = marks.flatMap((mark) => mark.runs.at(-1)?.at(-1) ?? []);
  return { points: (points.length > fewPoints ? [] : points).map(markerBox), lasts: lasts.map(markerBox) };
}

/** Where the lines of milestones run down, in pixels from the left. */
export function milestoneDays(rail: Rail | null): readonly number[] {
  return rail?.flags.flatMap((flag) => flag.milestones.map(({ x }) => x)) ?? [];
}

/** What the labels of a drawing keep clear of. */
export function obstaclesOf(input: LabelInput): Obstacles {
  const { plot, width, kind, measure, rail, offLines } = input;
  // Texts keep off the value labels on the left; a card has none.
  const left = kind === 'card' ? 2 : plot.x - 4;
  const bounds: Box = { x: left, y: plot.y - 18, width: width - 2 - left, height: plot.height + 18 };
  const lines = offLines ? milestoneDays(rail) : [];
  return { bounds, ink: inkOf(input), ...pointsOf(input), measure, lines };
}
