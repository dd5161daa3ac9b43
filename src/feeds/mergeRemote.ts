import type { Remote } from '@/catalogue/catalogue';
import type { Outcome, RefusalName } from '@/formats/refusal';
import { lastDayOfDate } from '@/series/dates';
import type { Day } from '@/series/period';
import type { Feed, Observation, Series, Source } from '@/series/series';
import { freeze } from './freeze';
import { mostRows } from './limits';
import { mergeRows, type Merge } from './mergeRows';
import { remoteMisfit, type RemoteReading } from './readRemote';
import { compareInTime, placeInTime } from './rowOrder';
import { rowsFromForeign, type ForeignRow } from './rowsFromForeign';

/** A feed with the readings of a remote, and what became of them. */
export interface RemoteMerge {
  /** The same object where nothing was new. */
  readonly feed: Feed;
  readonly added: number;
  readonly revised: number;
  /** Other figures than ours of which nobody can say whether they are later. */
  readonly refused: number;
}

function refuse(name: RefusalName, detail: string): Outcome<never> {
  return { ok: false, error: { name, detail } };
}

/** An id that no document of the feed has. */
function freeId({ sources }: Feed, into: string): string {
  const taken = new Set(sources.map(({ id }) => id));
  let id = `live-${into}`;
  while (taken.has(id)) id = `${id}-2`;
  return id;
}

function sourceOf(feed: Feed, remote: Remote, { file }: RemoteReading): Source {
  const { publisher, page: url, into } = remote;
  return { id: freeId(feed, into), publisher, url, title: file.title, published: file.updated };
}

/** Sorted as a decoded feed is. */
function sorted(rows: readonly Observation[]): readonly Observation[] {
  const placed = rows.map((row) => ({ row, ...placeInTime(row.period, row.published) }));
  return placed.sort(compareInTime).map(({ row }) => row);
}

function withRows(feed: Feed, series: Series, { rows, source }: { rows: readonly ForeignRow[]; source: Source }): Feed {
  const added = rows.map((row) => ({ ...row, source, also: [], conflicts: [] }));
  const observations = sorted([...series.observations, ...added]);
  const all = feed.series.map((each) => (each === series ? { ...each, observations } : each));
  return freeze({ ...feed, sources: [...feed.sources, source], series: all });
}

function merged(
  feed: Feed,
  series: Series,
  { merge, source }: { merge: Merge<ForeignRow>; source: Source },
): RemoteMerge {
  const rows = [...merge.added, ...merge.revised, ...merge.earlier];
  return {
    feed: rows.length === 0 ? feed : withRows(feed, series, { rows, source }),
    added: merge.added.length,
    revised: merge.revised.length,
    refused: merge.refused.length,
  };
}

/**
 * A feed with what a live remote answered, by the rules of an import: nothing of ours is replaced, another figure counts only
 * where it is surely later. Refused where the series does not fit, or where the source says that it was changed after `today`
 * and a day, so that no wrong clock can set its figures above all later ones.
 */
export function mergeRemote(
  feed: Feed,
  { remote, reading }: { readonly remote: Remote; readonly reading: RemoteReading },
  today: Day,
): Outcome<RemoteMerge> {
  const series = feed.series.find(({ id }) => id === remote.into);
  if (!series) return refuse('FeedSemanticError', `${feed.id} has no series ${remote.into}`);
  const misfit = remoteMisfit(reading.series, series, remote);
  if (misfit !== undefined) return refuse('FeedSemanticError', misfit);
  const { updated } = reading.file;
  if (updated !== null && (lastDayOfDate(updated) ?? Infinity) > today + 1) {
    return refuse('FeedSemanticError', `says that it was changed on ${updated}, which is to come`);
  }
  const source = sourceOf(feed, remote, reading);
  const origin = { source: source.id, confidence: remote.confidence, published: updated };
  const { rows } = rowsFromForeign(reading.series, series, origin);
  if (rows.length > mostRows) return refuse('FeedTooLargeError', `has ${rows.length} readings, not ${mostRows}`);
  return { ok: true, value: merged(feed, series, { merge: mergeRows(series.observations, rows), source }) };
}
