import { canonicalJson } from '@/editions/canonical';
import type { SnapshotData } from './makeSnapshot';
import type { SnapshotMilestone, SnapshotRow, SnapshotSeries, SnapshotSource, SnapshotTarget } from './snapshot';

/** A figure of a file or an edition; `value` `null` = known to have none. */
export interface ComparedFigure {
  readonly value: number | null;
  /** SDMX CL_OBS_STATUS */
  readonly status: string;
}

/** A figure that is not the same in both; `null` where one has none. */
export interface RowDifference {
  /** `feed.series` */
  readonly key: string;
  /** Of the series, as the edition names it, else as the file does. */
  readonly title: string;
  readonly period: string;
  readonly file: ComparedFigure | null;
  readonly edition: ComparedFigure | null;
}

/** A target that only one of them has, or that differs. */
export interface TargetDifference {
  readonly key: string;
  readonly title: string;
  readonly period: string;
  readonly file: SnapshotTarget | null;
  readonly edition: SnapshotTarget | null;
}

/** A milestone that only one of them has, or that differs in number, date or title. */
export interface MilestoneDifference {
  readonly id: string;
  readonly file: SnapshotMilestone | null;
  readonly edition: SnapshotMilestone | null;
}

/** Something said in words that is not the same in both. */
export interface WordDifference {
  /**
   * `day`: the file's day (`YYYY-MM-DD`) is not the edition's, or none on which there were such data; then `edition` has
   * the day that it could be at most, or nothing. `figures`: the file has no figure that anyone vouches for; then both
   * are numbers in digits.
   */
  readonly what: 'title' | 'unit' | 'owner' | 'rights' | 'source' | 'day' | 'figures';
  /** `feed.series` for title and unit, the address for a source, empty otherwise. */
  readonly key: string;
  readonly file: string | null;
  readonly edition: string | null;
}

/** What a file and an edition do not say alike. */
export interface Differences {
  readonly rows: readonly RowDifference[];
  readonly targets: readonly TargetDifference[];
  readonly milestones: readonly MilestoneDifference[];
  readonly words: readonly WordDifference[];
}

/** What of a file is not in an edition. All lists empty = the file says exactly what the edition says of that view. */
export interface EditionComparison extends Differences {
  /**
   * Keys of series that nobody vouches for: one that the file's view sets beside the chart's own, without its own edition.
   * It may even be left out of the file. With one of them no file matches; at best its other part does.
   */
  readonly unknown: readonly string[];
  /** Figures of the file that are vouched for or differ, for "3 of 94"; not those of unknown series. */
  readonly figures: number;
}

/** What two sets of data may differ in and still say the same. */
export interface Allowance {
  /** The file has a series that the other side does not know, which may add owners, notes and documents. */
  readonly isPart: boolean;
  /** Most that milestones' numbers may be higher in the file, all by the same. */
  readonly mostShift: number;
}

interface Pair<T> {
  readonly name: string;
  readonly file: T | null;
  readonly edition: T | null;
}

/** What both have under one name, in the edition's order and then in the file's. */
function pairs<T>(file: readonly T[], edition: readonly T[], nameOf: (each: T) => string): readonly Pair<T>[] {
  const [here, there] = [file, edition].map((list) => new Map(list.map((each) => [nameOf(each), each])));
  const names = new Set([...(there?.keys() ?? []), ...(here?.keys() ?? [])]);
  return [...names].map((name) => ({ name, file: here?.get(name) ?? null, edition: there?.get(name) ?? null }));
}

function differ({ file, edition }: Pair<unknown>): boolean {
  return canonicalJson(file) !== canonicalJson(edition);
}

function figure(row: SnapshotRow | null): ComparedFigure | null {
  return row && { value: row[1], status: row[2] };
}

function titleOf({ file, edition }: Pair<SnapshotSeries>): string {
  return edition?.title ?? file?.title ?? '';
}

function rowDifferences(pair: Pair<SnapshotSeries>): readonly RowDifference[] {
  const rows = pairs(pair.file?.rows ?? [], pair.edition?.rows ?? [], ([period]) => period);
  const found = rows.filter(differ).map(({ name, file, edition }) => ({
    key: pair.name,
    title: titleOf(pair),
    period: name,
    file: figure(file),
    edition: figure(edition),
  }));
  return found.toSorted((a, b) => (a.period < b.period ? -1 : 1));
}

