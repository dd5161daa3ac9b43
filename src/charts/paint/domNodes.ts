import { svgNamespace, type SvgNode } from './svgNode';

/** A drawing as elements of a document, made without parsing anything. */
export function svgElement(node: SvgNode, document: Document): SVGElement {
  const element = document.createElementNS(svgNamespace, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, String(value));
  element.append(...node.children.map((child) => (typeof child === 'string' ? child : svgElement(child, document))));
  return element;
}
