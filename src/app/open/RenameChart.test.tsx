import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';

import feedFile from '@tests/fixtures/feeds/feed.json';
import type { SiteData } from '@/app/feedData';
import { decodeFeed } from '@/feeds/decodeFeed';
import { forgetOwnChart } from '@/feeds/ownCharts';
import { openFileMessages } from '@/i18n/messages/openFile';

import { RenameChart } from './RenameChart';

afterEach(async () => {
  cleanup();
  await forgetOwnChart('own-a');
});

it('says that a change is gone with the page where the browser keeps nothing', async () => {
  const words = openFileMessages.id;
  const feed = decodeFeed({ ...feedFile, id: 'own-a' }, 'reader');
  if (!feed.ok) throw new Error('the fixture is broken');
  const own = { id: 'own-a', feed: feed.value, form: 'line', file: 'a.json', origin: '', opened: 1 } as const;
  const none = {
    data: undefined,
    error: null,
    errorUpdateCount: 0,
    isFetching: false,
    refetch: () => Promise.reject(new Error()),
  };
  const catalogue = {
    title: { id: 'A', en: 'A' },
    modified: '2026-01-01',
    feeds: [],
    charts: [],
    milestones: { id: 'milestones', path: 'milestones.json' },
  };
  const data: SiteData = { catalogue, feeds: [], milestones: none };
  render(<RenameChart own={own} onChange={() => undefined} data={data} language="id" />);
  await userEvent.setup().click(screen.getByRole('button', { name: words.save }));
  expect(await screen.findByText(words.notKept)).toBeVisible();
  expect(screen.queryByText(words.renamed)).toBeNull();
});
