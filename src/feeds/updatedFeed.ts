import type { Feed, Observation, Series, Source } from '@/series/series';
import { checkedFeed } from './feedFromForeign';
import { isSameUnit, sameBase } from './foreignFit';
import { mergeRows } from './mergeRows';
import type { Decoded } from './problem';

/** Whether both are of no base, or of one. */
function isOfBase(a: Series, b: Series): boolean {
  return a.base === null || b.base === null ? a.base === b.base : sameBase(a.base, b.base);
}

/** Whether figures of the two are of one measure. */
function isOfMeasure(a: Series, b: Series): boolean {
  return a.adjustment === b.adjustment && isOfBase(a, b) && isSameUnit(a.unit, b.unit);
}

/** Whether rows of the two may stand in one series. */
function isAlike(a: Series, b: Series): boolean {
  return a.freq === b.freq && a.unitMult === b.unitMult && isOfMeasure(a, b);
}

/** The rows that there were and what the newer file adds to them; `undefined` where nobody can say which of two figures is later. */
function grownRows(before: Series | undefined, now: readonly Observation[]): readonly Observation[] | undefined {
  if (!before) return undefined;
  const { added, revised, earlier, refused } = mergeRows(before.observations, now);
  return refused.length > 0 ? undefined : [...before.observations, ...earlier, ...revised, ...added];
}

/** The series under the names that it had; figures in another unit keep their own. */
function renamed(now: Series, before: Series | undefined, observations: readonly Observation[]): Series {
  if (!before) return now;
  const { id, title, label, nature } = before;
  const unit = isSameUnit(now.unit, before.unit) ? before.unit : now.unit;
  return { ...now, id, title, label, unit, nature, observations };
}

/** Rows of the newer file, under a document of their own. */
function withSource({ observations }: Series, source: Source | undefined): readonly Observation[] {
  return source ? observations.map((row) => ({ ...row, source })) : observations;
}

/**
 * A feed of a reader's own after a newer file of the same source; its words stay. Where the dates of the two files tell which
 * figure is later, what changed becomes a row beside the old one, as any revision does; where they do not, or where unit, base or
 * adjustment are others, the newer file's figures stand in place of the old ones. Checked as every feed is; the reasons against it otherwise.
 */
export function updatedFeed(before: Feed, now: Feed): Decoded<Feed> {
  const id = `file-${before.sources.length + 1}`;
  const own = now.sources.map((source) => ({ ...source, id }));
  const grown = now.series.map((each, index) => {
    const old = before.series[index];
    return old && isAlike(old, each) ? grownRows(old, withSource(each, own[0])) : undefined;
  });
  const isGrowing = grown.every((rows) => rows !== undefined);
  const series = now.series.map((each, index) =>
    renamed(each, before.series[index], grown[index] && isGrowing ? grown[index] : each.observations),
  );
  const { title, rights } = before;
  const sources = isGrowing ? [...before.sources, ...own] : now.sources;
  return checkedFeed({ ...now, id: before.id, title, rights, sources, series });
}
