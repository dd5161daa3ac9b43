import { figuresNow } from '@/editions/changesSince';
import { changesBetween, isUnchanged, type Changes, type Figures } from '@/editions/difference';
import type { Feed } from '@/series/series';

/** Whether domain data is a feed and not the milestones or another file. */
export function isFeed(value: unknown): value is Feed {
  return typeof value === 'object' && value !== null && 'rights' in value && 'series' in value;
}

function figuresOf(feed: Feed): readonly Figures[] {
  return figuresNow(
    feed,
    feed.series.map(({ id }) => id),
  );
}

/** What became of the figures between two states of a feed; `undefined` where nothing did, or where it is no feed. */
export function changedFigures(before: unknown, after: unknown): Changes | undefined {
  if (before === after || !isFeed(before) || !isFeed(after)) return undefined;
  const changes = changesBetween(figuresOf(before), figuresOf(after));
  return isUnchanged(changes) ? undefined : changes;
}
