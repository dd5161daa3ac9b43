import { csvCells, type CsvCells, type Delimiter } from './csvCells';
import { fieldsOfTable, type Resource } from './packageDescriptor';
import { cellsByField, missingIn, type RawCell } from './packageFields';
import type { Answers } from './question';
import { Refused } from './refusal';
import { fieldsOf, listOf, own } from './unknownParts';

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

function delimiterOf(dialect: unknown): Delimiter | undefined {
  const named = own(dialect, 'delimiter');
  if (named === undefined) return undefined;
  const known = delimiters.find((delimiter) => delimiter === named);
  if (known) return known;
  throw new Refused(
    'FeedFormatError',
    `separates cells by ${JSON.stringify(named).slice(0, 20)}, not by , ; tab or |`,
    'dialect',
  );
}

function checkDialect(dialect: unknown): void {
  const quote = own(dialect, 'quoteChar');
  if (quote !== undefined && quote !== '"') {
    throw new Refused('FeedFormatError', 'quotes cells by another sign than "', 'dialect.quoteChar');
  }
  if ((listOf(own(dialect, 'headerRows')) ?? []).length > 1) {
    throw new Refused('FeedFormatError', 'has headings in more than one row, which are not read', 'dialect.headerRows');
  }
}

function rawCell(value: unknown): RawCell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

/** Cells before they are read as their fields say. */
type RawCells = Omit<CsvCells, 'rows'> & { readonly rows: readonly (readonly RawCell[])[] };

/** Data that stand in the descriptor: a list of lists, a list of objects, or a CSV text. */
function inlineCells(data: unknown): RawCells {
  if (typeof data === 'string') return csvCells(data);
  const rows = listOf(data);
  if (!rows || rows.length === 0) throw new Refused('FeedSchemaError', 'is no list of rows', 'data');
  if (rows.every((row) => listOf(row) !== null)) {
    return { delimiter: ',', rows: rows.map((row) => (listOf(row) ?? []).map(rawCell)) };
  }
  const objects = rows.map(fieldsOf);
  const heads = [...new Set(objects.flatMap((row) => Object.keys(row ?? {})))];
  return { delimiter: ',', rows: [heads, ...objects.map((row) => heads.map((head) => rawCell(own(row, head))))] };
}

function withHeads(cells: RawCells, resource: Resource, dialect: unknown): RawCells {
  if (own(dialect, 'header') !== false) return cells;
  const heads = fieldsOfTable(resource).map(({ name }) => name);
  if (heads.length === 0)
    throw new Refused('FeedSchemaError', 'has neither headings nor a schema that names its columns');
  return { ...cells, rows: [heads, ...cells.rows] };
}

/** The cells of a table as its dialect and schema have them read; `text` is its file, absent where the data stand in the descriptor. Throws `Refused`. */
export function packageCells(resource: Resource, text: string | undefined, answers: Answers): CsvCells {
  const dialect = own(resource.fields, 'dialect') ?? {};
  checkDialect(dialect);
  const isTabs = /\.(?:tsv|tab)$/iu.test(resource.file ?? '');
  const known = delimiterOf(dialect) ?? (isTabs ? '\t' : undefined);
  const cells = text === undefined ? inlineCells(own(resource.fields, 'data')) : csvCells(text, known);
  const comment = own(dialect, 'commentChar');
  const rows =
    typeof comment === 'string' && comment !== ''
      ? cells.rows.filter(([first = '']) => !String(first).startsWith(comment))
      : cells.rows;
  const headed = withHeads({ ...cells, rows }, resource, dialect);
  const rules = {
    fields: fieldsOfTable(resource),
    missing: missingIn(own(own(resource.fields, 'schema'), 'missingValues')),
    numbers: answers.numbers,
  };
  return { ...headed, rows: cellsByField(headed.rows, rules) };
}
