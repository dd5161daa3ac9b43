import { expect, it } from 'vitest';
import { sampleSeries } from '@mocks/sampleSeries';
import { sampleFeed } from '@mocks/sampleSubject';
import { claimData } from './claimData';

const subject = { id: 'Indeks contoh Indonesia', en: 'Indonesia’s example index' };

it('names a series by its subject, and by its title where it has none', () => {
  const bare = sampleSeries({ id: 'bare' });
  const feed = sampleFeed([sampleSeries({ id: 'named', subject }), bare]);
  const { series, events } = claimData({ feeds: [feed], milestones: [] });
  expect([...series.keys()]).toEqual([`${feed.id}.named`, `${feed.id}.bare`]);
  expect(series.get(`${feed.id}.named`)?.name).toEqual(subject);
  expect(series.get(`${feed.id}.bare`)?.name).toEqual(bare.title);
  expect(events.size).toBe(0);
});
