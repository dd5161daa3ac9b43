import type { QueryClient } from '@tanstack/react-query';
import { sha256Hex } from '@/editions/digest';
import type { Arrival } from './arrivals';
import { dataFiles, type DataFile } from './dataFiles';
import { FeedError, type FeedErrorName } from './feedError';
import { Keeper, type Others } from './keeper';
import type { Kept } from './keepRecord';
import type { Shelf } from './keepShelf';
import { LiveStore, type HeldFile } from './liveState';
import { changedFigures, isFeed } from './liveNews';
import { compareDays, compareMarks, markOf } from './newer';
import { parseBytes } from './parseBytes';
import { plainOf } from './plainFeed';
import { catalogueEntry, catalogueQuery } from './queries';
import type { SiteState } from './siteState';
import { renewChartStatements, statementsQuery } from './statementQueries';
import type { Transport } from './transport';

/** What came with the page. */
export interface PageData {
  /** Parsed files by their path beside the catalogue. */
  readonly files: ReadonlyMap<string, unknown>;
  /** What the server had when the page was made. */
  readonly state: SiteState | undefined;
  /** When the page was loaded, in milliseconds since 1970. */
  readonly at: number;
}

/** What the files of a site are kept current with. */
export interface LiveSetting {
  readonly client: QueryClient;
  readonly transport: Transport;
  readonly shelf: Shelf;
  readonly others: Others;
  readonly page: PageData;
}

/**
 * The files of a site while a page stands open: which ones are shown, since when, and that newer ones are never replaced
 * by older ones. What was read well is kept for the next time.
 */
export class LiveFiles {
  readonly store = new LiveStore();
  readonly keeper: Keeper;
  readonly client: QueryClient;
  readonly transport: Transport;
  readonly #page: PageData;
  /** What the server announced a moment ago, of files that are being fetched because of it. */
  readonly #announced = new Map<string, string>();

  constructor({ client, transport, shelf, others, page }: LiveSetting) {
    this.client = client;
    this.transport = transport;
    this.#page = page;
    this.keeper = new Keeper(shelf, others, (keep) => this.store.set({ keep }));
    for (const path of page.files.keys()) {
      this.#hold(path, { digest: this.digestOnPage(path), loadedAt: page.at, from: 'page' });
    }
  }

  /** The files of the site as far as they are known. */
  get files(): readonly DataFile[] {
    return dataFiles(this.client.getQueryData(catalogueQuery(this.transport).queryKey));
  }

  /** The hash of a file that the page was rendered from, whether or not the page carries it. */
  digestOnPage(path: string): string | undefined {
    return this.#page.state?.files.find((line) => line.path === path)?.sha256;
  }

  held(path: string): HeldFile | undefined {
    return this.store.get().files.get(path);
  }

  /** What a file says that is shown, without the readings of live remotes. */
  valueOf({ key }: Pick<DataFile, 'key'>): unknown {
    return plainOf(this.client.getQueryData(key));
  }

