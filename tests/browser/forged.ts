import { decodeLedger } from '@/feeds/decodeLedger';
import { sealSnapshot } from '@/exports/snapshot/seal';
import { pngChunk, pngParts, type PngParts } from '@/exports/snapshot/pngChunks';
import { pngContent, pngWithSnapshot } from '@/exports/snapshot/pngFile';
import { readSnapshotFile } from '@/exports/snapshot/readSnapshotFile';
import type { Snapshot } from '@/exports/snapshot/snapshot';
import { svgContent, svgWithSnapshot } from '@/exports/snapshot/svgFile';
import { builtText } from './builtSite';

const words = { Title: '', Source: '', Copyright: '' };
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** The snapshot that a file of ours carries; throws where there is none. */
export async function snapshotIn(file: Uint8Array): Promise<Snapshot> {
  const reading = await readSnapshotFile(file);
  if (reading.kind !== 'snapshot') throw new Error(`the file is ${reading.kind}`);
  return reading.snapshot;
}

function partsOf(png: Uint8Array): PngParts {
  const parts = pngParts(png);
  if (typeof parts === 'string') throw new Error(`the PNG is ${parts}`);
  return parts;
}

/** A PNG of ours without any words. */
function bare(png: Uint8Array): Uint8Array {
  const shown = partsOf(png).chunks.filter(({ type }) => !/^(?:iTXt|tEXt|zTXt)$/u.test(type));
  return Buffer.concat([signature, ...shown.map(({ whole }) => whole)]);
}

/** A PNG as a forger makes it who knows the format: another story, sealed again, over the same pixels. */
export async function forgedPng(png: Uint8Array, change: (snapshot: Snapshot) => Snapshot): Promise<Buffer> {
  const pixels = bare(png);
  const { sha256: _seal, ...fields } = change(await snapshotIn(png));
  const content = pngContent(partsOf(pixels));
  return Buffer.from(await pngWithSnapshot(pixels, sealSnapshot({ ...fields, content }), words));
}

/** A PNG as a forger makes it who knows the format: true data of ours, sealed again, over the pixels of another PNG. */
export async function otherPixels(
  png: Uint8Array,
  picture: Uint8Array,
  change: (snapshot: Snapshot) => Snapshot = (snapshot) => snapshot,
): Promise<Buffer> {
  const { sha256: _seal, ...fields } = change(await snapshotIn(png));
  const content = pngContent(partsOf(picture));
  return Buffer.from(await pngWithSnapshot(picture, sealSnapshot({ ...fields, content }), words));
}

/** The same for an SVG; `draw` changes what is seen as well. */
export async function forgedSvg(
  svg: Uint8Array,
  change: (snapshot: Snapshot) => Snapshot,
  draw: (drawing: string) => string = (drawing) => drawing,
): Promise<Buffer> {
  const drawing = draw(
    Buffer.from(svg)
      .toString('utf8')
      .replace(/<metadata[^>]*>.*?<\/metadata>/su, ''),
  );
  const { sha256: _seal, ...fields } = change(await snapshotIn(svg));
  return Buffer.from(svgWithSnapshot(drawing, sealSnapshot({ ...fields, content: svgContent(drawing) })));
}

/** A PNG that looks otherwise, by a program that keeps checksums right and all else as it was. */
export function repainted(png: Uint8Array): Buffer {
  const { chunks } = partsOf(png);
  // Another gamma changes every pixel that is neither black nor white.
  const shown = chunks.map(({ type, whole }) =>
    type === 'IHDR' ? [whole, pngChunk('gAMA', Uint8Array.of(0, 0, 1, 0))] : [whole],
  );
  return Buffer.concat([signature, ...shown.flat()]);
}

/** The snapshot with a figure that was never reported. */
export function withOtherFigure(snapshot: Snapshot, period: string, value: number): Snapshot {
  const [first, ...rest] = snapshot.series;
  if (!first) throw new Error('the snapshot has no series');
  const rows = first.rows.map((row) => (row[0] === period ? ([period, value, row[2]] as const) : row));
  return { ...snapshot, series: [{ ...first, rows }, ...rest] };
}

/** Names of the editions of a chart that the site under test has, as its ledger lists them. */
export function editionNames(chart: string): readonly string[] {
  const decoded = decodeLedger(JSON.parse(builtText('editions/ledger.json')), 'check');
  if (!decoded.ok) throw new Error('the ledger is refused');
  return decoded.value.editions.filter((line) => line.chart === chart).map(({ edition }) => edition);
}
