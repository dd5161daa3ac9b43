import type { Subject } from '@/charts/model/subject';
import { changesBetween, type Changes, type Figures } from '@/editions/difference';
import type { Edition } from '@/editions/edition';
import { chartSubject } from '@/exports/chartSubject';
import { chosenMilestones } from '@/milestones/choice';
import type { Milestone } from '@/milestones/milestone';
import { dayOfDate } from '@/series/dates';
import { comparePeriods, parsePeriod, type Period } from '@/series/period';
import { asOf } from '@/series/vintage';
import { differencesIn, type EditionComparison, type WordDifference } from './differences';
import { snapshotData } from './makeSnapshot';
import type { Snapshot, SnapshotSeries } from './snapshot';
import { snapshotAddress } from './snapshotAddress';

/** Editions that a file is held against: of its chart, and of the chart that a compared series is taken from. */
export interface ComparedEditions {
  readonly edition: Edition;
  readonly compared?: Edition | undefined;
}

/** What a file is held against besides its edition. */
export interface Besides {
  /** The edition that `snapshot.compared` names. */
  readonly compared?: Edition | undefined;
  /** All milestones that the site has: a file of the live chart numbers those before the edition's window as well. */
  readonly milestones?: readonly Milestone[] | undefined;
}

function besides(key: string | undefined, compared: Edition | undefined) {
  const feed = compared?.feed;
  const series = feed?.series.find(({ id }) => `${feed.id}.${id}` === key);
  return feed && series && key !== undefined ? { compare: { key, series, feed } } : {};
}

/**
 * The subject that a snapshot's view gives with the figures of editions: what its file should show. A view of the live
 * chart stays one, so that its words say no day either: the same figures, drawn from the edition that holds them.
 */
export function subjectAgain(snapshot: Snapshot, { edition, compared }: ComparedEditions): Subject {
  const { view } = snapshotAddress(snapshot);
  return chartSubject({
    chart: edition.chart,
    feed: edition.feed,
    milestones: edition.milestones.milestones,
    view: view.edition === undefined ? view : { ...view, asOf: edition.asOf },
    ...besides(view.compare, compared),
  });
}

/** The figures that a file has of some series. */
function countFigures(series: readonly SnapshotSeries[]): number {
  return series.reduce((sum, { rows }) => sum + rows.filter(([, value]) => value !== null).length, 0);
}

/** An empty drawing has nothing that could be as it was published. */
function emptyWords(file: number, published: number): readonly WordDifference[] {
  return file > 0 ? [] : [{ what: 'figures', key: '', file: String(file), edition: String(published) }];
}

/**
 * What a file and a subject do not say alike, within the file's own view. A series that the view sets beside the chart's
 * own is left alone where the subject does not know it; it is named in `unknown`, also where the file has it not.
 */
export function compareWithSubject(snapshot: Snapshot, subject: Subject, mostShift: number): EditionComparison {
  const published = snapshotData(subject, snapshot.language);
  const vouched = new Set(published.series.map(({ key }) => key));
  const { compare } = snapshotAddress(snapshot).view;
  const unknown = compare === undefined || vouched.has(compare) ? [] : [compare];
  const known = snapshot.series.filter(({ key }) => !unknown.includes(key));
  const isPart = known.length < snapshot.series.length;
  const found = differencesIn({ ...snapshot, series: known }, published, { isPart, mostShift });
  const figures = countFigures(known);
  const words = [...found.words, ...emptyWords(figures, countFigures(published.series))];
  return { ...found, words, unknown, figures };
}

/** How many of the milestones that the view chooses come before those of an edition: the live chart numbers them as well. */
function shiftOf(snapshot: Snapshot, subject: Subject, milestones: readonly Milestone[]): number {
  const { view } = snapshotAddress(snapshot);
  const [first] = subject.milestones;
  if (!first || view.edition !== undefined) return 0;
  const day = dayOfDate(first.milestone.date) ?? 0;
  const before = (all: readonly Milestone[]): number => all.filter(({ date }) => (dayOfDate(date) ?? 0) < day).length;
  return Math.max(0, before(chosenMilestones(milestones, view.milestones)) - (first.number - 1));
}

/** A view as of a day may name an edition of another day only where both hold the same figures. */
function dayWords(snapshot: Snapshot, subject: Subject, edition: Edition): readonly WordDifference[] {
  const { view } = snapshotAddress(snapshot);
  const own = subject.shown.filter((entry) => entry !== subject.compared);
  const isSame = own.every(({ all, targets, series }) => {
    return all.length === asOf(series).length && targets.length === series.targets.length;
  });
  const file = view.asOf ?? snapshot.asOf;
  return isSame ? [] : [{ what: 'day', key: '', file, edition: edition.asOf }];
}

/**
 * What a file says and an edition does not, and the reverse, within the file's own view: a figure left out is as much a
 * difference as one that was changed. With all lists empty, `unknown` too, the file says exactly what was published.
 */
export function compareWithEdition(
  snapshot: Snapshot,
  edition: Edition,
  { compared, milestones = [] }: Besides = {},
): EditionComparison {
  const subject = subjectAgain(snapshot, { edition, compared });
  const found = compareWithSubject(snapshot, subject, shiftOf(snapshot, subject, milestones));
  return { ...found, words: [...found.words, ...dayWords(snapshot, subject, edition)] };
}

function rowsOf({ rows }: SnapshotSeries): Figures['rows'] {
  return rows.flatMap(([text, value]) => {
    const period = parsePeriod(text);
    return period === undefined ? [] : [{ period, value }];
  });
}

/** Rows from the first period of the file on; up to the end of its range where it has one. */
function sameTime({ rows }: Figures, first: Period | undefined, last: Period | undefined): Figures['rows'] {
  return rows.filter(
    ({ period }) =>
      first !== undefined &&
      comparePeriods(period, first) >= 0 &&
      (last === undefined || comparePeriods(period, last) <= 0),
  );
}

/**
 * What became of a file's figures since: `now` has the present rows of its series, one a period; other series are not
 * looked at. Figures after the file's last count as added, unless its view ends there.
 */
export function compareWithNow(snapshot: Snapshot, now: readonly Figures[]): Changes {
  const { to } = snapshotAddress(snapshot).view;
  const before = snapshot.series.map((series) => ({ key: series.key, rows: rowsOf(series) }));
  const after = before.map(({ key, rows }) => {
    const present = now.find((figures) => figures.key === key) ?? { key, rows: [] };
    const last = to === undefined ? undefined : rows.at(-1)?.period;
    return { key, rows: sameTime(present, rows[0]?.period, last) };
  });
  return changesBetween(before, after);
}
