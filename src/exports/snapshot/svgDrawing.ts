import { svgNamespace } from '@/charts/paint/svgNode';

/** Most elements of a drawing, and how deep they nest; those of ours have a fifth of it. */
const mostElements = 5000;
const mostDepth = 12;
/** Most letters of a drawing without its typeface. */
const mostLetters = 1024 * 1024;

const tags: ReadonlySet<string> = new Set('svg title desc g rect line path circle polygon text tspan'.split(' '));

const number = /^-?\d{1,5}(?:\.\d{1,2})?$/u;
const colour = /^(?:none|#[0-9a-f]{6})$/u;

/** What our painter writes in attributes; nothing in it refers to anything, or costs more to draw than a chart does. */
const attributes: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    [
      'width height x y x1 x2 y1 y2 cx cy r rx',
      'font-size font-weight stroke-width stroke-opacity fill-opacity',
    ].flatMap((names) => names.split(' ').map((name) => [name, number] as const)),
  ),
  viewBox: /^0 0 \d{1,5} \d{1,5}$/u,
  lang: /^(?:id|en)$/u,
  role: /^img$/u,
  'font-family': /^[\w ',-]{1,200}$/u,
  'data-part': /^[a-z-]{1,40}$/u,
  d: /^[MLHVZ\d.,-]*$/u,
  points: /^[\d., -]*$/u,
  transform: /^translate\(-?[\d.]{1,20} -?[\d.]{1,20}\) scale\(\d(?:\.\d{1,20})?\)$/u,
  fill: colour,
  stroke: colour,
  dy: /^-?\d(?:\.\d{1,3})?em$/u,
  'stroke-dasharray': /^[1-9](?:\.\d)?(?: [1-9](?:\.\d)?){1,3}$/u,
  'stroke-linejoin': /^round$/u,
  'paint-order': /^stroke$/u,
  'text-anchor': /^(?:start|middle|end)$/u,
};

function areOurs(text: string): boolean {
  const pairs = [...text.matchAll(/ ([\w-]+)="([^"]*)"/gu)];
  const names = new Set(pairs.map(([, name]) => name));
  return (
    names.size === pairs.length &&
    pairs.every(([, name = '', value = '']) => Object.hasOwn(attributes, name) && attributes[name]?.test(value))
  );
}

/** A text as our writer escapes it. */
function isText(text: string): boolean {
  return !/>|&(?!(?:amp|lt|gt|#13);)/u.test(text);
}

const rootStart = `<svg xmlns="${svgNamespace}"`;

/** A tag of an element: closed, or opened with its attributes, or both. */
interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly isEmpty: boolean;
}

function tagOf(match: RegExpExecArray | null): Tag | undefined {
  const [, closed, opened, given = '', empty] = match ?? [];
  if (closed !== undefined) return { name: closed, isClosing: true, isEmpty: false };
  if (opened === undefined || !tags.has(opened) || !areOurs(given)) return undefined;
  return { name: opened, isClosing: false, isEmpty: empty === '/' };
}

/** Takes a tag into account; `false` where it cannot stand there. */
function isPlaced({ name, isClosing, isEmpty }: Tag, open: string[], count: number): boolean {
  if (isClosing) return open.pop() === name;
  // The root is the first element, and the only one of its name.
  if ((name === 'svg') !== (count === 0) || count >= mostElements || open.length >= mostDepth) return false;
  if (!isEmpty) open.push(name);
  return true;
}

/** One pass over a text whose root has no namespace any more. */
function isDrawn(text: string): boolean {
  const tag = /<(?:\/([a-z]+)|([a-z]+)((?: [A-Za-z][A-Za-z0-9-]*="[^"<>]*")*)(\/?))>/uy;
  const open: string[] = [];
  let count = 0;
  for (let at = 0; at < text.length; at = tag.lastIndex) {
    const next = text.indexOf('<', at);
    // Nothing may stand before or behind the root.
    if (next < 0 || (open.length === 0 && at > 0) || !isText(text.slice(at, next))) return false;
    tag.lastIndex = next;
    const found = tagOf(tag.exec(text));
    if (!found || !isPlaced(found, open, count)) return false;
    if (!found.isClosing) count += 1;
  }
  return count > 0 && open.length === 0;
}

/**
 * Whether a text is nothing but elements and attributes as our painter writes them: no script, style, reference or
 * animation, and no more of them than a chart needs. Nothing of it is made an element.
 */
export function isOurDrawing(svg: string): boolean {
  if (svg.length > mostLetters || !svg.startsWith(rootStart)) return false;
  return isDrawn(`<svg${svg.slice(rootStart.length)}`);
}
