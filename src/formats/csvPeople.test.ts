import { describe, expect, it } from 'vitest';

import { decodeCsv } from './csv';
import type { ForeignFile } from './foreign';

/** A table with semicolons, as people save it. */
function read(...lines: readonly string[]): ForeignFile {
  return decodeCsv(`${lines.join('\n')}\n`, {});
}

/** Each series by its label: its periods with their values, and the flag as the file has it. */
function figures(file: ForeignFile) {
  return Object.fromEntries(
    file.series.map(({ label, readings }) => [
      label,
      readings.map(({ period, value, statusRaw = '' }) => `${period} ${value}${statusRaw}`),
    ]),
  );
}

describe('marks behind times', () => {
  it('takes a year with a star for a year beside months across, and the star for a flag', () => {
    const file = read('Tahun;Januari;Februari;Maret', '2021;1,5;2,5;3,5', '2022*;4,5;5,5;6,5');
    expect(file.series[0]?.freq).toBe('M');
    expect(figures(file)).toEqual({
      value: ['2021-01 1.5', '2021-02 2.5', '2021-03 3.5', '2022-01 4.5*', '2022-02 5.5*', '2022-03 6.5*'],
    });
  });

  it('does so beside a column of months, whose own star counts too', () => {
    const file = read('tahun;bulan;nilai', '2021*;Januari;5,5', '2021*;Februari;6,5');
    expect(figures(file)).toEqual({ nilai: ['2021-01 5.5*', '2021-02 6.5*'] });
    const months = read('tahun;bulan;nilai', '2021;November;5,5', '2021;Desember*;6,5');
    expect(figures(months)).toEqual({ nilai: ['2021-11 5.5', '2021-12 6.5*'] });
  });

  it('knows the letters of provisional and revised years in rows as in headings', () => {
    const rows = read('Tahun;PDB', '2021;5,5', '2022 r);6,5', '2023p;7,5', '2024 (p);8,5');
    expect(figures(rows)).toEqual({ PDB: ['2021 5.5', '2022 6.5r)', '2023 7.5p', '2024 8.5(p)'] });
    expect(rows.series[0]?.readings.map(({ statuses }) => statuses)).toEqual([['A'], [], ['P'], ['P']]);
    const heads = read('Uraian;2022 r);2023*', 'PDB;6,5;7,5');
    expect(figures(heads)).toEqual({ PDB: ['2022 6.5r)', '2023 7.5*'] });
  });
});

describe('lines below a table', () => {
  const statusesWith = (line: string) =>
    decodeCsv(`TIME_PERIOD,OBS_VALUE,OBS_STATUS\n2020,1.5,A\n2021,2.5,s\n2022,3.5,p\n${line}\n`, {})
      .series[0]?.readings.map(({ statuses }) => statuses.join(''))
      .join();

  it.each([
    'A break in the series in 2015 is due to a change of the base year',
    'Notes: angka 2021 sementara',
    'Catatan: p adalah angka perkiraan',
    'Ketentuan: s proyeksi',
  ])('takes no letter of "%s" for a mark', (line) => {
    expect(statusesWith(line)).toBe('A,E,P');
  });

  it.each(['p = perkiraan', 'p=perkiraan', 'p : perkiraan', 'Ket. : p = perkiraan', '(p) perkiraan', 'p) perkiraan'])(
    'knows what "%s" says of a mark',
    (line) => {
      expect(statusesWith(line)).toBe('A,E,E');
    },
  );

  it('knows what is said of stars and numbers', () => {
    const file = read('tahun;nilai', '2021;1,5*', '2022;2,5 2)', '*)Angka perkiraan', '2) Angka sementara');
    expect(file.series[0]?.readings.map(({ statuses }) => statuses)).toEqual([['E'], ['P']]);
  });
});

