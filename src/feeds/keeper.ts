import { readRecord, recordOf, type Kept, type Unkept } from './keepRecord';
import { compareDays, compareMarks } from './newer';
import { ShelfError, type Shelf, type ShelfProblem } from './keepShelf';

/** Most files that are kept; a catalogue has fewer. */
const mostFiles = 64;

/** Most bytes that are kept in all. */
const mostInAll = 16 * 1024 * 1024;

/** A kept file that was thrown away, and why. */
export interface Discarded {
  readonly path: string;
  readonly why: Exclude<Unkept, 'newer'> | 'refused';
}

/** What is known of the store, for whoever asks on the page. */
export interface KeepState {
  readonly problem: ShelfProblem | null;
  readonly discarded: readonly Discarded[];
  /** When each kept file was fetched and how long it is, by its path. */
  readonly files: ReadonlyMap<string, Pick<Kept, 'fetchedAt'> & { readonly length: number }>;
}

/** Tells other tabs; a browser without channels tells nobody. */
export interface Others {
  readonly tell: (path: string) => void;
}

function pathOf(record: unknown): string | undefined {
  const path: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, 'path') : undefined;
  return typeof path === 'string' ? path : undefined;
}

/**
 * Whether a file may take the place of what lies there: never of a newer one, of one that was fetched later, nor of one
 * that a newer site wrote.
 */
function mayReplace(there: unknown, { fetchedAt, digest, mark }: Kept, isNamed: boolean): boolean {
  const kept = readRecord(there);
  if (typeof kept === 'string') return kept !== 'newer';
  const order = (isNamed ? compareDays : compareMarks)(kept.mark, mark);
  if (order > 0) return false;
  // A clock that was ahead must not keep everything out for ever; nor must two tabs, one of which has files from the
  // future, write again and again what the other wrote.
  const now = Date.now();
  const [isKeptAhead, isAhead] = [kept.fetchedAt > now, fetchedAt > now];
  if (isKeptAhead !== isAhead) return isKeptAhead || order < 0;
  if (isAhead && order < 0) return true;
  return kept.digest !== digest ? kept.fetchedAt <= fetchedAt : kept.fetchedAt < fetchedAt;
}

/**
 * The last good files of a site, in whatever the browser keeps. Nothing here rejects: what the browser refuses is noted
 * and changes nothing else.
 */
export class Keeper {
  readonly #shelf: Shelf;
  readonly #others: Others;
  readonly #onChange: (state: KeepState) => void;
  #state: KeepState = { problem: null, discarded: [], files: new Map() };

  constructor(shelf: Shelf, others: Others, onChange: (state: KeepState) => void) {
    this.#shelf = shelf;
    this.#others = others;
    this.#onChange = onChange;
  }

  #set(patch: Partial<KeepState>): void {
    this.#state = { ...this.#state, ...patch };
    this.#onChange(this.#state);
  }

  #noteFile(path: string, kept: Kept | undefined): void {
    const files = new Map(this.#state.files);
    if (kept) files.set(path, { fetchedAt: kept.fetchedAt, length: kept.bytes.byteLength });
    else files.delete(path);
    this.#set({ files });
  }

  async #attempt<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      const result = await work();
      if (this.#state.problem !== null) this.#set({ problem: null });
      return result;
    } catch (cause) {
      this.#set({ problem: cause instanceof ShelfError ? cause.problem : 'denied' });
      return otherwise;
    }
  }

  /** Everything that is whole, by its path; what is not is thrown away, unless a newer site wrote it. */
  async readAll(): Promise<ReadonlyMap<string, Kept>> {
    const records = await this.#attempt(() => this.#shelf.all(), []);
    const whole = new Map<string, Kept>();
    for (const record of records.slice(0, mostFiles)) {
      const kept = readRecord(record);
      if (typeof kept === 'string') {
        if (kept !== 'newer') await this.discard(pathOf(record), kept);
      } else {
        whole.set(kept.path, kept);
        this.#noteFile(kept.path, kept);
      }
    }
    return whole;
  }

  /** Throws a file away that cannot be used, and notes it. */
  async discard(path: string | undefined, why: Discarded['why']): Promise<void> {
    if (path === undefined) return;
    this.#set({ discarded: [...this.#state.discarded, { path, why }] });
    this.#noteFile(path, undefined);
    await this.#attempt(() => this.#shelf.remove([path]), undefined);
  }

  #hasRoom({ path, bytes }: Kept): boolean {
    const others = [...this.#state.files].filter(([name]) => name !== path);
    const length = others.reduce((sum, [, file]) => sum + file.length, bytes.byteLength);
    return others.length < mostFiles && length <= mostInAll;
  }

  /** Keeps a file that was read well, unless a later one lies there already: by its day alone where the server itself named this one. */
  async keep(kept: Kept, isNamed = false): Promise<void> {
    if (!this.#hasRoom(kept)) {
      this.#set({ problem: 'full' });
      return;
    }
    const put = await this.#attempt(
      () => this.#shelf.put(recordOf(kept), (there) => mayReplace(there, kept, isNamed)),
      false,
    );
    if (!put) return;
    this.#noteFile(kept.path, kept);
    this.#others.tell(kept.path);
  }

  /** Throws away what a site no longer names; what could not be thrown away is still there. */
  async sweep(named: readonly string[]): Promise<void> {
    const gone = [...this.#state.files.keys()].filter((path) => !named.includes(path));
    if (gone.length === 0) return;
    const remove = async (): Promise<boolean> => {
      await this.#shelf.remove(gone);
      return true;
    };
    if (!(await this.#attempt(remove, false))) return;
    for (const path of gone) this.#noteFile(path, undefined);
  }

  /** Throws everything away because a person asked for it. */
  async forget(): Promise<void> {
    await this.sweep([]);
  }
}
