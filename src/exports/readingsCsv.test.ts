import { describe, expect, it } from 'vitest';
import { formatMeasure } from '@/i18n/measure';
import type { Milestone } from '@/milestones/milestone';
import { parsePeriod, type Period } from '@/series/period';
import type { Conflict, Feed, Observation, Series, Source, Target } from '@/series/series';
import { indonesianCsv, internationalCsv, type CsvDialect } from './csv';
import { readingsCsv } from './readingsCsv';
import type { ReadingsTable } from './readingsRows';

function period(text: string): Period {
  const read = parsePeriod(text);
  if (read === undefined) throw new Error(`not a period: ${text}`);
  return read;
}

const markit: Source = {
  id: 'markit-2021-05',
  publisher: 'IHS Markit',
  url: 'https://www.markiteconomics.com/a',
  title: 'Manufacturing PMI at "record" high',
  published: '2021-05-03',
};
const press: Source = {
  id: 'press',
  publisher: '=HYPERLINK("x")',
  url: 'https://press.example/b',
  title: null,
  published: null,
  note: { id: 'Hanya halaman depan.', en: 'Only the front page.' },
};

const known = { published: '2021-05-03', source: markit, confidence: 'press-release', also: [] } as const;
const conflict: Conflict = {
  period: period('2021-04'),
  value: 51.06,
  published: null,
  source: press,
  confidence: 'news-report',
  also: [],
  qualifier: 'about',
};
const readings: readonly Observation[] = [
  { ...known, period: period('2021-03'), value: 53.2, status: 'A', conflicts: [] },
  {
    ...known,
    period: period('2021-04'),
    value: 54.6,
    status: 'P',
    date: '2021-04-30',
    also: ['https://a.example/', 'https://b.example/'],
    qualifier: 'more-than',
    counter: 'Kemenperin',
    quote: 'PMI naik, "tertinggi"',
    note: { id: 'Catatan; dengan titik koma', en: 'A note, with a comma' },
    conflicts: [conflict, { ...conflict, value: 53 }],
  },
  { ...known, source: press, period: period('2021-05'), value: null, status: 'L', conflicts: [] },
];
const target: Target = { ...known, period: period('2021'), value: 6.1, basis: 'in-period', conflicts: [] };

const pmi: Series = {
  id: 'pmi',
  title: { id: 'PMI manufaktur', en: 'Manufacturing PMI' },
  label: { id: 'PMI', en: 'PMI' },
  freq: 'M',
  unit: { code: 'IX', name: { id: '', en: '' } },
  unitMult: 0,
  decimals: 1,
  adjustment: 'S',
  base: null,
  nature: 'index',
  thresholds: [],
  targets: [],
  observations: readings,
};
const umkm: Series = {
  ...pmi,
  id: 'baru',
  title: { id: 'UMKM baru', en: 'New MSMEs' },
  unit: { code: 'UMKM', name: { id: 'UMKM', en: 'MSMEs' } },
  unitMult: 6,
  nature: 'flow',
};
const feed: Feed = {
  id: 'pmi',
  title: { id: 'PMI', en: 'PMI' },
  description: { id: 'd', en: 'd' },
  rights: {
    owner: { id: 'S&P Global', en: 'S&P Global' },
    note: { id: 'Angka boleh dikutip.', en: 'Figures may be cited.' },
    licence: null,
    reuse: 'cite',
  },
  modified: '2026-03-02',
  nextRelease: null,
  sources: [markit, press],
  actors: [],
  series: [pmi],
};
const other: Feed = {
  ...feed,
  id: 'umkm',
  title: { id: 'UMKM', en: 'MSMEs' },
  rights: {
    ...feed.rights,
    owner: { id: 'Kemenko', en: 'Ministry' },
    licence: { name: 'CC BY 4.0', url: 'https://cc.example/' },
  },
};
const launch: Milestone = {
  id: 'a',
  date: '2021-04-01',
  precision: 'day',
  kind: 'launch',
  title: { id: 'Peluncuran', en: 'Launch' },
  summary: { id: 's', en: 's' },
  actors: [],
  main: true,
  source: markit,
  confidence: 'news-report',
  also: [],
};
const table: ReadingsTable = {
  series: [
    { key: 'pmi.pmi', series: pmi, rows: readings },
    { key: 'umkm.baru', series: umkm, rows: readings.slice(0, 1), targets: [target], feed: other },
  ],
  milestones: [
    { number: 1, milestone: launch },
    {
      number: 2,
      milestone: { ...launch, id: 'b', date: '2021-04', precision: 'month', title: { id: 'Festival', en: 'Festival' } },
    },
    { number: 3, milestone: { ...launch, id: 'c', date: '2021-05-31' } },
  ],
  feed,
  language: 'id',
  address: 'https://pendopo.example/chart/pmi/?asOf=2021-06-01',
  asOf: '2021-06-01',
};

