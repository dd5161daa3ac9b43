import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import feedFile from '@tests/fixtures/feeds/feed.json';
import { forgetOwnChart, keepOwnChart, rawOwnChart, readOwnChart, type OwnChart } from '@/feeds/ownCharts';
import { parseAddress } from '@/url/address';

import { deskOf, type OpenedFile } from './desk';
import { same } from './names';
import { namesOf } from './ownFeed';
import { useDraw } from './useDraw';

const page = 'https://pendopo.example/open/';

function opened(): Required<OpenedFile> {
  const read = deskOf([{ name: 'umpan.json', text: JSON.stringify(feedFile) }]).open({});
  if (!read.ok || !read.value.feed) throw new Error('the fixture is broken');
  return { glance: read.value.glance, feed: read.value.feed };
}

/** Draws the file in place of the chart of an id; without a database charts are kept in memory. */
async function draw(id: string): Promise<string | undefined> {
  const file = opened();
  const reader = {
    open: () => Promise.reject(new Error()),
    take: () => Promise.reject(new Error()),
    close: () => undefined,
  };
  const held = { number: 1, names: ['umpan.json'], answers: {}, asked: [], opened: file, reader };
  const input = {
    held,
    glance: file.glance,
    chosen: [0],
    names: { ...namesOf({ feed: file.feed, form: 'line' }, { page, known: [] }), title: same('Usul') },
    known: [],
    address: parseAddress({ pathname: '/open/', search: '' }, '/'),
  };
  const { result } = renderHook(() => useDraw(input));
  await act(() => result.current.draw(id));
  return result.current.problem?.name;
}

function own(change: Partial<OwnChart>): OwnChart {
  const { feed } = opened();
  const chart = { ...feed, id: 'own-a', title: same('Nama saya'), series: feed.series.slice(0, 1) };
  return { id: 'own-a', feed: chart, form: 'columns', file: 'lama.json', origin: '', opened: 1, ...change };
}

afterEach(async () => {
  cleanup();
  await forgetOwnChart('own-a');
});

it('updates a chart of one’s own under the name and in the form that it has', async () => {
  await keepOwnChart(own({}));
  expect(await draw('own-a')).toBeUndefined();
  const now = await readOwnChart('own-a');
  expect(now).toMatchObject({
    ok: true,
    value: { form: 'columns', file: 'umpan.json', feed: { title: same('Nama saya') } },
  });
});

it('does not lose a chart of one’s own that cannot be read', async () => {
  const { feed } = own({});
  // As a newer version of the site may write it: under a rule that this one does not know.
  await keepOwnChart(own({ feed: { ...feed, series: [...feed.series, ...feed.series] } }));
  const before = await rawOwnChart('own-a');
  expect(await draw('own-a')).toBe('FeedSemanticError');
  expect(await rawOwnChart('own-a')).toBe(before);
});
