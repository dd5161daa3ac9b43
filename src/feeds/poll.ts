import type { DataFile } from './dataFiles';
import { FeedError } from './feedError';
import type { LiveFiles } from './live';
import { loadFile, type LoadedFile } from './load';
import type { Asked } from './pace';
import { refusal } from './refusal';
import { isSkewed, skewOf } from './serverClock';
import { decodeState, statePath, type SiteState, type StateLine } from './siteState';
import { withCache, type Transport } from './transport';

/** What may be done for later without asking. */
export interface PollWorld {
  /** Whether files may be fetched that nobody looks at yet. */
  readonly mayFetchAhead: () => boolean;
  readonly pause: () => Promise<void>;
}

const request = { feedId: 'state', path: statePath };

/** Asks the server which files it has, and fetches those that changed. */
export class Poll {
  readonly #live: LiveFiles;
  readonly #world: PollWorld;
  #known: SiteState | undefined;
  /** Announced files that came and were refused: they stay wrong until another one is announced. */
  readonly #refused = new Map<string, string>();

  constructor(live: LiveFiles, known: SiteState | undefined, world: PollWorld) {
    this.#live = live;
    this.#known = known;
    this.#world = world;
  }

  /** Asks once. What went wrong is on the live store, or with its query; rejects only where the program itself is at fault. */
  async ask(): Promise<Asked> {
    const { store, transport } = this.#live;
    store.set({ busy: true });
    try {
      const loaded = await loadFile(request, withCache('no-cache', transport));
      const state = this.#read(loaded);
      this.#checkClock(loaded.headers);
      this.#known = state;
      store.set({ failure: null, checkedAt: transport.now() });
      const ok = await this.#renew(state);
      return { ok };
    } catch (cause) {
      if (!(cause instanceof FeedError)) throw cause;
      store.set({ failure: cause });
      return { ok: false, retryAfterMs: cause.retryAfterMs };
    } finally {
      store.set({ busy: false });
    }
  }

  #read({ json }: LoadedFile): SiteState {
    const at = this.#live.transport.now();
    const decoded = decodeState(json, 'reader');
    if (!decoded.ok) throw refusal(decoded.problems, request.feedId, at);
    const { made } = decoded.value;
    if (this.#known && made < this.#known.made) {
      const detail = `was made at ${made}, the one before at ${this.#known.made}`;
      throw new FeedError({ name: 'FeedOlderError', feedId: request.feedId, stage: 'check', detail, at });
    }
    return decoded.value;
  }

  /** A difference is believed only of an answer that no cache of this browser had a hand in. */
  #checkClock(headers: Headers): void {
    const { store, transport } = this.#live;
    const skew = skewOf(headers, transport.now());
    if (!isSkewed(skew)) {
      if (store.get().skew !== null) store.set({ skew: null });
      return;
    }
    void loadFile(request, withCache('no-store', transport))
      .then((again) => {
        const sure = skewOf(again.headers, transport.now());
        const worth = isSkewed(sure) ? sure : null;
        // To the minute: a line that changes with every question would be read out each time.
        const rounded = worth === null ? null : Math.round(worth / 60_000) * 60_000;
        if (store.get().skew !== rounded) store.set({ skew: rounded });
      })
      // The next question finds out.
      .catch(() => undefined);
  }

  /** Whether a file is as the server has it. */
  #isCurrent(file: DataFile, line: StateLine | undefined): boolean {
    if (this.#live.valueOf(file) === undefined) return false;
    return line === undefined || this.#live.held(file.path)?.digest === line.sha256;
  }

  async #renew({ files: lines }: SiteState): Promise<boolean> {
    const lineOf = ({ path }: DataFile): StateLine | undefined => lines.find((line) => line.path === path);
    let ok = true;
    const isTried = new Set<string>();
    // The list is read anew each time: the catalogue, which comes first, may name others.
    for (;;) {
      const file = this.#live.files.find(({ path }) => !isTried.has(path));
      if (!file) return ok;
      isTried.add(file.path);
      ok = (await this.#renewOne(file, lineOf(file))) && ok;
    }
  }

  /** What is shown is what the server has: an attempt that failed meanwhile is of no interest. */
  #forgiveOne({ key }: DataFile): void {
    const { client } = this.#live;
    const query = client.getQueryState(key);
    if (query?.status === 'error') client.setQueryData(key, query.data, { updatedAt: query.dataUpdatedAt });
  }

  /** Whether a file is to be fetched now: not one that was refused, nor for later where that costs the reader. */
  #isWanted(file: DataFile, line: StateLine | undefined): boolean {
    if (!line || this.#refused.get(file.path) === line.sha256) return false;
    const query = this.#live.client.getQueryState(file.key);
    return query ? query.fetchStatus !== 'fetching' : this.#world.mayFetchAhead();
  }

  async #renewOne(file: DataFile, line: StateLine | undefined): Promise<boolean> {
    if (this.#isCurrent(file, line)) {
      this.#forgiveOne(file);
      return true;
    }
    if (!this.#isWanted(file, line)) return true;
    if (this.#live.valueOf(file) === undefined) await this.#world.pause();
    return this.#fetch(file, line, withCache('no-cache', this.#live.transport));
  }

  async #fetch(file: DataFile, line: StateLine | undefined, transport: Transport): Promise<boolean> {
    try {
      await this.#live.fetch(file, line?.sha256, transport);
      return true;
    } catch (cause) {
      const isFile = cause instanceof FeedError && cause.stage !== 'fetch' && cause.stage !== 'read';
      if (isFile && cause.name !== 'FeedDigestError' && line) this.#refused.set(file.path, line.sha256);
      // The query has the error. A wrong file is no reason to ask less often: the right one may come soon.
      return isFile;
    }
  }
}
