import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { readFiles } from '@/formats/readFiles';
import type { Feed, Series } from '@/series/series';
import { asOf } from '@/series/vintage';

import { feedFromForeign } from './feedFromForeign';
import { updatedFeed } from './updatedFeed';

/** The population of a regency, as a file of a day had it. */
function feedOf(
  published: string | null,
  change: (value: number, period: string) => number | null,
  title = 'Penduduk',
): Feed {
  const read = readFiles([{ name: 'bps.json', text: readFileSync('tests/fixtures/open/bps.json', 'utf8') }]);
  const from = read.ok ? read.value.series[0] : undefined;
  if (!from) throw new Error('no series');
  const readings = from.readings.flatMap((reading) => {
    const value = reading.value === null ? null : change(reading.value, reading.period ?? '');
    return value === null ? [] : [{ ...reading, value }];
  });
  const both = { id: title, en: title };
  const unit = { code: 'own-jiwa', name: { id: 'jiwa', en: 'people' } };
  const made = feedFromForeign(
    [{ from: { ...from, readings }, title: both, label: both, unit, unitMult: 0, nature: 'stock' }],
    {
      id: 'own-a',
      title: both,
      description: both,
      rights: { owner: both, note: both, licence: null, reuse: 'cite' },
      modified: '2026-03-01',
      source: { publisher: 'BPS', url: 'https://www.bps.go.id/', title: null, published },
      confidence: 'press-release',
    },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

/** A feed with its series changed. */
function withSeries(feed: Feed, change: Partial<Series>): Feed {
  return { ...feed, series: feed.series.map((each) => ({ ...each, ...change })) };
}

function values(feed: Feed, day?: string): readonly (number | null)[] {
  const [series] = feed.series;
  return series ? asOf(series, day).map(({ value }) => value) : [];
}

function updated(before: Feed, now: Feed): Feed {
  const result = updatedFeed(before, now);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const same = (value: number): number => value;

it('adds what a later file has new, and keeps what it revised beside the revision', () => {
  const before = feedOf('2001-06-01', (value, period) => (period === '2001' ? null : value));
  const now = feedOf('2002-06-01', (value, period) => (period === '2000' ? value + 1 : value), 'Nama lain');
  const feed = updated(before, now);
  expect(values(feed)).toEqual([308_669, 311_596, 312_473]);
  expect(values(feed, '2001-12-31')).toEqual([308_669, 311_595]);
  expect(feed.series[0]?.observations).toHaveLength(4);
  expect(feed.title.id).toBe('Penduduk');
  expect(feed.sources.map(({ published }) => published)).toEqual(['2001-06-01', '2002-06-01']);
});

it('changes nothing when the same file comes again', () => {
  const before = feedOf('2001-06-01', same);
  expect(values(updated(before, before))).toEqual(values(before));
  expect(updated(before, before).series[0]?.observations).toHaveLength(3);
});

it('puts the newer figures in place of the old ones where nothing says which is later', () => {
  const feed = updated(
    feedOf(null, same),
    feedOf(null, (value) => value + 5),
  );
  expect(values(feed)).toEqual([308_674, 311_600, 312_478]);
  expect(feed.series[0]?.observations).toHaveLength(3);
  expect(feed.series[0]?.title.id).toBe('Penduduk');
});

it.each([
  ['base', { base: '2015=100' }],
  ['adjustment', { adjustment: 'S' }],
  ['unit', { unit: { code: 'own-rumah', name: { id: 'rumah', en: 'houses' } } }],
] as const)('puts the newer figures in place of old ones of another %s', (_, change) => {
  const before = feedOf('2001-06-01', same);
  const feed = updated(before, withSeries(feedOf('2002-06-01', same), change));
  expect(feed.series[0]).toMatchObject(change);
  expect(feed.series[0]?.observations.map(({ published }) => published)).toEqual(Array(3).fill('2002-06-01'));
  expect(feed.series[0]?.title.id).toBe('Penduduk');
});

it('keeps the words for a unit and a base that are but spelt otherwise', () => {
  const before = withSeries(feedOf('2001-06-01', same), { base: '2015=100' });
  const unit = { code: 'own-people', name: { id: 'Jiwa', en: 'Jiwa' } };
  const feed = updated(
    before,
    withSeries(
      feedOf('2002-06-01', (value) => value + 1),
      { base: '2015 = 100', unit },
    ),
  );
  expect(feed.series[0]?.unit).toEqual(before.series[0]?.unit);
  expect(feed.series[0]?.observations).toHaveLength(6);
});
