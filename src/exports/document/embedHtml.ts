import { xmlText } from '@/charts/paint/svgNode';

/** An element of an HTML document as plain data. A drawing's `SvgNode` is one too. */
export interface HtmlNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (HtmlNode | string)[];
}

/** What an element may hold; what is `undefined` is left out. */
export type HtmlChild = HtmlNode | string | undefined;

const foreign = 'svg g rect line path circle polygon text tspan title desc';
const page = 'html head meta link base style body main footer div p h1 h2 ol ul li a time details summary';
const table = 'table thead tbody tr th td';
/** Nothing that runs, frames or loads is among them. */
const known: ReadonlySet<string> = new Set(`${foreign} ${page} ${table}`.split(' '));
const empty: ReadonlySet<string> = new Set(['meta', 'link', 'base']);
const ownClosing: ReadonlySet<string> = new Set(['rect', 'line', 'path', 'circle', 'polygon']);
const raw: ReadonlySet<string> = new Set(['style', 'script']);
/** HTML lets these end tags out where the same element or the end of the parent follows, as it always does here. */
const closedByNext: ReadonlySet<string> = new Set(['li', 'tr', 'td', 'th']);

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return xmlText(text).replace(/[&<>"]/gu, (character) => references[character] ?? character);
}

/** Whether an address leads to a page and can do nothing else. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);
}

/** Whether an address names a file of this site by its path from the root. */
function isOwnFile(text: string): boolean {
  return /^\/(?!\/)[\w./~-]*$/u.test(text);
}

function refuseAddress(text: string): void {
  if (!isWebAddress(text) && !isOwnFile(text)) throw new RangeError(`not a web address: ${text}`);
}

/** An element. Throws a `RangeError` on tags, attributes and addresses that could run or load something. */
export function html(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly HtmlChild[] = [],
): HtmlNode {
  if (!known.has(tag)) throw new RangeError(`<${tag}> has no place in an embed`);
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (!/^[a-zA-Z][\w-]*$/u.test(name) || /^on|^style$|^src/iu.test(name)) {
      throw new RangeError(`the attribute ${name} has no place in an embed`);
    }
    if (name === 'href') refuseAddress(String(value));
    kept[name] = value;
  }
  return { tag, attributes: kept, children: children.filter((child) => child !== undefined) };
}

/**
 * Data for the embed's script: a block that no browser runs. What could end the block early is written so that it is
 * the same JSON.
 */
export function dataBlock(id: string, value: unknown): HtmlNode {
  const text = JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
  return { tag: 'script', attributes: { type: 'application/json', id }, children: [text] };
}

/** The embed's own script; the document's policy names it by its hash. Throws a `RangeError` on what could end it early. */
export function ownScript(text: string): HtmlNode {
  if (/<\/script|<!--/iu.test(text)) throw new RangeError('a script must not hold </script or <!--');
  return { tag: 'script', attributes: {}, children: [text] };
}

/** Quotes are left out where HTML allows it, except before the slash that closes an element. */
function attributesOf({ tag, attributes }: HtmlNode): string {
  const entries = Object.entries(attributes);
  return entries
    .map(([name, value], index) => {
      const text = String(value);
      const beforeSlash = ownClosing.has(tag) && index === entries.length - 1;
      if (text !== '' && !beforeSlash && /^[\w.,:;/#%+()|-]+$/u.test(text)) return ` ${name}=${text}`;
      return ` ${name}="${escaped(text)}"`;
    })
    .join('');
}

/** Text that is no markup: of a style sheet, which must not hold `<`, or of a script, which was looked at when it was made. */
function rawText(node: HtmlNode): string {
  const text = node.children.filter((child) => typeof child === 'string').join('');
  if (node.tag === 'style' && text.includes('<')) throw new RangeError('a style sheet must not hold <');
  return text;
}

/** The markup of an element: no indentation, texts and attributes escaped, optional end tags left out. */
export function htmlMarkup(node: HtmlNode | string): string {
  if (typeof node === 'string') return escaped(node);
  const { tag } = node;
  const head = `<${tag}${attributesOf(node)}`;
  if (ownClosing.has(tag) && node.children.length === 0) return `${head}/>`;
  if (empty.has(tag)) return `${head}>`;
  const inside = raw.has(tag) ? rawText(node) : node.children.map(htmlMarkup).join('');
  return closedByNext.has(tag) ? `${head}>${inside}` : `${head}>${inside}</${tag}>`;
}

/** A whole document from its `html` element. */
export function htmlDocument(root: HtmlNode): string {
  return `<!doctype html>${htmlMarkup(root)}\n`;
}
