import { dayOfDate } from '@/series/dates';
import { freqs, partsOf, periodAt, periodOf, startDay, type Period } from '@/series/period';

import type { ForeignReading, ForeignSeries } from './foreign';
import { countFreqs, isUntold } from './mixedFreqs';
import type { Notice } from './notice';
import { mayBeZero } from './statusFlags';
import { multiplierIn } from './unitWords';

/** What the notices need beside the series. */
interface Seen {
  /** Readings that were left out because they say again what another says. */
  readonly repeated: number;
  /** Those that say another thing, as they were put together. */
  readonly differing: readonly ForeignReading[];
}

const mostNamed = 6;

function listed(names: Iterable<string>): string {
  const all = [...names];
  return all.length <= mostNamed ? all.join('; ') : `${all.slice(0, mostNamed).join('; ')}; … (${all.length})`;
}

/** The doubts about the units of a file's series: none is known, or there are several. */
export function unitNotices(series: readonly ForeignSeries[]): readonly Notice[] {
  const units = new Set(
    series.map(({ unit, unitMult }) => `${unit ?? '?'}${unitMult === 0 ? '' : ` ×10^${unitMult}`}`),
  );
  if (series.length > 0 && series.every(({ unit }) => unit === null)) return [{ name: 'UnitUnknown', values: {} }];
  return units.size > 1 ? [{ name: 'SeveralUnits', values: { units: listed(units) } }] : [];
}

const mostGuesses = 5;

/** What was taken from names for want of a unit: units, and multipliers alone (`juta`). A few of them. */
export function guessNotices(guessed: Iterable<string>): readonly Notice[] {
  return [...guessed].slice(0, mostGuesses).map((what) => {
    const about = (multiplierIn(what) ?? 0) === 0 ? 'unit' : 'multiplier';
    return { name: 'Assumed', values: { what, about } };
  });
}

const longestName = 120;

/** The doubt about columns or parts that were not read; none where there are no such. */
export function partsLeftOut(names: Iterable<string>, path?: string): readonly Notice[] {
  const left = listed(Array.from(names, (name) => name.slice(0, longestName)));
  if (left === '') return [];
  const notice = { name: 'PartsLeftOut', values: { names: left } } as const;
  return [path === undefined ? notice : { ...notice, path }];
}

const longestExample = 60;

/** The doubt about cells that are no numbers; none where there are no such. */
export function unreadNotice(unread: readonly string[], path?: string): readonly Notice[] {
  const [example] = unread;
  if (example === undefined) return [];
  const notice = {
    name: 'ValueUnreadable',
    values: { count: unread.length, example: example.slice(0, longestExample) },
  } as const;
  return [path === undefined ? notice : { ...notice, path }];
}

const mostSigns = 5;

/** The doubts about signs, one a cell, that were read as missing numbers and mean zero elsewhere; others (`:`, `…`) are none. */
export function signNotices(signs: readonly string[], path?: string): readonly Notice[] {
  const counts = new Map<string, number>();
  for (const sign of signs.filter(mayBeZero)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return Array.from(counts, ([what, count]): Notice => {
    const notice = { name: 'Assumed', values: { what, about: 'sign', count } } as const;
    return path === undefined ? notice : { ...notice, path };
  }).slice(0, mostSigns);
}

/** The doubt about multipliers that a file states and that are no power of ten; none where there are no such. */
export function multiplierNotices(stated: readonly string[]): readonly Notice[] {
  const what = listed(new Set(stated.map((each) => each.trim().slice(0, 40))));
  return what === '' ? [] : [{ name: 'MultiplierUnknown', values: { what } }];
}

function freqNotices(series: readonly ForeignSeries[]): readonly Notice[] {
  const open = series.filter(({ freq, readings }) => freq === null && !isUntold(readings));
  const unknown = open.map((each) => countFreqs([each]));
  const mixed = unknown.filter(({ size }) => size > 1).flatMap((each) => [...each.keys()]);
  const all = new Set([...series.flatMap(({ freq }) => (freq === null ? [] : [freq])), ...mixed]);
  return [
    ...(unknown.some(({ size }) => size === 1) ? [{ name: 'FrequencyUnknown', values: {} } as const] : []),
    ...(all.size > 1
      ? [{ name: 'SeveralFrequencies', values: { freqs: freqs.filter((freq) => all.has(freq)).join(', ') } } as const]
      : []),
  ];
}

function periodNotices(readings: readonly ForeignReading[]): readonly Notice[] {
  const unreadable = readings.filter(({ period }) => period === null);
  const [first] = unreadable;
  if (first === undefined) return [];
  if (readings.every(({ time }) => time === '')) return [{ name: 'TimeUnknown', values: {} }];
  return [{ name: 'PeriodUnreadable', values: { count: unreadable.length, example: first.time } }];
}

function flagNotices(readings: readonly ForeignReading[]): readonly Notice[] {
  const unknown = new Map<string, number>();
  for (const { statuses, statusRaw } of readings) {
    if (statuses.length === 0 && statusRaw !== undefined) unknown.set(statusRaw, (unknown.get(statusRaw) ?? 0) + 1);
  }
  return [...unknown].slice(0, mostNamed).map(([flag, count]) => ({ name: 'StatusUnknown', values: { flag, count } }));
}

function repetitionNotices({ repeated, differing }: Seen): readonly Notice[] {
  const [first] = differing;
  return [
    ...(repeated > 0 ? [{ name: 'PeriodRepeated', values: { count: repeated } } as const] : []),
    ...(first
      ? [{ name: 'PeriodDiffers', values: { count: differing.length, first: first.period ?? '' } } as const]
      : []),
  ];
}

/** Working days before a day number; 1970-01-01 was a Thursday. */
function workingDaysBefore(day: number): number {
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7, 5);
}

