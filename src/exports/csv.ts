import type { Language } from '@/i18n/language';
import { exportMessages } from '@/i18n/messages/export';
import { decimalText } from '@/i18n/number';

/** A cell: text, a number, or nothing. */
export type Cell = string | number | null;

/** How a CSV file separates cells and writes decimals. */
export interface CsvDialect {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}

/** For machines and for spreadsheets set to English: RFC 4180. */
export const internationalCsv: CsvDialect = { delimiter: ',', decimal: '.' };

/** For spreadsheets set to Indonesian, which split at semicolons and read `54.6` as text or a date. */
export const indonesianCsv: CsvDialect = { delimiter: ';', decimal: ',' };

/** Lets spreadsheets read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

/** What a spreadsheet may run as a formula, also behind blanks, controls and invisible characters, and in full-width form. */
const formulaStart = /^[\s\p{Cf}\p{Cc}]*[=+\-@|\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Whether a spreadsheet may take a text for a formula: when it opens a CSV file, or when somebody edits a cell. */
export function mayBeFormula(text: string): boolean {
  return formulaStart.test(text);
}

/** Text as a spreadsheet can only show it. NUL goes because programs cut the text there. */
function safeText(text: string): string {
  const whole = text.replaceAll('\0', '');
  return mayBeFormula(whole) ? `'${whole}` : whole;
}

/** A number in full with the dialect's decimal mark. */
export function csvNumber(value: number, dialect: CsvDialect): string {
  return decimalText(value).replace('.', dialect.decimal);
}

function writeCell(cell: Cell, dialect: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return csvNumber(cell, dialect);
  return `"${safeText(cell).replaceAll('"', '""')}"`;
}

function writeRow(row: readonly Cell[], width: number, dialect: CsvDialect): string {
  const cells = Array.from({ length: width }, (_, column) => writeCell(row[column] ?? null, dialect));
  // A lone empty cell would be a blank line, which many readers skip.
  return `${width === 1 && cells[0] === '' ? '""' : cells.join(dialect.delimiter)}\r\n`;
}

/**
 * A CSV file (RFC 4180, UTF-8 with byte order mark, CRLF) that is safe to open in a spreadsheet: every text is quoted,
 * text that could start a formula gets an apostrophe, numbers are plain, exact and never in exponent form, and short rows
 * are filled up. Throws RangeError for NaN and infinities.
 */
export function writeCsv(rows: readonly (readonly Cell[])[], dialect: CsvDialect): string {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return byteOrderMark;
  return byteOrderMark + rows.map((row) => writeRow(row, width, dialect)).join('');
}

/** What a file name may add to the chart and the language. */
export interface FileNameDetails {
  /** Latest period in the file. */
  readonly latest?: string;
  /** The Indonesian spreadsheet form says so in its name. */
  readonly dialect?: CsvDialect;
}

/** Name of the file: `pendopo-pmi-2026-02.csv`, `pendopo-pmi-2026-02-en.csv`, `pendopo-pmi-2026-02-titik-koma-desimal-koma.csv`; lower-case ASCII letters, digits and hyphens only. */
export function csvFileName(chartId: string, language: Language, { latest, dialect }: FileNameDetails = {}): string {
  const { fileLanguage, fileSpreadsheet } = exportMessages[language];
  const spreadsheet = dialect?.delimiter === indonesianCsv.delimiter ? fileSpreadsheet : '';
  const slug = ['pendopo', chartId, latest ?? '', fileLanguage, spreadsheet]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return `${slug}.csv`;
}