/** A period may have several targets; one that differs then counts as one that is gone and one that is new. */
function targetDifferences(pair: Pair<SnapshotSeries>): readonly TargetDifference[] {
  const [own, others] = [pair.file?.targets ?? [], pair.edition?.targets ?? []];
  const isAlone = ([period]: SnapshotTarget): boolean =>
    [own, others].every((list) => list.filter((each) => each[0] === period).length <= 1);
  const nameOf = (target: SnapshotTarget): string => (isAlone(target) ? target[0] : JSON.stringify(target));
  return pairs(own, others, nameOf)
    .filter(differ)
    .map(({ file, edition }) => {
      const [period = ''] = edition ?? file ?? [];
      return { key: pair.name, title: titleOf(pair), period, file, edition };
    });
}

/** A live chart numbers all milestones that were chosen, an edition those that it holds: all that stood before them shift the numbers alike. */
function shiftOf(all: readonly Pair<SnapshotMilestone>[], most: number): number {
  const first = all.find((pair) => pair.file && pair.edition);
  const shift = (first?.file?.number ?? 0) - (first?.edition?.number ?? 0);
  return shift >= 0 && shift <= most ? shift : 0;
}

function milestoneDifferences(
  file: SnapshotData,
  edition: SnapshotData,
  { mostShift }: Allowance,
): readonly MilestoneDifference[] {
  const all = pairs(file.milestones, edition.milestones, ({ id }) => id);
  const shift = shiftOf(all, mostShift);
  return all
    .filter(({ name, file: own, edition: other }) => {
      return differ({ name, file: own && { ...own, number: own.number - shift }, edition: other });
    })
    .map(({ name, file: own, edition: other }) => ({ id: name, file: own, edition: other }));
}

function wordDifferences(
  what: WordDifference['what'],
  key: string,
  [file, edition]: readonly [string | null, string | null],
): readonly WordDifference[] {
  return file === edition ? [] : [{ what, key, file, edition }];
}

function seriesWords({ name, file, edition }: Pair<SnapshotSeries>): readonly WordDifference[] {
  return [
    ...wordDifferences('title', name, [file?.title ?? null, edition?.title ?? null]),
    ...wordDifferences('unit', name, [file?.unit ?? null, edition?.unit ?? null]),
  ];
}

function document(source: SnapshotSource | null): string | null {
  if (source === null) return null;
  return [source.publisher, source.title, source.published].filter((part) => part !== null).join(', ');
}

function sourceWords(file: SnapshotData, edition: SnapshotData, { isPart }: Allowance): readonly WordDifference[] {
  return pairs(file.sources, edition.sources, ({ url }) => url)
    .filter((pair) => differ(pair) && !(isPart && pair.edition === null))
    .map((pair) => ({ what: 'source', key: pair.name, file: document(pair.file), edition: document(pair.edition) }));
}

/** What an unknown series adds stands behind what the chart's own series say. */
function withoutMore(said: string, own: string, { separator, isPart }: { separator: string; isPart: boolean }): string {
  return isPart && said.startsWith(own + separator) ? own : said;
}

function rightsWords(file: SnapshotData, edition: SnapshotData, { isPart }: Allowance): readonly WordDifference[] {
  const { owner, note } = edition.rights;
  return [
    ...wordDifferences('owner', '', [withoutMore(file.rights.owner, owner, { separator: '; ', isPart }), owner]),
    ...wordDifferences('rights', '', [withoutMore(file.rights.note, note, { separator: ' ', isPart }), note]),
  ];
}

/** What two sets of data do not say alike, in order of series and time. */
export function differencesIn(file: SnapshotData, edition: SnapshotData, allowance: Allowance): Differences {
  const series = pairs(file.series, edition.series, ({ key }) => key);
  return {
    rows: series.flatMap(rowDifferences),
    targets: series.flatMap(targetDifferences),
    milestones: milestoneDifferences(file, edition, allowance),
    words: [
      ...series.flatMap(seriesWords),
      ...rightsWords(file, edition, allowance),
      ...sourceWords(file, edition, allowance),
    ],
  };
}
