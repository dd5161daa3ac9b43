import { plainText } from '@/series/plainText';

/** An object of a parsed file: read it with `own`, so that what objects inherit is never taken for data. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object with names; `null` for anything else, lists included. */
export function fieldsOf(value: unknown): Fields | null {
  return isFields(value) ? value : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list; `null` for anything else. */
export function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

/** An object's own field, or `undefined`. Takes anything, so that a path into a file can be written as one expression. */
export function own(value: unknown, name: string): unknown {
  return isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The first of several fields that an object has and that is not `null`. */
export function firstOwn(value: unknown, names: readonly string[]): unknown {
  for (const name of names) {
    const found = own(value, name);
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

/** A name as files give them: a text, or a number that stands for one. `null` for anything else and for blank text. */
export function textOrNumber(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

const longestLabel = 512;

function clip(text: string, length: number): string {
  // Not by `slice` alone: it could cut a letter of two code units in half.
  return text.length <= length ? text : `${plainText(text.slice(0, length - 1)).replace(/\uFFFD$/u, '')}…`;
}

/** Runs of spaces, as markup and tables leave them, are one. */
function oneSpaced(text: string): string {
  return text.replaceAll(/[ \u00A0]{2,}/gu, ' ');
}

/** A label for people from a text, a number or a text in several languages (English or the first one): one line, no hidden characters, at most 512 characters; `null` where there is none. */
export function labelOf(value: unknown): string | null {
  const text = typeof value === 'object' ? textIn(value) : textOrNumber(value);
  if (text === null) return null;
  const plain = oneSpaced(plainText(text));
  return plain === '' ? null : clip(plain, longestLabel);
}

function textIn(value: unknown): string | null {
  const texts = fieldsOf(value);
  if (texts === null) return null;
  return textOrNumber(own(texts, 'en')) ?? textOrNumber(Object.values(texts)[0]);
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['deg', '°'],
  ['sup2', '²'],
  ['sup3', '³'],
]);

function entityText(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities.get(name.toLowerCase()) ?? whole;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
}

/** Text between tags, in one pass: what begins like a tag and never ends is text. */
function withoutTags(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) break;
    const isTag = /[a-z!/?]/iu.test(html.charAt(open + 1));
    parts.push(html.slice(at, isTag ? open : open + 1), isTag ? ' ' : '');
    at = isTag ? close + 1 : open + 1;
  }
  return parts.join('') + html.slice(at);
}

const longestNote = 4000;

/** A note for people without its markup, on one line, at most 4,000 characters; `null` where nothing is left. */
export function noteOf(value: unknown): string | null {
  const text = typeof value === 'object' ? textIn(value) : textOrNumber(value);
  if (text === null) return null;
  // Clipped before and after: cleaning a text of many megabytes is no use to anyone.
  const bare = withoutTags(text.slice(0, longestNote * 4)).replace(/&(#x?[\da-f]{1,6}|[a-z]+\d?);/giu, entityText);
  const plain = oneSpaced(plainText(bare));
  return plain === '' ? null : clip(plain, longestNote);
}

/** Notes for people from one note or a list of them; the same one twice is kept once. */
export function notesOf(value: unknown): readonly string[] {
  const all = (listOf(value) ?? [value]).map(noteOf);
  return [...new Set(all.filter((note) => note !== null))].slice(0, 100);
}
