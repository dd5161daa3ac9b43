import type { SvgNode } from '@/charts/paint/svgNode';
import { html, type HtmlNode } from './embedHtml';
import { outlinePath, shortPath, shortPixel } from './embedPath';

type Attributes = Readonly<Record<string, string | number>>;

/** Attributes that a group can hold for what is inside it. */
const inherited: ReadonlySet<string> = new Set(
  'fill stroke stroke-width stroke-linejoin stroke-dasharray stroke-opacity paint-order text-anchor font-size font-weight'.split(
    ' ',
  ),
);
const initial: Attributes = { 'font-weight': 400, 'text-anchor': 'start', 'stroke-width': 1 };
/** Parts that the style sheet speaks of. */
const named: ReadonlySet<string> = new Set(['grid', 'shade', 'lines']);

function without(attributes: Attributes, names: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}

function shortValue(name: string, value: string | number): string | number {
  if (name === 'd') return shortPath(String(value));
  return typeof value === 'number' && !name.startsWith('stroke') ? shortPixel(value) : value;
}

function shortened(attributes: Attributes): Attributes {
  const entries = Object.entries(attributes).filter(([name, value]) => initial[name] !== value);
  return Object.fromEntries(entries.map(([name, value]) => [name, shortValue(name, value)]));
}

/** `dy` in parts of the type's size, added to the baseline. */
function onBaseline(attributes: Attributes): Attributes {
  const { dy, y, 'font-size': size } = attributes;
  if (typeof dy !== 'string' || typeof y !== 'number' || typeof size !== 'number') return attributes;
  return { ...without(attributes, ['dy']), y: y + Number.parseFloat(dy) * size };
}

const ends = ['x1', 'x2', 'y1', 'y2'];

/** Lines and paths that look the same become one path. */
function mergedStrokes(nodes: readonly SvgNode[]): readonly HtmlNode[] {
  const paths = new Map<string, { readonly look: Attributes; d: string }>();
  for (const { tag, attributes } of nodes) {
    const { x1, y1, x2, y2, d } = attributes;
    const look = without(attributes, [...ends, 'd']);
    const key = JSON.stringify(look);
    const kept = paths.get(key) ?? { look, d: '' };
    kept.d += tag === 'line' ? `M${x1},${y1}L${x2},${y2}` : d;
    paths.set(key, kept);
  }
  return [...paths.values()].map(({ look, d }) => html('path', shortened({ ...look, d })));
}

/** A text or a tick half a pixel beside its place looks the same and is often two bytes shorter. */
function onWholePixel(attributes: Attributes, names: readonly string[]): Attributes {
  const entries = Object.entries(attributes);
  return Object.fromEntries(entries.map(([name, at]) => [name, names.includes(name) ? Math.round(Number(at)) : at]));
}

/** A polygon as a path, whose steps are the same in every place. */
function plain(node: SvgNode): HtmlNode {
  const { points, ...others } = node.attributes;
  if (node.tag === 'polygon') return html('path', { ...shortened(others), d: outlinePath(String(points)) });
  const children = node.children.map((child) => (typeof child === 'string' ? child : plain(child)));
  const attributes = onBaseline(node.attributes);
  return html(node.tag, shortened(node.tag === 'text' ? onWholePixel(attributes, ['x', 'y']) : attributes), children);
}

/** What all nodes say alike and a group can say for them. */
function sharedBy(nodes: readonly HtmlNode[]): Attributes {
  const [first, ...rest] = nodes;
  if (!first || rest.length === 0) return {};
  const alike = Object.entries(first.attributes).filter(
    ([name, value]) => inherited.has(name) && rest.every((node) => node.attributes[name] === value),
  );
  return Object.fromEntries(alike);
}

function grouped(nodes: readonly HtmlNode[], attributes: Attributes): readonly HtmlNode[] {
  const shared = { ...attributes, ...sharedBy(nodes) };
  if (nodes.length === 0 || Object.keys(shared).length === 0) return nodes;
  const names = Object.keys(shared);
  return [
    html(
      'g',
      shared,
      nodes.map((node) => ({ ...node, attributes: without(node.attributes, names) })),
    ),
  ];
}

/** A tick of the time axis right above its text. */
function onWholeDays(line: SvgNode): SvgNode {
  return { ...line, attributes: onWholePixel(line.attributes, ['x1', 'x2']) };
}

function isStroke({ tag }: SvgNode): boolean {
  return tag === 'line' || tag === 'path';
}

/** A part of the painter's drawing in fewer bytes: strokes first, then shapes, then texts, each with what they share said once. */
export function compactPart(part: SvgNode): HtmlNode | undefined {
  const nodes = part.children.filter((child) => typeof child !== 'string');
  if (nodes.length === 0) return undefined;
  const name = String(part.attributes['data-part'] ?? '');
  const lines = nodes.filter(isStroke);
  const strokes = mergedStrokes(name === 'time-axis' ? lines.map(onWholeDays) : lines);
  const shapes = nodes.filter((node) => !isStroke(node) && node.tag !== 'text').map(plain);
  const texts = nodes.filter((node) => node.tag === 'text').map(plain);
  const inside = [...grouped(strokes, {}), ...grouped(shapes, {}), ...grouped(texts, {})];
  const [only] = inside;
  if (!named.has(name)) return inside.length === 1 ? only : html('g', {}, inside);
  return html('g', { class: name }, inside);
}
