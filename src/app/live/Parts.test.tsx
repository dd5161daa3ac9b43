import { memoryShelf } from '@mocks/memoryShelf';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import feedFile from '@tests/fixtures/feeds/feed.json';
import { lookForUpdate } from '@/app/newBuild';
import { changedFigures } from '@/feeds/liveNews';
import { decodeFeed } from '@/feeds/decodeFeed';
import { FeedError } from '@/feeds/feedError';
import { LiveFiles } from '@/feeds/live';
import type { News } from '@/feeds/liveState';
import { browserTransport } from '@/feeds/transport';
import { liveMessages } from '@/i18n/messages/live';
import { errorMessages } from '@/i18n/messages/error';

import { Parts } from './Parts';
import { run } from './run';

const words = liveMessages.id;
const askNow = vi.fn<() => void>();
const failure = new FeedError({ name: 'FeedNetworkError', feedId: 'state', stage: 'fetch', detail: '', at: 1 });
let live: LiveFiles;
let shelf = memoryShelf();
let client = new QueryClient();

function show(part: 'page' | 'kept'): void {
  render(
    <QueryClientProvider client={client}>
      <main tabIndex={-1}>isi</main>
      <Parts part={part} language="id" />
    </QueryClientProvider>,
  );
}

function main(): HTMLElement {
  return screen.getByRole('main');
}

/** A feed of which figures were withdrawn. */
function news(): News {
  const decoded = decodeFeed(feedFile, 'reader');
  if (!decoded.ok) throw new Error('the fixture is broken');
  const feed = decoded.value;
  const [first, ...others] = feed.series;
  if (!first) throw new Error('the fixture is empty');
  const after = { ...feed, series: [{ ...first, observations: first.observations.slice(0, 1) }, ...others] };
  const changes = changedFigures(feed, after);
  if (!changes) throw new Error('nothing changed');
  return { feed: after, changes };
}

beforeEach(() => {
  shelf = memoryShelf();
  client = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  const page = { files: new Map<string, unknown>(), state: undefined, at: 1 };
  const transport = browserTransport('/');
  live = new LiveFiles({ client, transport, shelf, others: { tell: () => undefined }, page });
  run({ live, askNow });
  askNow.mockClear();
});
afterEach(cleanup);

describe('the status of the page', () => {
  it('takes nothing with it when it fails', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    Reflect.set(live.store.get(), 'news', null);
    show('page');
    expect(screen.getByRole('alert', { name: new RegExp(words.label, 'u') })).toBeVisible();
    expect(main()).toBeVisible();
  });

  it('keeps the focus on the way out while the page asks by itself, and asks not twice', async () => {
    live.store.set({ failure });
    show('page');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: errorMessages.id.retry }));
    expect(askNow).toHaveBeenCalledTimes(1);
    act(() => live.store.set({ busy: true }));
    const button = screen.getByRole('button', { name: errorMessages.id.retrying });
    expect(button).toHaveFocus();
    await user.click(button);
    expect(askNow).toHaveBeenCalledTimes(1);
  });

  it('has the browser look for a newer version where only that can read the data', () => {
    const look = vi.fn<() => void>();
    addEventListener(lookForUpdate, look);
    live.store.set({ failure });
    show('page');
    expect(look).not.toHaveBeenCalled();
    const newer = { name: 'FeedVersionError', feedId: 'state', stage: 'check', detail: '', at: 1 } as const;
    act(() => live.store.set({ failure: new FeedError(newer) }));
    expect(look).toHaveBeenCalledTimes(1);
    removeEventListener(lookForUpdate, look);
  });

  it('leaves the focus with the page when the way out goes', async () => {
    live.store.set({ failure });
    show('page');
    await userEvent.setup().click(screen.getByRole('button', { name: errorMessages.id.retry }));
    act(() => live.store.set({ failure: null }));
    expect(main()).toHaveFocus();
  });

  it('leaves the focus with the page when news are closed', async () => {
    live.store.set({ news: [news()] });
    show('page');
    await userEvent.setup().click(screen.getByRole('button', { name: words.close }));
    expect(main()).toHaveFocus();
  });
});

describe('the report of what is kept', () => {
  const keep = async (): Promise<void> => {
    const bytes = new TextEncoder().encode('{}');
    const mark = { modified: '', published: '', rows: 0 };
    await live.keeper.keep({ path: 'pmi.json', bytes, digest: 'a'.repeat(64), fetchedAt: 1, mark });
  };
  const forget = () => userEvent.setup().click(screen.getByRole('button', { name: words.forget }));

  it('takes nothing with it when it fails', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    Reflect.set(live.store.get(), 'keep', null);
    show('kept');
    expect(screen.getByRole('alert', { name: new RegExp(words.kept, 'u') })).toBeVisible();
  });

  it('says that copies are deleted, and leaves the focus with the page', async () => {
    await keep();
    show('kept');
    await forget();
    expect(await screen.findByText(words.forgotten)).toBeVisible();
    expect(main()).toHaveFocus();
  });

  it('does not say so where the browser refuses', async () => {
    await keep();
    show('kept');
    shelf.failWith = 'denied';
    await forget();
    expect(await screen.findByText(words.problem.denied)).toBeVisible();
    expect(screen.queryByText(words.forgotten)).toBeNull();
    expect(screen.getByRole('button', { name: words.forget })).toBeEnabled();
  });
});
