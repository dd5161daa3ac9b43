import type { Period } from '@/series/period';

import { unreadNotice } from './fileNotices';
import type { ForeignFile, ForeignReading, ForeignSeries } from './foreign';
import { isRarer, withPeriods } from './fredFrequency';
import { frequencyQuestion } from './frequencies';
import { fredInfo, isFredInfo, type FredInfo } from './fredInfo';
import { fredRows, type FredRow, type FredRows } from './fredRows';
import { measureOf } from './fredUnits';
import { countIn } from './jsonCell';
import { keyPart } from './keyPart';
import type { Notice } from './notice';
import type { Answers } from './question';
import { Refused } from './refusal';
import { finished } from './seriesFacts';
import { statusesOfReading } from './statusFlags';
import { unitIn } from './unitWords';
import { listOf, noteOf, own } from './unknownParts';

/** Observations as the API wraps them, or the bare list that client libraries save. */
function observationsOf(input: unknown): readonly unknown[] | null {
  const list = listOf(input) ?? listOf(own(input, 'observations'));
  if (list === null) return null;
  const isWrapped = own(input, 'realtime_start') !== undefined || own(input, 'output_type') !== undefined;
  const first: unknown = list[0];
  const isRow = own(first, 'date') !== undefined && (own(first, 'realtime_start') ?? own(first, 'value')) !== undefined;
  const isBare = listOf(input) !== null;
  return isWrapped || (isBare ? isRow && own(first, 'realtime_start') !== undefined : isRow) ? list : null;
}

/** Whether parsed JSON is an answer of FRED or ALFRED: observations, the description of a series, or an error. */
export function isFred(input: unknown): boolean {
  const isError = own(input, 'error_code') !== undefined && own(input, 'error_message') !== undefined;
  return isError || isFredInfo(input) || observationsOf(input) !== null;
}

function rowsIn(input: unknown): FredRows {
  const message = noteOf(own(input, 'error_message'));
  if (message !== null)
    throw new Refused('FeedSourceError', `FRED answered with an error: "${message}"`, 'error_message');
  const list = observationsOf(input);
  if (list === null && isFredInfo(input)) {
    throw new Refused(
      'FeedSourceError',
      'describes a series and holds no figures; add the file of series/observations',
      'seriess',
    );
  }
  if (list === null) throw new Refused('FeedSchemaError', 'has no list of observations', 'observations');
  if (list.length === 0)
    throw new Refused('FeedSourceError', 'FRED answered that it has no observations', 'observations');
  return fredRows(list);
}

/** An answer for one day gives that day as the start of every value, which is the day of asking and no vintage. */
function isOneDay(input: unknown, rows: readonly FredRow[]): boolean {
  const start = own(input, 'realtime_start');
  if (start !== undefined && start !== own(input, 'realtime_end')) return false;
  return rows.every((row) => row.vintage === rows[0]?.vintage);
}

function readingOf(row: FredRow, period: Period, hasVintages: boolean): ForeignReading {
  const { date: time, value, vintage, unread } = row;
  const statuses = statusesOfReading(value, undefined, 'sdmx');
  const reading =
    hasVintages && vintage !== '' ? { time, period, value, statuses, vintage } : { time, period, value, statuses };
  return unread === undefined ? reading : { ...reading, statusRaw: unread };
}

/**
 * How often: the person says, or the description knows, unless the rows come less often than it: they were added up then and
 * are of longer periods. Else the plain days stay until a person says.
 */
function freqFor({ rows }: FredRows, { freq }: FredInfo, answers: Answers): ForeignSeries['freq'] {
  const described = freq !== null && isRarer(rows, freq) ? null : freq;
  return answers.freq ?? described;
}

/** Where people find a series; the file itself gives only its id. */
function pageOf({ id }: FredInfo): string | null {
  return id === null ? null : `https://fred.stlouisfed.org/series/${encodeURIComponent(id)}`;
}

/** What is counted are rows, or all values where each vintage has its column: fewer than both is a part. */
function partialNotice(input: unknown, { rows, cells }: FredRows): readonly Notice[] {
  const total = countIn(own(input, 'count'));
  const given = (listOf(own(input, 'observations')) ?? rows).length;
  if (total === null || total <= Math.max(given, cells)) return [];
  return [{ name: 'FeedPartial', values: { rows: given, total }, path: 'count' }];
}

function unreadIn({ rows }: FredRows): readonly string[] {
  return rows.flatMap(({ unread }) => (unread === undefined ? [] : [unread]));
}

/** Values that were already current when the range asked for begins carry its first day, and may be older. */
function clippedNotice(input: unknown, { rows }: FredRows): readonly Notice[] {
  const start = own(input, 'realtime_start');
  const count = isOneDay(input, rows) ? 0 : rows.filter(({ vintage }) => vintage === start).length;
  if (count === 0) return [];
  return [{ name: 'Assumed', values: { what: String(start), about: 'since', count }, path: 'realtime_start' }];
}

const dialects: ReadonlyMap<number, string> = new Map([
  [2, 'FRED observations, a column a vintage'],
  [3, 'FRED observations, a column a vintage (new and revised values)'],
  [4, 'FRED observations, initial releases'],
]);

function dialectOf(input: unknown, hasVintages: boolean): string {
  const named = dialects.get(countIn(own(input, 'output_type')) ?? 1);
  return named ?? (hasVintages ? 'ALFRED observations' : 'FRED observations');
}

function seriesOf(found: FredRows, info: FredInfo, given: { input: unknown; answers: Answers }): ForeignSeries {
  const { input, answers } = given;
  const freq = freqFor(found, info, answers);
  const hasVintages = !isOneDay(input, found.rows);
  const measure = measureOf(own(input, 'units'), info.units);
  const name = info.title ?? info.id ?? 'FRED';
  return {
    key: [keyPart({ id: 'series' }, { id: info.id ?? 'series', label: info.title })],
    label: measure.change === null ? name : `${name} (${measure.change})`,
    ...unitIn(measure.unit === null ? [] : [measure.unit], undefined),
    decimals: null,
    freq,
    adjustment: info.adjustment,
    base: null,
    readings: withPeriods(found.rows, freq ?? 'D').map(([row, period]) => readingOf(row, period, hasVintages)),
  };
}

/**
 * Answer of FRED's `series/observations` (any `output_type`), with the answer of `series` beside it where a person has
 * it: that one alone tells title, unit, frequency and adjustment. Dates are first days of periods (of weeks the last
 * day), so without a frequency they stay days, `freq` is `null`, and how often is asked. Of each date the vintages stand
 * one after another. Refused: `FeedSourceError` for FRED's errors, no observations, or a description without figures;
 * `FeedSchemaError`, `FeedSemanticError` (two dates in one period, a description of another series), `FeedTooLargeError`.
 */
export function decodeFred(input: unknown, answers: Answers, description: unknown = input): ForeignFile {
  const found = rowsIn(input);
  const info = fredInfo(description, found.id);
  const series = seriesOf(found, info, { input, answers });
  const partial = partialNotice(input, found);
  return finished({
    format: 'fred',
    dialect: dialectOf(
      input,
      series.readings.some(({ vintage }) => vintage !== undefined),
    ),
    title: info.title,
    publisher: null,
    updated: info.updated,
    url: pageOf(info),
    licence: null,
    notes: info.notes,
    complete: partial.length === 0,
    warnings: [...partial, ...unreadNotice(unreadIn(found)), ...clippedNotice(input, found)],
    questions: series.freq === null ? [frequencyQuestion(found.rows.map(({ date }) => date))] : [],
    series: [series],
  });
}
