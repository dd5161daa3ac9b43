import { describe, expect, it } from 'vitest';

import { decodeCsv } from './csv';
import type { ForeignFile } from './foreign';
import type { Answers } from './question';
import { outcomeOf } from './refusal';

function read(lines: readonly string[], answers: Answers = {}): ForeignFile {
  const outcome = outcomeOf(() => decodeCsv(`${lines.join('\n')}\n`, answers));
  if (!outcome.ok) throw new Error(`${outcome.error.name}: ${outcome.error.detail}`);
  return outcome.value;
}

function refusal(lines: readonly string[], answers: Answers = {}) {
  const outcome = outcomeOf(() => decodeCsv(`${lines.join('\n')}\n`, answers));
  return outcome.ok ? undefined : outcome.error;
}

/** Each series by its label: its periods, or the spelling behind a question mark, with their values. */
function figures(file: ForeignFile): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    file.series.map(({ label, readings }) => [
      label,
      readings.map(({ period, time, value }) => `${period ?? `? ${time}`}: ${value}`),
    ]),
  );
}

describe('times that are no period', () => {
  it('keeps the figures of weeks of a month', () => {
    const file = read(['Periode;Harga Beras', 'Minggu ke-1 Januari 2021;11750', 'Minggu ke-2 Januari 2021;11800']);
    expect(figures(file)).toEqual({
      'Harga Beras': ['? Minggu ke-1 Januari 2021: 11750', '? Minggu ke-2 Januari 2021: 11800'],
    });
    expect(file.questions).toEqual([]);
    expect(file.warnings.map(({ name }) => name)).toContain('PeriodUnreadable');
  });

  it.each(['Minggu 1 Januari 2021', 'Minggu I Januari 2021', 'FY2021'])('keeps the figures below %s', (head) => {
    const next = head.replace('1 J', '2 J').replace('I J', 'II J').replace('FY2021', 'FY2022');
    const file = read([`Komoditas;${head};${next}`, 'Beras;11750;11800', 'Gula;13000;13100']);
    expect(figures(file)).toEqual({
      Beras: [`? ${head}: 11750`, `? ${next}: 11800`],
      Gula: [`? ${head}: 13000`, `? ${next}: 13100`],
    });
    expect(file.warnings).toContainEqual({ name: 'PeriodUnreadable', values: { count: 4, example: head } });
  });
});

describe('spellings of time in a column', () => {
  it('reads years as pandas writes them, and takes no such figures for years', () => {
    expect(figures(read(['tahun,nilai', '2019.0,1.5', '2020.0,2.5']))).toEqual({ nilai: ['2019: 1.5', '2020: 2.5'] });
    const file = read(['tahun,negara,harga', '2019,A,2000.0', '2020,A,2010.0']);
    expect(figures(file)).toEqual({ A: ['2019: 2000', '2020: 2010'] });
  });

  it('asks whether numbers behind the year are months or quarters', () => {
    const lines = ['Periode;Nilai', '2021.01;1,5', '2021.02;2,5'];
    expect(read(lines).questions).toMatchObject([{ about: 'freq', options: ['M', 'Q', 'S'], blocking: true }]);
    expect(read(lines).warnings.map(({ name }) => name)).not.toContain('PeriodUnreadable');
    expect(figures(read(lines, { freq: 'Q' }))).toEqual({ Nilai: ['2021-Q1: 1.5', '2021-Q2: 2.5'] });
  });

  it.each([
    [
      ['I/2021', 'II/2021', 'III/2021'],
      ['2021-Q1', '2021-Q2', '2021-Q3'],
    ],
    [
      ['2021:1', '2021:6', '2021:12'],
      ['2021-01', '2021-06', '2021-12'],
    ],
    [
      ['M1 2021', 'M2 2021'],
      ['2021-01', '2021-02'],
    ],
    [
      ['Jan-Mar 2021', 'Apr-Jun 2021'],
      ['2021-Q1', '2021-Q2'],
    ],
  ])('reads %s', (times, periods) => {
    const file = read(['Periode;Nilai', ...times.map((time, index) => `${time};${index},5`)]);
    expect(figures(file)).toEqual({ Nilai: periods.map((period, index) => `${period}: ${index}.5`) });
  });
});

