import { freqOf, isFiner, parsePeriod, periodAt, startDay, type Freq, type Period } from '@/series/period';

import { attributeNamed } from './dbnomicsAttributes';
import type { ForeignReading } from './foreign';
import { freqIn } from './freqWords';
import { jsonCell } from './jsonCell';
import { onlyPeriod } from './periodWords';
import { Refused } from './refusal';
import { statusesOfReading } from './statusFlags';
import { labelOf, listOf, own, textOrNumber, type Fields } from './unknownParts';

/** The readings of one series and the cells that could not be read. */
export interface DbnomicsReadings {
  readonly readings: readonly ForeignReading[];
  readonly unread: readonly string[];
}

const missing: ReadonlySet<string> = new Set(['na', 'nan', '']);

function listAt(doc: Fields, name: string, path: string): readonly unknown[] {
  const list = listOf(own(doc, name));
  if (list === null) throw new Refused('FeedSchemaError', `has no list "${name}"`, `${path}.${name}`);
  return list;
}

/**
 * The period of a spelling. Where the series says that it comes less often than the spelling (weeks and quarters given
 * as days), it is the period of that frequency that holds the spelling's first day. A fifth quarter is none.
 */
function periodOf(time: string, start: unknown, freq: Freq | null): Period | null {
  const isWrong = /^\d{4}-?[QMSW]\d+$/u.test(time);
  const known = onlyPeriod(time);
  const day = known ?? (freq === null || isWrong || typeof start !== 'string' ? undefined : parsePeriod(start));
  if (day === undefined) return null;
  return freq !== null && isFiner(freqOf(day), freq) ? periodAt(freq, startDay(day)) : day;
}

const statusNames = /^(?:obs[_-]?)?(?:status|flags?)$/iu;

const yearOfDays = 366;

/** Whether a period and its first day, where both are read, lie more than a year apart: then the lists are out of step. */
function isOutOfStep(period: Period | null, start: unknown): boolean {
  const day = typeof start === 'string' ? parsePeriod(start) : undefined;
  return period !== null && day !== undefined && Math.abs(startDay(period) - startDay(day)) > yearOfDays;
}

/** The parallel lists of a series, all as long as `times`; `starts` and `flags` may be empty. */
interface Lists {
  readonly times: readonly unknown[];
  readonly starts: readonly unknown[];
  readonly values: readonly unknown[];
  readonly flags: readonly unknown[];
}

function listsOf(doc: Fields, path: string): Lists {
  const times = listAt(doc, 'period', path);
  const values = listAt(doc, 'value', path);
  const starts = listOf(own(doc, 'period_start_day')) ?? [];
  if (times.length !== values.length) {
    throw new Refused('FeedSchemaError', `has ${times.length} periods but ${values.length} values`, `${path}.value`);
  }
  if (starts.length !== 0 && starts.length !== times.length) {
    const detail = `has ${times.length} periods but ${starts.length} first days`;
    throw new Refused('FeedSchemaError', detail, `${path}.period_start_day`);
  }
  return { times, starts, values, flags: attributeNamed(doc, statusNames, { count: times.length, path }) };
}

/** Where a reading stands. */
interface Place {
  readonly index: number;
  /** Of the series. */
  readonly path: string;
}

function refuse(name: 'period' | 'period_start_day', { index, path }: Place): never {
  throw new Refused('FeedSchemaError', 'is no period, or not the one beside it', `${path}.${name}[${index}]`);
}

/** A reading, and its cell where that could not be read. */
interface ReadReading {
  readonly reading: ForeignReading;
  readonly unread: string | undefined;
}

function readingAt({ times, starts, values, flags }: Lists, freq: Freq | null, place: Place): ReadReading {
  const { index } = place;
  const time = textOrNumber(times[index])?.trim().slice(0, 64) ?? refuse('period', place);
  const period = periodOf(time, starts[index], freq);
  if (isOutOfStep(period, starts[index])) refuse('period_start_day', place);
  const { value, unread } = jsonCell(values[index], missing);
  const flag = labelOf(flags[index]) ?? undefined;
  const statusRaw = unread ?? flag;
  const statuses = statusesOfReading(value, unread === undefined ? flag : undefined, 'letters');
  const reading = { time, period, value, statuses, ...(statusRaw === undefined ? {} : { statusRaw }) };
  return { reading, unread };
}

/** Takes the parallel lists `period`, `period_start_day` and `value` apart; `FeedSchemaError` where they differ in length or do not belong together. */
export function dbnomicsReadings(doc: Fields, freq: Freq | null, path: string): DbnomicsReadings {
  const lists = listsOf(doc, path);
  const readAs = (stated: Freq | null) => lists.times.map((_, index) => readingAt(lists, stated, { index, path }));
  const asSaid = readAs(freq);
  const periods = asSaid.flatMap(({ reading }) => reading.period ?? []);
  // Two months in one quarter are not of a series that comes by the quarter, whatever it says.
  const all = new Set(periods).size === periods.length ? asSaid : readAs(null);
  return { readings: all.map(({ reading }) => reading), unread: all.flatMap(({ unread }) => unread ?? []) };
}

/** How often a series says that it comes (`@frequency`), or `null`. */
export function statedFreq(doc: Fields): Freq | null {
  return freqIn(labelOf(own(doc, '@frequency')) ?? '');
}
