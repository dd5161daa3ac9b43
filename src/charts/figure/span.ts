import type { Subject } from '@/charts/model/subject';
import {
  comparePeriods,
  endDay,
  parsePeriod,
  periodAt,
  partsOf,
  periodOf,
  periodsPerYear,
  startDay,
  stepsBetween,
  type Freq,
  type Period,
} from '@/series/period';
import type { PeriodRange } from '@/series/range';
import { isReading } from '@/series/reading';
import type { Observation } from '@/series/series';
import { tallyOf } from '@/series/tally';

/** Everything a chart could show, in whole periods of its first series' frequency. */
export interface Span {
  readonly freq: Freq;
  readonly first: Period;
  readonly last: Period;
  /** Period of the last reading; targets may lie later. */
  readonly latest: Period;
}

/** The period that the chart's entry names as its first, which may be a little before the first reading. */
function opensAt({ chart }: Subject): Period | undefined {
  return chart.from === undefined ? undefined : parsePeriod(chart.from);
}

/** The figure, its table's caption and its view all ask. */
const spans = new WeakMap<Subject, { readonly span: Span | undefined }>();

/** The span of all readings and, unless the chart looks back to an earlier date, targets; `undefined` without any number. */
export function spanOf(subject: Subject): Span | undefined {
  const known = spans.get(subject) ?? { span: findSpan(subject) };
  spans.set(subject, known);
  return known.span;
}

function findSpan(subject: Subject): Span | undefined {
  const tallies = subject.shown.flatMap((entry) => tallyOf(entry.all) ?? []);
  const ends = tallies.flatMap((tally) => [tally.first.period, tally.last.period]).toSorted(comparePeriods);
  const [first] = ends;
  const latest = ends.at(-1);
  const freq = subject.shown[0]?.series.freq;
  if (first === undefined || latest === undefined || freq === undefined) return undefined;
  const targets = subject.shown.flatMap((entry) => entry.targets.map((target) => target.period));
  const end = [latest, ...targets].reduce((day, period) => Math.max(day, endDay(period)), endDay(latest));
  const opens = opensAt(subject);
  const start = opens === undefined ? startDay(first) : Math.min(startDay(opens), startDay(first));
  return {
    freq,
    first: periodAt(freq, start),
    last: periodAt(freq, end),
    latest: periodAt(freq, endDay(latest)),
  };
}

/** First and last whole period that are shown now. */
export function shownPeriods(subject: Subject, span: Span): { readonly from: Period; readonly to: Period } {
  return { from: periodAt(span.freq, subject.range.from), to: periodAt(span.freq, subject.range.to) };
}

/** Number of periods of a frequency that a range covers. */
function periodsIn(freq: Freq, from: Period, to: Period): number {
  return stepsBetween(periodAt(freq, startDay(from)), periodAt(freq, endDay(to))) + 1;
}

/** The range to ask for: an end that is the data's own end is left open, so that new data extend it. */
export function rangeBetween(
  subject: Subject,
  span: Span,
  ends: { readonly from: Period; readonly to: Period },
): PeriodRange {
  const opens = opensAt(subject);
  const opensLater = opens !== undefined && startDay(opens) > startDay(span.first);
  const fromStart = startDay(ends.from) <= startDay(span.first) && !opensLater;
  return {
    ...(fromStart ? {} : { from: ends.from }),
    ...(endDay(ends.to) >= endDay(span.last) ? {} : { to: ends.to }),
  };
}

/** Names of the ready-made ranges. */
export type PresetName = 'year1' | 'year5' | 'bbi' | 'all';

/** A ready-made range. */
export interface Preset {
  readonly name: PresetName;
  readonly from: Period;
  readonly range: PeriodRange;
}

const campaignStart = '2020-05';

function yearsBack(span: Span, years: number): Period {
  const perYear = periodsPerYear(span.freq);
  const { n } = partsOf(span.latest);
  if (perYear !== undefined) return periodOf({ freq: span.freq, n: n - perYear * years + 1 });
  return periodAt(span.freq, Math.round(endDay(span.latest) - 365.25 * years) + 1);
}

/** Whether a range from a period on would have two readings or more to show. */
function isWorthShowing(subject: Subject, from: Period): boolean {
  const day = startDay(from);
  const latest = subject.shown.flatMap((entry) => latestTwo(entry.all)).filter((period) => startDay(period) >= day);
  return new Set(latest).size >= 2;
}

/** Periods of the last two readings, or fewer. */
function latestTwo(rows: readonly Observation[]): readonly Period[] {
  const periods: Period[] = [];
  for (let index = rows.length - 1; index >= 0 && periods.length < 2; index -= 1) {
    const row = rows[index];
    if (row && isReading(row)) periods.push(row.period);
  }
  return periods;
}

/** The ready-made ranges that make sense for the data: shorter than everything and with at least two readings. */
export function presetsOf(subject: Subject, span: Span): readonly Preset[] {
  const bbi = parsePeriod(campaignStart);
  const wanted: readonly (readonly [PresetName, Period | undefined])[] = [
    ['year1', yearsBack(span, 1)],
    ['year5', yearsBack(span, 5)],
    ['bbi', bbi],
  ];
  const shorter = wanted.flatMap(([name, from]): Preset[] => {
    if (from === undefined || startDay(from) <= startDay(span.first) || !isWorthShowing(subject, from)) return [];
    return [{ name, from, range: { from } }];
  });
  const all = {
    name: 'all',
    from: span.first,
    range: rangeBetween(subject, span, { from: span.first, to: span.last }),
  } as const;
  return [...shorter, all];
}

/** The preset that is shown now, or `null`. */
export function presetShown(subject: Subject, span: Span, presets: readonly Preset[]): PresetName | null {
  if (subject.range.to < endDay(span.latest)) return null;
  const found = presets.find((preset) => Math.max(startDay(preset.from), startDay(span.first)) === subject.range.from);
  return found?.name ?? null;
}

/** What is wrong with a typed range. */
export type RangeProblem = 'not-a-period' | 'wrong-order' | 'too-short';

/** A typed range after reading it; `field` says which input is at fault. */
export type TypedRange =
  | { readonly ok: true; readonly range: PeriodRange }
  | { readonly ok: false; readonly problem: RangeProblem; readonly field: 'from' | 'to'; readonly text: string };

function readEnd(text: string): Period | undefined | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : parsePeriod(trimmed.toUpperCase());
}

/** Reads two typed periods, in any accepted spelling; an empty one leaves its end open. */
export function readTypedRange(
  typed: { readonly from: string; readonly to: string },
  subject: Subject,
  span: Span,
): TypedRange {
  const from = readEnd(typed.from);
  const to = readEnd(typed.to);
  if (from === undefined) return { ok: false, problem: 'not-a-period', field: 'from', text: typed.from.trim() };
  if (to === undefined) return { ok: false, problem: 'not-a-period', field: 'to', text: typed.to.trim() };
  const ends = { from: from ?? span.first, to: to ?? span.last };
  if (startDay(ends.from) > endDay(ends.to))
    return { ok: false, problem: 'wrong-order', field: 'to', text: typed.to.trim() };
  if (periodsIn(span.freq, ends.from, ends.to) < 2)
    return { ok: false, problem: 'too-short', field: 'to', text: typed.to.trim() };
  return { ok: true, range: rangeBetween(subject, span, ends) };
}