describe('headings', () => {
  it('joins a row of units with them', () => {
    const unitsOf = ({ series }: ForeignFile) => series.map(({ label, unit }) => [label, unit]);
    const named = read('Tahun;Ekspor;Laju', 'Satuan;juta USD;persen', '2020;1.234,5;2', '2021;2.345,6;3');
    expect(unitsOf(named)).toEqual([
      ['Ekspor (juta USD)', 'juta USD'],
      ['Laju (persen)', 'persen'],
    ]);
    const bracketed = read('Tahun;Ekspor;Laju', ';(juta USD);(%)', '2020;1.234,5;2', '2021;2.345,6;3');
    expect(unitsOf(bracketed)).toEqual([
      ['Ekspor (juta USD)', 'juta USD'],
      ['Laju (%)', '%'],
    ]);
    const across = read('Uraian;2020;2021', 'Satuan;persen;persen', 'Inflasi;1,5;2,5', 'PDB;5,5;6,5');
    expect(unitsOf(across)).toEqual([
      ['Inflasi', 'persen'],
      ['PDB', 'persen'],
    ]);
    expect(across.warnings).toEqual([]);
    const above = read('Judul;Inflasi', 'Satuan;Persen', 'Tahun;Nilai', '2020;1,5', '2021;2,5');
    expect(above).toMatchObject({ title: 'Inflasi', series: [{ label: 'Nilai', unit: 'Persen' }] });
  });

  it('takes the numbers of footnotes behind years for marks', () => {
    const file = read('Sektor;2021¹;2022 2)', 'Pertanian;10,5;11,5', '2) Angka sementara');
    expect(figures(file)).toEqual({ Pertanian: ['2021 10.5¹', '2022 11.52)'] });
    expect(file.series[0]?.readings[1]?.statuses).toEqual(['P']);
  });

  it('takes a first column without a name that counts the rows for none of figures', () => {
    const file = decodeCsv(',periode,nilai\n0,2021-01,1.5\n1,2021-02,2.5\n', {});
    expect(figures(file)).toEqual({ nilai: ['2021-01 1.5', '2021-02 2.5'] });
    expect(file.warnings).toContainEqual({ name: 'PartsLeftOut', values: { names: '[1]' } });
  });
});

describe('merged cells', () => {
  it('fills years and names downwards and says so', () => {
    const years = read('Tahun;Bulan;IHK', '2023;Januari;1,5', ';Februari;2,5', ';Rata-rata;2', '2024;Januari;3,5');
    expect(figures(years)).toEqual({ IHK: ['2023-01 1.5', '2023-02 2.5', '2024-01 3.5'] });
    expect(years.warnings).toContainEqual({ name: 'Assumed', values: { what: 'Tahun: "" = 2023' } });
    const both = read(
      'Provinsi;Kota;Tahun;Nilai',
      'Aceh;Sabang;2020;1,5',
      ';;2021;2,5',
      ';Langsa;2020;3,5',
      ';;2021;4,5',
    );
    expect(figures(both)).toEqual({ Sabang: ['2020 1.5', '2021 2.5'], Langsa: ['2020 3.5', '2021 4.5'] });
  });

  it('fills no blanks of totals, among figures, or where nothing else tells rows apart', () => {
    const total = read('Provinsi;Kota;2020;2021', 'Aceh;Sabang;1;2', ';Langsa;3;4', ';Jumlah;4;6');
    expect(total.series.map(({ key }) => key[0]?.value)).toEqual(['Aceh', 'Aceh', '']);
    const wide = read('Provinsi;2020;2021', 'Aceh;1,5;2,5', ';3,5;4,5');
    expect(wide.series).toHaveLength(2);
    const numbers = read('Nilai;Tahun', '1,5;2020', ';2021', '2,5;2022', ';2023');
    expect(figures(numbers)).toEqual({ Nilai: ['2020 1.5', '2021 null', '2022 2.5', '2023 null'] });
    const mixed = read('Skala;Uraian;2020;2021', 'juta;Ekspor;1;2', 'juta;Impor;3;4', ';Laju;5;6');
    expect(mixed.series.map(({ unitMult }) => unitMult)).toEqual([6, 6, 0]);
  });
});

