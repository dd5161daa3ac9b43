import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayOf } from '@/series/period';
import type { Feed } from '@/series/series';
import { decodeFeed } from './decodeFeed';
import { freshnessOf } from './freshness';

interface Row {
  readonly period: string;
  readonly value: number | null;
  readonly status?: string;
  readonly published?: string;
}

/** The fixture with one series of these rows. */
function feedOf(freq: string, rows: readonly Row[], nextRelease: string | null): Feed {
  const json: { series: object[] } = JSON.parse(readFileSync('tests/fixtures/feeds/feed.json', 'utf8'));
  const observations = rows.map((row) => ({ published: null, source: 'rilis', confidence: 'press-release', ...row }));
  const series = { ...json.series[0], freq, observations, thresholds: [] };
  const decoded = decodeFeed({ ...json, nextRelease, series: [series] }, 'reader');
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
  return decoded.value;
}

const april = [{ period: '2021-04', value: 54.6 }];

describe('freshnessOf', () => {
  it('counts from the end of the newest period', () => {
    const freshness = freshnessOf(feedOf('M', april, null), dayOf(2021, 5, 10));
    expect(freshness).toEqual({ state: 'fresh', latest: '2021-04', ageDays: 10 });
  });

  it('trusts an announced release to its day, and not a day longer', () => {
    const feed = feedOf('M', april, '2021-09-01');
    expect(freshnessOf(feed, dayOf(2021, 9, 1)).state).toBe('fresh');
    expect(freshnessOf(feed, dayOf(2021, 9, 2)).state).toBe('stale');
  });

  it.each([
    ['A', '2020', dayOf(2020, 12, 31) + 500],
    ['S', '2020-S2', dayOf(2020, 12, 31) + 300],
    ['Q', '2020-Q4', dayOf(2020, 12, 31) + 200],
    ['M', '2020-12', dayOf(2020, 12, 31) + 100],
    ['W', '2020-W53', dayOf(2021, 1, 3) + 21],
    ['D', '2020-12-31', dayOf(2020, 12, 31) + 7],
  ])('without one has patience by frequency: %s', (freq, period, lastFreshDay) => {
    const feed = feedOf(freq, [{ period, value: 1 }], null);
    expect(freshnessOf(feed, lastFreshDay).state).toBe('fresh');
    expect(freshnessOf(feed, lastFreshDay + 1).state).toBe('stale');
  });

  it('passes over gaps, forecasts and withdrawn figures', () => {
    const rows = [
      ...april,
      { period: '2021-05', value: 55, published: '2021-06-01' },
      { period: '2021-05', value: null, status: 'Q', published: '2021-07-01' },
      { period: '2021-06', value: null, status: 'L' },
      { period: '2021-07', value: 56, status: 'F' },
    ];
    expect(freshnessOf(feedOf('M', rows, null), dayOf(2021, 5, 1)).latest).toBe('2021-04');
  });

  it('is not younger than nothing', () => {
    expect(freshnessOf(feedOf('M', april, null), dayOf(2021, 4, 1)).ageDays).toBe(0);
  });

  it('calls a feed without figures stale', () => {
    expect(freshnessOf(feedOf('M', [], '2099-01-01'), dayOf(2021, 4, 1))).toEqual({
      state: 'stale',
      latest: null,
      ageDays: 0,
    });
  });
});
