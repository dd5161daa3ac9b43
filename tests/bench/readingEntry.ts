import { decodeFeed } from '@/feeds/decodeFeed';
import { FeedError, type Fail } from '@/feeds/feedError';
import { parseBytes } from '@/feeds/parseBytes';

const fail: Fail = (fault) => new FeedError({ ...fault, feedId: 'bench', at: 0 });

/** How long it takes to read the same file again and again, in milliseconds. */
export interface ReadingTimes {
  /** The first time, before anything is compiled: what a page waits for. */
  readonly first: number;
  /** Once the code is warm. */
  readonly warm: readonly number[];
}

const toWarmUp = 20;

/**
 * From the bytes of a feed to domain data, so many times once warm. Each run is a task of its own, as a page reads: what the
 * one before left behind is not swept up in the next one's time alone.
 */
export async function readingTimes(bytes: Uint8Array, runs: number): Promise<ReadingTimes> {
  const times: number[] = [];
  for (let run = 0; run < toWarmUp + runs; run += 1) {
    await new Promise((done) => setTimeout(done));
    const start = performance.now();
    if (!decodeFeed(parseBytes(bytes, fail), 'reader').ok) throw new Error('the synthetic feed is refused');
    times.push(performance.now() - start);
  }
  return { first: times[0] ?? Number.NaN, warm: times.slice(toWarmUp) };
}
