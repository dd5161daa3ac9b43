import type { ChartModel, Flag, PlacedPoint } from '@/charts/model/chartModel';
import type { PictureText } from '@/charts/model/pictureModel';
import { pixel } from '@/charts/model/scales';
import { flagShape } from '@/charts/paint/labelParts';
import { chartParts } from '@/charts/paint/paint';
import { colourOf, type Palette } from '@/charts/paint/palette';
import { group, svg, type SvgNode } from '@/charts/paint/svgNode';
import { swatchParts } from '@/charts/paint/swatchParts';
import type { StagePicture } from './stagePicture';
import type { StageStep } from './stageStep';

function textNode({ x, y, anchor, size, weight, colour, text }: PictureText, palette: Palette): SvgNode {
  const end = anchor === 'end' ? 'end' : undefined;
  const fill = colourOf(palette, colour);
  return svg('text', { x, y, 'text-anchor': end, 'font-size': size, 'font-weight': weight, fill }, [text]);
}

/** Lines of text under a name by which they are found when their size is checked. */
function textGroup(part: string, texts: readonly PictureText[], palette: Palette): SvgNode {
  return group(
    part,
    texts.map((text) => textNode(text, palette)),
  );
}

function moved(at: { x: number; y: number; scale: number }, children: readonly SvgNode[]): SvgNode {
  return svg('g', { transform: `translate(${pixel(at.x)} ${pixel(at.y)}) scale(${pixel(at.scale)})` }, children);
}

const ring = 13;

/** A ring around a reading that is pointed at, or an outline around its column. */
function pointNode({ x, y, bar }: PlacedPoint, palette: Palette): SvgNode {
  const line = { fill: 'none', stroke: palette.accent, 'stroke-width': 4, 'data-point': '' };
  if (!bar) return svg('circle', { cx: x, cy: y, r: ring, ...line });
  const air = 5;
  return svg('rect', { x: bar.x - air, y: bar.y - air, width: bar.width + air * 2, height: bar.height + air, ...line });
}

function flagNodes(
  flag: Flag,
  { rail, plot }: ChartModel,
  { palette, id }: { palette: Palette; id: string },
): readonly SvgNode[] {
  const entry = flag.milestones.find(({ milestone }) => milestone.id === id);
  if (!entry || !rail) return [];
  const height = rail.height - 3;
  const width = Math.max(height, flag.width - 3);
  const { type, y } = rail;
  const filled = { ...palette, paper: palette.accent, accent: palette.paper };
  return [
    svg('line', {
      x1: entry.x,
      x2: entry.x,
      y1: plot.y - 16,
      y2: plot.y + plot.height,
      stroke: palette.accent,
      'stroke-width': 3,
    }),
    ...flagShape({ at: flag.at, y, width, height, type, label: flag.label }, filled),
  ];
}

/** What a step points at, over the chart that everybody sees. */
function emphasis({ pointed, shown }: StageStep, model: ChartModel, palette: Palette): SvgNode {
  const points = model.marks.flatMap(({ runs }) => runs.flat().filter(({ period }) => pointed.includes(period)));
  const flags = model.rail?.flags ?? [];
  return group('emphasis', [
    ...flags.flatMap((flag) => flagNodes(flag, model, { palette, id: shown.milestone ?? '' })),
    ...points.map((point) => pointNode(point, palette)),
  ]);
}

/** A laid out step as nodes of an `svg` that is as wide and high as its picture. */
export function stageNodes(step: StageStep, picture: StagePicture, palette: Palette): readonly SvgNode[] {
  const { chart, legend, milestones, nameSize } = picture;
  const badges = milestones.flatMap(({ x, y, number, pointed, text }) => [
    ...flagShape(
      { at: x, y, width: nameSize * 1.5, height: nameSize * 1.5, type: nameSize * 0.93, label: String(number) },
      pointed ? { ...palette, paper: palette.accent, accent: palette.paper } : palette,
    ),
    textNode(text, palette),
  ]);
  return [
    textGroup('headline', picture.headline, palette),
    textGroup('measure', picture.measure, palette),
    group('key', [
      ...legend.signs.map((sign) => moved(sign, swatchParts(sign.entry, sign.form, palette))),
      ...legend.texts.map((text) => textNode(text, palette)),
    ]),
    moved(chart, [...chartParts(chart.model, palette), emphasis(step, chart.model, palette)]),
    textGroup('caption', picture.caption, palette),
    group('milestones', badges),
    textGroup('footer', picture.footer, palette),
  ];
}
