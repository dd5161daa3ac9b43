import { expect, it } from 'vitest';

import type { Catalogue } from '@/catalogue/catalogue';
import { parsePeriod } from '@/series/period';
import type { Feed, Observation, Series, Source } from '@/series/series';

import { countFeed } from './feedCounts';
import { matches, sourceIndex } from './sourceIndex';

function text(word: string) {
  return { id: word, en: word };
}

function source(id: string, url: string, published: string | null): Source {
  return { id, publisher: `Penerbit ${id}`, url, title: null, published };
}

function reading(from: Source, value: number | null, conflicting?: Source): Observation {
  const period = parsePeriod('2021-04');
  if (!period) throw new Error('no period');
  const provenance = { published: null, confidence: 'news-report', also: [] } as const;
  const conflicts = conflicting ? [{ period, value: 1, source: conflicting, ...provenance }] : [];
  return { period, value, status: 'A', source: from, conflicts, ...provenance };
}

function series(id: string, observations: readonly Observation[]): Series {
  return {
    id,
    title: text(id),
    label: text(id),
    freq: 'M',
    unit: { code: 'x', name: text('') },
    unitMult: 0,
    decimals: 1,
    adjustment: 'N',
    base: null,
    nature: 'index',
    thresholds: [],
    targets: [],
    observations,
  };
}

const first = source('a', 'https://a.example/1', '2021-05-03');
const rival: Source = { ...source('b', 'https://b.example/2', null), title: 'Angka lain' };
const tabled = source('c', 'https://c.example/3', '2022');
const feed: Feed = {
  id: 'pmi',
  title: text('Umpan PMI'),
  description: text('d'),
  rights: { owner: text('o'), note: text('n'), licence: null, reuse: 'cite' },
  modified: '2026-03-02',
  nextRelease: null,
  sources: [first, rival, tabled],
  actors: [],
  series: [
    series('headline', [reading(first, 54.6, rival), reading(first, null)]),
    series('other', [reading(tabled, 1)]),
  ],
};
const catalogue: Catalogue = {
  title: text('t'),
  modified: '2026-03-02',
  milestones: { id: 'bbi', path: 'bbi.json' },
  feeds: [{ id: 'pmi', path: 'pmi.json' }],
  charts: [{ id: 'pmi-chart', name: text('PMI'), feed: 'pmi', series: ['headline'], form: 'line' }],
};

it('lists each document once, the newest first, with the charts that draw it, also for a contradicting figure', () => {
  const again: Feed = {
    ...feed,
    id: 'iki',
    title: text('Umpan IKI'),
    sources: [source('z', first.url, null)],
    series: [],
  };
  const index = sourceIndex({ catalogue, feeds: [feed, again], milestones: undefined });
  expect(
    index.map((entry) => [entry.source.url, entry.feeds, entry.uses.map((use) => `${use.kind} ${use.id}`)]),
  ).toEqual([
    [tabled.url, ['pmi'], ['feed pmi']],
    [first.url, ['pmi', 'iki'], ['chart pmi-chart', 'feed iki']],
    [rival.url, ['pmi'], ['chart pmi-chart']],
  ]);
});

it('finds a document by all words of a query, in any field and any case', () => {
  const [, , entry] = sourceIndex({ catalogue, feeds: [feed], milestones: undefined });
  if (!entry) throw new Error('no entry');
  expect(matches(entry, '')).toBe(true);
  expect(matches(entry, 'ANGKA b.example')).toBe(true);
  expect(matches(entry, 'angka c.example')).toBe(false);
});

it('counts numbers, contradictions and kinds of source, and no empty periods', () => {
  expect(countFeed(feed)).toEqual({
    figures: 2,
    conflicts: 1,
    byConfidence: { 'press-release': 0, 'news-report': 2, aggregator: 0 },
  });
});
