import type { ChartEntry } from '@/catalogue/catalogue';
import type { Edition } from '@/editions/edition';
import { chartSubject } from '@/exports/chartSubject';
import type { MilestoneFeed } from '@/milestones/milestone';
import { isReading } from '@/series/reading';
import type { Feed } from '@/series/series';
import { compareWithSubject, subjectAgain, type ComparedEditions } from './compare';
import type { EditionComparison, WordDifference } from './differences';
import { feedKnownOn } from './knownOn';
import type { Snapshot } from './snapshot';
import { snapshotAddress } from './snapshotAddress';

/** The site's data of now, that a file without an edition is held against. */
export interface PresentData {
  readonly chart: ChartEntry;
  readonly feed: Feed;
  readonly milestones: MilestoneFeed;
  /** The feed of the series that the file's view sets beside the chart's own, where it is another than `feed`. */
  readonly compared?: Feed | undefined;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The feed of a compared series, by its key `feed.series`. */
function comparedFeed(snapshot: Snapshot, { feed, compared }: PresentData): Feed | undefined {
  const { compare } = snapshotAddress(snapshot).view;
  return [feed, compared].find((each) => each && compare?.startsWith(`${each.id}.`));
}

function inPlace(data: PresentData, feed: Feed, asOf: string): Edition {
  return { chart: data.chart, feed, milestones: data.milestones, asOf, claims: [] };
}

/**
 * The data of now as they may have been known on a file's day, in the place of the edition that it lacks: `subjectAgain`
 * gives with them what the file should show.
 */
export function dataOfDay(snapshot: Snapshot, data: PresentData): ComparedEditions {
  const { asOf } = snapshot;
  const other = comparedFeed(snapshot, data);
  return {
    edition: inPlace(data, feedKnownOn(data.feed, asOf), asOf),
    ...(other && { compared: inPlace(data, feedKnownOn(other, asOf), asOf) }),
  };
}

/** With what was surely known on the file's day, as the chart's page shows a day. */
function surelyKnown(snapshot: Snapshot, data: PresentData) {
  const { view } = snapshotAddress(snapshot);
  const feed = comparedFeed(snapshot, data);
  const series = feed?.series.find(({ id }) => `${feed.id}.${id}` === view.compare);
  return chartSubject({
    chart: data.chart,
    feed: data.feed,
    milestones: data.milestones.milestones,
    view: { ...view, asOf: snapshot.asOf },
    ...(feed && series && view.compare !== undefined && { compare: { key: view.compare, series, feed } }),
  });
}

function common<T>(some: readonly T[], others: readonly T[], nameOf: (each: T) => string): readonly T[] {
  const names = new Set(others.map(nameOf));
  return some.filter((each) => names.has(nameOf(each)));
}

/** What differs either way. */
function inBoth(some: EditionComparison, others: EditionComparison): EditionComparison {
  return {
    ...some,
    rows: common(some.rows, others.rows, ({ key, period }) => `${key} ${period}`),
    targets: common(some.targets, others.targets, ({ key, period }) => `${key} ${period}`),
    milestones: common(some.milestones, others.milestones, ({ id }) => id),
    words: common(some.words, others.words, ({ what, key }) => `${what} ${key}`),
  };
}

/** Nothing can be known on a day that is still to come, or before there was any figure. */
function dayWords({ asOf }: Snapshot, { edition }: ComparedEditions, today: string): readonly WordDifference[] {
  if (asOf > today) return [{ what: 'day', key: '', file: asOf, edition: today }];
  const own = edition.feed.series.filter(({ id }) => edition.chart.series.includes(id));
  const hasAny = own.some(({ observations }) => observations.some(isReading));
  return hasAny ? [] : [{ what: 'day', key: '', file: asOf, edition: null }];
}

/**
 * What a file that names no edition does not have in common with the data of now as they were known on its day, within
 * its own view. Documents are dated to a month or a year at times: a figure counts as the same with or without those that
 * were only perhaps known. Its day must not be later than today, nor before the first figure (`day` in `words`).
 */
export function compareWithFeed(snapshot: Snapshot, data: PresentData): EditionComparison {
  const perhaps = dataOfDay(snapshot, data);
  const sure = compareWithSubject(snapshot, surelyKnown(snapshot, data), 0);
  const found = inBoth(sure, compareWithSubject(snapshot, subjectAgain(snapshot, perhaps), 0));
  return { ...found, words: [...found.words, ...dayWords(snapshot, perhaps, data.today)] };
}
