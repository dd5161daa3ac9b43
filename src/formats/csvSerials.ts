import type { Column } from './csvColumns';
import { cellOf } from './csvRow';
import type { CsvTable } from './csvTable';
import { Refused } from './refusal';

/** A spreadsheet's days from 1954 to 2064, counted from 1900. */
const serial = /^[2-5]\d{4}$/u;

/** Refuses a column called as times are that has the day numbers of a spreadsheet: from which day they count the file does not say. */
export function checkSerials({ rows }: CsvTable, columns: readonly Column[]): void {
  const column = columns.find(
    ({ role, index }) => role === 'time' && rows.every((row) => serial.test(cellOf(row, index))),
  );
  if (!column) return;
  const example = cellOf(rows[0] ?? [], column.index);
  const detail = `has day numbers of a spreadsheet such as ${example} in place of dates; format the cells as dates and save again`;
  throw new Refused('FeedFormatError', detail, `column "${column.head.slice(0, 80)}"`);
}
