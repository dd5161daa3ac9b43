import { element } from './elements';

/** What changed since an edition, ready to be shown; the texts are in the document's language. */
export interface SaidChanges {
  readonly note: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly more: string;
}

/** Most characters of an answer, most rows, most columns, most characters of one text. */
const limits = { characters: 65_536, rows: 200, columns: 6, text: 300 } as const;

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= limits.text;
}

function isRow(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.length <= limits.columns && value.every(isText);
}

function recordIn(text: string): { readonly [name: string]: unknown } {
  try {
    const value: unknown = text.length > limits.characters ? null : JSON.parse(text);
    return { ...(typeof value === 'object' ? value : {}) };
  } catch {
    return {};
  }
}

function isTable(head: unknown, rows: unknown): rows is readonly (readonly string[])[] {
  if (!Array.isArray(rows) || rows.length > limits.rows) return false;
  return rows.length === 0 || (isRow(head) && rows.every(isRow));
}

/** Reads an answer about `chart` and `edition`; `undefined` for anything that is not one, or too large. */
export function readChanges(text: string, chart: string, edition: string): SaidChanges | undefined {
  const said = recordIn(text);
  const { note, title, head, rows, more = '' } = said;
  // A later minor version may say more, and says this as well.
  const isKnown = /^1\.\d+$/u.test(String(said['version']));
  const isAbout = isKnown && said['chart'] === chart && said['edition'] === edition;
  if (!isAbout || !isTable(head, rows)) return undefined;
  if (!isText(note) || !isText(title) || !isText(more)) return undefined;
  return { note, title, head: isRow(head) ? head : [], rows, more };
}

function tableOf({ head, rows }: SaidChanges): HTMLElement {
  const headings = head.map((text) => {
    const cell = element('th', '', [text]);
    cell.scope = 'col';
    return cell;
  });
  const lines = rows.map(([name = '', ...rest]) => {
    const cell = element('th', '', [name]);
    cell.scope = 'row';
    return element('tr', '', [cell, ...rest.map((text) => element('td', '', [text]))]);
  });
  return element('table', '', [element('thead', '', [element('tr', '', headings)]), element('tbody', '', lines)]);
}

/** What is seen of it: a sentence and, where figures changed, a closed table. */
export function changesNote(said: SaidChanges): HTMLElement {
  const note = element('div', 'since', [element('p', 'note', [said.note])]);
  if (said.rows.length > 0) {
    const more = said.more === '' ? undefined : element('p', 'note', [said.more]);
    note.append(element('details', '', [element('summary', '', [said.title]), tableOf(said), more]));
  }
  return note;
}
