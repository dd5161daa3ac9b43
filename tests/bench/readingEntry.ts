import { decodeFeed } from '@/feeds/decodeFeed';
import { FeedError, type Fail } from '@/feeds/feedError';
import { parseBytes } from '@/feeds/parseBytes';

const fail: Fail = (fault) => new FeedError({ ...fault, feedId: 'bench', at: 0 });

/** Milliseconds from the bytes of a feed to domain data, for each of so many runs after one to warm up. */
export function readingTimes(bytes: Uint8Array, runs: number): readonly number[] {
  const read = (): number => {
    const start = performance.now();
    if (!decodeFeed(parseBytes(bytes, fail), 'reader').ok) throw new Error('the synthetic feed is refused');
    return performance.now() - start;
  };
  read();
  return Array.from({ length: runs }, read);
}
