import { decodeFeed } from '@/feeds/decodeFeed';
import { FeedError, type Fail } from '@/feeds/feedError';
import { parseBytes } from '@/feeds/parseBytes';

const fail: Fail = (fault) => new FeedError({ ...fault, feedId: 'bench', at: 0 });

/**
 * Milliseconds from the bytes of a feed to domain data, for each of so many runs after one to warm up. Each run is a task of
 * its own, as a page reads: what the one before left behind is not swept up in the next one's time alone.
 */
export async function readingTimes(bytes: Uint8Array, runs: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    await new Promise((done) => setTimeout(done));
    const start = performance.now();
    if (!decodeFeed(parseBytes(bytes, fail), 'reader').ok) throw new Error('the synthetic feed is refused');
    times.push(performance.now() - start);
  }
  return times.slice(1);
}