describe('columns of words beside rows that each have their own time', () => {
  const keys = ({ series }: ForeignFile) => series.map(({ key }) => key.map(({ value }) => value).join());
  const left = (names: string) => ({ name: 'PartsLeftOut', values: { names } });

  it('leaves them out where the rows stand in the order of time', () => {
    const years = [1999, 2000, 2001, 2002, 2003].map((year, index) => `${year},${index}.5,${'AABBC'[index]}`);
    const rising = read(['Tahun,Pertumbuhan,Presiden', ...years]);
    expect(keys(rising)).toEqual(['']);
    expect(rising.series[0]?.readings).toHaveLength(5);
    expect(rising.warnings).toContainEqual(left('Presiden'));
    expect(keys(read(['Tahun,Pertumbuhan,Presiden', ...years.toReversed()]))).toEqual(['']);
    const days = ['03/04/2021', '04/04/2021', '05/04/2021', '06/04/2021', '07/04/2021'];
    expect(
      keys(read(['date,wind,weather', ...days.map((day, n) => `${day},${n}.5,${n < 3 ? 'sun' : 'fog'}`)])),
    ).toEqual(['']);
  });

  it('leaves out remarks of any number of rows', () => {
    const file = read(['Tahun,Nilai,Keterangan lain', '2019,1.5,baris', '2020,2.5,x']);
    expect(keys(file)).toEqual(['']);
    expect(file.warnings).toContainEqual(left('Keterangan lain'));
  });

  it('keeps the names of places and goods, each with its own time', () => {
    const rows = Array.from({ length: 9 }, (_, n) => `N${n},${2001 + n},${n}.5`);
    expect(keys(read(['Negara,Tahun,Sensus', ...rows]))).toHaveLength(9);
    expect(keys(read(['Komoditas,Tahun,Harga', ...rows]))).toHaveLength(9);
    expect(keys(read(['Nama,Tahun,Tinggi', ...rows]))).toHaveLength(9);
    const attribute = rows.map((row, n) => `${row},${n < 4 ? 'a' : 'b'}`);
    expect(keys(read(['Negara,Tahun,Sensus,Metode', ...attribute]))).toHaveLength(9);
  });

  it('keeps any names where the rows stand in no order or are few', () => {
    const mixed = ['A,2005,1.5', 'A,2001,2.5', 'B,2003,3.5', 'B,2007,4.5', 'B,2002,5.5'];
    expect(keys(read(['Golongan,Tahun,Nilai', ...mixed]))).toEqual(['A', 'B']);
    expect(keys(read(['Golongan,Tahun,Nilai', 'A,2005,1.5', 'B,2006,2.5']))).toEqual(['A', 'B']);
  });

  it('keeps every dimension of SDMX-CSV', () => {
    const rows = Array.from({ length: 9 }, (_, n) => `S${n},${2001 + n},${n}.5`);
    expect(keys(read(['SUBJECT_X,TIME_PERIOD,OBS_VALUE', ...rows]))).toHaveLength(9);
  });
});

it('says where a column of frequencies contradicts the times', () => {
  const file = read(['freq,tahun,nilai', 'Q,2021-01,1.5', 'Q,2021-02,2.5']);
  expect(file.warnings).toContainEqual({ name: 'FrequencyDiffers', values: { stated: 'Q', freq: 'M' } });
  const ends = read(['freq,bulan,nilai', 'Q,2021-03,1.5', 'Q,2021-06,2.5']);
  expect(figures(ends)).toEqual({ nilai: ['2021-Q1: 1.5', '2021-Q2: 2.5'] });
});

describe('columns of whole numbers that may be keys', () => {
  const people = ['year,sex,age,people', '1850,1,0,1483', '1850,1,5,1411', '1850,2,0,1450', '1850,2,5,1359'];

  it('asks which columns hold figures where all of them contradict each other', () => {
    expect(read(people).series).toEqual([]);
    expect(read(people).questions).toEqual([
      {
        about: 'values',
        options: ['people'],
        examples: ['1 | 0 | 1483', '1 | 5 | 1411'],
        blocking: true,
      },
    ]);
  });

  it('takes the others for keys as far as rows need them', () => {
    const file = read(people, { values: ['people'] });
    expect(file.series.map(({ key }) => key.map(({ dimension, value }) => `${dimension} ${value}`).join())).toEqual([
      'sex 1,age 0',
      'sex 1,age 5',
      'sex 2,age 0',
      'sex 2,age 5',
    ]);
    const ranks = ['Peringkat,Provinsi,Tahun,IPM', '1,DKI,2019,80.76', '2,DIY,2019,79.99', '1,DKI,2020,80.77'];
    const ranked = read(ranks, { values: ['IPM'] });
    expect(ranked.series.map(({ key }) => key.map(({ value }) => value))).toEqual([['DKI'], ['DIY']]);
    expect(ranked.warnings).toContainEqual({ name: 'PartsLeftOut', values: { names: 'Peringkat' } });
  });

  it('takes several columns of figures, and the one that differs least for the key', () => {
    const ages = ['tahun,laki,perempuan,umur', '2020,5,6,0', '2020,7,8,1', '2021,6,7,0', '2021,9,9,1'];
    expect(read(ages).questions).toMatchObject([{ about: 'values', options: ['laki', 'perempuan'] }]);
    const file = read(ages, { values: ['laki', 'perempuan'] });
    expect(file.series.map(({ label }) => label)).toEqual(['0, laki', '0, perempuan', '1, laki', '1, perempuan']);
  });

  it('asks again where the answer leaves rows that contradict each other', () => {
    expect(read(people, { values: ['age', 'people'] }).questions).toMatchObject([{ about: 'values' }]);
  });

  it('says what was taken for figures where no choice helps', () => {
    const twice = ['tahun,inflasi,pdb', '2020,1.5,2.5', '2020,1.6,2.5'];
    expect(refusal(twice)?.detail).toBe('has two values for 2020: 1.5 and 1.6; taken for figures: "inflasi", "pdb"');
    expect(refusal(['tahun,nilai', '2020,1', '2020,2'])?.name).toBe('FeedSemanticError');
  });
});