describe('lines at the end', () => {
  it('takes rows with figures for data, whatever their first words', () => {
    const file = read(
      'Uraian;2020;2021',
      'Total ekspor;10;20',
      'Sumber daya alam;4;-',
      '* Emas;1;2',
      '1) Minyak;2;3',
      'a) Migas;4;8',
      'b) Nonmigas;6;12',
      'Sumber: BPS',
    );
    expect(Object.keys(figures(file))).toEqual([
      'Total ekspor',
      'Sumber daya alam',
      '* Emas',
      '1) Minyak',
      'a) Migas',
      'b) Nonmigas',
    ]);
    expect(file.notes).toEqual(['Sumber: BPS']);
  });

  it('takes a sentence that was cut at its comma for a remark', () => {
    const file = decodeCsv('Uraian,2020,2021\nEkspor,10,20\nSumber: BPS, 2023\n', {});
    expect(Object.keys(figures(file))).toEqual(['Ekspor']);
    expect(file.publisher).toBe('BPS, 2023');
  });
});

describe('how numbers are written', () => {
  it('asks of a column DATE beside any name, and knows FRED’s two headings', () => {
    const mine = decodeCsv('DATE,Nilai\n2021-01,"1.234"\n2021-02,"2.345"\n', {});
    expect(mine.questions).toMatchObject([{ about: 'numbers', blocking: true }]);
    const three = decodeCsv('DATE,PDB,IHK\n2021-01,1.234,5.678\n', {});
    expect(three.questions).toMatchObject([{ about: 'numbers', blocking: true }]);
    const fred = decodeCsv('DATE,WGS10YR\n2021-01-01,1.234\n2021-01-08,2.345\n', {});
    expect(figures(fred)).toEqual({ WGS10YR: ['2021-01-01 1.234', '2021-01-08 2.345'] });
  });
});

describe('a column of states', () => {
  it('takes no word apart into letters', () => {
    const file = read('tahun;nilai;status', '2020;1,5;Naik', '2021;2,5;low', '2022;3,5;ep');
    expect(file.series[0]?.readings.map(({ statuses }) => statuses)).toEqual([[], [], ['E', 'P']]);
    expect(file.warnings).toContainEqual({ name: 'StatusUnknown', values: { flag: 'Naik', count: 1 } });
    expect(figures(file)).toEqual({ nilai: ['2020 1.5Naik', '2021 2.5low', '2022 3.5ep'] });
  });
});

