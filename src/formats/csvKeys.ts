import { sampleOf, type Column } from './csvColumns';
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

/** Whether two columns always change together; a column that never changes says nothing. */
function areTwins(table: CsvTable, a: Column, b: Column): boolean {
  const forth = new Map<string, string>();
  const back = new Map<string, string>();
  for (const row of sampleOf(table.rows)) {
    const [one = '', other = ''] = [row[a.index], row[b.index]];
    if ((forth.get(one) ?? other) !== other || (back.get(other) ?? one) !== one) return false;
    forth.set(one, other);
    back.set(other, one);
  }
  return forth.size > 1;
}

const conceptName = /^[A-Z][A-Z\d_]+$/u;

/** Of a name and a code of the same thing (`Country Name`, `Country Code`; `REF_AREA`, `Reference area`): whether they are one. */
function isPair(table: CsvTable, a: Column, b: Column): boolean {
  if (stemOf(a.head) === stemOf(b.head)) return true;
  return (conceptName.test(a.head) && !conceptName.test(b.head)) || areTwins(table, a, b);
}

/** Which of a pair has the codes: the one whose name says so, else the one with the shorter cells. */
function isCodeOf(a: Column, b: Column): boolean {
  const [first, second] = [isOfCodes(a.head), isOfCodes(b.head)];
  return first === second ? a.length <= b.length : first;
}

/** Neighbours that say the same are one key: the shorter cells are its code, the longer ones its words. */
export function keysOf(table: CsvTable, columns: readonly Column[]): readonly KeyColumn[] {
  const keys: KeyColumn[] = [];
  for (let at = 0; at < columns.length; at += 1) {
    const [column, next] = [columns[at], columns[at + 1]];
    if (!column) continue;
    if (next?.index !== column.index + 1 || !isPair(table, column, next)) {
      keys.push({ name: column.head, code: column.index });
      continue;
    }
    const [code, label] = isCodeOf(column, next) ? [column, next] : [next, column];
    keys.push({ name: code.head, code: code.index, label: label.index });
    at += 1;
  }
  return keys;
}
