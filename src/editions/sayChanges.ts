import { formatDate, formatList, formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { formatMeasure } from '@/i18n/measure';
import { editionChangesMessages } from '@/i18n/messages/editionChanges';
import { decimalsOf, formatCount, formatNumber, noFigure } from '@/i18n/number';
import type { Series } from '@/series/series';
import { isKept, type Changes, type FigureChange } from './difference';

/** What became of an edition's figures, in words ready to be shown. */
export interface SaidChanges {
  /** "Sejak 7 Mei 2021: 58 angka ditambah dan 1 angka direvisi. Dibandingkan dengan data situs pada …" */
  readonly note: string;
  /** Of the table: what changed, or what was added where nothing else changed. */
  readonly title: string;
  readonly head: readonly string[];
  /** Revised figures first, then withdrawn ones, then new ones; each as many cells as `head`. */
  readonly rows: readonly (readonly string[])[];
  /** Said under a table that leaves rows out. */
  readonly more?: string;
}

/** What is said, and to whom. */
export interface ChangesTold {
  readonly changes: Changes;
  /** The day of the edition, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The day on which the figures of now were looked at, `YYYY-MM-DD`. */
  readonly checked: string;
  /** Every series that is spoken of, by `feed.series`. */
  readonly series: ReadonlyMap<string, Series>;
  readonly language: Language;
  /** How many rows are kept at most; revised and withdrawn figures always are. */
  readonly mostRows?: number;
}

function sayCounts({ added, revised, withdrawn }: Changes, language: Language): string {
  const words = editionChangesMessages[language];
  const parts = [
    ...(revised.length === 0 ? [] : [words.revised(formatCount(revised.length, language))]),
    ...(withdrawn.length === 0 ? [] : [words.withdrawn(formatCount(withdrawn.length, language))]),
    ...(added.length === 0 ? [] : [words.added(formatCount(added.length, language))]),
  ];
  return formatList(parts, language);
}

function sayNote(changes: Changes, date: string, language: Language): string {
  const words = editionChangesMessages[language];
  if (!isKept(changes)) return words.since(date, sayCounts(changes, language));
  const added = changes.added.length;
  return added === 0 ? words.unchanged(date) : words.onlyAdded(date, formatCount(added, language));
}

function differenceOf({ before, after }: FigureChange, language: Language): string {
  const words = editionChangesMessages[language];
  if (before === null) return words.isNew;
  if (after === null) return words.isGone;
  const digits = Math.max(decimalsOf(before), decimalsOf(after));
  return formatNumber(after - before, language, { min: digits, max: digits, sign: 'always' });
}

function row(change: FigureChange, { series, language }: ChangesTold): readonly string[] {
  const measure = series.get(change.key);
  const say = (value: number | null): string =>
    value === null || !measure ? noFigure : formatMeasure(value, measure, { language, style: 'short' });
  const name = series.size > 1 ? [measure ? pick(measure.label, language) : change.key] : [];
  const cells = [say(change.before), say(change.after), differenceOf(change, language)];
  return [...name, formatPeriod(change.period, language, 'short'), ...cells];
}

/** The changes since an edition, counted and row by row. */
export function sayChanges(told: ChangesTold): SaidChanges {
  const { changes, asOf, checked, series, language, mostRows = Infinity } = told;
  const words = editionChangesMessages[language];
  const date = formatDate(asOf, language, 'long');
  const said = sayNote(changes, date, language);
  const kept = [...changes.revised, ...changes.withdrawn];
  // The newest are the ones that a reader misses.
  const room = Math.max(0, mostRows - kept.length);
  const fresh = room === 0 ? [] : changes.added.slice(-room);
  const left = changes.added.length - fresh.length;
  return {
    note: `${said} ${words.checked(formatDate(checked, language, 'long'))}`,
    title: isKept(changes) ? words.addedTitle : words.title,
    head: [...(series.size > 1 ? [words.series] : []), words.period, words.before, words.after, words.difference],
    rows: [...kept, ...fresh].map((change) => row(change, told)),
    ...(left > 0 && { more: words.more(formatCount(left, language)) }),
  };
}
