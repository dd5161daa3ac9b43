import { endDay, freqOf, parsePeriod, periodAt, startDay } from '@/series/period';
import type { Period } from '@/series/period';
import { isReading } from '@/series/reading';
import type { Series } from '@/series/series';
import type { Bound } from './bind';
import { followsFrom, relationOf, type Relation } from './beside';
import type { When } from './calendar';
import type { Reason } from './found';
import { plays, type Item } from './item';
import type { Dated, Scope } from './scope';
import { wordsOf } from './wording';

/** A time and where it is said. */
interface Said {
  readonly item: Item;
  readonly when: When;
}

/** A time in the frequency of a series; `undefined` when it names no single period of it. */
export function periodIn(series: Series, { period, end }: When): Period | undefined {
  if (!period) return undefined;
  const freq = freqOf(period);
  if (freq === series.freq) return period;
  if (series.nature !== 'stock') return undefined;
  // A stock stands for a moment: a day's is that of its month, that of "the end of 2020" December's.
  if (freq === 'D') return periodAt(series.freq, startDay(period));
  return end ? periodAt(series.freq, endDay(period)) : undefined;
}

/** The period of a target: its own spelling counts, so that a monthly series may have targets for years. */
export function targetPeriodIn(series: Series, { period }: When): Period | undefined {
  return period && series.targets.some((target) => freqOf(target.period) === freqOf(period)) ? period : undefined;
}

function saidAt(scope: Scope, index: number): Said | undefined {
  const item = scope.items[index];
  const when = item && scope.whens.get(item);
  // What is compared with is not the figure's own time.
  if (!item || !when || relationOf(scope.items, index) || (when.earlier && !when.period)) return undefined;
  return { item, when };
}

/** Marks and words behind which something else may begin. */
const joints = new Set(', ( ) ; dan and serta atau or lalu kemudian then'.split(' '));

function isJoint(scope: Scope, item: Item): boolean {
  return joints.has(scope.tokens[item.from]?.text ?? '');
}

/** The time directly behind a figure: "54,6 pada April 2021", "3.8 million MSMEs in 2020". */
export function directlyAfter(scope: Scope, index: number): Said | undefined {
  for (let at = index + 1; at < scope.items.length && at <= index + 5; at += 1) {
    const item = scope.items[at];
    if (!item) return undefined;
    if (item.kind === 'when') return saidAt(scope, at);
    const bracket = at === index + 1 && scope.tokens[item.from]?.text === '(';
    if (!bracket && !isLead(scope, item) && !plays(item, 'done')) return undefined;
  }
  return undefined;
}

function isStop(item: Item | undefined): boolean {
  return !item || item.kind === 'idle' || plays(item, 'break');
}

/** The figure that a time stands directly behind, when it is of the same kind as another and so has that time for itself. */
function ownerOf(scope: Scope, at: number, index: number): Item | undefined {
  let before = at - 1;
  while (isLead(scope, scope.items[before])) before -= 1;
  const owner = scope.items[before];
  return before !== index && isAlike(owner, scope.items[index]) ? owner : undefined;
}

function isLead(scope: Scope, item: Item | undefined): boolean {
  if (!item) return false;
  return item.kind === 'name' || (plays(item, 'gap', 'is', 'rate') && !isJoint(scope, item));
}

function isAlike(a: Item | undefined, b: Item | undefined): boolean {
  return a?.kind === 'figure' && b?.kind === 'figure' && a.figure.unit === b.figure.unit;
}

/** The time at an index if it may be that of the figure or word at another: `taken` when another figure has it. */
function freeAt(scope: Scope, at: number, index: number): Said | 'taken' | undefined {
  const said = saidAt(scope, at);
  const asker = scope.items[index];
  // "49,3 setelah pada Juni 2024 di atas 50": what was before has a time of its own.
  if (!asker || (said && scope.aside.has(said.item) !== scope.aside.has(asker))) return undefined;
  if (!said || followsFrom(scope.items, at)) return undefined;
  return ownerOf(scope, at, index) ? 'taken' : said;
}

