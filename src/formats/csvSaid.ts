import { isComment } from './csvHeadingPlace';
import { filledIn, type Row } from './csvRow';
import type { CsvTable } from './csvTable';
import { dayOfStamp } from './stamps';
import { labelOf } from './unknownParts';
import { webAddress } from './webAddress';

/** What the lines around a table say of it. */
export interface Said {
  readonly title: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD` */
  readonly updated: string | null;
  /** Where a line names it; one in the title's brackets is a guess. */
  readonly unit: string | null;
  /** A unit in brackets at the end of a line above that says more: a guess. */
  readonly likelyUnit: string | null;
  readonly url: string | null;
  readonly notes: readonly string[];
}

type Thing = 'publisher' | 'updated' | 'unit' | 'title';

const things: readonly (readonly [RegExp, Thing])[] = [
  [/^(?:sumber(?: data)?|source|data source|data from database|publisher|penerbit)$/iu, 'publisher'],
  [/^(?:last updated|last updated date|terakhir diperbarui|diperbarui|updated)$/iu, 'updated'],
  [/^(?:satuan|units?|unit of measure)$/iu, 'unit'],
  [/^(?:judul|title|nama tabel)$/iu, 'title'],
];

interface Saying {
  readonly thing: Thing | null;
  readonly text: string;
  readonly isComment: boolean;
}

/** `Sumber: BPS` and `Satuan;Persen` name what they say; other lines are text. */
function sayingOf(line: Row): Saying {
  const cells = filledIn(line).map((cell) => cell.trim());
  if (!isComment(cells)) return { ...said(cells), isComment: false };
  const [first = '', ...rest] = cells;
  return { ...said([first.replace(/^#+\s*/u, ''), ...rest]), isComment: true };
}

function said([first = '', ...rest]: Row): Omit<Saying, 'isComment'> {
  const [, name = '', behind = ''] = /^([^:]{1,30}):\s*(.*)$/su.exec(first) ?? [];
  const thing = (word: string) => things.find(([shape]) => shape.test(word.trim()))?.[1] ?? null;
  if (thing(name)) return { thing: thing(name), text: [behind, ...rest].filter((text) => text !== '').join(', ') };
  return rest.length > 0 && thing(first)
    ? { thing: thing(first), text: rest.join(', ') }
    : { thing: null, text: [first, ...rest].join(', ') };
}

const unitWords =
  /(?:^|\s)(?:rp|rupiah|usd|us\$|dolar|dollars?|persen|percent|per cent|%|ribu|juta|miliar|triliun|thousands?|millions?|billions?|ton|orang|jiwa|unit|kg|hektar|ha|indeks|index)(?:\s|$)|^\d{4}\s?=\s?100$/iu;

/** A line above a table that is nothing but a unit in brackets: `(Miliar Rp)`. */
function unitAlone(lines: readonly string[]): string | null {
  const inside = lines.flatMap((line) => /^\(([^()]{1,40})\)$/u.exec(line.trim())?.[1] ?? []);
  return labelOf(inside.find((text) => unitWords.test(text))) ?? null;
}

/** A line above a table that ends with a unit in brackets: `Jumlah Perusahaan (unit)`. */
function unitBehind(lines: readonly string[]): string | null {
  const inside = lines.flatMap((line) => /\S\s*\(([^()]{1,40})\)$/u.exec(line.trim())?.[1] ?? []);
  return labelOf(inside.find((text) => unitWords.test(text))) ?? null;
}

/** Reads the lines above and below a table: its title, unit, source and date where they say so; the rest are notes. */
export function saidAround({ above, below }: CsvTable): Said {
  const before = above.map(sayingOf);
  const all = [...before, ...below.map((line) => sayingOf([line]))];
  const find = (wanted: Thing) => labelOf(all.find(({ thing }) => thing === wanted)?.text);
  const open = before.filter(({ thing }) => thing === null);
  const untold = open.map(({ text }) => labelOf(text));
  const title = find('title') ?? labelOf(open.find((line) => !line.isComment)?.text) ?? null;
  const [url = null] = all.flatMap(({ text }) => webAddress(/https?:\/\/[^\s"<>]+/u.exec(text)?.[0]) ?? []);
  return {
    title,
    publisher: find('publisher'),
    updated: dayOfStamp(find('updated')),
    unit: find('unit') ?? unitAlone(open.map(({ text }) => text)),
    likelyUnit: unitBehind(open.map(({ text }) => text)),
    url,
    notes: [...untold.filter((text) => text !== null && text !== title), ...below].filter((text) => text !== null),
  };
}
