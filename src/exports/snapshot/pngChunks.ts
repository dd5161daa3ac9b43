import { joined, startsWith, utf8 } from './bytes';
import { crc32 } from './crc32';
import type { Damage } from './fileReading';
import { mostPngChunks, mostPngExtras } from './snapshotLimits';

/** A part of a PNG. */
export interface PngChunk {
  /** Four ASCII letters. */
  readonly type: string;
  readonly data: Uint8Array;
  /** With length, letters and checksum. */
  readonly whole: Uint8Array;
}

/** A PNG taken apart; `rest` is what stands behind its end, where no reader of pictures looks. */
export interface PngParts {
  readonly chunks: readonly PngChunk[];
  readonly rest: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Length, letters and checksum around a chunk's data. */
const frame = 12;

/** Signature and IHDR, which every PNG starts with and which is always as long. */
const headLength = signature.length + frame + 13;

/** Whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return startsWith(bytes, signature);
}

/** A part of a PNG: length, four letters, data, checksum. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const typed = joined([utf8(type), data]);
  const chunk = new Uint8Array(typed.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(typed, 4);
  view.setUint32(typed.length + 4, crc32(typed));
  return chunk;
}

/** The same PNG with chunks between its head and all that follows, where readers of text look. */
export function withChunks(png: Uint8Array, chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return joined([png.subarray(0, headLength), ...chunks, png.subarray(headLength)]);
}

/** A chunk that starts at `start`, or what is wrong with it. */
function chunkAt(bytes: Uint8Array, start: number): PngChunk | Damage {
  if (start + frame > bytes.length) return 'broken-file';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = start + frame + view.getUint32(start);
  if (end > bytes.length) return 'broken-file';
  const typed = bytes.subarray(start + 4, end - 4);
  if (view.getUint32(end - 4) !== crc32(typed)) return 'wrong-checksum';
  const type = String.fromCharCode(...typed.subarray(0, 4));
  return { type, data: typed.subarray(4), whole: bytes.subarray(start, end) };
}

/** Whether a chunk may come after those before it: the head first, and of no kind too many. */
function placeOf(chunk: PngChunk, before: readonly PngChunk[], extras: number): Damage | undefined {
  if (before.length === 0 && (chunk.type !== 'IHDR' || chunk.data.length !== 13)) return 'broken-file';
  return before.length >= mostPngChunks || extras > mostPngExtras ? 'too-many-parts' : undefined;
}

/** Takes a PNG apart; the checksum of every part must be right, and there must not be too many. Pixels are not looked at. */
export function pngParts(bytes: Uint8Array): PngParts | Damage {
  if (!isPng(bytes)) return 'broken-file';
  const chunks: PngChunk[] = [];
  let [at, extras] = [signature.length, 0];
  while (chunks.at(-1)?.type !== 'IEND') {
    const chunk = chunkAt(bytes, at);
    if (typeof chunk === 'string') return chunk;
    if (chunk.type !== 'IDAT') extras += 1;
    const problem = placeOf(chunk, chunks, extras);
    if (problem) return problem;
    chunks.push(chunk);
    at += chunk.whole.length;
  }
  return { chunks, rest: bytes.subarray(at) };
}