describe('keys', () => {
  const keysOf = ({ series }: ForeignFile) =>
    series.map(({ key }) => key.map(({ dimension, value, label }) => [dimension, value, label].join(' ').trim()));

  it('takes an upper-case heading for that of codes only where its cells are', () => {
    const file = read(
      'PROVINSI;Komoditas;Tahun;Nilai',
      'Jawa;Beras;2020;1,5',
      'Jawa;Jagung;2020;2,5',
      'Bali;Beras;2020;3,5',
    );
    expect(Object.keys(figures(file))).toEqual(['Jawa, Beras', 'Jawa, Jagung', 'Bali, Beras']);
    const twins = read('PROVINSI;Komoditas;2020;2021', 'Jawa;Beras;1,5;2', 'Bali;Jagung;2,5;3');
    expect(keysOf(twins)).toEqual([
      ['PROVINSI Jawa', 'Komoditas Beras'],
      ['PROVINSI Bali', 'Komoditas Jagung'],
    ]);
    const one = read('AREA;Rincian;2020;2021', 'IDN;Indonesia;1,5;2');
    expect(keysOf(one)).toEqual([['AREA IDN Indonesia']]);
    const many = read('Wil;Rincian;2020;2021', 'BGR;Bogor;1,5;2', 'SKB;Sukabumi;1,5;2');
    expect(keysOf(many)).toEqual([['Wil BGR Bogor'], ['Wil SKB Sukabumi']]);
  });

  it('finds names in a column of remarks, titles or sources where times repeat', () => {
    const wide = read('Keterangan;2020;2021', 'Ekspor;10;20', 'Impor;30;40');
    expect(figures(wide)).toEqual({ Ekspor: ['2020 10', '2021 20'], Impor: ['2020 30', '2021 40'] });
    const gaps = read('Keterangan;2020;2021', 'Ekspor;10;-', 'Impor;-;40');
    expect(figures(gaps)).toEqual({ Ekspor: ['2020 10', '2021 null-'], Impor: ['2020 null-', '2021 40'] });
    expect(gaps.series[0]?.readings[0]).not.toHaveProperty('note');
    const long = read('tahun;title;value', '2020;Ekspor;1,5', '2020;Impor;2,5', '2021;Ekspor;3,5', '2021;Impor;4,5');
    expect(figures(long)).toEqual({ Ekspor: ['2020 1.5', '2021 3.5'], Impor: ['2020 2.5', '2021 4.5'] });
    const sources = read('Sumber;tahun;nilai', 'BPS;2020;1,5', 'BI;2020;2,5');
    expect(figures(sources)).toEqual({ BPS: ['2020 1.5'], BI: ['2020 2.5'] });
    const one = read('Keterangan;2020;2021', 'Ekspor;10;20');
    expect(figures(one)).toEqual({ Ekspor: ['2020 10', '2021 20'] });
  });

  it('leaves remarks and titles alone where times do not', () => {
    const notes = read('tahun;wilayah;nilai;keterangan', '2020;Jawa;1,5;a', '2020;Bali;2,5;b', '2021;Bali;3,5;c');
    expect(figures(notes)).toEqual({ Jawa: ['2020 1.5'], Bali: ['2020 2.5', '2021 3.5'] });
    expect(notes.series[1]?.readings.map(({ note }) => note)).toEqual(['b', 'c']);
    const titles = read('tahun;nilai;judul', ...Array.from({ length: 9 }, (_, n) => `201${n};${n},5;judul ${n}`));
    expect(titles.series).toMatchObject([{ label: 'nilai', key: [] }]);
    expect(titles.warnings).toContainEqual({ name: 'PartsLeftOut', values: { names: 'judul' } });
  });

  it('takes text before a colon for a code in SDMX-CSV only', () => {
    const file = read('Uraian;2020;2021', 'PDB: harga konstan;1,5;2', 'PDB: harga berlaku;3,5;4');
    expect(keysOf(file)).toEqual([['Uraian PDB: harga konstan'], ['Uraian PDB: harga berlaku']]);
  });
});

