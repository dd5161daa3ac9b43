import type { ChartForm } from '@/catalogue/catalogue';
import type { LegendEntry } from '@/charts/model/chartModel';
import { signHeight, signWidth } from '@/charts/model/seriesSign';
import { marker } from './markParts';
import type { Palette } from './palette';
import { svg, type SvgNode } from './svgNode';

/** Colour, shape and dash of a series, from (0, 0) to its width and height. */
export function swatchParts(
  entry: Pick<LegendEntry, 'colour' | 'marker' | 'dash'>,
  form: ChartForm,
  palette: Palette,
): readonly SvgNode[] {
  const ink = palette.series[entry.colour];
  const { dash } = entry;
  if (form === 'columns') {
    const outlined = dash === null ? {} : { 'fill-opacity': 0.3, stroke: ink, 'stroke-dasharray': dash };
    return [svg('rect', { x: 1, y: 1, width: 12, height: 12, fill: ink, ...outlined })];
  }
  const width = signWidth(form);
  const y = signHeight / 2;
  const line = svg('line', {
    x1: 0,
    x2: width,
    y1: y,
    y2: y,
    stroke: ink,
    'stroke-width': 2,
    'stroke-dasharray': dash,
  });
  const point = marker(entry.marker, { x: width / 2, y, size: 4.5, colour: ink, edge: palette.paper });
  return form === 'points' ? [point] : [line, point];
}
