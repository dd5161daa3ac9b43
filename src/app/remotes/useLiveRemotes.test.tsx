import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import catalogueFile from '@tests/fixtures/feeds/catalogue.json';
import feedFile from '@tests/fixtures/feeds/feed.json';
import type { Catalogue } from '@/catalogue/catalogue';
import { decodeCatalogue } from '@/feeds/decodeCatalogue';
import { decodeFeed } from '@/feeds/decodeFeed';
import type { Feed } from '@/series/series';

import { useRemoteStates } from './remoteState';
import { useLiveRemotes } from './useLiveRemotes';

const answer = {
  version: '2.0',
  class: 'dataset',
  label: 'Indeks',
  updated: '2021-11-02',
  id: ['time'],
  size: [1],
  role: { time: ['time'] },
  dimension: { time: { category: { index: ['2021-09'] } } },
  value: [57],
};

function catalogue(live: boolean): Catalogue {
  const decoded = decodeCatalogue(catalogueFile, 'reader');
  if (!decoded.ok) throw new Error('the fixture is broken');
  const remote = {
    url: 'https://data.contoh.go.id/indeks.json',
    format: 'json-stat',
    series: '',
    into: 'indeks',
    unitIs: 'index-50',
    live,
    publisher: 'Lembaga Contoh',
    page: 'https://data.contoh.go.id/indeks',
    confidence: 'press-release',
  } as const;
  return { ...decoded.value, feeds: [{ id: 'contoh', path: 'feed.json', remotes: [remote] }] };
}

function Page({ of }: { readonly of: Catalogue | undefined }): ReactElement {
  useLiveRemotes(of);
  return <p>halaman</p>;
}

const fetched = vi.fn<typeof fetch>();
let client = new QueryClient();

function show(of: Catalogue | undefined): () => void {
  const { unmount } = render(
    <QueryClientProvider client={client}>
      <Page of={of} />
    </QueryClientProvider>,
  );
  return unmount;
}

function newest(): number | null | undefined {
  return client.getQueryData<Feed>(['feed', 'contoh'])?.series[0]?.observations.at(-1)?.value;
}

beforeEach(() => {
  client = new QueryClient();
  const feed = decodeFeed(feedFile, 'reader');
  if (feed.ok) client.setQueryData(['feed', 'contoh'], feed.value);
  useRemoteStates.setState({ states: new Map() });
  fetched.mockReset();
  fetched.mockImplementation(() => Promise.resolve(Response.json(answer)));
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  cleanup();
});

describe('useLiveRemotes', () => {
  it('asks once, however often a reader goes from page to page', async () => {
    show(catalogue(true))();
    show(catalogue(true));
    await vi.waitFor(() => expect(newest()).toBe(57), { timeout: 20_000 });
    show(catalogue(true));
    expect(fetched).toHaveBeenCalledTimes(1);
    const careful = { credentials: 'omit', referrerPolicy: 'no-referrer' };
    expect(fetched.mock.calls[0]).toMatchObject(['https://data.contoh.go.id/indeks.json', careful]);
  });

  it('brings nothing and asks nothing where no source is live', async () => {
    show(catalogue(false));
    show(undefined);
    await new Promise((later) => {
      setTimeout(later, 50);
    });
    expect(fetched).not.toHaveBeenCalled();
    expect(newest()).not.toBe(57);
  });
});
