import type { Language } from '@/i18n/language';
import { snapshotMessages } from '@/i18n/messages/snapshot';
import { comparePeriods } from '@/series/period';
import { isReading } from '@/series/reading';
import { slug } from '@/series/slug';
import type { FileFormat, FileRequest } from './fileRequest';

const extensions: Readonly<Record<FileFormat, string>> = {
  svg: 'svg',
  png: 'png',
  csv: 'csv',
  'csv-spreadsheet': 'csv',
  json: 'json',
  'json-stat': 'json',
  xlsx: 'xlsx',
  html: 'html',
};

const mostLetters = 80;

function slugOf(parts: readonly string[]): string {
  return slug(parts.join('-'));
}

/** First and last period with a figure. */
function periods({ subject }: FileRequest): readonly string[] {
  const all = subject.shown.flatMap(({ rows }) => rows.filter(isReading).map(({ period }) => period));
  const sorted = all.toSorted(comparePeriods);
  return [...new Set([sorted[0] ?? '', sorted.at(-1) ?? ''])];
}

function looks({ format, preset, theme, scale, language }: FileRequest): readonly string[] {
  const words = snapshotMessages[language].name;
  if (format === 'csv-spreadsheet') return [words.spreadsheet];
  if (format === 'json-stat') return ['json-stat'];
  if (format !== 'svg' && format !== 'png') return [];
  const themes = { light: '', dark: words.dark, transparent: words.transparent };
  return [words.presets[preset], themes[theme], format === 'png' ? `${scale}x` : ''];
}

function known({ edition, asOf }: FileRequest, language: Language): readonly string[] {
  const words = snapshotMessages[language].name;
  return edition === null ? [words.asOf, asOf] : [words.edition, edition];
}

/**
 * Name of a file, `pendopo-pmi-2020-01-2021-04-edisi-2026-11-29-3fa9c1d2-artikel-gelap-2x-id.png`: at most 80 lower-case
 * ASCII letters, digits and hyphens before the extension. Where that is too little, the site's name and the first period
 * are left out, and the chart's id is cut.
 */
export function fileName(request: FileRequest): string {
  const { subject, language, format } = request;
  const { id } = subject.chart;
  const [first = '', last = first] = periods(request);
  const end = [...known(request, language), ...looks(request), language];
  const range = first === last ? [last] : [first, last];
  const rest = slugOf([last, ...end]);
  const tries = [
    ['pendopo', id, ...range, ...end],
    [id, ...range, ...end],
    [id, last, ...end],
  ].map(slugOf);
  const short = `${slugOf([id]).slice(0, mostLetters - rest.length - 1)}-${rest}`;
  return `${tries.find((name) => name.length <= mostLetters) ?? slugOf([short])}.${extensions[format]}`;
}
