import type { ChartModel, Flag, PlacedLabel, Rail, SeriesColour } from '@/charts/model/chartModel';
import { detailSize } from '@/charts/model/placing';
import { colourOf, type Palette } from './palette';
import { group, svg, type SvgNode } from './svgNode';

function halo(palette: Palette, ground?: SeriesColour): Readonly<Record<string, string | number>> {
  const stroke = ground === undefined ? palette.paper : palette.series[ground];
  return { stroke, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
}

function label(placed: PlacedLabel, palette: Palette): SvgNode[] {
  const shared = { x: placed.x, 'text-anchor': placed.anchor, ...halo(palette, placed.ground) };
  const main = svg(
    'text',
    {
      ...shared,
      y: placed.y,
      'font-size': placed.size,
      'font-weight': placed.bold ? 700 : 400,
      fill: colourOf(palette, placed.colour),
    },
    [placed.text],
  );
  if (placed.point) return [turningPoint(placed.point, palette), main];
  if (placed.detail === undefined) return [main];
  const size = detailSize(placed.size);
  const detail = svg('text', { ...shared, y: placed.y + size * 1.3, 'font-size': size, fill: palette.soft }, [
    placed.detail,
  ]);
  return [main, detail];
}

/** The dot on a turning point that a label names. */
function turningPoint({ x, y }: { readonly x: number; readonly y: number }, palette: Palette): SvgNode {
  return svg('circle', {
    cx: x,
    cy: y,
    r: 3.5,
    fill: colourOf(palette, 'series1'),
    stroke: palette.paper,
    'stroke-width': 1.5,
  });
}

/** All texts on the plot, each with a halo of what it stands on so that a line behind it does not cut it. */
export function labelsPart(model: ChartModel, palette: Palette): SvgNode {
  return group(
    'labels',
    model.labels.flatMap((placed) => label(placed, palette)),
  );
}

/** More lines from one flag would run into a blot. */
const mostLeaders = 4;
/** With more milestones than this, or between columns, lines through the plot would hatch it; short marks say when. */
const mostLines = 12;
const shortMark = 10;

/** From a flag down to each of its events on the plot's upper edge; of many only to the first and the last, which span the rest. */
function leaders(flag: Flag, rail: Rail, model: ChartModel): string {
  const from = rail.y + rail.height / 2;
  const knee = model.plot.y - 16;
  const xs = flag.milestones.map(({ x }) => x);
  const led = xs.length > mostLeaders ? [Math.min(...xs), Math.max(...xs)] : xs;
  return led.map((x) => `M${flag.at},${from}L${x},${Math.max(from, knee)}`).join('');
}

/** Dotted lines through the plot at the days of the milestones, and the leaders from their flags. */
export function railLinesPart(model: ChartModel, palette: Palette): SvgNode {
  const { rail, plot } = model;
  if (!rail) return group('rail-lines', []);
  const from = Math.max(rail.y + rail.height / 2, plot.y - 16);
  const count = rail.flags.reduce((sum, flag) => sum + flag.milestones.length, 0);
  const short = count > mostLines || model.form === 'columns';
  const to = short ? plot.y + shortMark : plot.y + plot.height;
  const lines = rail.flags.flatMap((flag) => [
    svg('path', { d: leaders(flag, rail, model), fill: 'none', stroke: palette.accent, 'stroke-width': 1 }),
    ...flag.milestones.map(({ x }) =>
      svg('line', {
        x1: x,
        x2: x,
        y1: from,
        y2: to,
        stroke: palette.accent,
        'stroke-width': 1,
        'stroke-opacity': 0.7,
        'stroke-dasharray': '1.5 3.5',
      }),
    ),
  ]);
  return group('rail-lines', lines);
}

/** A number in its flag; `at` and `y` are its middle. */
export interface FlagPlace {
  readonly at: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly type: number;
  readonly label: string;
}

/** A numbered flag: a circle for one milestone, a pill for several. */
export function flagShape(
  { at, y, width, height, type, label: text }: FlagPlace,
  palette: Palette,
): readonly SvgNode[] {
  const plate = { fill: palette.paper, stroke: palette.accent, 'stroke-width': 1.5 };
  const number = { 'text-anchor': 'middle', 'font-size': type, 'font-weight': 700, fill: palette.accent };
  return [
    svg('rect', { x: at - width / 2, y: y - height / 2, width, height, rx: height / 2, ...plate }),
    svg('text', { x: at, y, dy: '0.355em', ...number }, [text]),
  ];
}

/** The numbered flags of the rail. */
export function flagsPart(model: ChartModel, palette: Palette): SvgNode {
  const { rail } = model;
  if (!rail) return group('flags', []);
  const { y, type } = rail;
  const height = rail.height - 3;
  const flags = rail.flags.flatMap(({ at, width, label: text }) =>
    flagShape({ at, y, width: Math.max(height, width - 3), height, type, label: text }, palette),
  );
  return group('flags', flags);
}
