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

/** What a drawing says of itself to those who do not see it. */
export interface Said {
  readonly name?: string;
  readonly description?: string;
  /** Where ids are unique only with one, as in a page of several drawings: title and description are then referred to. */
  readonly id?: string;
}

/** The chart without a root of its own, for a place inside another drawing. */
export function chartParts(model: ChartModel, palette: Palette): readonly SvgNode[] {
  return [
    gridPart(model, palette),
    valueAxisPart(model, palette),
    timeAxisPart(model, palette),
    ...underParts(model, palette),
    thresholdPart(model, palette),
    linesPart(model, palette),
    markersPart(model, palette),
    ...overParts(model, palette),
  ];
}

/** The paper that a drawing stands on. */
export function backgroundPart(size: { readonly width: number; readonly height: number }, palette: Palette): SvgNode {
  return svg('rect', { 'data-part': 'background', width: size.width, height: size.height, fill: palette.paper });
}

function saidNodes({ name, description, id }: Said): readonly SvgNode[] {
  if (name === undefined) return [];
  const title = svg('title', { id: id && `${id}-name` }, [name]);
  if (description === undefined) return [title];
  return [title, svg('desc', { id: id && `${id}-text` }, [description])];
}

function saidAttributes({ name, description, id }: Said): Readonly<Record<string, string | undefined>> {
  if (name === undefined) return { 'aria-hidden': 'true' };
  return {
    role: 'img',
    'aria-labelledby': id && `${id}-name`,
    'aria-describedby': description === undefined ? undefined : id && `${id}-text`,
  };
}

/** What `rootNode` frames. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly font: string;
  /** Of the words in it, where nothing around the drawing says so. */
  readonly language?: string;
  readonly said: Said;
  readonly children: readonly SvgNode[];
}

/** The `svg` element around a drawing: its name and description come first, so that every reader of the file meets them. */
export function rootNode({ width, height, font, language, said, children }: Drawing): SvgNode {
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, lang: language };
  return svg('svg', { ...size, 'font-family': font, ...saidAttributes(said) }, [...saidNodes(said), ...children]);
}

/** The whole chart as one `svg` element: presentation attributes only, so that it is the same in a page, a file or an `img`. Without a name it is hidden from assistive technology. */
export function paint(model: ChartModel, palette: Palette, said: Said = {}): SvgNode {
  const { width, height } = model;
  const children = [backgroundPart(model, palette), ...chartParts(model, palette)];
  return rootNode({ width, height, font: palette.font, said, children });
}
