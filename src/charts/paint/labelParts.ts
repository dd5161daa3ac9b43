import type { ChartModel, Flag, PlacedLabel, Rail } from '@/charts/model/chartModel';
import { colourOf, type Palette } from './palette';
import { group, svg, type SvgNode } from './svgNode';

function halo(palette: Palette): Readonly<Record<string, string | number>> {
  return { stroke: palette.paper, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
}

function label(placed: PlacedLabel, palette: Palette): SvgNode[] {
  const shared = { x: placed.x, 'text-anchor': placed.anchor, ...halo(palette) };
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
  const size = Math.max(12, Math.round(placed.size * 0.68));
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

/** All texts on the plot, each with a halo of the paper so that a line behind it does not cut it. */
export function labelsPart(model: ChartModel, palette: Palette): SvgNode {
  return group(
    'labels',
    model.labels.flatMap((placed) => label(placed, palette)),
  );
}

/** From a flag down to each of its events on the plot's upper edge. */
function leaders(flag: Flag, rail: Rail, model: ChartModel): string {
  const from = rail.y + rail.height / 2;
  const knee = model.plot.y - 16;
  return flag.milestones.map(({ x }) => `M${flag.at},${from}L${x},${Math.max(from, knee)}`).join('');
}

/** With more milestones than this, or between columns, lines through the plot would hatch it; short marks say when. */
const mostLines = 12;
const shortMark = 10;

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

/** The numbered flags: a circle for one milestone, a pill for several. */
export function flagsPart(model: ChartModel, palette: Palette): SvgNode {
  const { rail } = model;
  if (!rail) return group('flags', []);
  const high = rail.height - 3;
  const flags = rail.flags.flatMap((flag) => {
    const wide = Math.max(high, flag.width - 3);
    return [
      svg('rect', {
        x: flag.at - wide / 2,
        y: rail.y - high / 2,
        width: wide,
        height: high,
        rx: high / 2,
        fill: palette.paper,
        stroke: palette.accent,
        'stroke-width': 1.5,
      }),
      svg(
        'text',
        {
          x: flag.at,
          y: rail.y,
          dy: '0.355em',
          'text-anchor': 'middle',
          'font-size': rail.type,
          'font-weight': 700,
          fill: palette.accent,
        },
        [flag.label],
      ),
    ];
  });
  return group('flags', flags);
}
