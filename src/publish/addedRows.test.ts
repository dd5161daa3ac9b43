import { describe, expect, it } from 'vitest';
import type { ForeignRow } from '@/feeds/rowsFromForeign';
import { parsePeriod } from '@/series/period';
import { feedTextWith } from './addedRows';

interface Old {
  readonly period: string;
  readonly published: string | null;
}

function feed(observations: readonly Old[], indent: string | number = 2): string {
  const json = {
    version: '1.0',
    modified: '2021-01-01',
    series: [{ id: 'a', observations, note: 1 }],
    sources: [{ id: 's' }],
  };
  return `${JSON.stringify(json, null, indent)}\n`;
}

function row(text: string, published: string | null): ForeignRow {
  const period = parsePeriod(text);
  if (!period) throw new RangeError(text);
  return { period, value: 1, status: 'A', published, source: 's', confidence: 'aggregator' };
}

function periodsIn(text: string): readonly string[] {
  return [...text.matchAll(/"period": "(.*)",?\n.*/gu)].map(([, period]) => period ?? '');
}

const addition = { series: 'a', source: undefined, modified: '2021-12-31' };

describe('feedTextWith', () => {
  it('puts rows at their places in time', () => {
    const there = ['2021-01', '2021-03', '2021-05'].map((period) => ({ period, published: '2021-06-01' }));
    const rows = [row('2021-06', null), row('2021-02', null), row('2021-03', '2021-07-01'), row('2020-12', null)];
    const text = feedTextWith(feed(there), { ...addition, rows });
    expect(periodsIn(text)).toEqual(['2020-12', '2021-01', '2021-02', '2021-03', '2021-03', '2021-05', '2021-06']);
    expect(text).toContain('"modified": "2021-12-31"');
  });

  it('puts them last where the rows are in no order', () => {
    const there = ['2021-03', '2021-01'].map((period) => ({ period, published: null }));
    const text = feedTextWith(feed(there), { ...addition, rows: [row('2021-02', null)] });
    expect(periodsIn(text)).toEqual(['2021-03', '2021-01', '2021-02']);
  });

  it('keeps keys in their order and the indentation', () => {
    const there = [{ period: '2021-01', published: null }];
    const source = { id: 't', publisher: 'T', url: 'https://t.example/', title: null, published: null };
    for (const indent of [2, 4, '\t']) {
      const text = feedTextWith(`\uFEFF${feed(there, indent)}`, { ...addition, rows: [], source });
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, indent)}\n`);
      expect(Object.keys(Object(JSON.parse(text)))).toEqual(['version', 'modified', 'series', 'sources']);
      expect(text).toContain('"publisher": "T"');
    }
  });

  it('refuses what is no feed and a series that is not there', () => {
    expect(() => feedTextWith('{}', { ...addition, rows: [] })).toThrow('is not a feed file');
    expect(() => feedTextWith(feed([]), { ...addition, series: 'b', rows: [] })).toThrow('has no series b');
  });
});