describe('headings with times', () => {
  it('reads times with the same words and unit around them', () => {
    const words = read(['Provinsi,Jumlah 2019 (Jiwa),Jumlah 2020 (Jiwa)', 'Aceh,100,200', 'Sumut,300,400']);
    expect(figures(words)).toEqual({ Aceh: ['2019: 100', '2020: 200'], Sumut: ['2019: 300', '2020: 400'] });
    expect(words).toMatchObject({ title: 'Jumlah', questions: [], series: [{ unit: 'Jiwa' }, { unit: 'Jiwa' }] });
    const unit = read(['Provinsi,2019 (%),2020 (%)', 'Aceh,1.5,2.5']);
    expect(figures(unit)).toEqual({ Aceh: ['2019: 1.5', '2020: 2.5'] });
    expect(unit.series[0]?.unit).toBe('%');
  });

  it('keeps headings with other words or base years beside a column of time', () => {
    const bases = read(['Tahun,PDB harga 2010 (miliar),PDB harga 2000 (miliar)', '2019,1.5,2.5', '2020,3.5,4.5']);
    expect(bases.series.map(({ key }) => key[0]?.value)).toEqual([
      'PDB harga 2010 (miliar)',
      'PDB harga 2000 (miliar)',
    ]);
  });

  it.each([
    ['in one row', ['Provinsi,Kota 2019,Kota 2020,Desa 2019,Desa 2020', 'Aceh,1,2,3,4']],
    ['above their years', ['Provinsi,Kota,,Desa,', ',2019,2020,2019,2020', 'Aceh,1,2,3,4']],
  ])('reads groups %s as keys', (_, lines) => {
    expect(figures(read(lines))).toEqual({
      Kota: ['2019: 1', '2020: 2'],
      Desa: ['2019: 3', '2020: 4'],
    });
  });

  it('reads groups of one year, and leaves out the totals of several', () => {
    expect(figures(read(['Provinsi,Laki-laki 2019,Perempuan 2019', 'Aceh,1,2']))).toEqual({
      'Laki-laki': ['2019: 1'],
      Perempuan: ['2019: 2'],
    });
    const [one, two, three] = ['Semester 1 (Maret)', 'Semester 2 (September)', 'Tahunan'];
    const file = read([
      'Provinsi,Kota,,,Desa,,',
      ',2024,,,2024,,',
      `,${one},${two},${three},${one},${two},${three}`,
      'Aceh,1.5,2,-,3,4,-',
    ]);
    expect(figures(file)).toEqual({
      Kota: ['2024-S1: 1.5', '2024-S2: 2'],
      Desa: ['2024-S1: 3', '2024-S2: 4'],
    });
    expect(file.warnings).toContainEqual({ name: 'TotalDropped', values: { name: 'Tahunan 2024 (Kota)' } });
  });

  it('takes no dates with blanks for groups, and no codes for times', () => {
    const dated = read(['Komoditas;01/ 03/ 2021;02/ 03/ 2021', 'Beras;10,5;11,5'], { dates: 'day-first' });
    expect(figures(dated)).toEqual({ Beras: ['2021-03-01: 10.5', '2021-03-02: 11.5'] });
    const korea = read(['계정;2020.1/4;2020.2/4', 'GDP;10,5;11,5']);
    expect(figures(korea)).toEqual({ GDP: ['2020-Q1: 10.5', '2020-Q2: 11.5'] });
    const coded = read(['Item Code;Tahun;Nilai', "'0112;2020;10,5", "'0113;2020;11,5"]);
    expect(coded.series).toHaveLength(2);
  });

  it('reads quarters behind their year, and leaves out totals', () => {
    const file = read(['Lapangan Usaha;2020 I;2020 II;2020 III;2020 IV;2020 Total;2021 I', 'Tani;1,5;2;3;4;10,5;5']);
    expect(figures(file)).toEqual({
      Tani: ['2020-Q1: 1.5', '2020-Q2: 2', '2020-Q3: 3', '2020-Q4: 4', '2021-Q1: 5'],
    });
    expect(file.warnings).toContainEqual({ name: 'TotalDropped', values: { name: '2020 Total' } });
  });

  it.each([
    [['Kota,Januari,Februari', 'Medan,1.5,2.5'], 'headings'],
    [['periode,pangan,sandang', 'January,1.5,2.5', 'February,2.5,3.5'], 'column "periode"'],
  ])('says that months have no year: %s', (lines, path) => {
    expect(refusal(lines)).toMatchObject({ name: 'FeedFormatError', path });
    expect(refusal(lines)?.detail).toContain('without their year');
  });

  it('takes no figures for times', () => {
    const lines = ['wilayah,jarak,nilai', 'Aceh,12,1.5', 'Sumut,13,2.5'];
    expect(read(lines).questions).toMatchObject([{ about: 'time', options: ['wilayah'] }]);
    expect(refusal(lines, { time: 'nilai' })).toEqual({
      name: 'FeedSchemaError',
      detail: 'has figures and no times',
      path: 'column "nilai"',
    });
    expect(refusal(['tanggal,nilai', '44197,1.5', '44228,2.5'])?.detail).toContain('day numbers of a spreadsheet');
    expect(refusal(['jarak,nilai', '12,1.5', '13,2.5'])?.detail).toContain('has no times');
  });
});