describe('units', () => {
  const unitsOf = ({ series }: ForeignFile) => series.map(({ unit }) => unit);
  const assumed = (what: string) => ({ name: 'Assumed', values: { what, about: 'unit' } });

  it('takes none from the name of a place', () => {
    const file = decodeCsv(
      'Country,2019,2020\nIran (Islamic Republic of),3,4\nBolivia (Plurinational State of),5,6\n',
      {},
    );
    expect(unitsOf(file)).toEqual([null, null]);
    expect(file.warnings).toContainEqual({ name: 'UnitUnknown', values: {} });
  });

  it('says that it took one from a heading, an indicator or a title', () => {
    const headings = read('bulan;Ekspor (juta USD);Impor (juta USD)', '2021-01;1,5;2,5', '2021-02;2,5;3,5');
    expect(unitsOf(headings)).toEqual(['juta USD', 'juta USD']);
    expect(headings.warnings).toEqual([assumed('juta USD')]);
    const indicators = read('Uraian;2020;2021', 'Ekspor (juta USD);1,5;2', 'Inflasi (persen);1,5;2');
    expect(unitsOf(indicators)).toEqual(['juta USD', 'persen']);
    expect(indicators.warnings).toEqual(expect.arrayContaining([assumed('juta USD'), assumed('persen')]));
    const title = read('Inflasi bulanan Indonesia (persen)', 'Tahun;Januari;Februari', '2021;1,5;2,5');
    expect(title.title).toBe('Inflasi bulanan Indonesia (persen)');
    expect(unitsOf(title)).toEqual(['persen']);
    expect(title.warnings).toEqual([assumed('persen')]);
  });

  it('tells a multiplier in a name from a unit', () => {
    const file = read('Tahun;UMKM (juta)', '2019;8,5', '2020;11,7');
    expect(file.series.map(({ unit, unitMult }) => [unit, unitMult])).toEqual([[null, 6]]);
    expect(file.warnings).toEqual([
      { name: 'Assumed', values: { what: 'juta', about: 'multiplier' } },
      { name: 'UnitUnknown', values: {} },
    ]);
  });

  it('lets a stated one go before, and takes no years for one', () => {
    const stated = read('Satuan: Persen', 'bulan;Inflasi (IHK)', '2021-01;1,5', '2021-02;2,5');
    expect(unitsOf(stated)).toEqual(['Persen']);
    expect(stated.warnings).toEqual([]);
    const percent = read('bulan;Inflasi (IHK)', '2021-01;1,5%', '2021-02;2,5%');
    expect(unitsOf(percent)).toEqual(['%']);
    const years = read('Ekspor Indonesia (2019–2021)', 'Kota;2021;2022', 'Aceh;1,5;2,5');
    expect(unitsOf(years)).toEqual([null]);
  });

  it('finds one before the code of a series, and words for a scale', () => {
    const bank = decodeCsv('Time,GDP (current US$) [NY.GDP.MKTP.CD]\n2020,1.5\n2021,2.5\n', {});
    expect(unitsOf(bank)).toEqual(['current US$']);
    const imf = decodeCsv('Country,Units,Scale,2022,2023\nIDN,U.S. dollars,Billions,1.5,2.5\n', {});
    expect(imf.series).toMatchObject([{ unit: 'U.S. dollars', unitMult: 9 }]);
  });

  it.each([
    ['6: Millions', 6, undefined],
    ['_Z: Not applicable', 0, undefined],
    ['99', 0, '99'],
    ['crore', 0, 'crore'],
  ])('takes the multiplier "%s" for 10^%i', (mult, unitMult, what) => {
    const file = decodeCsv(`TIME_PERIOD,OBS_VALUE,UNIT_MULT\n2020,1.5,${mult}\n2021,2.5,${mult}\n`, {});
    expect(file.series).toMatchObject([{ unitMult }]);
    expect(file.warnings.find(({ name }) => name === 'MultiplierUnknown')?.values['what']).toBe(what);
  });

  it('names an adjustment that it does not know', () => {
    const file = decodeCsv('Year,Adjustment,Value\n2020,Trend,1.5\n2021,Trend,2.5\n', {});
    expect(file.series).toMatchObject([{ adjustment: null }]);
    expect(file.warnings).toContainEqual({ name: 'PartsLeftOut', values: { names: 'Trend' } });
  });

  it('says that a multiplier is not known, and knows words of adjustment', () => {
    const text =
      'TIME_PERIOD,ADJUSTMENT,OBS_VALUE,UNIT_MULT\n2020-01,NSA,1.5,Tens of thousands\n2020-02,NSA,2.5,Tens of thousands\n';
    const file = decodeCsv(text, {});
    expect(file.series).toMatchObject([{ unitMult: 0, adjustment: 'N' }]);
    expect(file.warnings).toContainEqual({ name: 'MultiplierUnknown', values: { what: 'Tens of thousands' } });
    const swapped = decodeCsv(text.replaceAll('NSA', 'SA').replaceAll('Tens of thousands', 'Millions'), {});
    expect(swapped.series).toMatchObject([{ unitMult: 6, adjustment: 'S' }]);
    expect(swapped.warnings).toEqual([{ name: 'UnitUnknown', values: {} }]);
  });
});

describe('signs in place of figures', () => {
  it('says of those that may mean zero that they were taken for none', () => {
    const file = read('tahun;nilai', '2020;5,5', '2021;-', '2022;–', '2023;nil', '2024;null', '2025;NA');
    const sign = (what: string) => ({ name: 'Assumed', values: { what, about: 'sign', count: 1 } });
    expect(file.series[0]?.readings.slice(1).every(({ value }) => value === null)).toBe(true);
    expect(file.warnings.filter(({ name }) => name === 'Assumed')).toEqual(['-', '–', 'nil', 'null'].map(sign));
  });

  it('does not where a status gives the reason', () => {
    const file = read('tahun;nilai;status', '2020;5,5;A', '2021;-;M');
    expect(file.warnings).toEqual([{ name: 'UnitUnknown', values: {} }]);
  });
});
