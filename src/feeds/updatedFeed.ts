import type { Feed, Observation, Series, Source } from '@/series/series';
import { checkedFeed } from './feedFromForeign';
import type { Decoded } from './problem';

function newestDate(feed: Feed): string {
  return feed.sources.reduce(
    (newest, { published }) => (published !== null && published > newest ? published : newest),
    '',
  );
}

/** Whether rows of the two may stand in one series. */
function isAlike(a: Series, b: Series): boolean {
  return a.freq === b.freq && a.unitMult === b.unitMult;
}

function vintage({ period, published }: Observation): string {
  return `${period} ${published ?? ''}`;
}

/** The rows that were there, and those of the newer file that say something else. Of one period and date the newer file's counts. */
function grownRows(before: Series, now: readonly Observation[]): readonly Observation[] {
  const latest = new Map(before.observations.map((row) => [row.period, row]));
  const news = now.filter((row) => {
    const old = latest.get(row.period);
    return !old || old.value !== row.value || old.status !== row.status;
  });
  const replaced = new Set(news.map(vintage));
  return [...before.observations.filter((row) => !replaced.has(vintage(row))), ...news];
}

/** The series under the names that it had. */
function renamed(now: Series, before: Series | undefined, observations: readonly Observation[]): Series {
  if (!before) return now;
  const { id, title, label, unit, nature } = before;
  return { ...now, id, title, label, unit, nature, observations };
}

/**
 * A feed of a reader's own after a newer file of the same source: its words stay. Where the newer file states a later date
 * its figures become rows beside the old ones, which are its revisions; where nothing says which is newer they stand in
 * their place. Checked as every feed is; the reasons against it otherwise.
 */
export function updatedFeed(before: Feed, now: Feed): Decoded<Feed> {
  const isLater =
    newestDate(now) > newestDate(before) &&
    now.series.every((each, index) => {
      const old = before.series[index];
      return old !== undefined && isAlike(old, each);
    });
  const id = `file-${before.sources.length + 1}`;
  const sources: readonly Source[] = now.sources.map((source) => (isLater ? { ...source, id } : source));
  const [source] = sources;
  const series = now.series.map((each, index) => {
    const old = before.series[index];
    const rows = each.observations.map((row) => (source ? { ...row, source } : row));
    return renamed(each, old, isLater && old ? grownRows(old, rows) : rows);
  });
  const { title, rights } = before;
  return checkedFeed({
    ...now,
    id: before.id,
    title,
    rights,
    sources: isLater ? [...before.sources, ...sources] : sources,
    series,
  });
}
