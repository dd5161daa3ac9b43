import type { QueryClient } from '@tanstack/react-query';

import type { Catalogue, Remote, RemoteFeedEntry } from '@/catalogue/catalogue';
import { liveRemotesOf } from '@/feeds/decodeRemotes';
import { FeedError } from '@/feeds/feedError';
import { mergeRemote } from '@/feeds/mergeRemote';
import { noteMerged } from '@/feeds/plainFeed';
import { feedKey } from '@/feeds/queries';
import { readRemote, type RemoteReading } from '@/feeds/readRemote';
import { loadRemote, type RemoteTransport } from '@/feeds/remoteBytes';
import type { Outcome } from '@/formats/refusal';
import type { Day } from '@/series/period';
import type { Feed } from '@/series/series';

import { useRemoteStates } from './remoteState';

/** What is asked for, where it goes and how. */
export interface Asking {
  readonly client: QueryClient;
  readonly catalogue: Catalogue;
  readonly transport: RemoteTransport;
  readonly today: Day;
}

/** A failure of the network or of the answer, by its name. */
type Answer = Outcome<RemoteReading> | FeedError;

function tell(entry: RemoteFeedEntry, remote: Remote, state: Parameters<typeof report>[2]): void {
  report(entry.id, remote.into, state);
}

const report = useRemoteStates.getState().set;

async function ask({ id: feedId }: RemoteFeedEntry, remote: Remote, transport: RemoteTransport): Promise<Answer> {
  try {
    return readRemote(await loadRemote({ feedId, url: remote.url }, transport), remote);
  } catch (cause) {
    if (cause instanceof FeedError) return cause;
    throw cause;
  }
}

/** The feed with one answer in it, or as it was; says on the way what came of it. */
function withAnswer(feed: Feed, { entry, remote, answer, today }: Answered): Feed {
  const failed = (name: string, detail: string): Feed => {
    tell(entry, remote, { state: 'failed', name, detail });
    return feed;
  };
  if (answer instanceof FeedError) return failed(answer.name, answer.detail);
  if (!answer.ok) return failed(answer.error.name, answer.error.detail);
  const merge = mergeRemote(feed, { remote, reading: answer.value }, today);
  if (!merge.ok) return failed(merge.error.name, merge.error.detail);
  const { added, revised, refused } = merge.value;
  tell(entry, remote, { state: 'read', added, revised, refused });
  return merge.value.feed;
}

interface Answered {
  readonly entry: RemoteFeedEntry;
  readonly remote: Remote;
  readonly answer: Answer;
  readonly today: Day;
}

/** Asks the live remotes of one feed, each once as long as the page lives, and remembers what they said. */
class FeedRemotes {
  readonly #entry: RemoteFeedEntry;
  readonly #asking: Asking;
  /** What is there already with the answers in it. */
  readonly #done = new WeakSet<Feed>();
  #answers: Promise<readonly (readonly [Remote, Answer])[]> | undefined;

  constructor(entry: RemoteFeedEntry, asking: Asking) {
    this.#entry = entry;
    this.#asking = asking;
  }

  async #ask(): Promise<readonly (readonly [Remote, Answer])[]> {
    const { transport } = this.#asking;
    const live = liveRemotesOf(this.#entry);
    for (const remote of live) tell(this.#entry, remote, { state: 'asking' });
    return Promise.all(live.map(async (remote) => [remote, await ask(this.#entry, remote, transport)] as const));
  }

  /** The feed as the page has it now, where it can be added to: what failed to load again keeps saying so. */
  #current(): Feed | undefined {
    const state = this.#asking.client.getQueryState<Feed>(feedKey(this.#entry.id));
    return state?.error === null && state.fetchStatus === 'idle' ? state.data : undefined;
  }

  /** Looks whether there is a feed without the answers in it, and puts them into it. A fault of this code fails the remotes and is said. */
  async look(): Promise<void> {
    try {
      await this.#look();
    } catch (fault) {
      const failed = {
        state: 'failed',
        name: fault instanceof Error ? fault.name : 'Error',
        detail: String(fault),
      } as const;
      for (const remote of liveRemotesOf(this.#entry)) tell(this.#entry, remote, failed);
      const feed = this.#current();
      if (feed) this.#done.add(feed);
      reportError(fault);
    }
  }

  async #look(): Promise<void> {
    const feed = this.#current();
    if (!feed || this.#done.has(feed)) return;
    this.#answers ??= this.#ask();
    const answers = await this.#answers;
    // Meanwhile a reader may have loaded the file again, or that may have failed: then it has its own turn.
    if (this.#current() !== feed || this.#done.has(feed)) return;
    this.#done.add(feed);
    const { client, today } = this.#asking;
    const next = answers.reduce(
      (now, [remote, answer]) => withAnswer(now, { entry: this.#entry, remote, answer, today }),
      feed,
    );
    if (next === feed) return;
    const key = feedKey(this.#entry.id);
    const updatedAt = client.getQueryState(key)?.dataUpdatedAt;
    client.setQueryData(key, next, updatedAt === undefined ? {} : { updatedAt });
    // Not `next`: the cache may keep a copy that shares what did not change.
    const kept = this.#current();
    if (!kept) return;
    this.#done.add(kept);
    noteMerged(kept, feed);
  }
}

/**
 * Asks the live remotes of every feed that the page has loaded or will load, and puts newer readings into it. A failure changes
 * nothing but its state (`remoteState`). Gives what stops it.
 */
export function askRemotes(asking: Asking): () => void {
  const { client, catalogue } = asking;
  const live = catalogue.feeds.filter((entry) => liveRemotesOf(entry).length > 0);
  const all = new Map(live.map((entry) => [entry.id, new FeedRemotes(entry, asking)]));
  const look = (id: unknown): void => {
    void (typeof id === 'string' ? all.get(id)?.look() : undefined);
  };
  for (const id of all.keys()) look(id);
  return client.getQueryCache().subscribe(({ query, type }) => {
    const [kind, id]: readonly unknown[] = query.queryKey;
    // Not at once: the cache tells of a change while it makes it.
    if (kind === 'feed' && type === 'updated') queueMicrotask(() => look(id));
  });
}
