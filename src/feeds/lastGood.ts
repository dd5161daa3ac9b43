import { FeedError } from './feedError';
import { databaseShelf } from './keepDatabase';
import { Keeper } from './keeper';
import type { Kept } from './keepRecord';
import { parseBytes } from './parseBytes';

/** The name of the store of a site; sites below one origin have their own. */
export function lastGoodName(base: string): string {
  return `pendopo.last-good:${base}`;
}

/** A file that was read well at another time: decode it like one from the network. */
export interface LastGood {
  readonly json: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

function parsed({ path, bytes, fetchedAt }: Kept): LastGood | undefined {
  try {
    const json = parseBytes(bytes, (fault) => new FeedError({ ...fault, feedId: path, at: fetchedAt }));
    return { json, at: fetchedAt };
  } catch {
    // What cannot be parsed is of no use to anybody.
    return undefined;
  }
}

/** What this browser keeps of a site's files beside the catalogue, read once and when first asked for. Never rejects. */
export function lastGoodFiles(base: string): (path: string) => Promise<LastGood | undefined> {
  let all: Promise<ReadonlyMap<string, Kept>> | undefined;
  const read = async (): Promise<ReadonlyMap<string, Kept>> => {
    const keeper = new Keeper(databaseShelf(lastGoodName(base)), { tell: () => undefined }, () => undefined);
    return keeper.readAll();
  };
  return async (path) => {
    all ??= read();
    const kept = (await all).get(path);
    return kept && parsed(kept);
  };
}
