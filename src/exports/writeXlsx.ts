import type writeXlsxFile from 'write-excel-file/universal';
import type { CellObject, Sheet as WrittenSheet } from 'write-excel-file/universal';
import { xmlText } from '@/charts/paint/svgNode';
import { FileError } from '@/exports/files/fileRequest';
import { mayBeFormula, type Cell } from './csv';

/** A sheet: a row of headings, then rows of texts and numbers. */
export interface Sheet {
  /** At most 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** More a cell cannot hold. */
const mostLetters = 32_767;
/** Width of columns in letters. */
const widths = { least: 10, most: 60 } as const;

/** The library drops characters that stand for nothing, and with some of them the one that follows. */
const noCharacter = /\p{Noncharacter_Code_Point}/gu;

/** Names that every object has. The library keeps texts as names in an object and would take these for known. */
const inEveryObject: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A spreadsheet takes `_x000D_` for a carriage return; written as `_x005F_x000D_` it stays what it is. */
function cellText(text: string): string {
  const clean = xmlText(text)
    .replace(noCharacter, '')
    .slice(0, mostLetters)
    .replace(/\p{Surrogate}$/u, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
  // A NUL makes the name another one, and is left out of the file because XML forbids it.
  return inEveryObject.has(clean) ? `${clean}\0` : clean;
}

/**
 * A text is one whatever it says. `@` keeps it one when somebody edits the cell; only what needs it has it, because styles
 * take the library most of its time.
 */
function written(cell: Cell): CellObject | string | number | null {
  if (cell === null) return null;
  if (typeof cell === 'string') {
    const value = cellText(cell);
    return mayBeFormula(value) ? { value, type: String, format: '@' } : value;
  }
  if (!Number.isFinite(cell)) throw new RangeError(`a cell cannot hold ${cell}`);
  return cell;
}

function widthOf(cells: readonly Cell[]): number {
  const longest = cells.reduce((width: number, cell) => Math.max(width, String(cell ?? '').length + 2), widths.least);
  return Math.min(widths.most, longest);
}

/** The first row is bold and stays in sight. */
function writtenSheet({ name, heads, rows }: Sheet): WrittenSheet<Blob> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: heads.map((heading, column) => ({ width: widthOf([heading, ...rows.map((row) => row[column] ?? null)]) })),
    data: [
      heads.map((heading) => ({ value: cellText(heading), type: String, fontWeight: 'bold' })),
      ...rows.map((row) => row.map(written)),
    ],
  };
}

/** The library comes when a workbook is wanted, and weighs nothing before. */
async function writer(): Promise<typeof writeXlsxFile> {
  try {
    const library = await import('write-excel-file/universal');
    return library.default;
  } catch (error) {
    throw new FileError('writer-unreachable', { cause: error });
  }
}

/**
 * An XLSX file of texts and real numbers: no formula, macro, link or date. The same sheets give the same bytes. Texts are
 * cut at 32,767 letters and lose what XML forbids or discourages. Rejects with a `FileError` when the code of the writer
 * cannot be fetched, with a RangeError for NaN and infinities.
 */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const write = await writer();
  const file = await write(sheets.map(writtenSheet)).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}