/** Across words that are not understood only where no other time is named. */
function nearestBefore(scope: Scope, index: number): Said | undefined {
  let understood = true;
  for (let at = index - 1; at >= 0; at -= 1) {
    const item = scope.items[at];
    if (isStop(item)) return undefined;
    if (item?.kind === 'word') understood = false;
    const said = freeAt(scope, at, index);
    if (said === 'taken') return undefined;
    if (said) return understood || timesIn(scope) === 1 ? said : undefined;
  }
  return undefined;
}

function nearestAfter(scope: Scope, index: number): Said | undefined {
  for (let at = index + 1; at < scope.items.length; at += 1) {
    const item = scope.items[at];
    if (isStop(item) || item?.kind === 'word' || isAlike(item, scope.items[index])) return undefined;
    const said = freeAt(scope, at, index);
    if (said) return said === 'taken' ? undefined : said;
  }
  return undefined;
}

/** The time that a figure or word is said of. */
function saidFor(scope: Scope, index: number): Said | undefined {
  return directlyAfter(scope, index) ?? nearestBefore(scope, index) ?? nearestAfter(scope, index);
}

function dated(scope: Scope, { item, when }: Said, period: Period | undefined): Dated | undefined {
  if (!period) return undefined;
  const because: Reason[] = [when.assumed ?? { kind: 'period', period, words: wordsOf(scope, item) }];
  return { period, because };
}

/** How the time of a claim is found in a series. */
export type InSeries = (series: Series, when: When) => Period | undefined;

/** The time of a figure or word in a series; of the figure that it refers back to, when it names none. */
export function datedIn(scope: Scope, index: number, { bound, series, read }: DatedBy): Dated | undefined {
  const said = saidFor(scope, index);
  if (said) return dated(scope, said, read(series, said.when));
  const period = bound.back && !hasTime(scope) ? scope.carried?.period : undefined;
  const own = period && read(series, { period, end: false });
  return own && { period: own, because: [{ kind: 'assumed-period', read: own }] };
}

/** What a time is looked for with. */
export interface DatedBy {
  readonly bound: Bound;
  readonly series: Series;
  readonly read: InSeries;
}

/** How many times a part of a sentence names that are not only compared with. */
function timesIn({ items }: Scope): number {
  return items.filter((item, index) => item.kind === 'when' && relationOf(items, index) === undefined).length;
}

function hasTime({ items }: Scope): boolean {
  const own = (index: number): boolean => !isBeside(relationOf(items, index)) && !followsFrom(items, index);
  return items.some((item, index) => item.kind === 'when' && own(index));
}

function isBeside(relation: Relation | undefined): boolean {
  return relation !== undefined && relation !== 'released';
}

/** The last reading before the article was written, if it was no more than a year old. */
function latestBy(series: Series, written: Period): Period | undefined {
  const day = endDay(written);
  const last = series.observations.filter(isReading).findLast(({ period }) => startDay(period) <= day);
  return last && endDay(last.period) >= day - 365 ? last.period : undefined;
}

/** The only period whose reading is this number. */
function onlyWith(series: Series, value: number): Period | undefined {
  const rows = series.observations.filter((row) => row.value === value);
  const [first] = rows;
  return rows.length === 1 ? first?.period : undefined;
}

/** The reading that a running total without a date speaks of: "has trained 13,184 since 2017". */
export function datedByReading(scope: Scope, series: Series, value: number): Dated | undefined {
  const total = series.nature === 'stock' && scope.items.some((item) => plays(item, 'done'));
  if (!total || hasTime(scope)) return undefined;
  const period = scope.written ? latestBy(series, scope.written) : onlyWith(series, value);
  if (!period) return undefined;
  return { period, because: [{ kind: 'assumed-reading', read: period, from: scope.written ? 'written' : 'figure' }] };
}

/** The article's date as a period: a day, month or year; anything else is not known. */
export function writtenOn(date: string | undefined): Period | undefined {
  const period = date === undefined ? undefined : parsePeriod(date);
  return period !== undefined && period === date && ['D', 'M', 'A'].includes(freqOf(period)) ? period : undefined;
}
