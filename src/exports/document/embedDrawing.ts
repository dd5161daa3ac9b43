import type { ChartModel, SeriesMark } from '@/charts/model/chartModel';
import { strokeWidth } from '@/charts/paint/markParts';
import { chartParts } from '@/charts/paint/paint';
import { pagePalette } from '@/charts/paint/palette';
import type { SvgNode } from '@/charts/paint/svgNode';
import { html, type HtmlNode } from './embedHtml';
import { compactPart } from './embedParts';
import { runsPath } from './embedPath';

/** How far, in pixels, a point may lie from where the painter puts it. */
const tolerance = 0.05;
const mostDigits = 4;
/** A reading stands in the middle of its period, which may be noon or midnight. */
const halves = 2;

/** A plot's own coordinates: days from the left edge, and the series' unit in whole steps, downwards. */
interface Lattice {
  readonly firstDay: number;
  readonly days: number;
  readonly steps: number;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly top: number;
  readonly bottom: number;
}

function isLevelWith(value: number, steps: number, pixels: number): boolean {
  return Math.abs(value * steps - Math.round(value * steps)) * (pixels / steps) <= tolerance;
}

/** The coarsest decimal steps in which every value of the lines is exact to the eye. */
function stepsOf(model: ChartModel): number | undefined {
  const values = model.marks.flatMap((mark) => mark.runs.flat().map((point) => point.value));
  if (model.threshold) values.push(model.threshold.value);
  const [low, high] = model.y.domain;
  const pixels = Math.abs(model.y.range[1] - model.y.range[0]) / (high - low);
  for (let digits = 0; digits <= mostDigits; digits += 1) {
    const steps = 10 ** digits;
    if (values.every((value) => isLevelWith(value, steps, pixels))) return steps;
  }
  return undefined;
}

function latticeOf(model: ChartModel): Lattice | undefined {
  const steps = stepsOf(model);
  const [left, right] = model.x.range;
  const [first, last] = model.x.domain;
  const [bottom, top] = model.y.range;
  if (steps === undefined || !(right > left && last > first && bottom > top)) return undefined;
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  const [low, high] = model.y.domain;
  const lattice = { firstDay: first, days: last - first, steps, box, top: -high * steps, bottom: -low * steps };
  return model.marks.every((mark) => isOn(lattice, mark)) ? lattice : undefined;
}

/** A reading at the edge of the plot is moved to it by the model; then the model's pixels must be used. */
function isOn({ firstDay, days, steps, box, top, bottom }: Lattice, mark: SeriesMark): boolean {
  return mark.runs.flat().every((point) => {
    const x = box.x + ((point.day - firstDay) / days) * box.width;
    const y = box.y + ((-point.value * steps - top) / (bottom - top)) * box.height;
    return Math.abs(x - point.x) <= tolerance && Math.abs(y - point.y) <= tolerance;
  });
}

function runsOn({ firstDay, steps }: Lattice, mark: SeriesMark): readonly (readonly (readonly [number, number])[])[] {
  return mark.runs.map((run) =>
    run.map(({ day, value }) => [Math.round((day - firstDay) * halves), -Math.round(value * steps)] as const),
  );
}

/** A window onto the lattice from `top` down, in whose units the drawing inside is written. */
function windowOn(
  lattice: Lattice,
  top: number,
  part: { readonly attributes: Record<string, string>; readonly inside: readonly HtmlNode[] },
): HtmlNode {
  const { box, days, bottom } = lattice;
  const share = (top - lattice.top) / (bottom - lattice.top);
  const short = (value: number): number => Math.round(value * 100) / 100;
  return html(
    'svg',
    {
      ...part.attributes,
      x: short(box.x),
      y: short(box.y + share * box.height),
      width: short(box.width),
      height: short((1 - share) * box.height),
      viewBox: `0 ${short(top)} ${short(days * halves)} ${short(bottom - top)}`,
      preserveAspectRatio: 'none',
    },
    part.inside,
  );
}

/** The lines, once in data units: the same text in every size, where pixels would be other numbers each time. */
function linesOn(lattice: Lattice, model: ChartModel): HtmlNode {
  const lines = model.marks.map((mark) =>
    html('path', {
      d: runsPath(runsOn(lattice, mark)),
      stroke: pagePalette.series[mark.colour],
      'stroke-dasharray': mark.dash ?? undefined,
      'vector-effect': 'non-scaling-stroke',
    }),
  );
  const attributes = {
    class: 'lines',
    overflow: 'visible',
    fill: 'none',
    'stroke-width': String(strokeWidth(model)),
    'stroke-linejoin': 'round',
  };
  return windowOn(lattice, lattice.top, { attributes, inside: lines });
}

/** What lies below the threshold: the same lines closed down to it, seen through a window that begins there. */
function shadeOn(lattice: Lattice, model: ChartModel): HtmlNode | undefined {
  const [mark] = model.marks;
  if (!model.threshold || !mark || model.shade.length === 0) return undefined;
  const level = -Math.round(model.threshold.value * lattice.steps);
  const area = html('path', { d: runsPath(runsOn(lattice, mark), level) });
  return windowOn(lattice, level, { attributes: { class: 'shade', fill: pagePalette.shade }, inside: [area] });
}

function partName(node: SvgNode): string | number | undefined {
  return node.attributes['data-part'];
}

/** A chart's drawing in few bytes: the painter's parts with coordinates of at most one decimal, and lines in data units. */
export function embedDrawing(model: ChartModel, attributes: Readonly<Record<string, string>>): HtmlNode {
  const lattice = model.form === 'line' ? latticeOf(model) : undefined;
  const parts = chartParts(model, pagePalette).map((part) => {
    if (lattice && partName(part) === 'lines') return linesOn(lattice, model);
    if (lattice && partName(part) === 'shade') return shadeOn(lattice, model);
    return compactPart(part);
  });
  return html('svg', { viewBox: `0 0 ${model.width} ${model.height}`, ...attributes }, parts);
}
