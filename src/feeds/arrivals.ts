/** A file that came from the network and was decoded. */
export interface Arrival {
  /** Absolute address. */
  readonly url: string;
  /** As they came. */
  readonly bytes: Uint8Array;
  /** What they say, as domain data. */
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Hears of a file before anybody is shown it; may throw a `FeedError` to refuse it. */
export type Watcher = (arrival: Arrival) => void;

let watcher: Watcher | undefined;
let waiting: Arrival[] | undefined;

/** Keeps what comes from now on for a watcher whose code is on its way. */
export function awaitWatcher(): void {
  waiting = [];
}

/** Keeps nothing any more: no watcher will come. */
export function stopAwaiting(): void {
  waiting = undefined;
}

/** Watches from now on. Of files that came before it hears at once, when they can no longer be refused. */
export function watchArrivals(watch: Watcher): void {
  watcher = watch;
  const before = waiting ?? [];
  waiting = undefined;
  for (const arrival of before) {
    try {
      watch(arrival);
    } catch {
      // It is shown already. Whether it is what the server has, the first question to it finds out.
    }
  }
}

/** Tells of a file that was decoded. Throws what the watcher throws. */
export function arrived(arrival: Arrival): void {
  if (watcher) watcher(arrival);
  else waiting?.push(arrival);
}
