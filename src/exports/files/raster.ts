import { textWidth } from '@/charts/model/textWidth';
import { svgNamespace } from '@/charts/paint/svgNode';
import { FileError } from './fileRequest';
import { fontFamily } from './fontStyle';

/** What is rasterised: a drawing without a style sheet, the typeface for it, and pixels for each of its own. */
export interface RasterRequest {
  readonly svg: string;
  readonly style: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** A line below the picture, in the same file, whose width tells whether the typeface was there when it was drawn. */
const probe = { text: 'mmmmmmmmmm', size: 40, strip: 60, baseline: 42 } as const;

/** Any other typeface sets the line narrower or wider by more than this. */
const tolerance = 0.03;

/**
 * Some browsers round the place of every letter to whole pixels, so that a line ends where no other program ends it.
 * Letters stand where the type has them, as they were measured for their room.
 */
const exactLetters = 'text{text-rendering:geometricPrecision}';

/** A browser may draw before the typeface inside a picture is ready, and says nothing; a moment later it is. */
const mostTries = 10;
const pause = 80;

function probedSvg({ svg, style, width, height, scale }: RasterRequest): string {
  const whole = height + probe.strip;
  const size = `width="${width * scale}" height="${whole * scale}" viewBox="0 0 ${width} ${whole}"`;
  const line = `<text x="0" y="${height + probe.baseline}" font-family="'${fontFamily}', monospace" font-size="${probe.size}">${probe.text}</text>`;
  return `<svg xmlns="${svgNamespace}" ${size}><defs><style>${exactLetters}${style}</style></defs>${svg}${line}</svg>`;
}

async function loaded(svg: string): Promise<{ readonly image: HTMLImageElement; readonly release: () => void }> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch (error) {
    URL.revokeObjectURL(address);
    throw new FileError('picture-empty', { cause: error });
  }
  return { image, release: () => URL.revokeObjectURL(address) };
}

interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly pen: CanvasRenderingContext2D;
}

/** An empty canvas; throws a `FileError` when the browser has none. One that is `read` again and again stays where that is quick. */
export function surface(width: number, height: number, read = false): Surface {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { willReadFrequently: read });
  if (!pen) throw new FileError('no-png');
  return { canvas, pen };
}

/** How far to the right the probe's line was drawn, in pixels of the drawing. */
function probedWidth(image: HTMLImageElement, { width, height, scale }: RasterRequest): number {
  const { pen } = surface(width, probe.strip);
  const from = { y: height * scale, width: width * scale, height: probe.strip * scale };
  pen.drawImage(image, 0, from.y, from.width, from.height, 0, 0, width, probe.strip);
  const { data } = pen.getImageData(0, 0, width, probe.strip);
  let last = 0;
  for (let at = 3; at < data.length; at += 4) {
    if ((data[at] ?? 0) > 127) last = Math.max(last, ((at - 3) / 4) % width);
  }
  return last;
}

function isTypefaceThere(image: HTMLImageElement, request: RasterRequest): boolean {
  const expected = textWidth(probe.text, probe.size, false);
  return Math.abs(probedWidth(image, request) / expected - 1) <= tolerance;
}

async function waitForTypeface(image: HTMLImageElement, request: RasterRequest, signal: AbortSignal): Promise<void> {
  for (let count = 0; count < mostTries; count += 1) {
    if (isTypefaceThere(image, request)) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
    signal.throwIfAborted();
  }
  throw new FileError('font-not-drawn');
}

/** A canvas that is too large for a browser stays empty without an error: a small copy tells. */
function isEmpty(canvas: HTMLCanvasElement): boolean {
  const side = 64;
  const { pen } = surface(side, side);
  pen.drawImage(canvas, 0, 0, side, side);
  const { data } = pen.getImageData(0, 0, side, side);
  const pixels = new Uint32Array(data.buffer);
  return pixels.every((pixel) => pixel === pixels[0]);
}

async function packed(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob?.type !== 'image/png') throw new FileError('no-png');
  return new Uint8Array(await blob.arrayBuffer());
}

/**
 * A drawing on a canvas, `scale` times as large, in a browser. It is made sure that the typeface was drawn and that the
 * picture is not empty; rejects with a `FileError` otherwise, or with the signal's reason between steps.
 */
export async function drawnCanvas(request: RasterRequest, signal: AbortSignal): Promise<HTMLCanvasElement> {
  const { width, height, scale } = request;
  const { image, release } = await loaded(probedSvg(request));
  try {
    signal.throwIfAborted();
    await waitForTypeface(image, request, signal);
    const { canvas, pen } = surface(width * scale, height * scale);
    pen.drawImage(image, 0, 0);
    if (isEmpty(canvas)) throw new FileError('picture-empty');
    signal.throwIfAborted();
    return canvas;
  } finally {
    release();
  }
}

/** The same as PNG. Rejects likewise. */
export async function rasterise(request: RasterRequest, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return packed(await drawnCanvas(request, signal));
}
