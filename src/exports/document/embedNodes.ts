import { svgNamespace } from '@/charts/paint/svgNode';
import type { HtmlNode } from './embedHtml';

const pageNamespace = 'http://www.w3.org/1999/xhtml';

function element(node: HtmlNode, namespace: string, document: Document): Element {
  const own = node.tag === 'svg' ? svgNamespace : namespace;
  const made = document.createElementNS(own, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, String(value));
  made.append(...node.children.map((child) => (typeof child === 'string' ? child : element(child, own, document))));
  return made;
}

/** An element of an embed as an element of a document, made without parsing anything: texts stay texts. */
export function htmlElement(node: HtmlNode, document: Document): Element {
  return element(node, pageNamespace, document);
}
