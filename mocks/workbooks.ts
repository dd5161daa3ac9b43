import { strFromU8, unzipSync } from 'fflate/browser';
import { strictXml } from './strictXml';

/** What a sheet says in a cell: texts are strings, numbers numbers; `style` is the number of its style. */
export interface ReadCell {
  /** As in `B2`. */
  readonly at: string;
  readonly value: string | number;
  readonly style: string | null;
}

/** A workbook as a spreadsheet reads it. */
export interface ReadWorkbook {
  /** Of the parts. */
  readonly names: readonly string[];
  /** A part by its name; throws where it is not well-formed. */
  readonly part: (name: string) => Element;
  readonly sheets: readonly { readonly name: string; readonly root: Element; readonly cells: readonly ReadCell[] }[];
}

const number = /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/u;

function readCell(cell: Element, texts: readonly string[]): ReadCell {
  const [at = '', kind, style] = ['r', 't', 's'].map((name) => cell.getAttribute(name));
  const content = cell.firstElementChild;
  const written = content?.textContent ?? '';
  if (cell.childElementCount !== 1 || content?.localName !== 'v' || !number.test(written)) {
    throw new Error(`${at} holds ${cell.outerHTML}`);
  }
  if (kind === null || kind === undefined) return { at: at ?? '', value: Number(written), style: style ?? null };
  const text = texts[Number(written)];
  if (kind !== 's' || text === undefined) throw new Error(`${at} holds ${cell.outerHTML}`);
  return { at: at ?? '', value: text, style: style ?? null };
}

/** Reads a workbook of texts and numbers, and throws where anything else stands in a cell. Needs a document. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const files = unzipSync(bytes);
  const part = (name: string): Element => {
    const file = files[name];
    if (!file) throw new Error(`no ${name}`);
    return strictXml(strFromU8(file));
  };
  const texts = [...part('xl/sharedStrings.xml').children].map(({ textContent }) => textContent);
  const sheets = [...part('xl/workbook.xml').getElementsByTagName('sheet')].map((sheet, index) => {
    const root = part(`xl/worksheets/sheet${index + 1}.xml`);
    const cells = [...root.getElementsByTagName('c')].map((cell) => readCell(cell, texts));
    return { name: sheet.getAttribute('name') ?? '', root, cells };
  });
  return { names: Object.keys(files), part, sheets };
}
