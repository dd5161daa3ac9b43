import type { CsvCells } from './csvCells';
import { Refused } from './refusal';

/** Eurostat's heading of its first column: the dimensions, then a backslash and the one that goes across. */
const joined = /^([\w-]+(?:,[\w-]+)*)\\[\w-]+$/u;

/**
 * The cells with a column a dimension where Eurostat's tab-separated tables have all of them in the first
 * (`freq,unit,geo\TIME_PERIOD`). Throws `Refused` where a row has not one code of each.
 */
export function withKeysApart(cells: CsvCells): CsvCells {
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
