import { sha256Hex } from '@/editions/digest';
import { joined, textOf, utf8 } from './bytes';
import { deflated, inflated } from './deflate';
import type { FileReading } from './fileReading';
import { pngChunk, pngParts, withChunks, type PngChunk, type PngParts } from './pngChunks';
import { wordChunks, type PngWords } from './pngWords';
import type { Snapshot } from './snapshot';
import { mostSnapshotBytes } from './snapshotLimits';
import { printSnapshot, readSnapshotText } from './snapshotText';

const keyword = 'pendopo-snapshot';

/** What may be added to a PNG, or taken out of it, without a pixel changing: programs that file pictures do it. */
const besidePixels: ReadonlySet<string> = new Set(['iTXt', 'tEXt', 'zTXt', 'tIME']);

/**
 * SHA-256 of all that decides what a PNG looks like: every chunk but texts and the time, and what stands behind the end.
 * Colour profiles, orientation and the frames of an animation are among them.
 */
export function pngContent({ chunks, rest }: PngParts): string {
  const shown = chunks.filter(({ type }) => !besidePixels.has(type)).map(({ whole }) => whole);
  return sha256Hex(joined([...shown, rest]));
}

/** The content of a PNG as it comes from a rasteriser; throws an `Error` on what is no PNG. */
export function contentOfPng(png: Uint8Array): string {
  const parts = pngParts(png);
  if (typeof parts === 'string') throw new Error(`the rasteriser gave no PNG: ${parts}`);
  return pngContent(parts);
}

/** The same PNG with its snapshot, packed, and the words that other programs show. */
export async function pngWithSnapshot(
  png: Uint8Array,
  snapshot: Snapshot,
  words: PngWords,
): Promise<Uint8Array<ArrayBuffer>> {
  // Compressed (1) by zlib (0), in no human language, without a translated keyword.
  const head = utf8(`${keyword}\0\u0001\0\0\0`);
  const packed = await deflated(utf8(printSnapshot(snapshot)));
  const chunk = pngChunk('iTXt', joined([head, packed]));
  return withChunks(png, [...wordChunks(words, snapshot.language), chunk]);
}

function isOurs({ type, data }: PngChunk): boolean {
  if (!/^(?:iTXt|tEXt|zTXt)$/u.test(type)) return false;
  const named = utf8(`${keyword}\0`);
  return named.every((byte, index) => data[index] === byte);
}

/** The packed text behind keyword, compression, language and translated keyword; `undefined` when they are not as we write them. */
function packedText({ type, data }: PngChunk): Uint8Array | undefined {
  const head = utf8(`${keyword}\0\u0001\0\0\0`);
  const fits = type === 'iTXt' && head.every((byte, index) => data[index] === byte);
  return fits ? data.subarray(head.length) : undefined;
}

/** What a PNG says of itself. */
export async function readPng(bytes: Uint8Array): Promise<FileReading> {
  const damaged = { kind: 'damaged', format: 'png' } as const;
  const parts = pngParts(bytes);
  if (typeof parts === 'string') return { ...damaged, problem: parts };
  const [ours, ...more] = parts.chunks.filter(isOurs);
  if (ours === undefined) return { kind: 'no-data', format: 'png' };
  if (more.length > 0) return { ...damaged, problem: 'several' };
  const packed = packedText(ours);
  const unpacked = packed && (await inflated(packed, mostSnapshotBytes));
  const text = unpacked && textOf(unpacked);
  if (text === undefined) return { ...damaged, problem: 'not-unpacked' };
  return readSnapshotText({ format: 'png', text }, ({ content }) => ({
    format: 'png',
    whole: content === pngContent(parts),
  }));
}
