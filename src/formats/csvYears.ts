import type { Column } from './csvColumns';
import { cellOf } from './csvRow';
import type { CsvTable } from './csvTable';
import { areParts, isPart } from './csvParts';
import { Refused } from './refusal';

/** Fewer headings such as `Mei` may be names. */
const leastHeadings = 2;

function refuse(months: readonly string[], path: string): never {
  const named = months.slice(0, 2).map((month) => `"${month.slice(0, 40)}"`);
  const detail = `has months or quarters without their year (${named.join(', ')}); add it to each, or a column "tahun"`;
  throw new Refused('FeedFormatError', detail, path);
}

/** Refuses a table without a time whose headings or rows are months or quarters of a year that nothing names. */
export function checkYears(table: CsvTable, columns: readonly Column[]): void {
  const headings = table.spelled.filter((spelled) => isPart(spelled, undefined));
  if (headings.length >= leastHeadings) refuse(headings, 'headings');
  const column = columns.find((each) => areParts(table, each));
  if (column)
    refuse(
      table.rows.map((row) => cellOf(row, column.index)),
      `column "${column.head.slice(0, 80)}"`,
    );
}
