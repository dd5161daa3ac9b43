import { parsePeriod } from '@/series/period';

import type { CsvCells } from './csvCells';
import type { ForeignFile, ForeignReading, ForeignSeries } from './foreign';
import { numberCell } from './numberText';
import type { NumberStyle } from './question';
import { Refused } from './refusal';
import { finished, freqOfReadings } from './seriesFacts';
import { dayOfStamp } from './stamps';
import { statusesOfReading } from './statusFlags';
import { labelOf, noteOf } from './unknownParts';
import { webAddress } from './webAddress';

type Row = readonly string[];

/** Where a download of this site has what; its headings in both languages (`i18n/messages/export.ts`). */
const places = { kind: 0, key: 1, title: 2, period: 3, value: 5, unit: 6, status: 7, note: 17 } as const;
type Place = keyof typeof places;

interface Words {
  readonly heads: readonly (readonly [Place, string])[];
  readonly reading: string;
  readonly about: string;
  readonly owner: string;
  readonly licence: string;
  readonly modified: string;
  readonly address: string;
}

const languages: readonly Words[] = [
  {
    heads: [
      ['kind', 'Jenis baris'],
      ['key', 'Kode seri'],
      ['title', 'Seri'],
      ['period', 'Periode'],
      ['value', 'Nilai'],
      ['unit', 'Satuan'],
      ['status', 'Kode status'],
    ],
    reading: 'angka',
    about: 'keterangan',
    owner: 'Pemilik data',
    licence: 'Lisensi',
    modified: 'Berkas data terakhir diubah',
    address: 'Alamat grafik',
  },
  {
    heads: [
      ['kind', 'Row type'],
      ['key', 'Series code'],
      ['title', 'Series'],
      ['period', 'Period'],
      ['value', 'Value'],
      ['unit', 'Unit'],
      ['status', 'Status code'],
    ],
    reading: 'figure',
    about: 'about',
    owner: 'Owner of the data',
    licence: 'Licence',
    modified: 'Data file last changed',
    address: 'Address of the chart',
  },
];

function cellOf(row: Row, place: Place): string {
  // Our writer sets an apostrophe before text that a spreadsheet would run.
  return (row[places[place]] ?? '').replace(/^'(?=[\s=+\-@|])/u, '').trim();
}

function wordsOf(head: Row): Words | undefined {
  return languages.find(({ heads }) => heads.every(([place, word]) => head[places[place]]?.trim() === word));
}

/** Whether a table is a download of this site, in either language. */
export function isOwnCsv({ rows }: CsvCells): boolean {
  return wordsOf(rows[0] ?? []) !== undefined;
}

function readingOf(row: Row, style: NumberStyle, place: number): ForeignReading {
  const time = cellOf(row, 'period');
  const period = parsePeriod(time);
  const read = numberCell(cellOf(row, 'value'));
  const value = read.kind === 'number' ? read[style] : null;
  if (period === undefined) throw new Refused('FeedSchemaError', 'has no period', `row ${place}`);
  if (value === undefined || read.kind === 'other')
    throw new Refused('FeedSchemaError', 'has no number', `row ${place}`);
  const flag = cellOf(row, 'status');
  const note = noteOf(cellOf(row, 'note'));
  return {
    time,
    period,
    value,
    statuses: statusesOfReading(value, flag, 'sdmx'),
    ...(flag === '' ? {} : { statusRaw: flag }),
    ...(note === null ? {} : { note }),
  };
}

function seriesOf(key: string, rows: readonly Row[], readings: readonly ForeignReading[]): ForeignSeries {
  const [row = []] = rows;
  return {
    key: [{ dimension: 'series', value: labelOf(key) ?? '' }],
    label: labelOf(cellOf(row, 'title')) ?? labelOf(key) ?? 'series',
    unit: labelOf(cellOf(row, 'unit')),
    unitMult: 0,
    decimals: null,
    freq: freqOfReadings(readings),
    adjustment: null,
    base: null,
    readings,
  };
}

function licenceOf(text: string | null): ForeignFile['licence'] {
  const [, name = '', address] = /^(.*), (https?:\/\/\S+)$/u.exec(text ?? '') ?? [];
  return name === '' ? null : { name, url: webAddress(address) };
}

/** The rows of one series. */
interface Group {
  readonly rows: Row[];
  readonly readings: ForeignReading[];
}

function groupsOf({ rows, delimiter }: CsvCells, words: Words): ReadonlyMap<string, Group> {
  const style: NumberStyle = delimiter === ';' ? 'indonesian' : 'international';
  const groups = new Map<string, Group>();
  for (const [index, row] of rows.entries()) {
    if (cellOf(row, 'kind') !== words.reading) continue;
    const key = cellOf(row, 'key');
    const group = groups.get(key) ?? { rows: [], readings: [] };
    groups.set(key, group);
    group.rows.push(row);
    group.readings.push(readingOf(row, style, index + 1));
  }
  if (groups.size === 0) throw new Refused('FeedFormatError', 'has no rows of figures');
  return groups;
}

/** Decodes a download of this site (`exports/readingsCsv.ts`): its figures, not its targets and markers. Throws `Refused`. */
export function decodeOwnCsv(cells: CsvCells): ForeignFile {
  const words = wordsOf(cells.rows[0] ?? []);
  if (!words) throw new Refused('FeedFormatError', 'is no download of this site');
  const groups = groupsOf(cells, words);
  const about = cells.rows.filter((row) => cellOf(row, 'kind') === words.about);
  const said = (name: string) => labelOf(about.find((row) => cellOf(row, 'key') === name)?.[places.title]);
  return finished({
    format: 'csv',
    dialect: 'CSV of this site',
    title: null,
    publisher: said(words.owner),
    updated: dayOfStamp(said(words.modified)),
    url: webAddress(said(words.address)),
    licence: licenceOf(said(words.licence)),
    notes: about.flatMap((row) => noteOf(`${cellOf(row, 'key')}: ${cellOf(row, 'title')}`) ?? []),
    complete: true,
    warnings: [],
    questions: [],
    series: [...groups].map(([key, group]) => seriesOf(key, group.rows, group.readings)),
  });
}
