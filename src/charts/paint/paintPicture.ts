import type { PictureBadge, PictureModel, PictureSign, PictureText, PlacedChart } from '@/charts/model/pictureModel';
import { pixel } from '@/charts/model/scales';
import { flagShape } from './labelParts';
import { backgroundPart, chartParts, rootNode } from './paint';
import { colourOf, type Palette } from './palette';
import { swatchParts } from './swatchParts';
import { group, svg, type SvgNode } from './svgNode';

/** How a picture is coloured; `none` leaves out its ground, so that it stands on any light one. */
export interface PictureLook {
  readonly palette: Palette;
  readonly ground: 'paper' | 'none';
}

function textNode({ x, y, anchor, size, weight, colour, text }: PictureText, palette: Palette): SvgNode {
  const end = anchor === 'end' ? 'end' : undefined;
  return svg(
    'text',
    { x, y, 'text-anchor': end, 'font-size': size, 'font-weight': weight, fill: colourOf(palette, colour) },
    [text],
  );
}

function moved(at: { x: number; y: number; scale: number }, children: readonly SvgNode[]): SvgNode {
  return svg('g', { transform: `translate(${pixel(at.x)} ${pixel(at.y)}) scale(${at.scale})` }, children);
}

function chartNode(chart: PlacedChart, palette: Palette): SvgNode {
  return moved(chart, chartParts(chart.model, palette));
}

function badgeNodes({ x, y, height, type, label }: PictureBadge, palette: Palette): readonly SvgNode[] {
  return flagShape({ at: x, y, width: height, height, type, label }, palette);
}

function signNode(sign: PictureSign, palette: Palette): SvgNode {
  return moved(sign, swatchParts(sign.entry, sign.form, palette));
}

function rulesPart(picture: PictureModel, palette: Palette): SvgNode {
  const lines = picture.rules.map(({ x, y, width, strong }) =>
    svg('line', {
      x1: x,
      x2: x + width,
      y1: y,
      y2: y,
      stroke: strong ? palette.ink : palette.line,
      'stroke-width': strong ? 2 : 1.5,
    }),
  );
  return group('rules', lines);
}

/** A picture as one `svg` element that needs nothing from outside but the typeface. */
export function paintPicture(picture: PictureModel, { palette, ground }: PictureLook): SvgNode {
  const { width, height, language, name, description } = picture;
  const parts = [
    rulesPart(picture, palette),
    group(
      'charts',
      picture.charts.map((chart) => chartNode(chart, palette)),
    ),
    group(
      'words',
      picture.texts.map((text) => textNode(text, palette)),
    ),
    group(
      'badges',
      picture.badges.flatMap((badge) => badgeNodes(badge, palette)),
    ),
    group(
      'signs',
      picture.signs.map((sign) => signNode(sign, palette)),
    ),
  ];
  const children = ground === 'paper' ? [backgroundPart(picture, palette), ...parts] : parts;
  return rootNode({ width, height, language, font: palette.font, said: { name, description }, children });
}
