import type { NumberedMilestone } from '@/charts/model/chartModel';
import { changeDigits, sayValue } from '@/charts/model/finding';
import { milestonesIn, sayConflicts, sayStatus, type SaidConflict } from '@/charts/model/reading';
import type { ShownSeries, Subject } from '@/charts/model/subject';
import { formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { formatChange } from '@/i18n/measure';
import { chartMessages } from '@/i18n/messages/chart';
import { changeOnPrevious } from '@/series/change';
import { missingIn } from '@/series/gaps';
import { comparePeriods, type Period } from '@/series/period';
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
  };
}

/** Missing stretches of series that are read in every period; a stock is read whenever somebody counts. */
function missingRows(entry: ShownSeries, several: boolean, language: Language): MissingRow[] {
  if (entry.series.nature === 'stock') return [];
  const texts = chartMessages[language];
  const stated = new Set(entry.rows.map((row) => row.period));
  return missingIn(entry.rows)
    .filter((stretch) => !(stretch.count === 1 && stated.has(stretch.from)))
    .map(({ from, to }) => {
      const [first, last] = [formatPeriod(from, language, 'long'), formatPeriod(to, language, 'long')];
      const text = from === to ? texts.missingOne(first) : texts.missing(first, last);
      return {
        kind: 'missing',
        period: from,
        text: several ? texts.missingOf(pick(entry.series.label, language), text) : text,
      };
    });
}

/** Every period of the range in order of time, with the stretches that have no figures in their place. */
export function tableRows(subject: Subject, language: Language): readonly TableRow[] {
  const long = isLong(subject);
  const rows = new Map<string, { readonly period: Period; readonly cells: TableCell[] }>();
  for (const entry of subject.shown) {
    for (const row of entry.rows) {
      const id = long ? `${row.period} ${entry.key}` : row.period;
      const kept = rows.get(id) ?? { period: row.period, cells: [] };
      kept.cells.push(cellOf(entry, row, language));
      rows.set(id, kept);
    }
  }
  const readings = [...rows.values()].map(({ period, cells }): ReadingRow => ({
    kind: 'reading',
    period,
    periodText: formatPeriod(period, language, 'long'),
    cells,
    milestones: milestonesIn(period, subject.milestones),
  }));
  const missing = subject.shown.flatMap((entry) => missingRows(entry, subject.shown.length > 1, language));
  return [...readings, ...missing].toSorted((a, b) => comparePeriods(a.period, b.period));
}
