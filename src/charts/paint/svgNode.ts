import { pixel } from '@/charts/model/scales';

/** The elements that a drawing is made of; none can run, load or style anything. */
export type SvgTag =
  | 'svg'
  | 'title'
  | 'desc'
  | 'g'
  | 'rect'
  | 'line'
  | 'path'
  | 'circle'
  | 'polygon'
  | 'text'
  | 'tspan';

/** An SVG element as plain data; attributes carry their SVG names (`stroke-width`), lengths are pixels. */
export interface SvgNode {
  readonly tag: SvgTag;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

/** The namespace of every element; it belongs to the writers, not to the tree. */
export const svgNamespace = 'http://www.w3.org/2000/svg';

// XML 1.0 allows tab, line feed and carriage return of the control characters, and no lone surrogates or non-characters.
// oxlint-disable-next-line no-control-regex -- control characters are what it removes
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** A text without the characters that XML 1.0 forbids. */
export function xmlText(text: string): string {
  return text.replace(notXml, '');
}

/** An element; `undefined` attributes are left out, numbers are rounded to a hundredth and texts are made XML-clean. */
export function svg(
  tag: SvgTag,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null) continue;
    kept[name] = typeof value === 'string' ? xmlText(value) : pixel(value);
  }
  return {
    tag,
    attributes: kept,
    children: children.map((child) => (typeof child === 'string' ? xmlText(child) : child)),
  };
}

/** A group of elements; `part` names it for tests and for readers of the markup. */
export function group(part: string, children: readonly SvgNode[]): SvgNode {
  return svg('g', { 'data-part': part }, children);
}
