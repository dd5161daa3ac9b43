import type { Changes } from '@/editions/difference';
import type { Feed } from '@/series/series';
import type { FeedError } from './feedError';
import type { KeepState } from './keeper';

/** A file as it is shown now. */
export interface HeldFile {
  /** SHA-256 by which the server names it; `undefined` where nobody said. */
  readonly digest: string | undefined;
  /** When it was last loaded, in milliseconds since 1970 by this device's clock. */
  readonly loadedAt: number;
  /** With the page, out of this browser's store, or by a request of this visit. */
  readonly from: 'page' | 'store' | 'network';
}

/** A feed as the reader had it before: at the last visit, or earlier in this one. */
export interface SeenFeed {
  readonly feed: Feed;
  /** When it had been loaded. */
  readonly at: number;
  readonly when: 'last-visit' | 'this-visit';
}

/** Figures that changed while the page stood open. */
export interface News {
  readonly feed: Feed;
  readonly changes: Changes;
}

/** What is known about how current the page is. */
export interface LiveState {
  /** By path beside the catalogue. */
  readonly files: ReadonlyMap<string, HeldFile>;
  /** When the server last said what it has; `null` before it did. */
  readonly checkedAt: number | null;
  /** Why it could not be asked the last time. */
  readonly failure: FeedError | null;
  readonly busy: boolean;
  /** How far this device's clock is ahead, where that is worth saying. */
  readonly skew: number | null;
  readonly keep: KeepState;
  /** By id of the feed, where its figures were others before. */
  readonly seen: ReadonlyMap<string, SeenFeed>;
  readonly news: readonly News[];
}

/** The smallest store that React can follow. */
export class LiveStore {
  #state: LiveState = {
    files: new Map(),
    checkedAt: null,
    failure: null,
    busy: false,
    skew: null,
    keep: { problem: null, discarded: [], files: new Map() },
    seen: new Map(),
    news: [],
  };
  readonly #listeners = new Set<() => void>();

  readonly get = (): LiveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  set(patch: Partial<LiveState>): void {
    this.#state = { ...this.#state, ...patch };
    for (const listener of this.#listeners) listener();
  }
}
