/** The cells of a line. */
export type Row = readonly string[];

/** A cell of a row without the blanks around it; empty where there is no such column. */
export function cellOf(row: Row, column: number | undefined): string {
  return column === undefined ? '' : (row[column] ?? '').trim();
}

/** Whether a cell holds more than blanks. */
export function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

/** The cells of a row that hold something. */
export function filledIn(row: Row): readonly string[] {
  return row.filter(isFilled);
}

/** As R, pandas and spreadsheets write an empty cell. */
const noWords = /^(?:#?n\/?a|nan|null|none)$/iu;

/** What a row says beside its figure, such as its unit or flag; empty where the cell is a word for nothing. */
export function attributeOf(row: Row, column: number | undefined): string {
  const cell = cellOf(row, column);
  return noWords.test(cell) ? '' : cell;
}
