import { sha256Hex } from '@/editions/digest';
import { utf8 } from '@/exports/snapshot/bytes';
import { makeSnapshot, type SnapshotHashes } from '@/exports/snapshot/makeSnapshot';
import { contentOfPng, pngWithSnapshot } from '@/exports/snapshot/pngFile';
import { sealSnapshot } from '@/exports/snapshot/seal';
import type { Snapshot } from '@/exports/snapshot/snapshot';
import { mostSnapshotBytes } from '@/exports/snapshot/snapshotLimits';
import { printSnapshot } from '@/exports/snapshot/snapshotText';
import { svgContent, svgWithSnapshot, withStyle } from '@/exports/snapshot/svgFile';
import { fileDrawing } from './drawing';
import { FileError, type FileRequest, type FileTools } from './fileRequest';
import { fontStyle } from './fontStyle';
import { rasterise } from './raster';

type Bytes = Uint8Array<ArrayBuffer>;

/** The snapshot of a file, sealed. Throws a `FileError` when it would be larger than any that is read again. */
export function snapshotOf(request: FileRequest, hashes: SnapshotHashes): Snapshot {
  const { format, preset, theme } = request;
  const look = format === 'svg' || format === 'png' ? { preset, theme } : { preset: null, theme: null };
  const snapshot = sealSnapshot(makeSnapshot({ ...request, ...look }, hashes));
  if (utf8(printSnapshot(snapshot)).length > mostSnapshotBytes) throw new FileError('too-many-figures');
  return snapshot;
}

/**
 * The chart as an SVG that stands alone. The typeface travels inside: without it every machine would set the words in
 * another one, wider or narrower than the room that was measured for them. It is the one thing in a style sheet, since
 * no attribute can hold it; all else is presentation attributes, which editors and converters understand.
 */
export async function svgPicture(request: FileRequest, tools: FileTools): Promise<Bytes> {
  const { svg } = fileDrawing(request);
  const style = await fontStyle(svg, tools);
  tools.signal.throwIfAborted();
  const whole = withStyle(svg, style);
  // A snapshot says which chart of the site a picture shows.
  if (request.own === true) return utf8(whole);
  const hashes = { drawing: sha256Hex(svg), content: svgContent(whole) };
  return utf8(svgWithSnapshot(whole, snapshotOf(request, hashes)));
}

/** The chart as a PNG; only where there is a canvas. */
export async function pngPicture(request: FileRequest, tools: FileTools): Promise<Bytes> {
  const { svg, width, height, words } = fileDrawing(request);
  const style = await fontStyle(svg, tools);
  tools.signal.throwIfAborted();
  tools.onProgress?.(0.3);
  const png = await rasterise({ svg, style, width, height, scale: request.scale }, tools.signal);
  tools.signal.throwIfAborted();
  tools.onProgress?.(0.9);
  if (request.own === true) return png;
  const hashes = { drawing: sha256Hex(svg), content: contentOfPng(png) };
  return pngWithSnapshot(png, snapshotOf(request, hashes), words);
}
