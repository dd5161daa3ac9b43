import type { Language } from '@/i18n/language';
import { pngChunk } from './rasterPng';

/** Words that travel inside a PNG, under the format's own keywords. */
export interface PngWords {
  readonly Title: string;
  readonly Source: string;
  readonly Copyright: string;
}

/** Signature and IHDR, which every PNG starts with and which is always as long. */
const headLength = 33;

/** International text, uncompressed: keyword, two zero bytes of compression, language, no translated keyword, UTF-8. */
function textChunk(keyword: string, text: string, language: Language): Buffer {
  return pngChunk('iTXt', Buffer.from(`${keyword}\0\0\0${language}\0\0${text}`, 'utf8'));
}

/** The same PNG with words inside. */
export function withWords(png: Uint8Array, words: PngWords, language: Language): Uint8Array {
  const entries = Object.entries(words).filter(([, text]) => text !== '');
  const chunks = entries.map(([keyword, text]) => textChunk(keyword, text, language));
  return Buffer.concat([png.subarray(0, headLength), ...chunks, png.subarray(headLength)]);
}
