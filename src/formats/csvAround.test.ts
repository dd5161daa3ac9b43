import { describe, expect, it } from 'vitest';
import { keyOf, readingsOf, table } from '@tests/fixtures/formats/csvLines';
import { decodeCsv } from './csv';
import { isNumbering } from './csvHeadingPlace';

describe('tables with an account of themselves around them', () => {
  it('knows figures by the name above them where their times have none', () => {
    const { series } = decodeCsv(table('Indeks harga', ',Umum', '2020,105.2', '2021,107.4'), {});
    expect(series.map(({ label }) => label)).toEqual(['Umum']);
    expect(series.map(readingsOf)).toEqual([
      [
        ['2020', 105.2, 'A'],
        ['2021', 107.4, 'A'],
      ],
    ]);
  });

  it('leaves what an empty line sets apart below to the notes, as New Zealand’s table information', () => {
    const text = table(
      'Consumers Price Index - CPI',
      ' ,All groups',
      '2020Q1,1052',
      '2020Q2,1047',
      '',
      'Table information:',
      'Units:',
      '"Index, Magnitude = Units"',
      '',
      'Symbols:',
      '.. figure not available',
      'Last updated:',
      '23 January 2021 10:45am',
      'Source: Statistics New Zealand',
    );
    const { series, questions } = decodeCsv(text, {});
    expect(questions).toEqual([]);
    expect(series.map(readingsOf)).toEqual([
      [
        ['2020-Q1', 1052, 'A'],
        ['2020-Q2', 1047, 'A'],
      ],
    ]);
  });

  it('keeps a last row without figures that no empty line sets apart', () => {
    const { series } = decodeCsv(table('Provinsi,2020,2021', 'Aceh,1.5,2.5', 'Papua Barat Daya,,'), {});
    expect(series.map(keyOf)).toEqual([{ Provinsi: 'Aceh' }, { Provinsi: 'Papua Barat Daya' }]);
  });

  it('reads France’s series, whose time is named on a line of its own and whose flags stand beside', () => {
    const text = table(
      '"Libellé";"Indice des prix - Ensemble";"Codes"',
      '"idBank";"001759970";""',
      '"Dernière mise à jour";"15/11/2021 08:45";""',
      '"Période";"";""',
      '"2021-10";"107.25";"P"',
      '"2021-09";"106.81";"A"',
    );
    const { series, questions } = decodeCsv(text, {});
    expect(questions).toEqual([]);
    expect(series.map(({ label }) => label)).toEqual(['Indice des prix - Ensemble']);
    expect(series.map(readingsOf)).toEqual([
      [
        ['2021-09', 106.81, 'A'],
        ['2021-10', 107.25, 'P'],
      ],
    ]);
  });

  it('finds the names of FRED’s sheet below its account of itself', () => {
    const text = table(
      'FRED Graph Observations,',
      'Link: https://fred.stlouisfed.org,',
      ',',
      'UNRATE,"Unemployment Rate, Percent, Monthly"',
      ',',
      'Frequency: Monthly,',
      'observation_date,UNRATE',
      '2021-01-01,6.3',
      '2021-02-01,6.2',
    );
    const { series } = decodeCsv(text, { freq: 'M' });
    expect(series.map(({ label }) => label)).toEqual(['UNRATE']);
    expect(series.map(readingsOf)).toEqual([
      [
        ['2021-01', 6.3, 'A'],
        ['2021-02', 6.2, 'A'],
      ],
    ]);
  });

  it.each([
    ['Period,Value', ['Latest,5.05', 'Previous,5.11', 'Target,5.2']],
    ['Bulan,Wisman', ['Total,11677825', 'Rata-rata,973152', 'Maksimum,1153600']],
    ['Periode,Ekspor,Impor', ['2024 Target,2.5,-', '2023 Prakiraan,1.5,p', '2022 (Jan-Sep),1.5,2.5']],
  ])('takes no rows of figures for an account of their columns: %s', (head, rows) => {
    const time = head.split(',')[0] ?? '';
    const columns = head.split(',').slice(1);
    const times = ['2021-Q3', '2021-Q2', '2021-Q1'].map((period) => [period, ...columns.map(() => '1.5')].join());
    const { series, title, warnings } = decodeCsv(table(head, ...rows, ...times), { time });
    expect(series.map(({ readings }) => readings.length)).toEqual(columns.map(() => 6));
    expect(title).toBeNull();
    expect(warnings.map(({ name }) => name)).toContain('PeriodUnreadable');
  });

  it('knows Australia’s account of its columns, some lines of which are numbers', () => {
    const text = table(
      ',Persons,Males',
      'Unit,000,000',
      'Series Type,Trend,Trend',
      'Collection Month,1,1',
      'No. Obs,2,2',
      'Series ID,A1,A2',
      '2021-01,10.5,5.5',
      '2021-02,11.5,6.5',
    );
    const { series } = decodeCsv(text, {});
    expect(series.map(({ label, readings }) => [label, readings.length])).toEqual([
      ['Persons', 2],
      ['Males', 2],
    ]);
  });

  it.each([['1;2;3;4'], ['(1);(2);(3);(4)=(3)-(2)'], ['(1);(2);(3);4 = 3 - 2']])(
    'leaves out the numbers of the columns: %s',
    (numbers) => {
      const { series } = decodeCsv(table('Uraian;2019;2020;Perubahan', numbers, 'Ekspor;167,5;163,5;-4'), {});
      expect(series.map(readingsOf)).toEqual([
        [
          ['2019', 167.5, 'A'],
          ['2020', 163.5, 'A'],
        ],
      ]);
    },
  );

  it('keeps a row that begins as numbers of columns do', () => {
    expect(
      [
        ['1', '2', '3'],
        ['1', '2', '3', '5'],
        ['1', '2', '', '3', '4'],
        ['(2)', '(3)'],
      ].map(isNumbering),
    ).toEqual([false, false, false, false]);
  });

  it('takes Statistics Canada’s letters for what they mean there', () => {
    const row = (period: string, value: string, status: string) =>
      `${period},Canada,2002=100,17,units ,0,v41690973,2.2,${value},${status},,,1`;
    const text = table(
      'REF_DATE,GEO,UOM,UOM_ID,SCALAR_FACTOR,SCALAR_ID,VECTOR,COORDINATE,VALUE,STATUS,SYMBOL,TERMINATED,DECIMALS',
      row('2021-01', '138.2', ''),
      row('2021-02', '138.9', 'E'),
      row('2021-03', '139.6', 'B'),
      row('2021-04', '', '..'),
      row('2021-05', '', 'F'),
      row('2021-06', '140.1', 'p'),
    );
    const { series } = decodeCsv(text, {});
    expect(series.map(readingsOf)).toEqual([
      [
        ['2021-01', 138.2, 'A'],
        ['2021-02', 138.9, 'U'],
        ['2021-03', 139.6, 'A'],
        ['2021-04', null, 'M'],
        ['2021-05', null, 'Q'],
        ['2021-06', 140.1, 'P'],
      ],
    ]);
  });

  it('guesses the unit in brackets behind one text over the times, and tells', () => {
    const text = table(
      'Industri Kecil dan Menengah Menurut Provinsi',
      'Provinsi,Jumlah Perusahaan (unit),',
      ',2019,2020',
      'ACEH,109117,112345',
    );
    const { series, warnings } = decodeCsv(text, {});
    expect(series.map(({ unit }) => unit)).toEqual(['unit']);
    expect(warnings).toContainEqual({ name: 'Assumed', values: { about: 'unit', what: 'unit' } });
  });

  it('takes a sum of money for no unit', () => {
    const { series } = decodeCsv(table('Keterangan,2022,2023', 'Uang Beredar (M2),8271.9,8300.5'), {});
    expect(series.map(({ unit }) => unit)).toEqual([null]);
  });

  it('leaves out the name of the time beside it', () => {
    const text = table(
      'DATE,DATE_NAME,GEOGRAPHY_NAME,OBS_VALUE',
      '2019-12,Jan 2019-Dec 2019,Great Britain,75.9',
      '2020-03,Apr 2019-Mar 2020,Great Britain,76.2',
    );
    const { series, warnings } = decodeCsv(text, {});
    expect(series.map(keyOf)).toEqual([{ GEOGRAPHY_NAME: 'Great Britain' }]);
    expect(warnings).toContainEqual({ name: 'PartsLeftOut', values: { names: 'DATE_NAME' } });
  });
});