function isWeekend(day: number): boolean {
  return (((day + 3) % 7) + 7) % 7 >= 5;
}

interface Gaps {
  readonly count: number;
  readonly first: Period | null;
}

/** Periods between the first and the last of a series that have no row. A daily series without any weekend has none missing at weekends. */
function gapsIn({ freq, readings }: ForeignSeries): Gaps {
  const numbers = freq === null ? [] : readings.flatMap(({ period }) => (period === null ? [] : [partsOf(period)]));
  if (freq === null || numbers.some((parts) => parts.freq !== freq)) return { count: 0, first: null };
  const isBusiness = freq === 'D' && !numbers.some(({ n }) => isWeekend(n));
  const place = (n: number): number => (isBusiness ? workingDaysBefore(n) : n);
  let [count, first, before]: [number, Period | null, number | null] = [0, null, null];
  for (const { n } of numbers) {
    const missing = before === null ? 0 : place(n) - place(before) - 1;
    if (missing > 0) {
      count += missing;
      first ??= periodOf({ freq, n: nextPlace(before ?? n, isBusiness) });
    }
    before = n;
  }
  return { count, first };
}

function nextPlace(n: number, isBusiness: boolean): number {
  const next = n + 1;
  if (!isBusiness || !isWeekend(next)) return next;
  return isWeekend(next + 1) ? next + 2 : next + 1;
}

function gapNotices(series: readonly ForeignSeries[]): readonly Notice[] {
  const gaps = series.map(gapsIn);
  const count = gaps.reduce((sum, gap) => sum + gap.count, 0);
  const first = gaps.find((gap) => gap.first !== null)?.first;
  return count > 0 && first ? [{ name: 'GapsInTime', values: { count, first } }] : [];
}

/** The doubt about periods that have not begun on a day, `YYYY-MM-DD`. */
export function futureNotices(series: readonly ForeignSeries[], today: string): readonly Notice[] {
  const day = dayOfDate(today);
  if (day === undefined) return [];
  // Only periods of this year and later can be future ones, and most of a file are not.
  const year = periodAt('A', day);
  const readings = series.flatMap((each) => each.readings);
  const future = readings.filter(({ period, value }) => {
    return period !== null && value !== null && period.slice(0, 4) >= year && startDay(period) > day;
  });
  return future.length > 0 ? [{ name: 'FeedFuture', values: { count: future.length } }] : [];
}

function vintageNotices(series: readonly ForeignSeries[]): readonly Notice[] {
  const isRevised = series.some(({ readings }) =>
    readings.some(({ period }, index) => period !== null && period === readings[index - 1]?.period),
  );
  if (!isRevised) return [];
  const vintages = new Set(series.flatMap(({ readings }) => readings.map(({ vintage }) => vintage ?? '')));
  return [{ name: 'SeveralVintages', values: { vintages: vintages.size } }];
}

/** The doubts that can be seen in a file's series, whatever its format: at most one of a kind, flags apart. */
export function noticesOf(series: readonly ForeignSeries[], seen: Seen): readonly Notice[] {
  const readings = series.flatMap((each) => each.readings);
  return [
    ...unitNotices(series),
    ...freqNotices(series),
    ...periodNotices(readings),
    ...flagNotices(readings),
    ...repetitionNotices(seen),
    ...gapNotices(series),
    ...vintageNotices(series),
  ];
}
