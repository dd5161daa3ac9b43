import type { Confidence, Feed, Provenance } from '@/series/series';

/** How much a feed holds. */
export interface FeedCounts {
  /** Numbers in observations, every vintage, and targets. */
  readonly figures: number;
  readonly conflicts: number;
  readonly byConfidence: Readonly<Record<Confidence, number>>;
}

function add(counts: Record<Confidence, number>, figure: Provenance): void {
  counts[figure.confidence] += 1;
}

/** Counts the figures of a feed, the contradicting ones apart. */
export function countFeed(feed: Feed): FeedCounts {
  const byConfidence = { 'press-release': 0, 'news-report': 0, aggregator: 0 };
  let figures = 0;
  let conflicts = 0;
  for (const series of feed.series) {
    for (const figure of [...series.observations, ...series.targets]) {
      conflicts += figure.conflicts.length;
      if (figure.value === null) continue;
      figures += 1;
      add(byConfidence, figure);
    }
  }
  return { figures, conflicts, byConfidence };
}
