import { pictureSizes } from '@/charts/model/picture';
import { comparePixels } from '@/exports/snapshot/comparePixels';
import { meanPixels } from '@/exports/snapshot/meanPixels';
import type { PixelBox } from '@/exports/snapshot/pixelBoxes';
import { pngLook, type PngLook } from '@/exports/snapshot/pngLook';
import type { Pixels } from '@/exports/snapshot/softenedPixels';
import { fileDrawing } from './drawing';
import { FileError, type FileProblem, type FileRequest, type FileTools } from './fileRequest';
import { fontStyle } from './fontStyle';
import { drawnCanvas, surface } from './raster';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Why pixels could not be compared. */
type CheckProblem = Extract<FileProblem, 'font-unreachable' | 'font-not-drawn' | 'picture-empty'> | 'not-decoded';

/** What came of holding a PNG against what its data draw. */
export type PictureCheck =
  | { readonly kind: 'same' }
  /** Parts differ: boxes in pixels of the preset's own size, `size`. */
  | { readonly kind: 'differs'; readonly boxes: readonly PixelBox[]; readonly size: Size }
  /** It has not one, two or three times the size of its preset, `size`. No picture of ours has another. */
  | { readonly kind: 'other-size'; readonly given: Size; readonly size: Size }
  /** It moves. No picture of ours does. */
  | { readonly kind: 'moves' }
  /** This browser cannot tell. */
  | { readonly kind: 'unknown'; readonly problem: CheckProblem };

const scales = [1, 2, 3] as const;

/** Rows of the preset that are looked at together: a picture three times as large has many megabytes. */
const strip = 48;

interface Shown {
  readonly source: CanvasImageSource;
  readonly size: Size;
  readonly scale: number;
}

/** The pixels of a picture in its preset's own size. */
function pixelsOf({ source, size: { width, height }, scale }: Shown): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  const { canvas, pen } = surface(width * scale, strip * scale, true);
  for (let top = 0; top < height; top += strip) {
    const rows = Math.min(strip, height - top) * scale;
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(source, 0, -top * scale);
    const part = pen.getImageData(0, 0, canvas.width, rows);
    data.set(meanPixels(part.data, canvas.width, scale), top * width * 4);
  }
  return { width, height, data };
}

async function decoded(png: Blob, { recoloured }: PngLook): Promise<ImageBitmap | null> {
  try {
    // As browsers show it: by its own colours where it has any, by none of the screen's where it has not.
    return await createImageBitmap(png, { colorSpaceConversion: recoloured ? 'default' : 'none' });
  } catch {
    return null;
  }
}

async function compared(
  bitmap: ImageBitmap,
  { request, scale }: { readonly request: FileRequest; readonly scale: number },
  tools: FileTools,
): Promise<PictureCheck> {
  const { svg, width, height } = fileDrawing(request);
  const style = await fontStyle(svg, tools);
  const canvas = await drawnCanvas({ svg, style, width, height, scale }, tools.signal);
  const size = { width, height };
  const drawn = pixelsOf({ source: canvas, size, scale });
  const given = pixelsOf({ source: bitmap, size, scale });
  const boxes = comparePixels(given, drawn);
  return boxes.length === 0 ? { kind: 'same' } : { kind: 'differs', boxes, size };
}

async function checked(png: Blob, request: FileRequest, tools: FileTools): Promise<PictureCheck> {
  const look = pngLook(new Uint8Array(await png.arrayBuffer()));
  tools.signal.throwIfAborted();
  if (!look) return { kind: 'unknown', problem: 'not-decoded' };
  if (look.moves) return { kind: 'moves' };
  const { width, height } = pictureSizes[request.preset];
  const size = { width, height };
  const scale = scales.find((each) => look.width === width * each && look.height === height * each);
  // Nothing that is larger than any of ours is unpacked.
  if (scale === undefined) return { kind: 'other-size', given: { width: look.width, height: look.height }, size };
  const bitmap = await decoded(png, look);
  if (!bitmap) return { kind: 'unknown', problem: 'not-decoded' };
  try {
    // A picture that is turned when it is shown has other sides than its head says.
    const turned = bitmap.width !== look.width || bitmap.height !== look.height;
    if (turned) return { kind: 'other-size', given: { width: bitmap.width, height: bitmap.height }, size };
    return await compared(bitmap, { request, scale }, tools);
  } finally {
    bitmap.close();
  }
}

function problemOf(error: unknown): CheckProblem {
  if (!(error instanceof FileError)) return 'not-decoded';
  const { problem } = error;
  const isOwn = problem === 'font-unreachable' || problem === 'font-not-drawn' || problem === 'picture-empty';
  return isOwn ? problem : 'not-decoded';
}

/**
 * Holds a PNG against what a request draws, in a browser, tolerant of another rasteriser (`comparePixels`). Rejects with
 * the signal's reason only.
 */
export async function checkPicture(png: Blob, request: FileRequest, tools: FileTools): Promise<PictureCheck> {
  try {
    return await checked(png, request, tools);
  } catch (error) {
    tools.signal.throwIfAborted();
    return { kind: 'unknown', problem: problemOf(error) };
  }
}
