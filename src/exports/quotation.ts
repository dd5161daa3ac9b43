import { formatDate, formatList } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { exportMessages } from '@/i18n/messages/export';
import type { Source } from '@/series/series';

/** A sentence as it is taken along. */
export interface Quoted {
  /** Without a full stop. */
  readonly sentence: string;
  /** The documents that its figures were read from. */
  readonly sources: readonly Source[];
  /** The day up to which the data count (`YYYY-MM-DD`). */
  readonly knownOn: string;
  /** Absolute address that shows the same again. */
  readonly address: string;
  readonly language: Language;
}

function sayDocument({ publisher, published }: Source, language: Language): string {
  return published === null ? publisher : `${publisher} (${formatDate(published, language, 'long')})`;
}

/** The documents in words, each once: "IHS Markit (3 Mei 2021) dan BPS". */
export function sayDocuments(sources: readonly Source[], language: Language): string {
  return formatList([...new Set(sources.map((source) => sayDocument(source, language)))], language);
}

/** A sentence with its source, the day up to which the data count, and the address: ready to paste. */
export function quotation({ sentence, sources, knownOn, address, language }: Quoted): string {
  const words = exportMessages[language].quotation;
  const known = words.knownOn(formatDate(knownOn, language, 'long'));
  const read = sources.length === 0 ? '' : ` ${words.source(sayDocuments(sources, language))}.`;
  return `${sentence}.${read} ${known}. Pendopo, ${address}`;
}
