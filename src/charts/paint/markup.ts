import { svgNamespace, xmlText, type SvgNode } from './svgNode';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string, what: RegExp): string {
  return xmlText(text).replace(what, (character) => escapes[character] ?? character);
}

/** A parser turns line breaks and tabs in attributes into spaces, and a carriage return into a line feed; references keep them. */
function attributesOf(attributes: SvgNode['attributes']): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value), /[&<>"\t\n\r]/gu)}"`)
    .join('');
}

function written(node: SvgNode | string, namespace: string): string {
  if (typeof node === 'string') return escaped(node, /[&<>\r]/gu);
  const head = `<${node.tag}${namespace}${attributesOf(node.attributes)}`;
  if (node.children.length === 0) return `${head}/>`;
  return `${head}>${node.children.map((child) => written(child, '')).join('')}</${node.tag}>`;
}

/** A drawing as XML without a declaration, fit for a file, an `img` or a page. The same tree always gives the same bytes. */
export function svgMarkup(node: SvgNode): string {
  return written(node, ` xmlns="${svgNamespace}"`);
}
