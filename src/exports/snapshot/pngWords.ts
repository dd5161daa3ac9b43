import type { Language } from '@/i18n/language';
import { joined, utf8 } from './bytes';
import { pngChunk, withChunks } from './pngChunks';

/** Words that travel inside a PNG, under the format's own keywords. */
export interface PngWords {
  readonly Title: string;
  readonly Source: string;
  readonly Copyright: string;
}

/** International text, uncompressed: keyword, two zero bytes of compression, language, no translated keyword, UTF-8. */
function wordChunk(keyword: string, text: string, language: Language): Uint8Array {
  // A zero would end the text early.
  const shown = text.replaceAll('\0', '');
  return pngChunk('iTXt', joined([utf8(`${keyword}\0\0\0${language}\0\0`), utf8(shown)]));
}

/** The chunks of the words that are not empty. */
export function wordChunks(words: PngWords, language: Language): readonly Uint8Array[] {
  const entries = Object.entries(words).filter(([, text]) => text !== '');
  return entries.map(([keyword, text]) => wordChunk(keyword, text, language));
}

/** The same PNG with words inside. */
export function withWords(png: Uint8Array, words: PngWords, language: Language): Uint8Array {
  return withChunks(png, wordChunks(words, language));
}
