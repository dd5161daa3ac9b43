import { svgNamespace } from '@/charts/paint/svgNode';
import { sha256Hex } from '@/editions/digest';
import type { FileReading } from './fileReading';
import type { Snapshot } from './snapshot';
import { printSnapshot, readSnapshotText } from './snapshotText';
import { isOurDrawing } from './svgDrawing';

const opening = '<metadata id="pendopo-snapshot">';
const closing = '</metadata>';
const styleOpening = '<defs><style>';
const styleClosing = '</style></defs>';

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const characters: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Where the tag of the root element ends; our writer escapes `>` inside attributes. */
function rootEnd(svg: string): number {
  return svg.indexOf('>') + 1;
}

/**
 * A drawing (`svgMarkup`) with a style sheet that holds the typeface. The style must have none of `<`, `&` and `>`.
 * Throws a `RangeError` otherwise.
 */
export function withStyle(svg: string, style: string): string {
  if (/[<&>]/u.test(style)) throw new RangeError('the style sheet would have to be escaped');
  const at = rootEnd(svg);
  return `${svg.slice(0, at)}${styleOpening}${style}${styleClosing}${svg.slice(at)}`;
}

/** SHA-256 of an SVG without its snapshot: of the text that `svgWithSnapshot` is given. */
export function svgContent(svg: string): string {
  return sha256Hex(svg);
}

/** The same SVG with its snapshot as `metadata`. */
export function svgWithSnapshot(svg: string, snapshot: Snapshot): string {
  const text = printSnapshot(snapshot).replace(/[&<>]/gu, (character) => references[character] ?? character);
  const at = rootEnd(svg);
  return `${svg.slice(0, at)}${opening}${text}${closing}${svg.slice(at)}`;
}

/** Most letters of a style sheet with all of the typeface. */
const mostStyle = 256 * 1024;

/** The typeface as we embed it (`fontStyle`), and nothing else: any other rule could change or hide what is drawn. */
const fontRules =
  /^(?:@font-face\{font-family:"Plus Jakarta Sans";font-weight:200 800;src:url\(data:font\/woff2;base64,[A-Za-z0-9+/=]+\) format\("woff2"\);unicode-range:[0-9A-FU+,?-]+\})+$/u;

interface Bare {
  readonly drawn: string;
  /** Empty where there is none. */
  readonly style: string;
}

/** The drawing and the style sheet that `withStyle` set in; `undefined` where that is none of ours. */
function bareDrawing(svg: string): Bare | undefined {
  const at = rootEnd(svg);
  if (!svg.startsWith(styleOpening, at)) return { drawn: svg, style: '' };
  const start = at + styleOpening.length;
  const end = svg.indexOf('<', start);
  if (end - start > mostStyle || !svg.startsWith(styleClosing, end)) return undefined;
  const style = svg.slice(start, end);
  return fontRules.test(style) ? { drawn: svg.slice(0, at) + svg.slice(end + styleClosing.length), style } : undefined;
}

/** Whether a text is an SVG that our painter drew. */
function isDrawnByUs(svg: string): boolean {
  return svg.startsWith(`<svg xmlns="${svgNamespace}"`) && svg.includes('<g data-part="charts">');
}

/** The text of an element whose content was escaped as we do it; `undefined` for any other spelling. */
function unescaped(text: string): string | undefined {
  if (text.includes('<') || /&(?!(?:amp|lt|gt);)/u.test(text)) return undefined;
  return text.replace(/&(?:amp|lt|gt);/gu, (reference) => characters[reference] ?? reference);
}

/** The snapshot's text and the SVG around it; `undefined` where its element is not closed. */
function takenOut(svg: string, start: number): { readonly inside: string; readonly rest: string } | undefined {
  const end = svg.indexOf(closing, start);
  if (end < 0) return undefined;
  return {
    inside: svg.slice(start + opening.length, end),
    rest: svg.slice(0, start) + svg.slice(end + closing.length),
  };
}

/**
 * Whether a browser may be given an SVG to show: it has only elements and attributes that our painter writes, as many as
 * a chart needs, a snapshot at most, and a style sheet at most that holds a typeface. What is drawn may still be false.
 */
export function isSafeToShow(svg: string): boolean {
  const at = rootEnd(svg);
  const taken = svg.startsWith(opening, at) ? takenOut(svg, at) : { inside: '', rest: svg };
  const bare = taken && !taken.inside.includes('<') && bareDrawing(taken.rest);
  return bare ? isOurDrawing(bare.drawn) : false;
}

/** What an SVG says of itself. It is read as text: nothing of it is ever made an element. */
export function readSvg(svg: string): FileReading {
  const damaged = { kind: 'damaged', format: 'svg' } as const;
  const start = svg.indexOf(opening);
  if (start < 0) return isDrawnByUs(svg) ? { kind: 'no-data', format: 'svg' } : { kind: 'not-ours' };
  if (svg.includes(opening, start + 1)) return { ...damaged, problem: 'several' };
  const taken = takenOut(svg, start);
  if (!taken) return { ...damaged, problem: 'broken-file' };
  const text = unescaped(taken.inside);
  if (text === undefined) return { ...damaged, problem: 'not-a-snapshot' };
  const { rest } = taken;
  const bare = bareDrawing(rest);
  const isOurs = bare !== undefined && start === rootEnd(svg) && isOurDrawing(bare.drawn);
  return readSnapshotText({ format: 'svg', text }, ({ content, drawing }) => ({
    format: 'svg',
    ...(bare ?? { drawn: rest, style: '' }),
    whole: isOurs && content === svgContent(rest) && drawing === sha256Hex(bare.drawn),
  }));
}
