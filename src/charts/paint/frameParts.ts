import type { AxisTick, ChartModel, ChartSizeKind } from '@/charts/model/chartModel';
import { typeSizes } from '@/charts/model/labelInput';
import type { Palette } from './palette';
import { group, svg, type SvgNode } from './svgNode';

/** Distance in pixels between a value label and the plot. */
export const valueLabelGap = 10;
/** Length in pixels of the marks under the time axis. */
export const tickLength = 5;

/** Size of axis labels in pixels. */
export function axisSize(kind: ChartSizeKind): number {
  return typeSizes[kind].axis;
}

/** Baseline of the time axis' labels below the plot, in pixels. */
export function timeLabelDrop(kind: ChartSizeKind): number {
  return axisSize(kind) * 1.45 + (kind === 'card' ? 0 : tickLength - 2);
}

function bottomOf({ plot }: ChartModel): number {
  return plot.y + plot.height;
}

/** Horizontal lines at the value ticks; a card has only its ground. */
export function gridPart(model: ChartModel, palette: Palette): SvgNode {
  const { plot, kind } = model;
  const ticks = kind === 'card' ? [] : model.y.ticks;
  const lines = ticks.map((tick) =>
    svg('line', {
      x1: plot.x,
      x2: plot.x + plot.width,
      y1: tick.at,
      y2: tick.at,
      stroke: palette.line,
      'stroke-width': 1,
    }),
  );
  return group('grid', lines);
}

function isThreshold(model: ChartModel, tick: AxisTick): boolean {
  return model.threshold?.value === tick.value;
}

/** Labels of the value axis; the threshold's is bold. */
export function valueAxisPart(model: ChartModel, palette: Palette): SvgNode {
  if (model.kind === 'card') return group('value-axis', []);
  const size = axisSize(model.kind);
  const labels = model.y.ticks.map((tick) =>
    svg(
      'text',
      {
        x: model.plot.x - valueLabelGap,
        y: tick.at,
        dy: '0.355em',
        'text-anchor': 'end',
        'font-size': size,
        'font-weight': isThreshold(model, tick) ? 700 : 400,
        fill: isThreshold(model, tick) ? palette.ink : palette.soft,
      },
      [tick.label],
    ),
  );
  return group('value-axis', labels);
}

/** The line that the plot stands on. */
export function groundPart(model: ChartModel, palette: Palette): SvgNode {
  const { plot } = model;
  const y = bottomOf(model);
  return group('ground', [
    svg('line', { x1: plot.x, x2: plot.x + plot.width, y1: y, y2: y, stroke: palette.line, 'stroke-width': 1 }),
  ]);
}

/** Tick marks and labels of the time axis. */
export function timeAxisPart(model: ChartModel, palette: Palette): SvgNode {
  const bottom = bottomOf(model);
  const size = axisSize(model.kind);
  const ticks = model.x.ticks.flatMap((tick) => [
    svg('line', {
      x1: tick.at,
      x2: tick.at,
      y1: bottom,
      y2: bottom + tickLength,
      stroke: palette.soft,
      'stroke-width': 1,
    }),
    svg(
      'text',
      {
        x: tick.at,
        y: bottom + timeLabelDrop(model.kind),
        'text-anchor': anchorAt(model, tick.at),
        'font-size': size,
        fill: palette.soft,
      },
      [tick.label],
    ),
  ]);
  return group('time-axis', ticks);
}

/** A card's first label starts at its tick, because there is no margin to hang into. */
function anchorAt(model: ChartModel, x: number): 'start' | 'middle' {
  return model.kind === 'card' && x < model.plot.x + 16 ? 'start' : 'middle';
}

/** The zero line of columns, where values may fall below it. */
export function zeroPart(model: ChartModel, palette: Palette): SvgNode {
  const [low, high] = model.y.domain;
  if (model.form === 'line' || low >= 0 || high <= 0 || model.threshold?.value === 0) return group('zero', []);
  const [from, to] = model.y.range;
  const y = Math.round((from + ((0 - low) / (high - low)) * (to - from)) * 100) / 100;
  const { plot } = model;
  return group('zero', [
    svg('line', { x1: plot.x, x2: plot.x + plot.width, y1: y, y2: y, stroke: palette.ink, 'stroke-width': 1 }),
  ]);
}

/** The line that divides the scale; on a card its value stands at its end. */
export function thresholdPart(model: ChartModel, palette: Palette): SvgNode {
  const { threshold, plot } = model;
  if (!threshold) return group('threshold', []);
  const line = svg('line', {
    x1: plot.x,
    x2: plot.x + plot.width,
    y1: threshold.y,
    y2: threshold.y,
    stroke: palette.ink,
    'stroke-width': 1.25,
  });
  return group('threshold', [line]);
}

/** The areas on the threshold's lower side. */
export function shadePart(model: ChartModel, palette: Palette): SvgNode {
  const areas = model.shade.map((outline) =>
    svg('path', { d: `M${outline.map(([x, y]) => `${x},${y}`).join('L')}Z`, fill: palette.shade }),
  );
  return group('shade', areas);
}

/** Stretches without figures, marked along the ground so that an open line is not taken for a calm one. */
export function gapsPart(model: ChartModel, palette: Palette): SvgNode {
  if (model.kind === 'card') return group('gaps', []);
  const y = bottomOf(model) - 3;
  const marks = model.gaps
    .filter((gap) => gap.x2 - gap.x1 >= 3)
    .map((gap) =>
      svg('line', {
        x1: gap.x1,
        x2: gap.x2,
        y1: y,
        y2: y,
        stroke: palette.soft,
        'stroke-width': 4,
        'stroke-dasharray': '1 3',
      }),
    );
  return group('gaps', marks);
}
