import type { NumberedMilestone } from '@/charts/model/chartModel';
import { changeDigits } from '@/charts/model/factClaims';
import { sayValue } from '@/claims/sayNumber';
import { milestonesIn, sayConflicts, sayStatus, type SaidConflict } from '@/charts/model/reading';
import type { ShownSeries, Subject } from '@/charts/model/subject';
import { formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { formatChange } from '@/i18n/measure';
import { chartMessages } from '@/i18n/messages/chart';
import { changeOnPrevious } from '@/series/change';
import { missingIn, type MissingStretch } from '@/series/gaps';
import { comparePeriods, type Period } from '@/series/period';
import { periodIndex } from '@/series/periodIndex';
import { isReading } from '@/series/reading';
import type { Observation, Source } from '@/series/series';

/** What one series says in a row. `value` and `change` are numbers for sorting, the texts are for reading. */
export interface TableCell {
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  readonly change: number | null;
  readonly changeText: string;
  readonly status: string;
  readonly conflicts: readonly SaidConflict[];
  readonly note: string;
  readonly source: Source;
  /** Further addresses, where the source leads only near its document. */
  readonly also: readonly string[];
}

/** A period with the figures of every series that has a row for it or, in the long form, with one figure of one series. */
export interface ReadingRow {
  readonly kind: 'reading';
  readonly period: Period;
  readonly periodText: string;
  readonly cells: readonly TableCell[];
  readonly milestones: readonly NumberedMilestone[];
}

/** A stretch of periods without figures, said and not invented. */
export interface MissingRow {
  readonly kind: 'missing';
  readonly period: Period;
  readonly text: string;
}

/** A row of the table. */
export type TableRow = ReadingRow | MissingRow;

/** Rows that a table shows at most: more than anyone reads, fewer than make a phone stutter. Files hold them all. */
export const mostRows = 1000;

/** What tells a row from all others of its table. */
export function keyOf(row: TableRow): string {
  const what = row.kind === 'missing' ? row.text : (row.cells[0]?.key ?? '');
  return `${row.kind}:${row.period}:${what}`;
}

/** Whether every figure has a row of its own: more than two columns of figures leave no room for what belongs to them. */
export function isLong(subject: Subject): boolean {
  return subject.shown.length > 2;
}

function cellOf(entry: ShownSeries, row: Observation, language: Language): TableCell {
  const { series } = entry;
  const change = row.value === null ? undefined : changeOnPrevious(series, entry.all, row.period);
  return {
    key: entry.key,
    label: pick(series.label, language),
    value: row.value,
    text: isReading(row) ? sayValue(row, series, { language, style: 'short' }) : chartMessages[language].noNumber,
    change: change?.value ?? null,
    changeText: change ? formatChange(change, changeDigits(change, series), language) : '',
    status: sayStatus(row, language),
    conflicts: sayConflicts(row, series, language),
    note: row.note ? pick(row.note, language) : '',
    source: row.source,
    also: row.source.note ? row.also : [],
  };
}

/** A row before its words are found, which is most of the work. */
type Draft =
  | { readonly kind: 'reading'; readonly period: Period; readonly cells: Stated[] }
  | {
      readonly kind: 'missing';
      readonly period: Period;
      readonly entry: ShownSeries;
      readonly stretch: MissingStretch;
    };

interface Stated {
  readonly entry: ShownSeries;
  readonly row: Observation;
}

/** Missing stretches of series that are read in every period; a stock is read whenever somebody counts. */
function missingDrafts(entry: ShownSeries): Draft[] {
  if (entry.series.nature === 'stock') return [];
  return missingIn(entry.rows)
    .filter(({ from, count }) => count !== 1 || periodIndex(entry.rows, from) < 0)
    .map((stretch) => ({ kind: 'missing', period: stretch.from, entry, stretch }));
}

/** Every period of the range in order of time, with the stretches that have no figures in their place. */
function draftsOf(subject: Subject): readonly Draft[] {
  const long = isLong(subject);
  const rows = new Map<string, Draft & { readonly kind: 'reading' }>();
  for (const entry of subject.shown) {
    for (const row of entry.rows) {
      const id = long ? `${row.period} ${entry.key}` : row.period;
      const kept = rows.get(id) ?? { kind: 'reading', period: row.period, cells: [] };
      kept.cells.push({ entry, row });
      rows.set(id, kept);
    }
  }
  return [...rows.values(), ...subject.shown.flatMap(missingDrafts)].toSorted((a, b) =>
    comparePeriods(a.period, b.period),
  );
}

function missingRow(draft: Draft & { readonly kind: 'missing' }, several: boolean, language: Language): MissingRow {
  const texts = chartMessages[language];
  const { from, to } = draft.stretch;
  const [first, last] = [formatPeriod(from, language, 'long'), formatPeriod(to, language, 'long')];
  const text = from === to ? texts.missingOne(first) : texts.missing(first, last);
  return {
    kind: 'missing',
    period: from,
    text: several ? texts.missingOf(pick(draft.entry.series.label, language), text) : text,
  };
}

function written(draft: Draft, subject: Subject, language: Language): TableRow {
  if (draft.kind === 'missing') return missingRow(draft, subject.shown.length > 1, language);
  const { period, cells } = draft;
  return {
    kind: 'reading',
    period,
    periodText: formatPeriod(period, language, 'long'),
    cells: cells.map(({ entry, row }) => cellOf(entry, row, language)),
    milestones: milestonesIn(period, subject.milestones),
  };
}

/** Every period of the range in order of time, with the stretches that have no figures in their place. */
export function tableRows(subject: Subject, language: Language): readonly TableRow[] {
  return draftsOf(subject).map((draft) => written(draft, subject, language));
}

/** The newest rows, newest first and no more than a table shows; `count` is the number of all. Only what is shown is put into words. */
export function newestRows(
  subject: Subject,
  language: Language,
): { readonly rows: readonly TableRow[]; readonly count: number } {
  const drafts = draftsOf(subject);
  const newest = drafts.toSorted((a, b) => comparePeriods(b.period, a.period)).slice(0, mostRows);
  return { rows: newest.map((draft) => written(draft, subject, language)), count: drafts.length };
}
