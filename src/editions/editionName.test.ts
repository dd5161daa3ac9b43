import { describe, expect, it } from 'vitest';
import { parseEditionName, printEditionName, typedCode, typedDay } from './editionName';

describe('parseEditionName', () => {
  it('reads what printEditionName writes', () => {
    const name = { date: '2021-05-07', code: '3fa9c1d2' };
    expect(parseEditionName(printEditionName(name))).toEqual(name);
  });

  it.each(['2021-05-07', '3fa9c1d2', '2021-05-07.3FA9C1D2', '2021-05-07.3fa9c1d', '2021-05-07.3fa9c1d2.json', ''])(
    'takes nothing else: %j',
    (text) => expect(parseEditionName(text)).toBeUndefined(),
  );
});

describe('typedCode', () => {
  it.each([
    ['3fa9c1d2', '3fa9c1d2'],
    [' 3FA9 C1D2 ', '3fa9c1d2'],
    ['3fa9-c1d2', '3fa9c1d2'],
    ['2021-05-07.3fa9c1d2', '3fa9c1d2'],
    ['https://pendopo.example/embed/pmi/2021-05-07.3fa9c1d2/', '3fa9c1d2'],
    ['/chart/pmi/?edition=2021-05-07.3fa9c1d2&from=2020-01', '3fa9c1d2'],
    ['OI23 4567', '01234567'],
    ['Edisi 2021-05-07 · kode 5b925f81 · host/chart/pmi/', '5b925f81'],
    ['kode 5b925f81', '5b925f81'],
    ['Edition of 7 May 2021 · code: 5B92 5F81.', '5b925f81'],
    ['edisi 2021-05-07.5b925f81, PMI', '5b925f81'],
  ])('%j is the code %s', (text, code) => expect(typedCode(text)).toBe(code));

  it.each([
    '',
    '3fa9',
    '3fa9c1d2e',
    'kode edisi',
    'kode 3fa9',
    'barcode 5b925f81 ini',
    '2021-05-07',
    '2021-05-07.3fa9c1d2e',
    '３fa9c1d2',
  ])('%j is none', (text) => expect(typedCode(text)).toBeUndefined());
});

describe('typedDay', () => {
  it.each([
    ['2021-05-07', '2021-05-07'],
    [' Edisi 2021-05-07 · host/chart/pmi/', '2021-05-07'],
  ])('%j names the day %s', (text, day) => expect(typedDay(text)).toBe(day));

  it.each(['', '2021-13-40', '2021-05', '2021-05-07.5b925f81', 'Edisi 2021-05-07 · kode 5b925f81', '12021-05-07'])(
    '%j names none',
    (text) => expect(typedDay(text)).toBeUndefined(),
  );
});
