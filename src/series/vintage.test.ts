import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDayOfDate } from './dates';
import { dayOf, endDay, periodAt } from './period';
import { sampleRow, sampleSeries } from '@mocks/sampleSeries';
import type { Observation } from './series';
import { asOf } from './vintage';

function shown(observations: readonly Observation[], date?: string): readonly (readonly [string, number | null])[] {
  return asOf(sampleSeries({ observations }), date).map(({ period, value }) => [period, value] as const);
}

describe('asOf', () => {
  const revised = [
    sampleRow('2021-01', 50, { published: '2021-02-01' }),
    sampleRow('2021-01', 51, { published: '2021-03-01' }),
    sampleRow('2021-02', 52, { published: '2021-03-01' }),
  ];

  it('shows the latest vintage known on the day', () => {
    expect(shown(revised)).toEqual([
      ['2021-01', 51],
      ['2021-02', 52],
    ]);
    expect(shown(revised, '2021-03-01')).toEqual([
      ['2021-01', 51],
      ['2021-02', 52],
    ]);
    expect(shown(revised, '2021-02-28')).toEqual([['2021-01', 50]]);
    expect(shown(revised, '2021-02-01')).toEqual([['2021-01', 50]]);
    expect(shown(revised, '2021-01-31')).toEqual([]);
  });

  it('takes a published month or year as known at its end', () => {
    expect(shown([sampleRow('2021-01', 1, { published: '2021-02' })], '2021-02-27')).toEqual([]);
    expect(shown([sampleRow('2021-01', 1, { published: '2021-02' })], '2021-02-28')).toEqual([['2021-01', 1]]);
    expect(shown([sampleRow('2021-01', 1, { published: '2021' })], '2021-12-30')).toEqual([]);
    expect(shown([sampleRow('2021-01', 1, { published: '2021' })], '2021-12')).toEqual([['2021-01', 1]]);
  });

  it('takes an unknown publication as known from the end of the date, or of the period', () => {
    expect(shown([sampleRow('2021', 1)], '2021-12-30')).toEqual([]);
    expect(shown([sampleRow('2021', 1)], '2021-12-31')).toEqual([['2021', 1]]);
    expect(shown([sampleRow('2021', 1, { date: '2021-06-15' })], '2021-06-14')).toEqual([]);
    expect(shown([sampleRow('2021', 1, { date: '2021-06-15' })], '2021-06-15')).toEqual([['2021', 1]]);
  });

  it('prefers a known publication to an unknown one', () => {
    const rows = [sampleRow('2021-01', 1), sampleRow('2021-01', 2, { published: '2021-01-20' })];
    expect(shown(rows)).toEqual([['2021-01', 2]]);
    expect(shown(rows.toReversed())).toEqual([['2021-01', 2]]);
  });

  it('keeps null values: a figure may be withdrawn', () => {
    const rows = [
      sampleRow('2021-01', 1, { published: '2021-02-01' }),
      sampleRow('2021-01', null, { published: '2021-03-01' }),
    ];
    expect(shown(rows)).toEqual([['2021-01', null]]);
  });

  it('sorts by period', () => {
    expect(
      shown([sampleRow('2021-03', 3), sampleRow('2020-12', 1), sampleRow('2021-01', 2)]).map(([period]) => period),
    ).toEqual(['2020-12', '2021-01', '2021-03']);
  });

  it('refuses a day that does not exist rather than show what was not known', () => {
    expect(() => shown(revised, '2021-02-30')).toThrow(RangeError);
  });

  const day = fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2022, 12, 31) });
  const date = day.map((d) => periodAt('D', d));
  const published = fc.oneof(
    date,
    day.map((d) => periodAt('M', d)),
    day.map((d) => periodAt('A', d)),
    fc.constant(null),
  );
  const row = fc
    .record({
      period: fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2020, 8, 1) }),
      published,
      value: fc.option(fc.double({ noNaN: true })),
    })
    .map(({ period, value, ...more }) => sampleRow(periodAt('M', period), value, more));
  const rows = fc.array(row, { maxLength: 40 });

  it('never shows what was published later, and shows each period once', () => {
    fc.assert(
      fc.property(rows, date, (observations, d) => {
        const known = asOf(sampleSeries({ observations }), d);
        const today = lastDayOfDate(d) ?? Number.NaN;
        for (const one of known) expect(lastDayOfDate(one.published ?? d)).toBeLessThanOrEqual(today);
        for (const one of known) expect(one.published !== null || endDay(one.period) <= today).toBe(true);
        expect(known.map(({ period }) => period)).toEqual([...new Set(known.map(({ period }) => period))].sort());
      }),
    );
  });

  it('shows no vintage while a later one is known', () => {
    fc.assert(
      fc.property(rows, date, (observations, d) => {
        const today = lastDayOfDate(d) ?? Number.NaN;
        for (const one of asOf(sampleSeries({ observations }), d)) {
          const mine = one.published === null ? Number.NEGATIVE_INFINITY : (lastDayOfDate(one.published) ?? Number.NaN);
          const later = observations.filter((other) => {
            const theirs = other.published === null ? undefined : lastDayOfDate(other.published);
            return other.period === one.period && theirs !== undefined && theirs > mine && theirs <= today;
          });
          expect(later).toEqual([]);
        }
      }),
    );
  });

  it('never loses a period as time goes on', () => {
    fc.assert(
      fc.property(rows, day, fc.nat(800), (observations, d, wait) => {
        const series = sampleSeries({ observations });
        const then = asOf(series, periodAt('D', d)).map(({ period }) => period);
        const later = asOf(series, periodAt('D', d + wait)).map(({ period }) => period);
        expect(later).toEqual(expect.arrayContaining(then));
        expect(asOf(series).map(({ period }) => period)).toEqual(expect.arrayContaining(later));
      }),
    );
  });
});

it('hides figures that were set against a row later than the chosen day', () => {
  const conflict = { ...sampleRow('2020', 3.4), value: 3.4, published: '2021-01-12' };
  const later = { ...conflict, value: 3.82, published: '2021-05-28' };
  const row = sampleRow('2020', 3.8, { published: '2021-02-20', conflicts: [conflict, later] });
  const series = sampleSeries({ freq: 'A', observations: [row] });
  expect(asOf(series, '2021-03-01')[0]?.conflicts.map(({ value }) => value)).toEqual([3.4]);
  expect(asOf(series)[0]?.conflicts).toHaveLength(2);
});