/** The rows as objects by their heads; the file has no line breaks inside cells here. */
function rowsOf(given: ReadingsTable, dialect: CsvDialect): readonly Readonly<Record<string, string>>[] {
  const split = new RegExp(`${dialect.delimiter}(?=(?:[^"]*"[^"]*")*[^"]*$)`, 'u');
  const [heads = [], ...rows] = readingsCsv(given, dialect)
    .replace(/^\uFEFF/u, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => line.split(split).map((cell) => cell.replace(/^"(.*)"$/u, '$1').replaceAll('""', '"')));
  return rows.map((row) =>
    Object.fromEntries(row.flatMap((cell, column) => (cell === '' ? [] : [[heads[column] ?? '?', cell]]))),
  );
}

describe('readingsCsv', () => {
  it('writes everything known about a figure, in Indonesian', () => {
    expect(rowsOf(table, internationalCsv)[1]).toEqual({
      'Jenis baris': 'angka',
      'Kode seri': 'pmi.pmi',
      Seri: 'PMI manufaktur',
      Periode: '2021-04',
      'Keadaan pada tanggal': '2021-04-30',
      Nilai: '54.6',
      Satuan: 'indeks',
      'Kode status': 'P',
      'Tanggal terbit': '2021-05-03',
      Penerbit: 'IHS Markit',
      'Judul sumber': 'Manufacturing PMI at "record" high',
      'Alamat sumber': 'https://www.markiteconomics.com/a',
      'Alamat lain dengan angka yang sama': 'https://a.example/ | https://b.example/',
      'Jenis sumber': 'siaran pers',
      'Ketepatan menurut sumber': 'lebih dari',
      'Dihitung oleh': 'Kemenperin',
      'Kutipan sumber': 'PMI naik, "tertinggi"',
      Catatan: 'Catatan; dengan titik koma',
      'Angka lain yang berbeda':
        'sekitar 51.06 (=HYPERLINK("x"), https://press.example/b) | sekitar 53 (=HYPERLINK("x"), https://press.example/b)',
      'Nomor penanda': '1 | 2',
      Penanda: 'Peluncuran | Festival',
    });
  });

  it('writes heads and words in English', () => {
    expect(rowsOf({ ...table, language: 'en' }, internationalCsv)[1]).toMatchObject({
      'Row type': 'figure',
      Series: 'Manufacturing PMI',
      Value: '54.6',
      Unit: 'index',
      'Type of source': 'press release',
      'Precision according to the source': 'more than',
      Note: 'A note, with a comma',
      Markers: 'Launch | Festival',
    });
  });

  it('writes decimal commas in the form for Indonesian spreadsheets, in values and in differing figures', () => {
    const [, april] = rowsOf(table, indonesianCsv);
    expect(april).toMatchObject({ Nilai: '54,6', Periode: '2021-04' });
    expect(april?.['Angka lain yang berbeda']).toMatch(/^sekitar 51,06 \(/u);
  });

  it('leaves the value of a period without a figure empty, keeps its status, and disarms a hostile publisher', () => {
    const may = rowsOf(table, internationalCsv)[2];
    expect(may).toMatchObject({
      Periode: '2021-05',
      'Kode status': 'L',
      Penerbit: `'=HYPERLINK("x")`,
      Catatan: 'Hanya halaman depan.',
      'Nomor penanda': '3',
    });
    expect(may).not.toHaveProperty('Nilai');
    expect(may).not.toHaveProperty('Judul sumber');
  });

  it('writes the unit with its multiplier, and targets as rows of their own', () => {
    const rows = rowsOf(table, internationalCsv);
    expect(rows[3]).toMatchObject({ 'Kode seri': 'umkm.baru', Nilai: '53.2', Satuan: 'juta UMKM' });
    expect(rows[4]).toMatchObject({
      'Jenis baris': 'target selama periode',
      Periode: '2021',
      Nilai: '6.1',
      Satuan: 'juta UMKM',
    });
  });

  it('lists the milestones with the numbers of the chart', () => {
    const listed = rowsOf(table, internationalCsv).filter((row) => row['Jenis baris'] === 'penanda');
    expect(listed.map((row) => [row['Nomor penanda'], row['Keadaan pada tanggal'], row['Penanda']])).toEqual([
      ['1', '2021-04-01', 'Peluncuran'],
      ['2', '2021-04', 'Festival'],
      ['3', '2021-05-31', 'Peluncuran'],
    ]);
  });

  it('ends with whose data it is and what may be done with it, for every feed in the file', () => {
    const about = rowsOf(table, internationalCsv).filter((row) => row['Jenis baris'] === 'keterangan');
    expect(about.map((row) => [row['Kode seri'], row['Seri']])).toEqual([
      ['Pemilik data', 'S&P Global (PMI)'],
      ['Hak atas data', 'Angka boleh dikutip.'],
      ['Lisensi', 'tidak dinyatakan'],
      ['Berkas data terakhir diubah', '2026-03-02'],
      ['Pemilik data', 'Kemenko (UMKM)'],
      ['Hak atas data', 'Angka boleh dikutip.'],
      ['Lisensi', 'CC BY 4.0, https://cc.example/'],
      ['Berkas data terakhir diubah', '2026-03-02'],
      ['Keadaan data per tanggal', '2021-06-01'],
      ['Kode status', 'Daftar kode SDMX CL_OBS_STATUS'],
      ['Penanda', 'Penanda menunjukkan waktu, bukan sebab-akibat.'],
      ['Alamat grafik', 'https://pendopo.example/chart/pmi/?asOf=2021-06-01'],
    ]);
  });

  it('says nothing about milestones or a date where there are none', () => {
    const { asOf: _, ...undated } = table;
    const file = readingsCsv({ ...undated, milestones: [] }, internationalCsv);
    expect(file).not.toContain('sebab-akibat');
    expect(file).not.toContain('Keadaan data per tanggal');
  });

  it('writes the very numbers that the chart shows', () => {
    const values = [54.6, 51, 51.06, 13_184, 14.07, -4.31, 0.5, 430.66, 1e-7, 3_800_000];
    const rows = values.map((value): Observation => ({
      ...known,
      period: period('2021-03'),
      value,
      status: 'A',
      conflicts: [],
    }));
    for (const series of [pmi, umkm]) {
      const written = rowsOf({ ...table, series: [{ key: 'a.b', series, rows }], milestones: [] }, indonesianCsv);
      values.forEach((value, index) => {
        const shown = formatMeasure(value, series, { language: 'id', style: 'bare' });
        const cell = written[index]?.['Nilai'] ?? '';
        // The chart groups digits, sets a true minus and may add a zero after the comma; the number is the same.
        expect(shown.replaceAll('.', '').replace('\u2212', '-').replace(/,0$/u, '')).toBe(cell);
      });
    }
  });
});
