import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { decodeFeed } from '@/feeds/decodeFeed';
import type { Feed } from '@/series/series';

import { same, type Names } from './names';
import { namesOf, renamedFeed, takenFeed } from './ownFeed';

const page = 'https://pendopo.example/open/';

function shipped(name: string): Feed {
  const read = decodeFeed(JSON.parse(readFileSync(`public/feeds/${name}.json`, 'utf8')), 'check');
  if (!read.ok) throw new Error(`${name} is no feed`);
  return read.value;
}

function renamed(feed: Feed, change: Partial<Names>, known: readonly Feed[] = []): Feed {
  const units = known.flatMap(({ series }) => series.map(({ unit }) => unit));
  const names = { ...namesOf({ feed, form: 'line' }, { page, known: units }), ...change };
  const made = renamedFeed(feed, { file: 'umpan.json', names, known: units, page });
  if (!made.ok) throw new Error(made.problems[0]?.problem);
  return made.value;
}

const qris = shipped('qris');

it('changes nothing but what was changed, whatever units the site is known to have', () => {
  expect(renamed(qris, {})).toEqual(takenFeedOf(qris));
  expect(renamed(qris, {}, [qris])).toEqual(takenFeedOf(qris));
  const title = same('Transaksi');
  expect(renamed(qris, { title })).toEqual({ ...takenFeedOf(qris), title });
});

/** As it comes back from a file. */
function takenFeedOf(feed: Feed): Feed {
  const all = feed.series.map((_, index) => index);
  const taken = takenFeed(feed, all, feed.id);
  if (!taken.ok) throw new Error('not taken');
  return taken.value;
}

it('keeps unit and prefix when a name is changed before the units of the site arrive', () => {
  const names = namesOf({ feed: qris, form: 'line' }, { page, known: [] });
  const known = qris.series.map(({ unit }) => unit);
  const made = renamedFeed(qris, { file: 'umpan.json', names: { ...names, title: same('Baru') }, known, page });
  expect(made).toMatchObject({ ok: true, value: { series: qris.series.map(({ unit }) => ({ unit })) } });
});

it('takes other words for a unit, a publisher and a kind', () => {
  const feed = renamed(qris, { unitWords: same('keping'), publisher: 'Saya', confidence: 'news-report' });
  expect(new Set(feed.series.map(({ unit }) => unit.code))).toEqual(new Set(['own-keping']));
  expect(feed.rights.owner).toEqual(same('Saya'));
  expect(feed.sources[0]?.publisher).toBe('Saya');
});
