import { calendarOf, freqOf, parsePeriod, startDay } from '@/series/period';
import type { Period } from '@/series/period';
import type { Assumption } from './found';
import { plays, type Item } from './item';
import { wordsOf, type Wording } from './wording';
import type { Earlier, Raw } from './whenPhrases';

/** A time as it is meant; none of the fields is there when it is no single period. */
export interface When {
  readonly period?: Period;
  /** The end of the period is meant. */
  readonly end: boolean;
  readonly earlier?: Earlier;
  readonly assumed?: Assumption;
}

/** How a time stands to a figure: it begins a record, or is compared with. */
export type Relation = 'since' | 'than' | 'from';

/** A year, and a month where one was named. */
interface Anchor {
  readonly year: number;
  readonly month?: number;
}

type WhenItem = Item & { readonly kind: 'when' };

const unknown: When = { end: false };

/** What a time is to the figures around it, by the word before it. */
export function relationOf(items: readonly Item[], index: number): Relation | undefined {
  for (let at = index - 1; at >= 0 && at >= index - 4; at -= 1) {
    const item = items[at];
    const relation = (['since', 'than', 'from'] as const).find((each) => plays(item, each));
    if (relation) return relation;
    if (!plays(item, 'gap', 'is', 'level')) return undefined;
  }
  return undefined;
}

function anchorOf(raw: Raw): Anchor | undefined {
  if (raw.is !== 'at') return undefined;
  const { year, month } = calendarOf(startDay(raw.period));
  const freq = freqOf(raw.period);
  return freq === 'M' || freq === 'D' ? { year, month } : { year };
}

function spelled(year: number, month: number): Period | undefined {
  return parsePeriod(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
}

/** How a month without a year stands to a date: it is what that is compared with, is compared with it, or is told before or after it. */
type Beside = 'before' | 'after' | 'upTo' | 'from';

/** The year of a month beside a date; `undefined` where two are as likely. */
function yearBeside(month: number, { year, month: known }: Anchor, side: Beside): number | undefined {
  if (known === undefined) return year;
  switch (side) {
    case 'before':
      return month > known ? year - 1 : year;
    case 'after':
      return month < known ? year + 1 : year;
    case 'upTo':
      return month <= known ? year : undefined;
    case 'from':
      return month >= known ? year : undefined;
    default:
      return side satisfies never;
  }
}

/** Whether a time is one that something is compared with. */
function isCompared(items: readonly Item[], index: number): boolean {
  const relation = relationOf(items, index);
  return relation === 'than' || relation === 'from' || followsFrom(items, index);
}

/** Follows the dates of a text from sentence to sentence, so that "this year" and "March" can be read. */
export class Calendar {
  readonly #written: Period | undefined;
  #latest: number | undefined;
  #before: Anchor | undefined;

  /** `written`: the article's date, where it is known. */
  constructor(written: Period | undefined) {
    this.#written = written;
  }

  /** The times of a sentence, by item. Sentences must come in the order of the text. */
  read(items: readonly Item[], wording: Wording): ReadonlyMap<Item, When> {
    const whens = new Map<Item, When>();
    items.forEach((item, index) => {
      if (item.kind !== 'when') return;
      const words = wordsOf(wording, item);
      whens.set(item, this.#meaning(item, { items, index, words }));
      const anchor = anchorOf(item.raw);
      if (anchor) this.#latest = Math.max(this.#latest ?? anchor.year, anchor.year);
    });
    this.#before = items.map((item) => (item.kind === 'when' ? anchorOf(item.raw) : undefined)).findLast(Boolean);
    return whens;
  }

  #meaning(item: WhenItem, place: Place): When {
    const { raw } = item;
    switch (raw.is) {
      case 'at':
        return { period: raw.period, end: raw.end };
      case 'earlier':
        return { end: false, earlier: raw.by };
      case 'month':
        return this.#month(raw.month, raw.end, place);
      case 'relative':
        return this.#relative(raw.to, place.words);
      case 'vague':
        return unknown;
      default:
        return raw satisfies never;
    }
  }

  #month(month: number, end: boolean, { items, index, words }: Place): When {
    const anchors = items.map((item) => (item.kind === 'when' ? anchorOf(item.raw) : undefined));
    const before = anchors.slice(0, index).findLastIndex((each) => each !== undefined);
    const at = before >= 0 ? before : anchors.findIndex((each, place) => place > index && each !== undefined);
    const anchor = anchors[at] ?? this.#before;
    const side = isCompared(items, index) ? 'before' : isCompared(items, at) ? 'after' : at > index ? 'upTo' : 'from';
    const year = anchor && yearBeside(month, anchor, side);
    const read = year === undefined ? undefined : spelled(year, month);
    return read ? { period: read, end, assumed: { kind: 'assumed-date', words, read, from: 'named' } } : unknown;
  }

  #relative(to: (Raw & { readonly is: 'relative' })['to'], words: string): When {
    const earlier: Partial<When> =
      to === 'last-month' ? { earlier: 'month' } : to === 'last-year' ? { earlier: 'year' } : {};
    const from = this.#written === undefined ? 'named' : 'written';
    const read = to.endsWith('year') ? this.#year(to === 'last-year') : this.#writtenMonth(to === 'last-month');
    if (!read) return { end: false, ...earlier };
    return { period: read, end: false, ...earlier, assumed: { kind: 'assumed-date', words, read, from } };
  }

  /** The article's year, or the latest that the text has named; last year only by the article's date. */
  #year(last: boolean): Period | undefined {
    const written = this.#written && calendarOf(startDay(this.#written)).year;
    const year = written ?? (last ? undefined : this.#latest);
    return year === undefined ? undefined : parsePeriod(String(last ? year - 1 : year).padStart(4, '0'));
  }

  #writtenMonth(last: boolean): Period | undefined {
    if (!this.#written || freqOf(this.#written) === 'A') return undefined;
    const { year, month } = calendarOf(startDay(this.#written));
    if (!last) return spelled(year, month);
    return month === 1 ? spelled(year - 1, 12) : spelled(year, month - 1);
  }
}

/** Where a time stands, and its words. */
interface Place {
  readonly items: readonly Item[];
  readonly index: number;
  readonly words: string;
}

/** "from 53.2 in March": a time of a figure that another is compared with. */
export function followsFrom(items: readonly Item[], index: number): boolean {
  let at = index - 1;
  while (plays(items[at], 'gap', 'level', 'is')) at -= 1;
  if (items[at]?.kind !== 'figure') return false;
  at -= 1;
  while (plays(items[at], 'about', 'almost', 'is')) at -= 1;
  return plays(items[at], 'from', 'than');
}
