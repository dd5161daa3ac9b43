import type { ChartModel, MarkerShape, PlacedPoint, SeriesMark } from '@/charts/model/chartModel';
import { colourOf, type Palette } from './palette';
import { group, svg, type SvgNode } from './svgNode';

/** Where and how a marker is drawn; `size` is the radius of the circle of the same weight. */
export interface MarkerPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  /** Colour of the edge that keeps a marker apart from what lies under it. */
  readonly edge: string;
}

function polygon(corners: readonly (readonly [number, number])[]): string {
  return corners.map(([x, y]) => `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`).join(' ');
}

/** A point in its series' shape. */
export function marker(shape: MarkerShape, { x, y, size, colour, edge }: MarkerPlace): SvgNode {
  const filled = { fill: colour, stroke: edge, 'stroke-width': 1.5 };
  switch (shape) {
    case 'circle':
      return svg('circle', { cx: x, cy: y, r: size, ...filled });
    case 'ring':
      return svg('circle', { cx: x, cy: y, r: size - 0.5, fill: edge, stroke: colour, 'stroke-width': 2 });
    case 'square': {
      const half = size * 0.9;
      return svg('rect', { x: x - half, y: y - half, width: half * 2, height: half * 2, ...filled });
    }
    case 'triangle': {
      const reach = size * 1.25;
      const corners = polygon([
        [x, y - reach],
        [x + reach, y + reach * 0.8],
        [x - reach, y + reach * 0.8],
      ]);
      return svg('polygon', { points: corners, ...filled });
    }
    case 'diamond': {
      const reach = size * 1.3;
      return svg('polygon', {
        points: polygon([
          [x, y - reach],
          [x + reach, y],
          [x, y + reach],
          [x - reach, y],
        ]),
        ...filled,
      });
    }
    default:
      return shape satisfies never;
  }
}

function linePath(run: readonly PlacedPoint[]): string {
  return `M${run.map(({ x, y }) => `${x},${y}`).join('L')}`;
}

/** Level until the next reading, then up or down to it. */
function stepPath(run: readonly PlacedPoint[]): string {
  return run.map(({ x, y }, index) => (index === 0 ? `M${x},${y}` : `H${x}V${y}`)).join('');
}

/** Lines or steps of the runs that have at least two points. */
export function linesPart(model: ChartModel, palette: Palette): SvgNode {
  if (model.form !== 'line' && model.form !== 'step') return group('lines', []);
  const path = model.form === 'line' ? linePath : stepPath;
  const lines = model.marks.flatMap((mark) =>
    mark.runs
      .filter((run) => run.length > 1)
      .map((run) =>
        svg('path', {
          d: path(run),
          fill: 'none',
          stroke: palette.series[mark.colour],
          'stroke-width': strokeWidth(model),
          'stroke-linejoin': 'round',
          'stroke-dasharray': mark.dash,
        }),
      ),
  );
  return group('lines', lines);
}

/** Width of a series' line in pixels. */
export function strokeWidth(model: ChartModel): number {
  return model.kind === 'stage' ? 4 : 2.25;
}

/** Columns from zero; those of a compared series are outlined in its dash so that colour is not alone. */
export function columnsPart(model: ChartModel, palette: Palette): SvgNode {
  if (model.form !== 'columns') return group('columns', []);
  const columns = model.marks.flatMap((mark) =>
    mark.runs.flat().flatMap((point) => {
      if (!point.bar) return [];
      const colour = palette.series[mark.colour];
      const outlined = mark.dash === null ? {} : { 'fill-opacity': 0.3, stroke: colour, 'stroke-dasharray': mark.dash };
      return [svg('rect', { ...point.bar, fill: colour, ...outlined })];
    }),
  );
  return group('columns', columns);
}

interface Counted {
  /** Points that stand alone between gaps. */
  readonly lone: ReadonlySet<PlacedPoint>;
  readonly total: number;
}

const counted = new WeakMap<SeriesMark, Counted>();

/** The points of a series counted once, not again for each of them. */
function countOf(mark: SeriesMark): Counted {
  const known = counted.get(mark) ?? {
    lone: new Set(mark.runs.flatMap((run) => (run.length === 1 ? run : []))),
    total: mark.runs.reduce((sum, run) => sum + run.length, 0),
  };
  counted.set(mark, known);
  return known;
}

function isLone(mark: SeriesMark, point: PlacedPoint): boolean {
  return countOf(mark).lone.has(point);
}

/** Whether a point is drawn as a marker: always in steps and points, in a line where it stands alone, comes last or is one of few. */
export function isMarked(model: ChartModel, mark: SeriesMark, point: PlacedPoint): boolean {
  if (model.form === 'columns') return false;
  if (model.form !== 'line' || isLone(mark, point)) return true;
  if (mark.runs.at(-1)?.at(-1) === point) return true;
  return model.kind !== 'card' && countOf(mark).total <= 24;
}

/** Radius of a marker in pixels. */
export function markerSize(model: ChartModel, mark: SeriesMark, point: PlacedPoint): number {
  const scale = model.kind === 'stage' ? 1.6 : 1;
  if (model.form === 'points') return (model.kind === 'card' ? 4 : 5) * scale;
  const last = mark.runs.at(-1)?.at(-1) === point;
  return (last ? 4.5 : isLone(mark, point) && model.form === 'line' ? 3.6 : 3.2) * scale;
}

/** Points in the shape of their series. */
export function markersPart(model: ChartModel, palette: Palette): SvgNode {
  const markers = model.marks.flatMap((mark) =>
    mark.runs.flat().flatMap((point) =>
      isMarked(model, mark, point)
        ? [
            marker(mark.marker, {
              x: point.x,
              y: point.y,
              size: markerSize(model, mark, point),
              colour: palette.series[mark.colour],
              edge: palette.paper,
            }),
          ]
        : [],
    ),
  );
  return group('markers', markers);
}

/** Targets as bars across their period, edged so that they stay visible on a column. */
export function targetsPart(model: ChartModel, palette: Palette): SvgNode {
  const bars = model.targets.map((target) =>
    svg('rect', {
      x: target.x1,
      y: target.y - 2,
      width: Math.max(0, target.x2 - target.x1),
      height: 4,
      fill: colourOf(palette, target.colour),
      stroke: palette.paper,
      'stroke-width': 1,
    }),
  );
  return group('targets', bars);
}

/** What stood before the range began: dashed, since the step itself was taken earlier. */
export function carriesPart(model: ChartModel, palette: Palette): SvgNode {
  const lines = model.carries.map((carry) =>
    svg('line', {
      x1: carry.x1,
      x2: carry.x2,
      y1: carry.y,
      y2: carry.y,
      stroke: palette.series[carry.colour],
      'stroke-width': 2,
      'stroke-dasharray': '4 4',
    }),
  );
  return group('carries', lines);
}
