import { describe, expect, it } from 'vitest';
import { parsePeriod } from '@/series/period';
import type { ForeignFile, ForeignReading, ForeignSeries } from './foreign';
import { commandLimits, withLimits } from './limits';
import { outcomeOf } from './refusal';
import { checkSize, finished, freqOfReadings, inTime } from './seriesFacts';

function reading(time: string, value: number | null = 1, more: Partial<ForeignReading> = {}): ForeignReading {
  return { time, period: parsePeriod(time) ?? null, value, statuses: value === null ? ['M'] : ['A'], ...more };
}

function series(readings: readonly ForeignReading[], more: Partial<ForeignSeries> = {}): ForeignSeries {
  return {
    key: [{ dimension: 'geo', value: 'ID' }],
    label: 'Indonesia',
    unit: 'orang',
    unitMult: 0,
    decimals: null,
    freq: freqOfReadings(readings),
    adjustment: null,
    base: null,
    readings,
    ...more,
  };
}

function file(...all: readonly ForeignSeries[]): ForeignFile {
  return {
    format: 'csv', dialect: 'CSV', title: null, publisher: null, updated: null, url: null, licence: null, notes: [],
    complete: true, warnings: [], questions: [], series: all,
  }; // prettier-ignore
}

function warningsOf(...all: readonly ForeignSeries[]) {
  return finished(file(...all)).warnings;
}

describe('readings in time', () => {
  it('sorts by period and vintage and leaves those without a period last', () => {
    const given = [reading('2022'), reading('abc'), reading('2021', 2, { vintage: '2022-05-01' }), reading('2021', 1, { vintage: '2022-02-01' })];
    expect(inTime(given).map(({ time, vintage }) => [time, vintage])).toEqual([
      ['2021', '2022-02-01'], ['2021', '2022-05-01'], ['2022', undefined], ['abc', undefined],
    ]);
    const ordered = [reading('2021'), reading('2022')];
    expect(inTime(ordered)).toBe(ordered);
  }); // prettier-ignore

  it('knows the one frequency', () => {
    expect(freqOfReadings([reading('2021-04'), reading('x'), reading('2021-05')])).toBe('M');
    expect(freqOfReadings([reading('2021'), reading('2021-05')])).toBeNull();
    expect(freqOfReadings([reading('x')])).toBeNull();
  });

  it('leaves repetitions out, prefers a number to none, and refuses contradictions', () => {
    const done = finished(file(series([reading('2021'), reading('2021'), reading('2022', null), reading('2022', 5)])));
    expect(done.series[0]?.readings.map(({ time, value }) => [time, value])).toEqual([['2021', 1], ['2022', 5]]);
    expect(done.warnings).toEqual([
      { name: 'PeriodRepeated', values: { count: 1 } },
      { name: 'PeriodDiffers', values: { count: 1, first: '2022' } },
    ]);
    expect(outcomeOf(() => finished(file(series([reading('2021', 1), reading('2021', 2)]))))).toEqual({
      ok: false,
      error: { name: 'FeedSemanticError', detail: 'has two values for 2021: 1 and 2', path: 'series[geo=ID]' },
    });
  }); // prettier-ignore
});

describe('a period that stands twice', () => {
  const flagged = (statuses: ForeignReading['statuses'], statusRaw: string) => ({ statuses, statusRaw });

  it.each([
    ['a flag behind', [{}, flagged(['P'], 'p')], { statuses: ['P'], statusRaw: 'p' }],
    ['a flag before', [flagged(['P'], 'p'), {}], { statuses: ['P'], statusRaw: 'p' }],
    ['an unknown flag', [{}, flagged([], '*')], { statuses: [], statusRaw: '*' }],
    ['two flags', [flagged(['P'], 'p'), flagged(['E'], 'e')], { statuses: ['E', 'P'], statusRaw: 'p; e' }],
  ] as const)('keeps %s and says so', (_, [first, second], expected) => {
    const done = finished(file(series([reading('2021', 1, first), reading('2021', 1, second)])));
    expect(done.series[0]?.readings).toMatchObject([{ value: 1, ...expected }]);
    expect(done.warnings).toEqual(
      expect.arrayContaining([{ name: 'PeriodDiffers', values: { count: 1, first: '2021' } }]),
    );
  });

  it('keeps a note, and takes one flag in two spellings for the same', () => {
    const twice = [reading('2021', 1, flagged(['P'], 'p')), reading('2021', 1, { ...flagged(['P'], 'P'), note: 'x' })];
    const done = finished(file(series(twice)));
    expect(done.series[0]?.readings).toMatchObject([{ note: 'x' }]);
    expect(done.warnings).toEqual([{ name: 'PeriodRepeated', values: { count: 1 } }]);
  });
});

