import { writeCsv, type CsvDialect } from './csv';
import { readingsRows, type ReadingsTable } from './readingsRows';

/**
 * The readings of a chart as CSV, in the reader's language: a row a figure with everything known about it, then targets
 * and milestones, then whose data it is, what may be done with it and where it came from, so that the rights travel with
 * the file. Values are the numbers that the chart shows, unrounded, in the unit and multiplier of the unit column.
 */
export function readingsCsv(table: ReadingsTable, dialect: CsvDialect): string {
  const { heads, figures, milestones, about } = readingsRows(table, dialect);
  return writeCsv([heads, ...figures, ...milestones, ...about], dialect);
}
