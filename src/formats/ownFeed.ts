import { lastDayOfDate } from '@/series/dates';
import { freqs, isOfFreq, parsePeriod, periodAt, type Freq, type Period } from '@/series/period';

import type { ForeignFile, ForeignReading, ForeignSeries, Measure } from './foreign';
import { keyPart } from './keyPart';
import { Refused, refuseShape } from './refusal';
import { checkSize, finished } from './seriesFacts';
import { statusesOfReading } from './statusFlags';
import { fieldsOf, labelOf, listOf, notesOf, own, type Fields } from './unknownParts';
import { webAddress } from './webAddress';

const adjustments = ['N', 'S', 'W', 'Y'] as const;
const majorRead = 1;

/** Whether this is a feed in this site's own contract. */
export function isOwnFeed(input: unknown): boolean {
  const schema = own(input, '$schema');
  if (typeof schema === 'string' && /\/feed\.v\d+\.json$/u.test(schema)) return true;
  const series = listOf(own(input, 'series')) ?? [];
  return typeof own(input, 'version') === 'string' && series.some((each) => listOf(own(each, 'observations')) !== null);
}

function refuseVersion(input: Fields): void {
  const version = own(input, 'version');
  const major = typeof version === 'string' ? /^(\d+)\.\d+$/u.exec(version)?.[1] : undefined;
  if (major === undefined) refuseShape('has no version such as "1.0"', 'version');
  if (Number(major) !== majorRead) {
    throw new Refused('FeedVersionError', `is version ${major} of the contract, only ${majorRead} is read`, 'version');
  }
}

/** A text in Indonesian, else in English. */
function words(value: unknown): string | null {
  return labelOf(own(value, 'id')) ?? labelOf(own(value, 'en'));
}

/** The last day of a date that is known to the day, month or year, as the contract counts it. */
function vintageOf(published: unknown, path: string): string | undefined {
  if (published === null || published === undefined) return undefined;
  const day = typeof published === 'string' ? lastDayOfDate(published) : undefined;
  return day === undefined ? refuseShape('is not a date', path) : periodAt('D', day);
}

function periodIn(given: unknown, freq: Freq, path: string): Period {
  const period = typeof given === 'string' ? parsePeriod(given) : undefined;
  return period !== undefined && isOfFreq(period, freq)
    ? period
    : refuseShape(`is not a period of frequency ${freq}`, path);
}

function readingOf(row: unknown, freq: Freq, path: string): ForeignReading {
  const value = own(row, 'value');
  if (value !== null && typeof value !== 'number') refuseShape('is not a number', `${path}.value`);
  const status = own(row, 'status');
  if (status !== undefined && typeof status !== 'string') refuseShape('is not a status', `${path}.status`);
  const period = periodIn(own(row, 'period'), freq, `${path}.period`);
  const vintage = vintageOf(own(row, 'published'), `${path}.published`);
  const note = words(own(row, 'note'));
  return {
    time: period,
    period,
    value,
    statuses: statusesOfReading(value, status, 'sdmx'),
    ...(status === undefined ? {} : { statusRaw: status.slice(0, 40) }),
    ...(vintage === undefined ? {} : { vintage }),
    ...(note === null ? {} : { note }),
  };
}

/** Of two rows published on one day the one later in the file holds, as everywhere on this site. */
function laterHolds(readings: readonly ForeignReading[]): readonly ForeignReading[] {
  return [...new Map(readings.map((each) => [`${each.period} ${each.vintage}`, each])).values()];
}

function measureOf(series: Fields, path: string): Measure {
  const [unitMult, decimals] = [own(series, 'unitMult'), own(series, 'decimals')];
  if (unitMult !== undefined && !Number.isSafeInteger(unitMult)) refuseShape('is no power of ten', `${path}.unitMult`);
  return {
    unit: words(own(own(series, 'unit'), 'name')) ?? labelOf(own(own(series, 'unit'), 'code')),
    unitMult: typeof unitMult === 'number' ? unitMult : 0,
    decimals: typeof decimals === 'number' ? decimals : null,
    adjustment: adjustments.find((each) => each === own(series, 'adjustment')) ?? null,
    base: labelOf(own(series, 'base')),
  };
}

function seriesOf(given: unknown, path: string): ForeignSeries {
  const series = fieldsOf(given) ?? refuseShape('is not a series', path);
  const id = labelOf(own(series, 'id')) ?? refuseShape('has no id', `${path}.id`);
  const freq = freqs.find((each) => each === own(series, 'freq')) ?? refuseShape('is not a frequency', `${path}.freq`);
  const rows = listOf(own(series, 'observations')) ?? refuseShape('is not a list', `${path}.observations`);
  checkSize(1, rows.length);
  const label = words(own(series, 'title'));
  const readings = rows.map((row, index) => readingOf(row, freq, `${path}.observations[${index}]`));
  return {
    key: [keyPart({ id: 'series' }, { id, label })],
    label: label ?? id,
    ...measureOf(series, path),
    freq,
    readings: laterHolds(readings),
  };
}

function licenceOf(rights: unknown): ForeignFile['licence'] {
  const licence = own(rights, 'licence');
  const name = labelOf(own(licence, 'name'));
  return name === null ? null : { name, url: webAddress(own(licence, 'url')) };
}

/** Decodes a feed in this site's own contract as a file among others: its series with every vintage (`published` as vintage). Shape is checked as far as figures need it; `npm run feed -- check` checks the rest. Throws `Refused`. */
export function decodeOwnFeed(input: unknown): ForeignFile {
  const feed = fieldsOf(input) ?? refuseShape('is not an object', '');
  refuseVersion(feed);
  const list = listOf(own(feed, 'series')) ?? refuseShape('is not a list', 'series');
  checkSize(list.length, 0);
  const modified = own(feed, 'modified');
  return finished({
    format: 'pendopo',
    dialect: `Pendopo feed ${String(own(feed, 'version'))}`,
    title: words(own(feed, 'title')),
    publisher: words(own(own(feed, 'rights'), 'owner')),
    updated: typeof modified === 'string' && lastDayOfDate(modified) !== undefined ? modified : null,
    url: null,
    licence: licenceOf(own(feed, 'rights')),
    notes: [words(own(feed, 'description')), words(own(own(feed, 'rights'), 'note'))].flatMap((note) => notesOf(note)),
    complete: true,
    warnings: [],
    questions: [],
    series: list.map((each, index) => seriesOf(each, `series[${index}]`)),
  });
}