  #hold(path: string, held: HeldFile): void {
    this.store.set({ files: new Map(this.store.get().files).set(path, held) });
  }

  #put(file: DataFile, value: unknown, held: HeldFile): void {
    this.client.setQueryData(file.key, value, { updatedAt: held.loadedAt });
    this.#hold(file.path, held);
    this.#spread(file);
  }

  /** Pages of charts have parts of the statements of their own. */
  #spread({ id }: DataFile): void {
    const catalogue = this.client.getQueryData(catalogueQuery(this.transport).queryKey);
    const entry = catalogue?.statements;
    if (!catalogue || entry?.id !== id) return;
    const statements = this.client.getQueryData(statementsQuery(entry, this.transport).queryKey);
    if (statements) renewChartStatements(this.client, catalogue, statements);
  }

  #fail(name: FeedErrorName, { id }: DataFile, detail: string): FeedError {
    return new FeedError({ name, feedId: id, stage: 'check', detail, at: this.transport.now() });
  }

  /** Notes what a reader saw before, and what is new to them. */
  #tell(before: unknown, after: unknown, held: HeldFile | undefined): void {
    const changes = changedFigures(before, after);
    if (!changes || !isFeed(before) || !isFeed(after)) return;
    const { seen, news } = this.store.get();
    const when = held?.from === 'store' ? 'last-visit' : 'this-visit';
    const at = held?.loadedAt ?? this.#page.at;
    const known = seen.get(before.id) ?? ({ feed: before, at, when } as const);
    const others = news.filter(({ feed }) => feed.id !== after.id);
    this.store.set({
      seen: new Map(seen).set(before.id, known),
      news: [...others, { feed: after, changes }],
    });
  }

  /** Fetches a file that the server says is another now. Rejects with `FeedError`. */
  async fetch(file: DataFile, digest: string | undefined, transport: Transport): Promise<void> {
    if (digest !== undefined) this.#announced.set(file.path, digest);
    try {
      await file.fetch(this.client, transport);
      this.#spread(file);
    } finally {
      this.#announced.delete(file.path);
    }
  }

  /** Lets a file take the place of what is shown, unless it is older. Throws `FeedError`. */
  #replace(file: DataFile, digest: string, { value }: Arrival): void {
    const before = this.valueOf(file);
    const held = this.held(file.path);
    if (before === undefined || before === value || held?.digest === digest) return;
    const compare = this.#announced.has(file.path) ? compareDays : compareMarks;
    if (compare(markOf(value), markOf(before)) < 0) {
      throw this.#fail('FeedOlderError', file, 'was changed earlier than what is shown');
    }
    this.#tell(before, value, held);
  }

  /** Hears of every file that is fetched. Throws `FeedError` for one that must not be shown. */
  accept(arrival: Arrival): void {
    const { url, bytes, value, at } = arrival;
    const file = this.files.find(({ path }) => new URL(path, this.transport.base).href === url);
    if (!file) return;
    const { path } = file;
    const digest = sha256Hex(bytes);
    const announced = this.#announced.get(path) ?? digest;
    if (announced !== digest) {
      throw this.#fail('FeedDigestError', file, `has the SHA-256 ${digest}, not ${announced}`);
    }
    this.#replace(file, digest, arrival);
    this.#hold(path, { digest, loadedAt: at, from: 'network' });
    void this.keeper.keep({ path, bytes, digest, fetchedAt: at, mark: markOf(value) }, this.#announced.has(path));
  }

  #read(file: DataFile, { bytes }: Kept): unknown {
    try {
      return file.read(parseBytes(bytes, (fault) => new FeedError({ ...fault, feedId: file.id, at: 0 })));
    } catch {
      // What cannot be parsed is refused like what cannot be decoded.
      return undefined;
    }
  }

  /** How what is kept is compared with what is shown: with what a page brought since, which its server named, by the day alone. */
  #compare({ path }: DataFile, { fetchedAt }: Kept): typeof compareMarks {
    const held = this.held(path);
    const isNamed = held?.from === 'page' && held.digest !== undefined && held.loadedAt >= fetchedAt;
    return isNamed ? compareDays : compareMarks;
  }

  /** Shows a kept file where nothing is shown, or something older; what it was is told where it is the older one. */
  #adopt(file: DataFile, kept: Kept): void {
    const before = this.valueOf(file);
    if (before !== undefined && this.held(file.path)?.digest === kept.digest) return;
    const value = this.#read(file, kept);
    if (value === undefined) {
      void this.keeper.discard(file.path, 'refused');
      return;
    }
    const held = { digest: kept.digest, loadedAt: kept.fetchedAt, from: 'store' } as const;
    const order = before === undefined ? 1 : this.#compare(file, kept)(kept.mark, markOf(before));
    if (order > 0) {
      this.#tell(before, value, this.held(file.path));
      this.#put(file, value, held);
    } else if (isFeed(value) && changedFigures(value, before)) {
      const { seen } = this.store.get();
      const last = { feed: value, at: kept.fetchedAt, when: 'last-visit' } as const;
      if (!seen.has(value.id)) this.store.set({ seen: new Map(seen).set(value.id, last) });
    }
  }

  /** Shows what is kept of some files, where nothing is shown of them. */
  async fill(paths: () => readonly string[]): Promise<void> {
    const kept = await this.keeper.readAll();
    // The catalogue first: it names the others.
    this.#fillOne(catalogueEntry.path, kept);
    // A page of a chart carries a part of the statements, which is made from the whole.
    for (const path of paths()) this.#fillOne(path.split('?', 1)[0] ?? path, kept);
  }

  #fillOne(path: string, all: ReadonlyMap<string, Kept>): void {
    const kept = all.get(path);
    const file = this.files.find((each) => each.path === path);
    if (kept && file && this.valueOf(file) === undefined) this.#adopt(file, kept);
  }

  /** Compares what is shown with what is kept, one file after the other; between them `pause` lets others work. */
  async settle(pause: () => Promise<void>): Promise<void> {
    const all = await this.keeper.readAll();
    const settleOne = async (file: DataFile): Promise<void> => {
      await pause();
      const kept = all.get(file.path);
      if (kept) this.#adopt(file, kept);
      await this.#keepFromPage(file);
    };
    for (const file of dataFiles(undefined)) await settleOne(file);
    for (const file of this.files) if (file.path !== catalogueEntry.path) await settleOne(file);
    // Without a catalogue nobody knows what the site has: nothing is thrown away then.
    const { files } = this;
    if (files.length > 1) await this.keeper.sweep(files.map(({ path }) => path));
  }

  /** What came with the page need not be fetched to be kept. */
  async #keepFromPage({ path, key }: DataFile): Promise<void> {
    const held = this.held(path);
    const value = this.valueOf({ key });
    const json = this.#page.files.get(path);
    if (held?.from !== 'page' || held.digest === undefined || value === undefined || json === undefined) return;
    const bytes = new TextEncoder().encode(JSON.stringify(json));
    const { digest, loadedAt: fetchedAt } = held;
    await this.keeper.keep({ path, bytes, digest, fetchedAt, mark: markOf(value) }, true);
  }
}
