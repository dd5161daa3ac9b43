import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { decodeCsv } from './csv';
import type { ForeignFile } from './foreign';
import type { Answers } from './question';
import { outcomeOf } from './refusal';

const folder = new URL('../../tests/fixtures/formats/csv/', import.meta.url);

function fixture(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

function read(text: string, answers: Answers = {}): ForeignFile {
  const outcome = outcomeOf(() => decodeCsv(text, answers));
  if (!outcome.ok) throw new Error(`${outcome.error.name}: ${outcome.error.detail}`);
  return outcome.value;
}

function refused(text: string, answers: Answers = {}) {
  const outcome = outcomeOf(() => decodeCsv(text, answers));
  return outcome.ok ? undefined : outcome.error;
}

/** Each series by its label: its periods with their values. */
function figures(file: ForeignFile): Readonly<Record<string, Readonly<Record<string, number | null>>>> {
  return Object.fromEntries(
    file.series.map(({ label, readings }) => [
      label,
      Object.fromEntries(readings.map(({ period, time, value }) => [period ?? `? ${time}`, value])),
    ]),
  );
}

function names(file: ForeignFile): readonly string[] {
  return file.warnings.map(({ name }) => name);
}

describe('layouts of CSV tables', () => {
  it('reads a row a figure', () => {
    const file = read(fixture('long.csv'));
    expect(figures(file)).toEqual({
      Indonesia: { '2020': 1.5, '2021': 2.5 },
      Malaysia: { '2020': 3, '2021': null },
    });
    expect(file.series[0]?.key).toEqual([{ dimension: 'country', value: 'Indonesia' }]);
    expect(file.series[1]?.readings[1]).toEqual({ time: '2021', period: '2021', value: null, statuses: ['M'] });
    expect(names(file)).toEqual(['UnitUnknown']);
  });

  it('reads SDMX-CSV with its attributes', () => {
    const file = read(fixture('sdmx-csv.csv'));
    expect(file.dialect).toContain('SDMX-CSV');
    expect(file.series[0]).toMatchObject({ label: 'ID', unit: 'EUR', unitMult: 6, freq: 'Q' });
    expect(file.series[0]?.readings[1]).toMatchObject({ value: null, statuses: ['M'], note: 'holiday' });
    expect(file.series[1]?.readings[0]).toMatchObject({ value: 2.5, statuses: ['B', 'E'], statusRaw: 'B; E' });
    expect(file.questions).toEqual([]);
  });

  it('joins codes and their words in SDMX-CSV 2.0', () => {
    const file = read(fixture('sdmx-csv-2-labels.csv'));
    expect(file.series[0]).toMatchObject({
      key: [
        { dimension: 'REF_AREA', value: 'IDN', label: 'Indonesia' },
        { dimension: 'MEASURE', value: 'GDP', label: 'Gross domestic product' },
      ],
      unitMult: 6,
    });
    expect(file.series[0]?.readings.map(({ statuses }) => statuses)).toEqual([['A'], ['P']]);
  });

  it("reads Eurostat's flags", () => {
    const [series] = read(fixture('eurostat-sdmx-csv.csv')).series;
    expect(series?.key.map(({ dimension }) => dimension)).toEqual(['freq', 'unit', 'geo']);
    expect(series?.readings[1]).toMatchObject({ value: 2, statuses: ['P'], statusRaw: 'p' });
  });

  it("reads the World Bank's download below its title lines", () => {
    const file = read(fixture('world-bank-download.csv'));
    expect(file).toMatchObject({ publisher: 'World Development Indicators', updated: '2022-09-16', questions: [] });
    expect(file.series[1]).toMatchObject({
      key: [
        { dimension: 'Country Code', value: 'IDN', label: 'Indonesia' },
        { dimension: 'Indicator Code', value: 'NY.GDP.MKTP.KD.ZG', label: 'GDP growth (annual %)' },
      ],
      unit: 'annual %',
      freq: 'A',
    });
    expect(figures(file)['Indonesia']).toEqual({ '1960': null, '1961': 5.25, '1962': 1.5 });
  });

  it('leaves the dates of FRED as days and asks how often they come', () => {
    const file = read(fixture('fred-download.csv'));
    expect(file.questions).toMatchObject([{ about: 'freq', blocking: false }]);
    expect(file.questions[0]?.options[0]).toBe('Q');
    expect(figures(file)).toEqual({ GDP: { '1947-01-01': 123.456, '1947-04-01': 124.5, '1947-07-01': null } });
    expect(figures(read(fixture('fred-download.csv'), { freq: 'Q' }))).toEqual({
      GDP: { '1947-Q1': 123.456, '1947-Q2': 124.5, '1947-Q3': null },
    });
  });

  it('reads months across and years down with title, unit, total, legend and source', () => {
    const file = read(fixture('months-across.csv'));
    expect(figures(file)).toEqual({
      'Inflasi Bulanan': {
        '2020-01': 0.39,
        '2020-02': 0.28,
        '2020-03': 0.1,
        '2021-01': 0.26,
        '2021-02': 0.1,
        '2021-03': 0.08,
      },
    });
    expect(file).toMatchObject({ title: 'Inflasi Bulanan', publisher: 'BPS, diolah' });
    expect(file.series[0]).toMatchObject({ unit: 'Persen', freq: 'M' });
    expect(file.series[0]?.readings[2]).toMatchObject({ statuses: ['P'], statusRaw: '*' });
    expect(file.warnings).toContainEqual({ name: 'TotalDropped', values: { name: 'Tahunan' } });
  });

  it('joins years over months and a caption over years', () => {
    const months = read(fixture('bps-years-over-months.csv'));
    expect(months).toMatchObject({ title: 'Inflasi (Persen)' });
    expect(figures(months)['Kota A']).toEqual({ '2023-01': 1.2, '2023-02': 1.3, '2023-03': 1.4, '2023-04': 1.5 });
    expect(months.series[0]?.unit).toBe('Persen');
    const years = read(fixture('bps-caption-over-years.csv'));
    expect(years.title).toBe('Indeks Pembangunan Manusia menurut Provinsi');
    expect(years.series[0]).toMatchObject({ key: [{ dimension: 'Provinsi', value: 'ACEH' }] });
    expect(figures(years)['ACEH']).toEqual({ '2021': 72.18, '2022': 72.8, '2023': 73.4 });
  });

  it('joins years over quarters in roman numbers', () => {
    const file = read('Uraian;2020;;;;2021\n;I;II;III;IV;I\nPertanian;1,5;2;3;4;5\nIndustri;1;2;3;4;5\n');
    expect(figures(file)['Pertanian']).toEqual({
      '2020-Q1': 1.5,
      '2020-Q2': 2,
      '2020-Q3': 3,
      '2020-Q4': 4,
      '2021-Q1': 5,
    });
  });

  it('reads DataBank, both labels of SDMX-CSV, and the short months of spreadsheets', () => {
    const bank = read(
      'Country Name,Country Code,Series Name,Series Code,2019 [YR2019],2020 [YR2020]\nA,AAA,X (current US$),X.X,1.5,..\nB,BBB,X (current US$),X.X,2.5,3\n,,,,,\nData from database: Test,,,,,\nLast Updated: 07/20/2023,,,,,\n',
    );
    expect(figures(bank)).toEqual({ A: { '2019': 1.5, '2020': null }, B: { '2019': 2.5, '2020': 3 } });
    expect(bank).toMatchObject({ publisher: 'Test', updated: '2023-07-20' });
    const both = read(
      'FREQ: Frequency,REF_AREA: Area,TIME_PERIOD: Time,OBS_VALUE: Value,OBS_STATUS: Status\nM: Monthly,ID: Indonesia,2020-01,1.234,P: Provisional\n',
    );
    expect(both.series[0]?.key[1]).toEqual({
      dimension: 'REF_AREA',
      value: 'ID',
      dimensionLabel: 'Area',
      label: 'Indonesia',
    });
    expect(both.series[0]).toMatchObject({ freq: 'M', readings: [{ value: 1.234, statuses: ['P'] }] });
    const short = read('Komponen;Jan-21;Feb-21\nEkspor;1,5;2,5\n');
    expect(figures(short)).toEqual({ Ekspor: { '2021-01': 1.5, '2021-02': 2.5 } });
    expect(names(short)).toContain('Assumed');
  });

  it('reads a column a series with units in the headings', () => {
    const file = read(fixture('series-across.csv'));
    expect(figures(file)['Ekspor (juta USD)']).toEqual({ '2021-01': 15_300.5, '2021-02': 15_260, '2021-03': null });
    expect(file.series[0]).toMatchObject({ unit: 'juta USD' });
    expect(file.series[0]?.readings[2]).toMatchObject({ statuses: ['M'], statusRaw: '-', note: 'libur' });
  });

  it('joins year and month columns', () => {
    const file = read(fixture('year-and-month.csv'));
    expect(figures(file)).toEqual({
      Jawa: { '2021-01': 54.6, '2021-02': 55.1 },
      Bali: { '2021-01': 50, '2021-02': 51 },
    });
    expect(file.series[0]?.unit).toBe('indeks');
    const quarters = read('tahun;triwulan;nilai\n2021;I;1,5\n2021;II;2,5\n');
    expect(figures(quarters)).toEqual({ nilai: { '2021-Q1': 1.5, '2021-Q2': 2.5 } });
  });

  it('keeps the mark of a year in its heading', () => {
    const file = read(fixture('provinces-marked-year.csv'));
    expect(file.series[1]?.readings[2]).toMatchObject({ period: '2021', value: 12, statusRaw: '*' });
    expect(file.series[0]?.readings[2]).toMatchObject({ value: null, statuses: ['M'], statusRaw: '-' });
    expect(file.notes).toEqual(['Catatan: contoh']);
  });

  it('reads months down and years across', () => {
    const file = read('Bulan,2020,2021\nJanuari,1.5,2.5\nFebruari,1.6,2.6\n');
    expect(figures(file)).toEqual({ value: { '2020-01': 1.5, '2020-02': 1.6, '2021-01': 2.5, '2021-02': 2.6 } });
  });

  it('tells series apart by a unit that changes', () => {
    const file = read('tahun,nilai,satuan\n2020,1.5,persen\n2021,2.5,persen\n2020,7,indeks\n2021,8,indeks\n');
    expect(file.series.map(({ unit }) => unit)).toEqual(['persen', 'indeks']);
    expect(names(file)).toContain('SeveralUnits');
  });

  it('takes no remark for a key where each row has its own time', () => {
    const rows = Array.from(
      { length: 12 },
      (_, month) => `2021-${String(month + 1).padStart(2, '0')},${month}.5,kejadian ${month}`,
    );
    const file = read(`bulan,nilai,peristiwa\n${rows.join('\n')}\n`);
    expect(file.series).toHaveLength(1);
    expect(file.warnings).toContainEqual({ name: 'PartsLeftOut', values: { names: 'peristiwa' } });
  });
});

describe('what is asked', () => {
  it('asks how numbers are written where both styles fit', () => {
    const text = 'bulan;nilai\n2021-01;1.234\n2021-02;1.235\n';
    const file = read(text);
    expect(file.series).toEqual([]);
    expect(file.questions).toEqual([
      { about: 'numbers', options: ['indonesian', 'international'], examples: ['1.234', '1.235'], blocking: true },
    ]);
    expect(figures(read(text, { numbers: 'indonesian' }))).toEqual({ nilai: { '2021-01': 1234, '2021-02': 1235 } });
    expect(figures(read(text, { numbers: 'international' }))).toEqual({
      nilai: { '2021-01': 1.234, '2021-02': 1.235 },
    });
  });

  it('lets one cell decide for its column and one column for the file', () => {
    const file = read('bulan;a;b\n2021-01;1.234;5,5\n2021-02;1.235;6\n');
    expect(file.questions).toEqual([]);
    expect(figures(file)).toEqual({ a: { '2021-01': 1234, '2021-02': 1235 }, b: { '2021-01': 5.5, '2021-02': 6 } });
  });

  it('asks nothing of whole numbers', () => {
    expect(read('tahun;n\n2020;1234\n2021;56\n').questions).toEqual([]);
  });

  it('asks where one column has both styles', () => {
    const text = 'tahun;n\n2020;1,5\n2021;2.5\n';
    expect(read(text).questions).toMatchObject([{ about: 'numbers', blocking: true }]);
    const answered = read(text, { numbers: 'indonesian' });
    expect(figures(answered)).toEqual({ n: { '2020': 1.5, '2021': null } });
    expect(answered.warnings).toContainEqual({ name: 'ValueUnreadable', values: { count: 1, example: '2.5' } });
  });

  it('asks for the order of dates', () => {
    const text = 'tanggal,nilai\n01/02/2021,1.5\n01/03/2021,2.5\n';
    expect(read(text).questions).toMatchObject([{ about: 'dates', blocking: true }]);
    expect(names(read(text))).not.toContain('PeriodUnreadable');
    expect(figures(read(text, { dates: 'day-first', freq: 'M' }))).toEqual({
      nilai: { '2021-02': 1.5, '2021-03': 2.5 },
    });
    expect(figures(read(text, { dates: 'month-first' }))).toEqual({ nilai: { '2021-01-02': 1.5, '2021-01-03': 2.5 } });
  });

  it('asks which column is time', () => {
    const text = 'mulai,selesai,nilai\n2021-01-01,2021-01-31,1.5\n2021-02-01,2021-02-28,2.5\n';
    expect(read(text).questions).toMatchObject([{ about: 'time', options: ['mulai', 'selesai'], blocking: true }]);
    expect(read(text, { time: 'selesai' }).series[0]?.readings[1]?.period).toBe('2021-02-28');
    const none = read('wilayah,nilai\nJawa,1.5\nBali,2.5\n');
    expect(none.questions).toMatchObject([{ about: 'time', options: ['wilayah'] }]);
  });

  it('asks what T stands for', () => {
    const text = 'periode,nilai\n2021T1,1.5\n2021T2,2.5\n';
    expect(read(text).questions).toMatchObject([{ about: 'trimester', blocking: true }]);
    expect(figures(read(text, { trimester: 'quarter' }))).toEqual({ nilai: { '2021-Q1': 1.5, '2021-Q2': 2.5 } });
  });

  it('asks which of several frequencies where the file states one', () => {
    const text = 'FREQ,TIME_PERIOD,OBS_VALUE\nA,2020-Q1,1.5\nA,2020-Q2,2.5\nA,2020-Q3,3.5\nA,2020,7.5\n';
    const file = decodeCsv(text, {});
    expect(file.series[0]?.freq).toBeNull();
    expect(file.questions).toMatchObject([{ about: 'freq', options: ['Q', 'A'], blocking: true }]);
    const [years] = decodeCsv(text, { freq: 'A' }).series;
    expect(years).toMatchObject({ freq: 'A', readings: [{ period: '2020', value: 7.5 }] });
  });

  it('takes months that begin quarters for these where the file states so', () => {
    const text = 'FREQ,TIME_PERIOD,OBS_VALUE\nQ,2020-01,1.5\nQ,2020-04,2.5\n';
    expect(decodeCsv(text, {}).series).toMatchObject([
      { freq: 'Q', readings: [{ period: '2020-Q1' }, { period: '2020-Q2' }] },
    ]);
  });

  it('takes the columns that were chosen', () => {
    const text = 'tahun,a,b\n2020,1.5,2\n2021,2.5,3\n';
    expect(figures(read(text, { values: ['a'] }))).toEqual({ a: { '2020': 1.5, '2021': 2.5 } });
    expect(refused(text, { values: ['c'] })).toMatchObject({ name: 'FeedSchemaError' });
  });
});

describe('what is refused', () => {
  it.each([
    ['2021-01,54.6\n2021-02,55\n', 'FeedFormatError', 'names of its columns'],
    ['tahun,wilayah\n2020,Jawa\n2021,Bali\n', 'FeedFormatError', 'no column of numbers'],
    ['tahun,nilai\n', 'FeedFormatError', 'no data'],
    ['tahun,nilai\n2020,1.5,7\n2021,2\n', 'FeedSchemaError', '3 cells under 2 headings'],
    ['tahun,nilai\n2020,1.5\n2020,1.6\n', 'FeedSemanticError', 'two values'],
    [
      'Wilayah,Ekspor,,Impor,\n,Nilai,Berat,Nilai,Berat\nJawa,1.5,2,3,4\nBali,1.5,2,3,4\n',
      'FeedFormatError',
      'more than one row',
    ],
    ['hello', 'FeedParseError', 'no table'],
    ['a,b\n"x,1\n', 'FeedParseError', 'quotation'],
  ])('%j', (text, name, detail) => {
    expect(refused(text)).toMatchObject({ name, detail: expect.stringContaining(detail) });
  });

  it('refuses more series than can be read', () => {
    const rows = Array.from({ length: 2100 }, (_, index) => `k${index},2020,${index}.5`).join('\n');
    expect(refused(`kode,tahun,nilai\n${rows}\n`)).toMatchObject({ name: 'FeedTooLargeError' });
  });
});

describe('hostile tables', () => {
  it('leaves formulas as text', () => {
    const file = read('tahun,nilai\n2020,1.5\n2021,=1+1\n2022,"@SUM(A1)"\n2023,2.5\n');
    expect(file.series[0]?.readings.map(({ value }) => value)).toEqual([1.5, null, null, 2.5]);
    expect(file.series[0]?.readings[1]?.note).toBe('=1+1');
  });

  it('keeps names such as __proto__ as names', () => {
    const file = read('__proto__,tahun,constructor\ntoString,2020,1.5\n__proto__,2020,2.5\n');
    expect(file.series.map(({ label }) => label)).toEqual(['toString', '__proto__']);
    expect({}).not.toHaveProperty('2020');
  });

  it('never throws but in a known way', () => {
    const texts = ['long.csv', 'months-across.csv', 'sdmx-csv.csv', 'world-bank-download.csv'].map(fixture);
    const piece = fc.constantFrom(
      '"',
      ',',
      ';',
      '\n',
      '\t',
      '__proto__',
      '2021',
      'T1',
      '1.234',
      '01/02/2021',
      '(1)',
      '\u0000',
      '9e999',
      '',
    );
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.tuple(fc.nat(), fc.nat({ max: 40 })), piece, (text, [at, cut], put) => {
        const start = at % text.length;
        const mutated = text.slice(0, start) + put + text.slice(start + cut);
        const outcome = outcomeOf(() => decodeCsv(mutated, {}));
        expect(outcome.ok || outcome.error.detail !== '').toBe(true);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
