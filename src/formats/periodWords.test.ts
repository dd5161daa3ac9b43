import { describe, expect, it } from 'vitest';

import { isOfTotals, isTime, periodsMeant, quarterOfTrimester } from './periodWords';

describe('times that are no period here', () => {
  it.each([
    'Minggu ke-1 Januari 2021',
    'Minggu 1 Januari 2021',
    'Minggu I Januari 2021',
    'Minggu 1 Jan 2021',
    'Januari 2021 Minggu ke-4',
    'Week 2 of January 2021',
    'Jan-Jun 2021',
    'FY2021',
    '2020/2021',
    '2021-I',
    '2021:1',
    '2021-1',
    '2012-13',
    '2012/13',
  ])('%s is a time', (text) => {
    expect(isTime(text)).toBe(true);
    expect(periodsMeant(text)).toEqual([]);
  });

  it.each([
    'Minggu',
    'Minggu 1',
    'Minggu 12 Januari 2021',
    '2021.01',
    '2021:13',
    'XIII/2021',
    '2020/2022',
    '1234-1235',
    '1234-1',
    '2021-13',
    "'0113",
    'Jan-Foo 2021',
  ])('%s is none', (text) => {
    expect(isTime(text)).toBe(false);
  });
});

describe('spellings of periods', () => {
  it.each([
    ['2021', '2021'],
    ['2021-A1', '2021'],
    ['2021M04', '2021-04'],
    ['2021m4', '2021-04'],
    ['2021 M04', '2021-04'],
    ['2021k3', '2021-Q3'],
    ['2024M02D29', '2024-02-29'],
    ['2023JJ00', '2023'],
    ['2023HJ02', '2023-S2'],
    ['2023KW04', '2023-Q4'],
    ['2023MM12', '2023-12'],
    ['2021-Q1Z', '2021-Q1'],
    ['2021-04+07:00', '2021-04'],
    ['2021-W5', '2021-W05'],
    ['  April\u00A02021 ', '2021-04'],
    ['APRIL 2021', '2021-04'],
    ['Jan 1996', '1996-01'],
    ['März 2021', '2021-03'],
    ['août 2021', '2021-08'],
    ['2024 Week 05', '2024-W05'],
    ['Week 5 2024', '2024-W05'],
    ['Semester 1 (Maret) 2023', '2023-S1'],
    ['2023 Semester 2 (September)', '2023-S2'],
    ['1996 Jan', '1996-01'],
    ['1996Jan', '1996-01'],
    ['Agt-2020', '2020-08'],
    ['Nopember 2019', '2019-11'],
    ['Pebruari, 2019', '2019-02'],
    ['Mei 2021', '2021-05'],
    ['May 2021', '2021-05'],
    ['Triwulan I 2021', '2021-Q1'],
    ['Triwulan IV/2021', '2021-Q4'],
    ['TW II-2021', '2021-Q2'],
    ['TWIII 2021', '2021-Q3'],
    ['Tw. I – 2021', '2021-Q1'],
    ['2021 Triwulan III', '2021-Q3'],
    ['Kuartal 3 2021', '2021-Q3'],
    ['Kuartal ke-3 tahun 2021', '2021-Q3'],
    ['Q1 2021', '2021-Q1'],
    ['2021 Q1', '2021-Q1'],
    ['2021:Q1', '2021-Q1'],
    ['1Q2021', '2021-Q1'],
    ['1st quarter of 2021', '2021-Q1'],
    ['Semester 1 2021', '2021-S1'],
    ['Semester II/2021', '2021-S2'],
    ['H2 2021', '2021-S2'],
    ['Tahun 2021', '2021'],
    ['1960 [YR1960]', '1960'],
    ['2013Q1 [2013Q1]', '2013-Q1'],
    ['2021/04', '2021-04'],
    ['04/2021', '2021-04'],
    ['202104', '2021-04'],
    ['20210415', '2021-04-15'],
    ['15/04/2021', '2021-04-15'],
    ['04/15/2021', '2021-04-15'],
    ['03/03/2021', '2021-03-03'],
    ['03.04.2021', '2021-04-03'],
    ['15 April 2021', '2021-04-15'],
    ['April 15th, 2021', '2021-04-15'],
    ['Kamis, 15 April 2021', '2021-04-15'],
    ['Minggu, 18 April 2021', '2021-04-18'],
    ['15-Apr-2021', '2021-04-15'],
    ['2021-04-01T00:00:00', '2021-04-01'],
    ['2022-03-22T00:00:00.000+01:00', '2022-03-22'],
    ['17/10/2013 16:51:00', '2013-10-17'],
    ['2021-04-01/P1M', '2021-04'],
    ['2021-01-01/P1Y', '2021'],
    ['Jan-Mar 2021', '2021-Q1'],
    ['Oktober – Desember 2021', '2021-Q4'],
    ['2021 Apr-Jun', '2021-Q2'],
    ['M1 2021', '2021-01'],
    ['M12/2021', '2021-12'],
    ['2019.0', '2019'],
    ['Jumat, 1 Januari 2021', '2021-01-01'],
    ['Minggu 10 Januari 2021', '2021-01-10'],
    ["Jum'at, 1 Januari 2021", '2021-01-01'],
    ['Fri 1 Jan 2021', '2021-01-01'],
  ])('%s', (text, period) => {
    expect(periodsMeant(text)).toEqual([period]);
  });

  it.each([
    ['03/04/2021', ['2021-04-03', '2021-03-04']],
    ['03/ 04/ 2021', ['2021-04-03', '2021-03-04']],
    ['2021-3-4', ['2021-03-04']],
    ['2020.1/4', ['2020-Q1']],
    ['3-4-2021 00:00', ['2021-04-03', '2021-03-04']],
    ['Apr-21', ['2021-04', '1921-04']],
    ['Jan 96', ['1996-01', '2096-01']],
    ['1Q21', ['2021-Q1', '1921-Q1']],
    ['31-Jan-21', ['2021-01-31', '1921-01-31']],
  ])('%s may mean several', (text, periods) => {
    expect(periodsMeant(text)).toEqual(periods);
  });

  it.each([
    '',
    ' ',
    '2005 - 1',
    '2020/2021',
    '2021/22',
    '2021.01/02',
    '2021-1',
    'FY2021',
    '2021T1',
    '150004',
    '99999999',
    '2021-02-30',
    '30/02/2021',
    '31.04.2021',
    'Triwulan V 2021',
    'Q5 2021',
    'Semester 3 2021',
    'Januari-April 2021',
    'Feb-Apr 2021',
    'M13 2021',
    'Senin 1 Januari 2021',
    'Minggu, 1 Januari 2021',
    'Monday January 2021',
    'Week 1 January 2021',
    'Minggu ke-2 Januari 2021',
    'Minggu 2 Januari 2021',
    'Januari 2021 Minggu 2',
    'Triwulan I-IV 2021',
    'Januari',
    '[11] November',
    'Mar 5',
    '2021 (2010=100)',
    '2021 p',
    '0000',
    '2021-07-01/P1Y',
    'constructor 2021',
    '__proto__',
    '1.234',
    'Q1 growth 2021',
    'x'.repeat(100_000),
  ])('%s means none', (text) => {
    expect(periodsMeant(text)).toEqual([]);
  });

  it('knows totals, also in two languages', () => {
    expect(['Jumlah/Total', 'Total wages/hours'].map(isOfTotals)).toEqual([true, true]);
    expect(['Ekspor/Total', 'Januari/January'].map(isOfTotals)).toEqual([false, false]);
  });

  it('knows the quarter of a trimester where that is what T stands for', () => {
    expect(quarterOfTrimester('2021T1')).toBe('2021-Q1');
    expect(quarterOfTrimester('2021-T4')).toBe('2021-Q4');
    expect(quarterOfTrimester('T2 2021')).toBe('2021-Q2');
    expect(quarterOfTrimester('2021T5')).toBeUndefined();
    expect(quarterOfTrimester('2021-Q1')).toBeUndefined();
  });
});
