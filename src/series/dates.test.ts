import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInJakarta, dayOfDate, isMoment, lastDayOfDate } from './dates';
import { calendarOf, dayOf, endDay, periodAt, startDay } from './period';

describe('dates', () => {
  it.each([
    ['2021-04-15', dayOf(2021, 4, 15), dayOf(2021, 4, 15)],
    ['2024-02-29', dayOf(2024, 2, 29), dayOf(2024, 2, 29)],
    ['2021-04', dayOf(2021, 4, 16), dayOf(2021, 4, 30)],
    ['2021-01', dayOf(2021, 1, 16), dayOf(2021, 1, 31)],
    ['2021-02', dayOf(2021, 2, 15), dayOf(2021, 2, 28)],
    ['2021', dayOf(2021, 7, 2), dayOf(2021, 12, 31)],
    ['9999', dayOf(9999, 7, 2), dayOf(9999, 12, 31)],
  ])('%s has its middle and last day', (date, middle, last) => {
    expect(dayOfDate(date)).toBe(middle);
    expect(lastDayOfDate(date)).toBe(last);
  });

  it.each([
    '',
    '2025-02-30',
    '2025-13',
    '0000',
    '2021-Q1',
    '2021-W05',
    '2021M04',
    '2021-M04',
    '2021-A1',
    '2021-D105',
    '2021-4-5',
    '15-04-2021',
  ])('refuses %j', (date) => {
    expect(dayOfDate(date)).toBeUndefined();
    expect(lastDayOfDate(date)).toBeUndefined();
  });

  it('lie within what the date states', () => {
    const day = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });
    fc.assert(
      fc.property(fc.constantFrom('A' as const, 'M' as const, 'D' as const), day, (freq, d) => {
        const period = periodAt(freq, d);
        const middle = dayOfDate(period) ?? Number.NaN;
        expect(periodAt(freq, middle)).toBe(period);
        expect(calendarOf(middle).year).toBe(calendarOf(d).year);
        expect(middle - startDay(period) - (endDay(period) - middle)).toBeOneOf([0, 1]);
        expect(lastDayOfDate(period)).toBe(endDay(period));
      }),
    );
  });
});

describe('isMoment', () => {
  it('takes what has a date, and nothing else', () => {
    const last = Date.UTC(9999, 11, 31, 16, 59);
    expect([1, last].map((moment) => [isMoment(moment), dateInJakarta(moment)])).toEqual([
      [true, '1970-01-01'],
      [true, '9999-12-31'],
    ]);
    expect(() => dateInJakarta(last + 60_000)).toThrow(RangeError);
    expect([last + 60_000, 8.64e15, 0, -1, Number.NaN, Infinity, '1', null].some(isMoment)).toBe(false);
  });
});
