import { describe, expect, it } from 'vitest';

import { keyOf, readingsOf, table } from '@tests/fixtures/formats/csvLines';
import { decodeCsv } from './csv';
import { outcomeOf } from './refusal';

/** The periods of the only series of a file, with their values. */
function figures(...lines: readonly string[]): readonly string[] {
  const { series } = decodeCsv(table(...lines), {});
  expect(series).toHaveLength(1);
  return series.flatMap(readingsOf).map(([period, value]) => `${period}: ${value}`);
}

function refusal(...lines: readonly string[]) {
  const outcome = outcomeOf(() => decodeCsv(table(...lines), {}));
  return outcome.ok ? undefined : outcome.error;
}

describe('parts of a year beside their years', () => {
  it.each([
    ['Bulan/Month', ['Januari/January', 'Maret / March'], ['01', '03']],
    ['Triwulan/Quarter', ['I', 'III'], ['Q1', 'Q3']],
    ['Triwulan/Quarter', ['Triwulan I/1st Quarter', 'Triwulan III/3rd Quarter'], ['Q1', 'Q3']],
    ['Uraian', ['1. Januari', '03. Maret'], ['01', '03']],
    ['Bulan', ['Julai', 'Ogos'], ['07', '08']],
    ['Bulan', ['Januari (r)', 'Maret (p)'], ['01', '03']],
  ])('are read in a column %s: %s', (head, [one, other], [first, last]) => {
    const wide = [`${head};2021;2022`, `${one};1,5;2,5`, `${other};3,5;4,5`, 'Jumlah/Total;5;7'];
    const expected = [`2021-${first}: 1.5`, `2021-${last}: 3.5`, `2022-${first}: 2.5`, `2022-${last}: 4.5`];
    expect(figures(...wide)).toEqual(expected);
    const long = [
      `Tahun/Year;${head};Nilai/Value`,
      `2021;${one};1,5`,
      `2021;${other};3,5`,
      `2022;${one};2,5`,
      `2022;${other};4,5`,
    ];
    expect(figures(...long)).toEqual(expected);
  });

  it('leave out the codes of yearly means', () => {
    const rows = ['X,2020,M01,1.5', 'X,2020,M02,2.5', 'X,2020,M13,2.0', 'X,2021,M01,3.5'];
    const lines = ['Series ID,Year,Period,Value', ...rows];
    expect(figures(...lines)).toEqual(['2020-01: 1.5', '2020-02: 2.5', '2021-01: 3.5']);
    const { warnings } = decodeCsv(table(...lines), {});
    expect(warnings).toContainEqual({ name: 'TotalDropped', values: { name: 'M13' } });
    expect(figures('Uraian,2021,2022', 'Januari,1.5,2.5', 'Maret,3.5,4.5', 'Januari-Desember,5,7')).toHaveLength(4);
    expect(figures('id,Year,Period,Value', 'X,2024,M13,1.5', 'X,2025,M13,2.5', 'X,2026,M04,3.5')).toEqual([
      '2026-04: 3.5',
    ]);
  });

  it.each([
    ['in headings', ['Mês,2021,2022', 'Jan,1.5,2.5', 'Fev,3.5,4.5', 'Abr,3.5,4.5'], '"Fev", "Abr"'],
    ['in rows', ['Tahun,Bulan,Nilai', '2021,Januari,1.5', '2022,Foo,2.5'], '"Foo"'],
    ['of no name', ['Uraian,2021,2022', 'Januari,1.5,2.5', 'Februari,3.5,4.5', 'Foo,3.5,4.5'], '"Foo"'],
    ['of another month', ['Bulan,2021,2022', '1. Januari,1.5,2.5', '2. Maret,3.5,4.5'], '"2. Maret"'],
    ['of two months', ['Bulan,2021,2022', 'Januari/April,1.5,2.5', 'April,3.5,4.5'], '"Januari/April"'],
  ])('are refused where some cannot be read, with years %s', (_, lines, cells) => {
    expect(refusal(...lines)).toMatchObject({ name: 'FeedFormatError' });
    expect(refusal(...lines)?.detail).toContain(`cannot be read as months or quarters (${cells})`);
  });

  it('are no other names', () => {
    const keys = (...lines: readonly string[]) => decodeCsv(table(...lines), {}).series.map(keyOf);
    expect(keys('Nama,2021,2022', 'Mei,1.5,2.5', 'Sari,3.5,4.5', 'Budi,3.5,4.5')).toHaveLength(3);
    const fifths = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'];
    expect(keys('Kelompok,2021,2022', ...fifths.map((fifth, n) => `${fifth},${n}.5,2.5`))).toHaveLength(5);
    expect(keys('Tahun,Ijazah,Nilai', '2021,S1,1.5', '2021,S2,2.5', '2021,S3,3.5')).toHaveLength(3);
  });
});

describe('marks of parts of a year below or above their years', () => {
  const marks = (...lines: readonly string[]) =>
    decodeCsv(table(...lines, '* Angka sementara'), {}).series.map((series) =>
      readingsOf(series).map(([period, , status]) => `${period} ${status}`),
    );

  it('are of their figures', () => {
    expect(marks('Uraian,2022,,2023,', ',Nov,Des,Jan,Feb*', 'Ekspor,1.5,2.5,3.5,4.5')).toEqual([
      ['2022-11 A', '2022-12 A', '2023-01 A', '2023-02 P'],
    ]);
    expect(marks('Uraian,2022,,2023*,', ',III,IV,I,II', 'Ekspor,1.5,2.5,3.5,4.5')).toEqual([
      ['2022-Q3 A', '2022-Q4 A', '2023-Q1 P', '2023-Q2 P'],
    ]);
  });

  it('leave an empty column between years alone', () => {
    expect(marks('Uraian,2022,,,2023,', ',Nov,Des,,Jan,Feb', 'Ekspor,1.5,2.5,,3.5,4.5')).toEqual([
      ['2022-11 A', '2022-12 A', '2023-01 A', '2023-02 A'],
    ]);
  });
});
