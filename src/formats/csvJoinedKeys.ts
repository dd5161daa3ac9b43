import type { CsvCells } from './csvCells';
import { filledIn, type Row } from './csvRow';
import { Refused } from './refusal';

/** Eurostat's heading of its first column: the dimensions, then a backslash and the one that goes across. */
const joined = /^([\w-]+(?:,[\w-]+)*)\\[\w-]+$/u;

const hxlTag = /^#[a-z]\w*(?:\s*\+\s*\w+)*$/iu;

/** Whether a row has the tags that the Humanitarian Exchange Language sets below headings: `#country+name`. */
function isOfTags(row: Row): boolean {
  const cells = filledIn(row).map((cell) => cell.trim());
  return cells.length > 1 && cells.every((cell) => hxlTag.test(cell));
}

/** Below the lines above a table. */
const searched = 60;

/** The cells without a row of tags, which stand in a line of their own above the headings instead, so that they are told. */
function withoutTags(cells: CsvCells): CsvCells {
  const at = cells.rows.slice(0, searched).findIndex(isOfTags);
  const tags = cells.rows[at];
  if (tags === undefined || at === 0 || filledIn(cells.rows[at - 1] ?? []).length < 2) return cells;
  const line = [`# HXL: ${filledIn(tags).join(' ')}`];
  return { ...cells, rows: [line, ...cells.rows.toSpliced(at, 1)] };
}

/**
 * The cells with a column a dimension where Eurostat's tab-separated tables have all of them in the first
 * (`freq,unit,geo\TIME_PERIOD`). Throws `Refused` where a row has not one code of each.
 */
export function withKeysApart(given: CsvCells): CsvCells {
  const cells = withoutTags(given);
  const [head = [], ...rows] = cells.rows;
  const names = joined.exec(head[0]?.trim() ?? '')?.[1]?.split(',');
  if (names === undefined) return cells;
  const apart = rows.map(([first = '', ...rest], index) => {
    if (first.trim() === '' && rest.every((cell) => cell.trim() === '')) return [];
    const codes = first.split(',');
    if (codes.length === names.length) return [...codes, ...rest];
    throw new Refused(
      'FeedSchemaError',
      `has ${codes.length} codes for ${names.length} dimensions`,
      `row ${index + 2}`,
    );
  });
  return { ...cells, rows: [[...names, ...head.slice(1)], ...apart] };
}
