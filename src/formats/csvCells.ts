import Papa from 'papaparse';

import { limitsNow } from './limits';
import { isMarkup } from './markup';
import { Refused } from './refusal';

/** What separates the cells of a line. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** A text taken apart, every cell as it stands in the file. */
export interface CsvCells {
  readonly delimiter: Delimiter;
  /** Rows as in the file, empty lines as `['']`; of different lengths. */
  readonly rows: readonly (readonly string[])[];
  /** True where no line break ends the last row: it may be cut off. */
  readonly isOpenEnded?: boolean;
}

/** In the order of preference: where cells have decimal commas, both `;` and `,` give even columns. */
const delimiters = ['\t', ';', '|', ','] as const satisfies readonly Delimiter[];

/** A row has its keys beside its figure. */
const cellsAReading = 3;
const mostColumns = 3000;
const previewRows = 200;
const wayOut = 'choose fewer places, items or years at the source, or keep only the columns that you need';

/** Excel's own first line that names the delimiter. */
const separatorLine = /^\uFEFF?"?sep=([,;|\t])"?\r?\n/iu;

/** Length of the rows that most lines have; 0 where there is none. The longer one of equally many. */
export function usualLength(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [best] = [...counts].sort(([a, many], [b, more]) => more - many || b - a);
  return best?.[0] ?? 0;
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** Whether a cell has lost the other half of a pair of quotation marks: it was cut at a separator inside them. */
function isCut(cell: string): boolean {
  return cell.includes('"') && cell.split('"').length % 2 === 0;
}

/** Share of the lines with text that have the usual number of cells; 0 where that is one. */
function evenness(text: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: previewRows });
  const rows = data.filter((row) => !isBlank(row));
  const length = usualLength(rows);
  return length === 0 ? 0 : rows.filter((row) => row.length === length && !row.some(isCut)).length / rows.length;
}

/** The delimiter that gives the most even columns; of nearly equal ones the first in the order of preference. */
function delimiterOf(text: string): Delimiter | undefined {
  const scores = delimiters.map((delimiter) => ({ delimiter, score: evenness(text, delimiter) }));
  const best = scores.reduce((most, { score }) => Math.max(most, score), 0);
  return best === 0 ? undefined : scores.find(({ score }) => score >= best * 0.95)?.delimiter;
}

function mostCellsNow(): number {
  return limitsNow().readings * cellsAReading;
}

function checkWidth(rows: readonly (readonly string[])[]): void {
  let cells = 0;
  for (const row of rows) {
    cells += row.length;
    if (row.length > mostColumns) {
      throw new Refused('FeedTooLargeError', `has ${row.length} columns, at most ${mostColumns} are read; ${wayOut}`);
    }
  }
  const mostCells = mostCellsNow();
  if (cells > mostCells) {
    throw new Refused('FeedTooLargeError', `has ${cells} cells, at most ${mostCells} are read; ${wayOut}`);
  }
}

/** More separators than cells allowed means too many cells, unless they stand in quotes: counted before anything is parsed. */
function checkLength(text: string, delimiter: Delimiter): void {
  const mostCells = mostCellsNow();
  let separators = 0;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) separators += 1;
  if (separators > mostCells * 2) {
    throw new Refused('FeedTooLargeError', `has more than ${mostCells} cells; ${wayOut}`);
  }
}

function rowsOf(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  checkLength(text, delimiter);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) {
    const place = broken.row === undefined ? undefined : `row ${broken.row + 1}`;
    throw new Refused('FeedParseError', 'has a quotation mark that does not close or text behind a closing one', place);
  }
  // The last line break ends the last row and begins none.
  return data.at(-1)?.join('') === '' && /[\r\n]$/u.test(text) ? data.slice(0, -1) : data;
}

/**
 * Takes a CSV text apart (RFC 4180; `,` `;` tab or `|`, whichever gives even columns; quoted line breaks; a `sep=` line).
 * Throws `Refused`: `FeedEncodingError` for NUL characters, `FeedParseError` for broken quotes and for a text without columns, `FeedTooLargeError` for more than
 * 3,000 columns or three cells for each reading that the limits allow. `known` is the delimiter where a descriptor names it.
 */
export function csvCells(text: string, known?: Delimiter): CsvCells {
  const named = separatorLine.exec(text);
  const body = text.slice(named?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0));
  const delimiter = known ?? delimiters.find((each) => each === named?.[1]) ?? delimiterOf(body);
  if (body.trim() === '') throw new Refused('FeedParseError', 'is empty');
  if (body.includes('\u0000')) {
    throw new Refused('FeedEncodingError', 'has NUL characters: perhaps UTF-16 without its mark; save it as CSV UTF-8');
  }
  if (isMarkup(body)) throw new Refused('FeedParseError', 'is a web page or XML, not CSV');
  if (delimiter === undefined) {
    throw new Refused(
      'FeedParseError',
      'is no table: no line has two cells separated by a comma, semicolon, tab or bar',
    );
  }
  const rows = rowsOf(body, delimiter);
  checkWidth(rows);
  return { delimiter, rows, isOpenEnded: !/[\r\n]\s*$/u.test(body.slice(-100)) };
}
