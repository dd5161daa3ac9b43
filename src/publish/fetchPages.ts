import type { RemoteFormat } from '@/catalogue/catalogue';
import { parseJson, textOf } from '@/formats/given';
import { fieldsOf, listOf, own } from '@/formats/unknownParts';

/** Most pages of one answer; 1,000 rows a page is what the sources give. */
const mostPages = 50;

/** An answer that comes in pages, and how they are put together. */
interface Paged {
  /** The rows of a page. */
  readonly rows: (json: unknown) => readonly unknown[] | null;
  /** How many rows there are in all, as a page says. */
  readonly total: (json: unknown) => number;
  /** The parameters of the next page. */
  readonly next: (page: number, rows: number) => readonly [name: string, value: number];
  /** The first page with all rows, saying that it is the only one. */
  readonly joined: (first: unknown, rows: readonly unknown[]) => unknown;
}

function count(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
}

const worldBank: Paged = {
  rows: (json) => listOf(listOf(json)?.[1]),
  total: (json) => count(own(listOf(json)?.[0], 'total')),
  next: (page) => ['page', page],
  joined: (first, rows) => {
    const meta = fieldsOf(listOf(first)?.[0]) ?? {};
    return [{ ...meta, page: 1, pages: 1, per_page: rows.length }, rows];
  },
};

const dbnomics: Paged = {
  rows: (json) => listOf(own(own(json, 'series'), 'docs')),
  total: (json) => count(own(own(json, 'series'), 'num_found')),
  next: (_page, rows) => ['offset', rows],
  joined: (first, rows) => ({
    ...fieldsOf(first),
    series: { ...fieldsOf(own(first, 'series')), docs: rows, offset: 0, limit: rows.length },
  }),
};

const fred: Paged = {
  rows: (json) => listOf(own(json, 'observations')),
  total: (json) => count(own(json, 'count')),
  next: (_page, rows) => ['offset', rows],
  joined: (first, rows) => ({ ...fieldsOf(first), observations: rows, offset: 0, limit: Math.max(rows.length, 1) }),
};

const paged: Partial<Record<RemoteFormat, Paged>> = { 'world-bank': worldBank, dbnomics, fred };

/** Pages that do not add up. */
export class PagesError extends Error {}

/** A parameter of an address set anew; what else stands in the query is spelt anew and means the same. */
function withParameter(address: string, name: string, value: number): string {
  const url = new URL(address);
  url.searchParams.set(name, String(value));
  return url.href;
}

function jsonOf(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  const json = text.ok ? parseJson(text.value) : text;
  return json.ok ? json.value : undefined;
}

/** The rows of the page that follows; throws where it has none or speaks of another total. */
function rowsOf(json: unknown, { rows, total }: Paged, expected: number): readonly unknown[] {
  const found = rows(json);
  if (!found || found.length === 0) throw new PagesError('a page came without rows');
  if (total(json) !== expected) throw new PagesError('the number of rows changed between two pages');
  return found;
}

/** Throws where rows came twice: a server that does not turn the pages gives the first of them again and again. */
function checkRepeats(rows: readonly unknown[]): void {
  const different = new Set(rows.map((row) => JSON.stringify(row)));
  if (different.size < rows.length) throw new PagesError('rows came more than once');
}

/**
 * A whole answer: where the first page says that there are more rows, the other pages are fetched too and put together as one.
 * Throws `PagesError` where they do not add up, and whatever `load` throws.
 */
export async function allPages(
  address: string,
  format: RemoteFormat,
  load: (address: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const bytes = await load(address);
  const kind = paged[format];
  if (!kind) return bytes;
  const first = jsonOf(bytes);
  const rows = [...(kind.rows(first) ?? [])];
  const total = kind.total(first);
  // What is no page at all is for the decoder to refuse.
  if (rows.length === 0 || !(total > rows.length)) return bytes;
  for (let page = 2; rows.length < total; page += 1) {
    if (page > mostPages) throw new PagesError(`has more than ${mostPages} pages`);
    const [name, value] = kind.next(page, rows.length);
    for (const row of rowsOf(jsonOf(await load(withParameter(address, name, value))), kind, total)) rows.push(row);
    checkRepeats(rows);
  }
  if (rows.length !== total) throw new PagesError(`${rows.length} rows came, but there are ${total}`);
  return new TextEncoder().encode(JSON.stringify(kind.joined(first, rows)));
}
