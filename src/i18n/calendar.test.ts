import { describe, expect, it } from 'vitest';
import { formatAge, formatDate, formatList, formatPeriod, formatTimestamp } from './calendar';

describe('formatPeriod', () => {
  it.each([
    ['2021', 'long', '2021', '2021'],
    ['2021', 'axis', '2021', '2021'],
    ['2021-S1', 'long', 'Semester I-2021', 'H1 2021'],
    ['2021-S2', 'short', 'Smt II-2021', 'H2 2021'],
    ['2021-S2', 'axis', 'Smt II ’21', 'H2 ’21'],
    ['2021-Q2', 'long', 'Triwulan II-2021', 'Q2 2021'],
    ['2021-Q4', 'short', 'Tw IV-2021', 'Q4 2021'],
    ['2021-Q4', 'axis', 'Tw IV ’21', 'Q4 ’21'],
    ['2021-04', 'long', 'April 2021', 'April 2021'],
    ['2021-08', 'long', 'Agustus 2021', 'August 2021'],
    ['2021-08', 'short', 'Agu 2021', 'Aug 2021'],
    ['2021-09', 'short', 'Sep 2021', 'Sep 2021'],
    ['2021-05', 'axis', 'Mei ’21', 'May ’21'],
    ['2021-W05', 'long', 'Minggu ke-5 2021', 'week 5 of 2021'],
    ['2021-W05', 'short', 'Mg 5 2021', 'W5 2021'],
    ['2021-04-15', 'long', '15 April 2021', '15 April 2021'],
    ['2021-04-05', 'short', '5 Apr 2021', '5 Apr 2021'],
  ] as const)('%s %s', (period, style, ...expected) => {
    expect([formatPeriod(period, 'id', style), formatPeriod(period, 'en', style)]).toEqual(expected);
  });

  it.each(['', 'soon', '2021-13', '2021-Q5', '21-04', '2021-04-1', '__proto__'])('leaves %j as it is', (text) => {
    expect(formatPeriod(text, 'id', 'long')).toBe(text);
  });

  it('has its own names for all months', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);
    const names = (language: 'id' | 'en', style: 'long' | 'short'): string =>
      months.map((month) => formatPeriod(month, language, style).replace(' 2024', '')).join(' ');
    expect(names('id', 'long')).toBe(
      'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    );
    expect(names('id', 'short')).toBe('Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des');
    expect(names('en', 'long')).toBe(
      'January February March April May June July August September October November December',
    );
    expect(names('en', 'short')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
  });
});

describe('formatDate', () => {
  it.each([
    ['2025-08-17', '17 Agustus 2025', '17 August 2025', '17 Agu 2025', '17 Aug 2025'],
    ['2025-08', 'Agustus 2025', 'August 2025', 'Agu 2025', 'Aug 2025'],
    ['2025', '2025', '2025', '2025', '2025'],
  ])('%s', (date, ...expected) => {
    const long = [formatDate(date, 'id', 'long'), formatDate(date, 'en', 'long')];
    const short = [formatDate(date, 'id', 'short'), formatDate(date, 'en', 'short')];
    expect([...long, ...short]).toEqual(expected);
  });
});

describe('formatTimestamp', () => {
  it('tells WIB whatever the zone of the machine', () => {
    const moment = Date.UTC(2025, 7, 17, 3, 5, 9);
    expect(formatTimestamp(moment, 'id')).toBe('17 Agustus 2025 pukul 10.05 WIB');
    expect(formatTimestamp(moment, 'en')).toBe('17 August 2025 at 10:05 WIB');
  });

  it('is already on the next day in Jakarta in the late UTC evening', () => {
    expect(formatTimestamp(Date.UTC(2025, 11, 31, 17, 0), 'id')).toBe('1 Januari 2026 pukul 00.00 WIB');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 9e15])('shows nothing for %d', (moment) => {
    expect(formatTimestamp(moment, 'id')).toBe('\u2013');
  });
});

describe('formatAge', () => {
  it.each([
    [-3, 'hari ini', 'today'],
    [0, 'hari ini', 'today'],
    [1, 'kemarin', 'yesterday'],
    [2, '2 hari yang lalu', '2 days ago'],
    [60, '60 hari yang lalu', '60 days ago'],
    [61, '2 bulan yang lalu', '2 months ago'],
    [275, '9 bulan yang lalu', '9 months ago'],
    [365, '12 bulan yang lalu', '12 months ago'],
    [729, '23 bulan yang lalu', '23 months ago'],
    [730, '2 tahun yang lalu', '2 years ago'],
    [1100, '3 tahun yang lalu', '3 years ago'],
    [1800, '4 tahun 11 bulan yang lalu', '4 years 11 months ago'],
  ])('%i days', (days, indonesian, english) => {
    expect(formatAge(days, 'id')).toBe(indonesian);
    expect(formatAge(days, 'en')).toBe(english);
  });
});

describe('formatList', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a dan b', 'a and b'],
    [['a', 'b', 'c'], 'a, b, dan c', 'a, b and c'],
  ])('%j', (items, indonesian, english) => {
    expect(formatList(items, 'id')).toBe(indonesian);
    expect(formatList(items, 'en')).toBe(english);
  });
});