describe('doubts', () => {
  it('has none for a plain series', () => {
    expect(warningsOf(series([reading('2021'), reading('2022')]))).toEqual([]);
  });

  it.each([
    ['no unit', [series([reading('2021')], { unit: null })], { name: 'UnitUnknown', values: {} }],
    ['two units', [series([reading('2021')]), series([reading('2021')], { unit: 'Rp', unitMult: 9 })], { name: 'SeveralUnits', values: { units: 'orang; Rp ×10^9' } }],
    ['two frequencies', [series([reading('2021')]), series([reading('2021-04')])], { name: 'SeveralFrequencies', values: { freqs: 'A, M' } }],
    ['two frequencies in one series', [series([reading('2021'), reading('2021-Q1')])], { name: 'SeveralFrequencies', values: { freqs: 'A, Q' } }],
    ['a frequency left open', [series([reading('2021-01-01')], { freq: null })], { name: 'FrequencyUnknown', values: {} }],
    ['times that are none', [series([reading('x'), reading('2021')])], { name: 'PeriodUnreadable', values: { count: 1, example: 'x' } }],
    ['no time', [series([reading('')])], { name: 'TimeUnknown', values: {} }],
    ['a flag that nobody knows', [series([reading('2021', 1, { statuses: [], statusRaw: '?' })])], { name: 'StatusUnknown', values: { flag: '?', count: 1 } }],
    ['gaps', [series([reading('2021-01'), reading('2021-04')])], { name: 'GapsInTime', values: { count: 2, first: '2021-02' } }],
    ['a gap in the working week', [series([reading('2026-01-02'), reading('2026-01-06')])], { name: 'GapsInTime', values: { count: 1, first: '2026-01-05' } }],
    ['a gap in every day', [series([reading('2026-01-03'), reading('2026-01-04'), reading('2026-01-06')])], { name: 'GapsInTime', values: { count: 1, first: '2026-01-05' } }],
    ['vintages', [series([reading('2021', 1, { vintage: '2022-01-01' }), reading('2021', 2, { vintage: '2023-01-01' })])], { name: 'SeveralVintages', values: { vintages: 2 } }],
  ])('names %s', (_, all, expected) => {
    expect(warningsOf(...all)).toEqual([expected]);
  }); // prettier-ignore

  it('does not miss weekends in a week of five days', () => {
    expect(warningsOf(series([reading('2026-01-02'), reading('2026-01-05'), reading('2026-01-06')]))).toEqual([]);
  });

  it('refuses what is too much', () => {
    expect(outcomeOf(() => checkSize(2001, 0))).toMatchObject({ error: { name: 'FeedTooLargeError' } });
    expect(outcomeOf(() => checkSize(1, 500_001))).toMatchObject({ error: { name: 'FeedTooLargeError' } });
    expect(outcomeOf(() => checkSize(2000, 500_000)).ok).toBe(true);
  });

  it('holds more on the command line, and only there', () => {
    withLimits(commandLimits, () => checkSize(50_000, 3_000_000));
    expect(outcomeOf(() => withLimits(commandLimits, () => checkSize(50_001, 0))).ok).toBe(false);
    expect(outcomeOf(() => checkSize(2001, 0)).ok).toBe(false);
  });
});
