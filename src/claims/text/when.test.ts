import { expect, it } from 'vitest';
import { tokenise } from './token';
import { readWhen } from './when';

function read(text: string) {
  const tokens = tokenise(text);
  const hit = readWhen(tokens, 0, false);
  if (!hit) return undefined;
  const rest = tokens.slice(hit.to).map((token) => token.text);
  const { raw } = hit;
  if (raw.is !== 'at') return [raw.is, ...rest];
  return [`${raw.period}${raw.end ? ' end' : ''}`, ...rest];
}

it.each([
  ['April 2021', '2021-04'],
  ['bulan April 2021', '2021-04'],
  ['bulan April tahun 2021', '2021-04'],
  ['Apr 2021', '2021-04'],
  ['14 Mei 2020', '2020-05-14'],
  ['14 May 2020', '2020-05-14'],
  ['tanggal 14 Mei 2020', '2020-05-14'],
  ['May 14, 2020', '2020-05-14'],
  ['2020-05-14', '2020-05-14'],
  ['2020-05', '2020-05'],
  ['tahun 2020', '2020'],
  ['triwulan II 2021', '2021-Q2'],
  ['Triwulan II-2021', '2021-Q2'],
  ['kuartal kedua 2021', '2021-Q2'],
  ['kuartal ke-2 tahun 2021', '2021-Q2'],
  ['Q2 2021', '2021-Q2'],
  ['second quarter of 2021', '2021-Q2'],
  ['akhir 2020', '2020 end'],
  ['akhir tahun 2020', '2020 end'],
  ['end of 2020', '2020 end'],
  ['akhir Desember 2020', '2020-12 end'],
])('%s', (text, period) => {
  expect(read(text)).toEqual([period]);
});

it.each([
  ['awal 2021', 'vague'],
  ['awal tahun ini', 'vague'],
  ['Januari-Mei 2021', 'vague'],
  ['11-12 Desember 2020', 'vague'],
  ['2023-2024', 'vague'],
  ['30 Februari 2021', 'vague'],
  ['14 Mei', 'vague'],
  ['semester I 2021', 'vague'],
  ['tahun ini', 'relative'],
  ['last month', 'relative'],
  ['bulan sebelumnya', 'earlier'],
  ['year-on-year', 'earlier'],
  ['Maret', 'month'],
])('%s is no single period yet', (text, kind) => {
  expect(read(text)?.[0]).toBe(kind);
});

it.each(['2021', 'may 5 people', 'march on', '54,6', 'PMI'])('%s is no time', (text) => {
  expect(read(text)?.[0] ?? 'none').not.toMatch(/^\d/u);
});
