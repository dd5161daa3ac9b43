import { sampleOf, type Column } from './csvColumns';
import { cellOf } from './csvRow';
import { isOfCodes, plainName } from './csvRoles';
import type { CsvTable } from './csvTable';

/** A column that tells series apart, perhaps with another one that has the words for its codes. */
export interface KeyColumn {
  readonly name: string;
  readonly code: number;
  readonly label?: number;
}

/** A column's name without the word for name or code: `Country Name` and `Country Code` have one. */
function stemOf(head: string): string {
  return plainName(head)
    .replaceAll(/\b(?:name|code|nama|kode|id|label)\b/gu, '')
    .trim();
}

/** How many different pairs two columns that always change together have; 0 where they do not. */
export function pairsIn(table: CsvTable, a: Column, b: Column): number {
  const forth = new Map<string, string>();
  const back = new Map<string, string>();
  for (const row of sampleOf(table.rows)) {
    const [one = '', other = ''] = [row[a.index], row[b.index]];
    if ((forth.get(one) ?? other) !== other || (back.get(other) ?? one) !== one) return 0;
    forth.set(one, other);
    back.set(other, one);
  }
  return forth.size;
}

const conceptName = /^[A-Z][A-Z\d_]+$/u;

/** Whether the cells of a column are codes such as `IDN`, `B1_GE` and `3201`. */
function areCodes(table: CsvTable, { index }: Column): boolean {
  return sampleOf(table.rows).every((row) => /^[A-Z\d_.+-]*$/u.test(cellOf(row, index)));
}

/** Which of two columns has the codes: the one whose name says so, else the one whose cells are some; `undefined` where both or neither are. */
function withCodes(table: CsvTable, a: Column, b: Column): Column | undefined {
  const [first, second] = [isOfCodes(a.head), isOfCodes(b.head)];
  if (first !== second) return first ? a : b;
  const [one, other] = [areCodes(table, a), areCodes(table, b)];
  return one === other ? undefined : one ? a : b;
}

/**
 * Of a name and a code of the same thing (`Country Name`, `Country Code`; `REF_AREA`, `Reference area`): whether they are
 * one. Provinces and goods may change together too, but neither are codes; of one pair only the headings can tell.
 */
function isPair(table: CsvTable, a: Column, b: Column): boolean {
  if (stemOf(a.head) === stemOf(b.head)) return true;
  const code = withCodes(table, a, b);
  if (!code) return false;
  const pairs = pairsIn(table, a, b);
  // "Code" alone is that of its neighbour.
  if (pairs === 1 && stemOf(code.head) === '') return true;
  return pairs > 1 || (pairs === 1 && conceptName.test(a.head) && !conceptName.test(b.head));
}

/** Neighbours that say the same are one key: a code, where neither looks so the shorter cells, and its words. */
export function keysOf(table: CsvTable, columns: readonly Column[]): readonly KeyColumn[] {
  const keys: KeyColumn[] = [];
  for (let at = 0; at < columns.length; at += 1) {
    const [column, next] = [columns[at], columns[at + 1]];
    if (!column) continue;
    if (next?.index !== column.index + 1 || !isPair(table, column, next)) {
      keys.push({ name: column.head, code: column.index });
      continue;
    }
    const code = withCodes(table, column, next) ?? (column.length <= next.length ? column : next);
    const label = code === column ? next : column;
    keys.push({ name: code.head, code: code.index, label: label.index });
    at += 1;
  }
  return keys;
}