describe('headings of time', () => {
  it.each([
    ['bulan', ['2021-01-01', '2021-02-01'], ['2021-01', '2021-02']],
    ['month', ['2021-01-31', '2021-02-28'], ['2021-01', '2021-02']],
    ['tahun', ['2020-01-01', '2021-01-01'], ['2020', '2021']],
    ['triwulan', ['2021-01-01', '2021-04-01'], ['2021-Q1', '2021-Q2']],
  ])('take first or last days for the periods of a column %s', (head, times, periods) => {
    const file = read([`${head},nilai`, ...times.map((time) => `${time},1.5`)]);
    expect(figures(file)).toEqual({ nilai: periods.map((period) => `${period}: 1.5`) });
    expect(file.questions).toEqual([]);
  });

  it('leave other days as they are', () => {
    const file = read(['tahun,nilai', '2021-01-01,1.5', '2021-02-01,2.5']);
    expect(figures(file)).toEqual({ nilai: ['2021-01-01: 1.5', '2021-02-01: 2.5'] });
    expect(file.questions).toMatchObject([{ about: 'freq' }]);
  });
});

it('gives one place the key that it has among several', () => {
  const keys = (...rows: readonly string[]) => read(['Entity,Code,Year,gdp', ...rows]).series.map(({ key }) => key);
  expect(keys('Indonesia,IDN,2020,1.5')).toEqual([[{ dimension: 'Code', value: 'IDN', label: 'Indonesia' }]]);
  expect(keys('Indonesia,IDN,2020,1.5', 'World,OWID_WRL,2020,2.5')[0]).toEqual(keys('Indonesia,IDN,2020,1.5')[0]);
});

describe('comment lines', () => {
  it('say source and unit, and are no title', () => {
    const file = read([
      '# source: BPS, 2021',
      '# unit: persen',
      '# dibuat otomatis',
      'year,value',
      '2019,1.5',
      '2020,2.5',
    ]);
    expect(file).toMatchObject({ title: null, publisher: 'BPS, 2021', notes: ['dibuat otomatis'] });
    expect(file.series).toMatchObject([{ unit: 'persen', readings: [{ period: '2019' }, { period: '2020' }] }]);
  });

  it('leave a column that counts the rows alone', () => {
    expect(figures(read(['#,tahun,nilai', '1,2019,1.5', '2,2020,2.5']))).toEqual({ nilai: ['2019: 1.5', '2020: 2.5'] });
  });
});

it('reads the base of an index from title or heading', () => {
  const titled = read(['Indeks Harga Konsumen (2018=100)', 'bulan;nilai', '2021-01;105,5', '2021-02;106,5']);
  expect(titled.series).toMatchObject([{ unit: null, base: '2018=100' }]);
  expect(titled.warnings).toEqual([{ name: 'UnitUnknown', values: {} }]);
  const headed = read(['bulan;IHK (2018 = 100);Inflasi (%)', '2021-01;105,5;1,5', '2021-02;106,5;0,9']);
  expect(headed.series).toMatchObject([
    { unit: null, base: '2018 = 100' },
    { unit: '%', base: null },
  ]);
});
