import type { ChartModel } from '@/charts/model/chartModel';
import {
  gapsPart,
  gridPart,
  groundPart,
  shadePart,
  thresholdPart,
  timeAxisPart,
  valueAxisPart,
  zeroPart,
} from './frameParts';
import { flagsPart, labelsPart, railLinesPart } from './labelParts';
import { carriesPart, columnsPart, linesPart, markersPart, targetsPart } from './markParts';
import type { Palette } from './palette';
import { svg, type SvgNode } from './svgNode';

/** What lies under lines and points. Recharts draws the same parts from here, so that both agree. */
export function underParts(model: ChartModel, palette: Palette): readonly SvgNode[] {
  return [
    groundPart(model, palette),
    shadePart(model, palette),
    gapsPart(model, palette),
    railLinesPart(model, palette),
    columnsPart(model, palette),
    carriesPart(model, palette),
  ];
}

/** What lies over lines and points. */
export function overParts(model: ChartModel, palette: Palette): readonly SvgNode[] {
  return [zeroPart(model, palette), targetsPart(model, palette), labelsPart(model, palette), flagsPart(model, palette)];
}

/** The whole drawing as one `svg` element: presentation attributes only, so that it is the same in a page, a file or an `img`. */
export function paint(model: ChartModel, palette: Palette): SvgNode {
  const { width, height } = model;
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': palette.font,
    },
    [
      gridPart(model, palette),
      valueAxisPart(model, palette),
      timeAxisPart(model, palette),
      ...underParts(model, palette),
      thresholdPart(model, palette),
      linesPart(model, palette),
      markersPart(model, palette),
      ...overParts(model, palette),
    ],
  );
}
