import { describe, expect, it } from 'vitest';

import type { Feed, Series } from '@/series/series';

import type { Catalogue, ChartEntry } from './catalogue';
import { comparableSeries } from './comparable';

function text(word: string) {
  return { id: word, en: word };
}

function series(id: string, code: string, unitMult = 0): Series {
  return {
    id,
    title: text(id),
    label: text(id),
    freq: 'M',
    unit: { code, name: text('') },
    unitMult,
    decimals: 1,
    adjustment: 'N',
    base: null,
    nature: 'index',
    thresholds: [],
    targets: [],
    observations: [],
  };
}

function feed(id: string, ...all: Series[]): Feed {
  return {
    id,
    title: text(`feed ${id}`),
    description: text(id),
    rights: { owner: text('o'), note: text('n'), licence: null, reuse: 'cite' },
    modified: '2026-03-02',
    nextRelease: null,
    sources: [],
    actors: [],
    series: all,
  };
}

function chart(id: string, feedId: string, ...ids: string[]): ChartEntry {
  return { id, name: text(`chart ${id}`), feed: feedId, series: ids, form: 'line' };
}

const pmi = chart('pmi', 'pmi', 'headline');
const catalogue: Catalogue = {
  title: text('t'),
  modified: '2026-03-02',
  milestones: { id: 'bbi', path: 'bbi.json' },
  feeds: [],
  charts: [pmi, chart('iki', 'iki', 'headline')],
};
const feeds = [
  feed('pmi', series('headline', 'index'), series('output', 'index'), series('people', 'person')),
  feed('iki', series('headline', 'index'), series('millions', 'index', 6)),
  feed('spare', series('other', 'index')),
];

describe('comparableSeries', () => {
  it('offers series of the same unit and multiplier under the chart that draws them, a chart of their feed, or their feed', () => {
    const groups = comparableSeries({ catalogue, chart: pmi, feeds });
    expect(groups.map((group) => [group.name.en, group.options.map((option) => option.key)])).toEqual([
      ['chart pmi', ['pmi.output']],
      ['chart iki', ['iki.headline']],
      ['feed spare', ['spare.other']],
    ]);
  });

  it('offers nothing when the chart’s own series is not there', () => {
    expect(comparableSeries({ catalogue, chart: chart('x', 'none', 'headline'), feeds })).toEqual([]);
  });
});
