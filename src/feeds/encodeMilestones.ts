import type { MilestoneFeed } from '@/milestones/milestone';
import type { Source } from '@/series/series';
import type { WireMilestones } from './contract';
import { contractVersion } from './encodeFeed';

/** Milestones as a file of our contract, the reverse of `decodeMilestones`. */
export function encodeMilestones(feed: MilestoneFeed): WireMilestones {
  const sources = new Map<string, Source>(feed.milestones.map(({ source }) => [source.id, source]));
  return {
    version: contractVersion,
    ...feed,
    kinds: [...feed.kinds],
    sources: [...sources.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    milestones: feed.milestones.map((each) => ({
      ...each,
      source: each.source.id,
      actors: [...each.actors],
      also: [...each.also],
    })),
  };
}
