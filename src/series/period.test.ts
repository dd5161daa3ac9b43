import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  calendarOf,
  comparePeriods,
  dayOf,
  endDay,
  freqOf,
  middleDay,
  parsePeriod,
  partsOf,
  periodAt,
  periodOf,
  periodsPerYear,
  shift,
  startDay,
  stepsBetween,
  yearBefore,
} from './period';
import type { Freq } from './period';
import { periodFrom } from '@mocks/sampleSeries';

const freqs: readonly Freq[] = ['A', 'S', 'Q', 'M', 'W', 'D'];
const firstDay = dayOf(1, 1, 1);
const lastDay = dayOf(9999, 12, 31);
const freq = fc.constantFrom(...freqs);
/** 9999-12-31 lies in ISO week 9999-W52, so every day from 0001-01-01 on has a week. */
const day = fc.integer({ min: firstDay, max: lastDay });
const anyPeriod = fc.tuple(freq, day).map(([f, d]) => periodAt(f, d));

/** An oracle of another make: the engine's own calendar, in UTC. */
function utcDay(year: number, month: number, date: number): number {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date);
  return moment.getTime() / 86_400_000;
}

describe('parsePeriod', () => {
  it.each([
    ['2021', '2021', 'A'],
    ['2021-A1', '2021', 'A'],
    ['2021-S1', '2021-S1', 'S'],
    ['2021S2', '2021-S2', 'S'],
    ['2021H1', '2021-S1', 'S'],
    ['2021-H2', '2021-S2', 'S'],
    ['2021-Q1', '2021-Q1', 'Q'],
    ['2021Q4', '2021-Q4', 'Q'],
    ['2021K1', '2021-Q1', 'Q'],
    ['2021-04', '2021-04', 'M'],
    ['2021-M04', '2021-04', 'M'],
    ['2021M12', '2021-12', 'M'],
    ['2021-W05', '2021-W05', 'W'],
    ['2021W05', '2021-W05', 'W'],
    ['2021U05', '2021-W05', 'W'],
    ['2021-04-15', '2021-04-15', 'D'],
    ['2021-D105', '2021-04-15', 'D'],
    ['2021-D001', '2021-01-01', 'D'],
    ['2021-D365', '2021-12-31', 'D'],
    ['2024-D366', '2024-12-31', 'D'],
    ['2024-02-29', '2024-02-29', 'D'],
    ['2000-02-29', '2000-02-29', 'D'],
    ['2020-W53', '2020-W53', 'W'],
    ['2015W53', '2015-W53', 'W'],
    ['0001', '0001', 'A'],
    ['9999-12-31', '9999-12-31', 'D'],
    ['0001-W01', '0001-W01', 'W'],
    ['9999-W52', '9999-W52', 'W'],
  ])('reads %s as %s of frequency %s', (text, canonical, expected) => {
    expect(parsePeriod(text)).toBe(canonical);
    expect(freqOf(periodFrom(text))).toBe(expected);
  });

  it.each([
    '2021T1',
    '2021-T1',
    '2021-T2', // a third of a year in SDMX, a quarter in French and Spanish
    '2025-02-29',
    '2025-02-30',
    '1900-02-29',
    '2025-04-31',
    '2025-00-10',
    '2025-13-01',
    '2025-01-00',
    '2025-01-32',
    '2025-00',
    '2025-13',
    '2025-M00',
    '2025M13',
    '2025-Q0',
    '2025Q5',
    '2025-S0',
    '2025H3',
    '2025-A2',
    '2025-W00',
    '2025-W54',
    '2021-W53',
    '2025W53',
    '2021U53',
    '2025-D000',
    '2025-D366',
    '2024-D367',
    '0000',
    '0000-01',
    '0000-Q1',
    '0000-W10',
    '0000-12-31',
    '10000',
    '999',
    '-2021',
    '+2021',
    '',
    ' ',
    '2021 ',
    ' 2021',
    '2021\n',
    '2021-4',
    '2021-4-5',
    '2021/04',
    '202104',
    '20210415',
    '2021-04-15T00:00',
    '2021-04Z',
    '2021-q1',
    '2021m04',
    '2021-K1',
    '2021-U05',
    '2021-W5',
    '2021-D15',
    '２０２１',
    '٢٠٢١',
    'April 2021',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(period)).toBe(period);
        expect(periodOf(partsOf(period))).toBe(period);
      }),
    );
  });

  it('accepts exactly the calendar dates', () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(part(9999), part(13), part(33), (year, month, date) => {
        const text = [
          String(year).padStart(4, '0'),
          String(month).padStart(2, '0'),
          String(date).padStart(2, '0'),
        ].join('-');
        const moment = new Date(0);
        moment.setUTCFullYear(year, month - 1, date);
        const exists = year > 0 && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
        expect(parsePeriod(text)).toBe(exists ? text : undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws', () => {
    const digits = fc.string({ unit: fc.constantFrom(...Array.from('0129-QSMWDHKUAT')), maxLength: 10 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), (text) => {
        const period = parsePeriod(text);
        expect(period === undefined || parsePeriod(period) === period).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('days', () => {
  it('agree with the Gregorian calendar in UTC', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    fc.assert(
      fc.property(day, (n) => {
        const { year, month, date } = calendarOf(n);
        expect(dayOf(year, month, date)).toBe(n);
        expect(utcDay(year, month, date)).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  it('take a moment within a day for that day', () => {
    expect(calendarOf(dayOf(2021, 4, 15) + 0.75)).toEqual({ year: 2021, month: 4, date: 15 });
    expect(calendarOf(-0.25)).toEqual({ year: 1969, month: 12, date: 31 });
    for (const f of freqs) expect(periodAt(f, dayOf(2021, 4, 15) + 0.75)).toBe(periodAt(f, dayOf(2021, 4, 15)));
  });
});

describe('start and end', () => {
  it.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-S2', '2021-07-01', '2021-12-31'],
    ['2021-Q1', '2021-01-01', '2021-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2025-W01', '2024-12-30', '2025-01-05'],
    ['1970-W01', '1969-12-29', '1970-01-04'],
    ['2021-04-15', '2021-04-15', '2021-04-15'],
    ['9999', '9999-01-01', '9999-12-31'],
    ['9999-Q4', '9999-10-01', '9999-12-31'],
    ['9999-12-31', '9999-12-31', '9999-12-31'],
  ])('%s runs from %s to %s', (text, first, last) => {
    expect(periodAt('D', startDay(periodFrom(text)))).toBe(first);
    expect(periodAt('D', endDay(periodFrom(text)))).toBe(last);
  });

  it('gives the last week of 9999 its last day, which has no spelling', () => {
    expect(endDay(periodFrom('9999-W52'))).toBe(lastDay + 2);
  });

  it('periods follow each other without a gap and hold their days', () => {
    fc.assert(
      fc.property(freq, day, (f, d) => {
        const period = periodAt(f, d);
        expect(startDay(period)).toBeLessThanOrEqual(d);
        expect(endDay(period)).toBeGreaterThanOrEqual(d);
        expect(periodAt(f, startDay(period))).toBe(period);
        expect(middleDay(period) * 2).toBe(startDay(period) + endDay(period) + 1);
        fc.pre(endDay(period) < lastDay);
        expect(startDay(shift(period, 1))).toBe(endDay(period) + 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('names ISO weeks after the year of their Thursday', () => {
    fc.assert(
      fc.property(day, (d) => {
        const week = periodAt('W', d);
        const monday = startDay(week);
        const thursday = new Date((monday + 3) * 86_400_000);
        const newYear = utcDay(thursday.getUTCFullYear(), 1, 1);
        const number = Math.floor((monday + 3 - newYear) / 7) + 1;
        expect(new Date(monday * 86_400_000).getUTCDay()).toBe(1);
        expect(week).toBe(`${String(thursday.getUTCFullYear()).padStart(4, '0')}-W${String(number).padStart(2, '0')}`);
      }),
    );
  });
});

describe('shift', () => {
  it.each([
    ['2021', -1, '2020'],
    ['2021-S1', -1, '2020-S2'],
    ['2021-Q4', 1, '2022-Q1'],
    ['2021-12', 1, '2022-01'],
    ['2020-W53', 1, '2021-W01'],
    ['2021-W01', -1, '2020-W53'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2021-03-01', -1, '2021-02-28'],
    ['2021-04', 0, '2021-04'],
  ])('%s by %i is %s', (text, count, expected) => {
    expect(shift(periodFrom(text), count)).toBe(expected);
  });

  it('goes back the way it came and counts its steps', () => {
    fc.assert(
      fc.property(freq, day, day, (f, a, b) => {
        const [from, to] = [periodAt(f, a), periodAt(f, b)];
        const steps = stepsBetween(from, to);
        expect(shift(from, steps)).toBe(to);
        expect(shift(shift(from, steps), -steps)).toBe(from);
        expect(Math.sign(steps)).toBe(Math.sign(comparePeriods(to, from)));
      }),
    );
  });

  it('throws where there is no period', () => {
    expect(() => shift(periodFrom('9999'), 1)).toThrow(RangeError);
    expect(() => shift(periodFrom('0001-01'), -1)).toThrow(RangeError);
    expect(() => shift(periodFrom('9999-W52'), 1)).toThrow(RangeError);
    expect(() => shift(periodFrom('2021-04'), 0.5)).toThrow(RangeError);
    expect(() => periodAt('M', Number.NaN)).toThrow(RangeError);
    expect(() => periodAt('D', lastDay + 1)).toThrow(RangeError);
    expect(() => periodOf({ freq: 'A', n: 0 })).toThrow(RangeError);
    expect(() => stepsBetween(periodFrom('2021'), periodFrom('2021-04'))).toThrow(RangeError);
  });
});

describe('yearBefore', () => {
  it.each([
    ['2021', '2020'],
    ['2021-S2', '2020-S2'],
    ['2021-Q3', '2020-Q3'],
    ['2021-04', '2020-04'],
    ['2021-W05', '2020-W05'],
    ['2021-04-15', '2020-04-15'],
    ['2020-W53', undefined],
    ['2024-02-29', undefined],
    ['0001', undefined],
    ['0001-04-15', undefined],
  ])('of %s is %s', (text, expected) => {
    expect(yearBefore(periodFrom(text))).toBe(expected);
  });

  it('is one year of periods back where a year has a whole number of them', () => {
    expect(freqs.map(periodsPerYear)).toEqual([1, 2, 4, 12, undefined, undefined]);
    fc.assert(
      fc.property(
        fc.constantFrom<Freq>('A', 'S', 'Q', 'M'),
        fc.integer({ min: dayOf(2, 1, 1), max: lastDay }),
        (f, d) => {
          const period = periodAt(f, d);
          expect(yearBefore(period)).toBe(shift(period, -(periodsPerYear(f) ?? 0)));
        },
      ),
    );
  });
});

describe('comparePeriods', () => {
  it('orders by first day, shorter first', () => {
    const sorted = ['2021', '2020-W53', '2021-01', '2021-Q1', '2021-01-01', '2021-S1', '2020']
      .map(periodFrom)
      .sort(comparePeriods);
    expect(sorted).toEqual(['2020', '2020-W53', '2021-01-01', '2021-01', '2021-Q1', '2021-S1', '2021']);
  });
});

describe.each(['America/Los_Angeles', 'Asia/Jakarta', 'UTC'])('in the time zone %s', (zone) => {
  it('periods are the same', () => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(startDay(periodFrom('1970-01-01'))).toBe(0);
    expect(startDay(periodFrom('2021-04'))).toBe(utcDay(2021, 4, 1));
    expect(endDay(periodFrom('2021'))).toBe(utcDay(2021, 12, 31));
    expect(periodAt('W', utcDay(2021, 1, 3))).toBe('2020-W53');
    expect(periodAt('D', 0)).toBe('1970-01-01');
  });
});
