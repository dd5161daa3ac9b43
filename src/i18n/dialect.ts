import type { Language } from './language';

const separators = { commas: 'koma', semicolons: 'titik koma', tabs: 'tab', bars: 'garis tegak' };

const tables = Object.entries(separators).flatMap(([english, indonesian]) =>
  ['CSV', 'SDMX-CSV'].map((name) => [`${name} with ${english}`, `${name} berpemisah ${indonesian}`] as const),
);

/** The clauses of dialects that are more than names and versions. */
const clauses: ReadonlyMap<string, string> = new Map([
  ...tables,
  ['a row a figure', 'satu baris per angka'],
  ['a column a series', 'satu kolom per seri'],
  ['a column a period', 'satu kolom per periode'],
  ['a column a vintage', 'satu kolom per tanggal terbit'],
  ['a column a vintage (new and revised values)', 'satu kolom per tanggal terbit (angka baru dan revisi)'],
  ['initial releases', 'angka pertama terbit'],
  ['one data set', 'satu himpunan data'],
  ['several data sets', 'beberapa himpunan data'],
  ['Eurostat before 2.0', 'Eurostat sebelum 2.0'],
  ['CSV with metadata', 'CSV dengan metadata'],
  ['CSV of this site', 'CSV dari situs ini'],
  ['indicator', 'indikator'],
  ['Frictionless data package', 'paket data Frictionless'],
  ['FRED observations', 'pengamatan FRED'],
  ['ALFRED observations', 'pengamatan ALFRED'],
]);

/** The dialect of a file (`ForeignFile.dialect`) in the reader's language; its clauses stand between commas, names and versions are the same in both. */
export function sayDialect(dialect: string, language: Language): string {
  if (language === 'en') return dialect;
  return dialect
    .split(', ')
    .map((clause) => clauses.get(clause) ?? clause.replace(/^Pendopo feed /u, 'umpan data Pendopo '))
    .join(', ');
}
